Feature: No unit attention on release
  NUAR, in the Control mode page, keeps a release from telling anybody.

  Background:
    Given the Control mode page has NUAR set to 1
    And initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: With NUAR set a release tells nobody, whatever the type

    @REL-05 @optional @needs-NUAR
    Scenario Outline: With NUAR set nobody is told that the holder releases <reservation>
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xA, 0xB and 0xC are registered
      And no initiator has a unit attention

      Examples:
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Write Exclusive                   |
        | an Exclusive Access reservation                  | Exclusive Access                  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |
        | an Exclusive Access All Registrants reservation  | Exclusive Access All Registrants  |

  Rule: NUAR speaks of releases, and of nothing else

    @UNR-15 @choice @needs-NUAR
    Scenario Outline: With NUAR set the holder of <reservation> unregisters
      Given initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And there is no reservation
      And initiators I2 and I3 may be told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @CLR-04 @PRE-03 @PRE-05 @mandatory @needs-NUAR
    Scenario Outline: With NUAR set the others are told that one <acts>
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And initiator I2 is told <attention>

      Examples:
        | acts                                                 | attention               |
        | clears the registrations and the reservation         | RESERVATIONS PREEMPTED  |
        | preempts key 0xB as Write Exclusive Registrants Only | REGISTRATIONS PREEMPTED |
        | preempts key 0xA as Write Exclusive                  | RESERVATIONS RELEASED   |
