Feature: What all registrants hold after one was preempted
  Initiator I1, which had reserved, was preempted by initiator I2. From then on all registrants hold a Write Exclusive
  All Registrants reservation, be it that they held it before or that the preempt has made it.

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: Every registrant is a holder like any other

    @PRE-15 @PRE-02 @PRE-13 @PRE-14 @REL-15 @mandatory
    Scenario Outline: A registrant <acts> after the one that had made <reservation> was preempted
      Given initiator I1 holds <reservation>
      And initiator I2 preempts key 0xA as Write Exclusive All Registrants
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 may be told RESERVATIONS RELEASED
      When initiator I3 <acts>
      Then the command succeeds
      And there is <left>
      And <keys> registered
      And initiator I2 is told <attention>
      And no other initiator has a unit attention

      Examples:
        | acts                                                     | reservation                                   | left                                                                   | keys                 | attention               |
        | releases the Write Exclusive All Registrants reservation | a Write Exclusive All Registrants reservation | no reservation                                                         | keys 0xB and 0xC are | RESERVATIONS RELEASED   |
        | clears the registrations and the reservation             | a Write Exclusive All Registrants reservation | no reservation                                                         | no key is            | RESERVATIONS PREEMPTED  |
        | preempts key 0xB as Exclusive Access                     | a Write Exclusive All Registrants reservation | a Write Exclusive All Registrants reservation held by every registrant | key 0xC is           | REGISTRATIONS PREEMPTED |
        | preempts key 0x0 as Exclusive Access                     | a Write Exclusive All Registrants reservation | an Exclusive Access reservation held by initiator I3                   | key 0xC is           | REGISTRATIONS PREEMPTED |
        | releases the Write Exclusive All Registrants reservation | a Write Exclusive reservation                 | no reservation                                                         | keys 0xB and 0xC are | RESERVATIONS RELEASED   |
        | clears the registrations and the reservation             | a Write Exclusive reservation                 | no reservation                                                         | no key is            | RESERVATIONS PREEMPTED  |
        | preempts key 0xB as Exclusive Access                     | a Write Exclusive reservation                 | a Write Exclusive All Registrants reservation held by every registrant | key 0xC is           | REGISTRATIONS PREEMPTED |
        | preempts key 0x0 as Exclusive Access                     | a Write Exclusive reservation                 | an Exclusive Access reservation held by initiator I3                   | key 0xC is           | REGISTRATIONS PREEMPTED |

    @PRE-15 @PRE-02 @UNR-06 @RES-07 @mandatory
    Scenario Outline: A registrant <acts>, which nobody is told, after the one that had made <reservation> was preempted
      Given initiator I1 holds <reservation>
      And initiator I2 preempts key 0xA as Write Exclusive All Registrants
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 may be told RESERVATIONS RELEASED
      When initiator I3 <acts>
      Then the command succeeds
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And <keys> registered
      And no initiator has a unit attention

      Examples:
        | acts                                        | reservation                                   | keys                 |
        | unregisters                                 | a Write Exclusive All Registrants reservation | key 0xB is           |
        | reserves as Write Exclusive All Registrants | a Write Exclusive All Registrants reservation | keys 0xB and 0xC are |
        | unregisters                                 | a Write Exclusive reservation                 | key 0xB is           |
        | reserves as Write Exclusive All Registrants | a Write Exclusive reservation                 | keys 0xB and 0xC are |

    @PRE-15 @PRE-02 @UNR-08 @mandatory
    Scenario Outline: The last registrant leaves after the one that had made <reservation> was preempted
      Given initiator I1 holds <reservation>
      And initiator I2 preempts key 0xA as Write Exclusive All Registrants
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 may be told RESERVATIONS RELEASED
      And initiator I3 unregisters
      When initiator I2 unregisters
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And no initiator has a unit attention

      Examples:
        | reservation                                   |
        | a Write Exclusive All Registrants reservation |
        | a Write Exclusive reservation                 |

    @PRE-13 @PRE-14 @PAB-01 @mandatory
    Scenario Outline: A registrant preempts and aborts key <key> after the one that had reserved for all was preempted
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 preempts and aborts key 0xA as Write Exclusive All Registrants
      When initiator I3 preempts and aborts key <key> as Exclusive Access
      Then the command succeeds
      And there is <left>
      And key 0xC is registered

      Examples:
        | key | left                                                                   |
        | 0xB | a Write Exclusive All Registrants reservation held by every registrant |
        | 0x0 | an Exclusive Access reservation held by initiator I3                   |

    @MOVE-09 @PRE-15 @PRE-02 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: A registrant moves in vain after the one that had made <reservation> was preempted
      Given initiator I1 holds <reservation>
      And initiator I2 preempts key 0xA as Write Exclusive All Registrants
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 may be told RESERVATIONS RELEASED
      When initiator I3 moves the reservation to initiator I1 with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                   |
        | a Write Exclusive All Registrants reservation |
        | a Write Exclusive reservation                 |

    @PRE-02 @IN-25 @mandatory @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS shows all registrants as holders of what a preempt has made
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 preempts key 0xA as Exclusive Access All Registrants
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds                            |
        | I2        | 0xB | Exclusive Access All Registrants |
        | I3        | 0xC | Exclusive Access All Registrants |

  Rule: Who has preempted all others with key zero holds alone, like any other holder

    @PRE-13 @mandatory
    Scenario Outline: After all others were preempted, initiator <initiator> <acts>
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 preempts key 0x0 as Exclusive Access Registrants Only
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And initiator I3 registers key 0xD
      When initiator <initiator> <acts>
      Then the command succeeds
      And there is <left>

      Examples:
        | initiator | acts                                                             | left                                                                  |
        | I2        | reserves as Exclusive Access Registrants Only                    | an Exclusive Access Registrants Only reservation held by initiator I2 |
        | I2        | registers key 0x1                                                | an Exclusive Access Registrants Only reservation held by initiator I2 |
        | I2        | preempts key 0xB as Exclusive Access                             | an Exclusive Access reservation held by initiator I2                  |
        | I2        | preempts and aborts key 0xB as Exclusive Access                  | an Exclusive Access reservation held by initiator I2                  |
        | I2        | clears the registrations and the reservation                     | no reservation                                                        |
        | I3        | preempts key 0xB as Exclusive Access Registrants Only            | an Exclusive Access Registrants Only reservation held by initiator I3 |
        | I3        | preempts and aborts key 0xB as Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I3 |

      @needs-REGISTER-AND-MOVE
      Examples: An option of the unit
        | initiator | acts                                               | left                                                                  |
        | I2        | moves the reservation to initiator I3 with key 0xC | an Exclusive Access Registrants Only reservation held by initiator I3 |

    @PRE-13 @REG-10 @mandatory
    Scenario: A victim registers after all others were preempted, and does not hold
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 preempts key 0x0 as Exclusive Access
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      When initiator I3 registers key 0xD
      Then the command succeeds
      And keys 0xB and 0xD are registered
      And there is an Exclusive Access reservation held by initiator I2
      And initiators I1 and I3 may neither read nor write

    @PRE-13 @REL-03 @mandatory
    Scenario: Who has preempted all others releases, and who came later is told
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 preempts key 0x0 as Exclusive Access Registrants Only
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And initiator I3 registers key 0xD
      When initiator I2 releases the Exclusive Access Registrants Only reservation
      Then the command succeeds
      And there is no reservation
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention
