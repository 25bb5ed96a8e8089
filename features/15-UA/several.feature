Feature: Several unit attentions

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
    And initiator I1 holds a Write Exclusive Registrants Only reservation

  Rule: Every event is reported, the latest at least, and reporting comes to an end

    @UA-07 @choice
    Scenario: A registrant is told of a preempt after it was not yet told of a release
      Given initiator I1 releases the Write Exclusive Registrants Only reservation
      When initiator I1 preempts key 0xC as Write Exclusive
      Then the command succeeds
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And initiator I2 is told RESERVATIONS RELEASED

    @UA-07 @choice
    Scenario: A registrant is told of a clearing after it was not yet told of a release
      Given initiator I1 releases the Write Exclusive Registrants Only reservation
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And initiators I2 and I3 are told RESERVATIONS PREEMPTED

    @UA-07 @choice
    Scenario: A registrant is told of two releases in one unit attention or in two
      Given initiator I1 releases the Write Exclusive Registrants Only reservation
      And initiator I1 reserves as Write Exclusive Registrants Only
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And initiators I2 and I3 are told RESERVATIONS RELEASED

    @UA-07 @choice
    Scenario Outline: An initiator that one <preempts> and another one clears is told of both
      Given initiator I2 <preempts> key 0xC as Write Exclusive
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And initiator I3 registers key 0xC
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And initiators I2 and I3 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | preempts            |
        | preempts            |
        | preempts and aborts |

  Rule: A conflict does not use up a unit attention

    @UA-11 @UA-10 @choice
    Scenario Outline: <command> of a preempted initiator is not carried out, and the unit attention is reported
      Given initiator I2 preempts key 0xA as Exclusive Access
      When initiator I1 sends <command>
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                    |
        | UNIT ATTENTION, REGISTRATIONS PREEMPTED |
      And the data is unchanged
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | command   |
        | READ(10)  |
        | WRITE(10) |

    @UA-11 @UA-10 @choice
    Scenario Outline: Initiator <initiator> <acts> in vain, and the unit attention is reported
      Given initiator I2 preempts key 0xA as Exclusive Access
      When initiator <initiator> <acts>
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT        |
        | UNIT ATTENTION, <attention> |
      And the registrations and the reservation are unchanged
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | initiator | acts                        | attention               |
        | I3        | sends READ(10)              | RESERVATIONS RELEASED   |
        | I3        | sends WRITE(10)             | RESERVATIONS RELEASED   |
        | I3        | reserves as Write Exclusive | RESERVATIONS RELEASED   |
        | I1        | reserves as Write Exclusive | REGISTRATIONS PREEMPTED |

  Rule: What others do in the meantime does not use one up

    @UA-07 @UA-01 @choice
    Scenario Outline: A registrant is told of a release although another one then <acts>
      Given initiator I1 releases the Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | acts                                         |
        | registers key 0x1                            |
        | registers key 0x1 ignoring any existing key  |
        | unregisters                                  |
        | reserves as Write Exclusive Registrants Only |

    @UA-07 @UA-01 @choice
    Scenario Outline: A registrant is told of a release although another one is then lost to who <preempts>
      Given initiator I1 releases the Write Exclusive Registrants Only reservation
      When initiator I1 <preempts> key 0xB as Write Exclusive
      Then the command succeeds
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED

      Examples:
        | preempts            |
        | preempts            |
        | preempts and aborts |

    @UA-07 @MOVE-16 @choice @needs-REGISTER-AND-MOVE
    Scenario: A registrant is told of a release although the next reservation is moved to it
      Given initiator I1 releases the Write Exclusive Registrants Only reservation
      And initiator I1 reserves as Write Exclusive Registrants Only
      When initiator I1 moves the reservation to initiator I3 with key 0xC
      Then the command succeeds
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention
