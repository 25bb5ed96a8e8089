Feature: What a reservation that was preempted does when it ends

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: Whom its end is told depends on the type that it has, and not on how it was made

    @REL-03 @UNR-05 @PRE-01 @mandatory
    Scenario Outline: The other registrant is told when the one that <preempts> the holder <acts>
      Given initiator I1 holds an Exclusive Access Registrants Only reservation
      And initiator I2 <preempts> key 0xA as Exclusive Access Registrants Only
      And initiator I1 is told REGISTRATIONS PREEMPTED
      When initiator I2 <acts>
      Then the command succeeds
      And there is no reservation
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | acts                                                       |
        | preempts | releases the Exclusive Access Registrants Only reservation |
        | preempts | unregisters                                                |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | acts                                                       |
        | preempts and aborts | releases the Exclusive Access Registrants Only reservation |
        | preempts and aborts | unregisters                                                |

    @REL-03 @PRE-17 @mandatory
    Scenario: The others are told of the release of a type that a preempt has made
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 preempts key 0xA as Write Exclusive Registrants Only
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And there is no reservation
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @REL-02 @PRE-17 @mandatory
    Scenario: Nobody is told of the release of a type that a preempt has made
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 preempts key 0xA as Write Exclusive
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And there is no reservation
      And no initiator has a unit attention

  Rule: A victim that registers again is a registrant like any other

    @PRE-30 @REL-06 @mandatory
    Scenario: A victim that is back holds nothing
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 preempts key 0xA as Write Exclusive
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I1 registers key 0xA
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I1 may read but not write

    @PRE-30 @REL-03 @mandatory
    Scenario: A victim that is back is told of a release
      Given initiator I1 holds an Exclusive Access Registrants Only reservation
      And initiator I2 preempts key 0xA as Exclusive Access Registrants Only
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I1 registers key 0xA
      When initiator I2 releases the Exclusive Access Registrants Only reservation
      Then the command succeeds
      And initiators I1 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @PRE-29 @RES-02 @mandatory
    Scenario: A victim reserves in vain with the key that it had
      Given initiator I2 preempts key 0xA as Write Exclusive
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I1 quotes key 0xA as its own
      When initiator I1 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

  Rule: What it has become is what is reported and what keeps others out

    @IN-24 @PRE-17 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS shows the type that a holder has changed to
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 preempts key 0xA as Exclusive Access
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds            |
        | I1        | 0xA | Exclusive Access |
        | I2        | 0xB | nothing          |
        | I3        | 0xC | nothing          |

    @PRE-06 @ACC-04 @mandatory
    Scenario: Who has preempted a registrant is kept out as before
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I2 preempts key 0xC as Exclusive Access
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And initiators I2 and I3 may neither read nor write
