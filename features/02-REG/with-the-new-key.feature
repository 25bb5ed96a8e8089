Feature: What an initiator may do that has changed its key

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A holder that has changed its key holds what it held

    @REG-08 @UNR-02 @UNR-03 @mandatory
    Scenario Outline: The holder of <reservation> changes its key and unregisters, and nobody is told
      Given initiator I1 holds <reservation>
      And initiator I1 registers key 0x1
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And no initiator has a unit attention

      Examples:
        | reservation                     |
        | a Write Exclusive reservation   |
        | an Exclusive Access reservation |

    @REG-08 @UNR-04 @UNR-05 @mandatory
    Scenario Outline: The holder of <reservation> changes its key and unregisters, and the other is told
      Given initiator I1 holds <reservation>
      And initiator I1 registers key 0x1
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @REG-08 @UNR-06 @mandatory
    Scenario Outline: The initiator that made <reservation> changes its key and unregisters
      Given initiator I1 holds <reservation>
      And initiator I1 registers key 0x1
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is <reservation> held by every registrant
      And no initiator has a unit attention

      Examples:
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |

    @REG-08 @RES-04 @mandatory
    Scenario Outline: The initiator that made <reservation> changes its key and reserves again
      Given initiator I1 holds <reservation>
      And initiator I1 registers key 0x1
      When initiator I1 reserves as <type>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | type                             | reservation                                    |
        | Exclusive Access                 | an Exclusive Access reservation                |
        | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation  |

    @REG-08 @REL-01 @REL-03 @REL-04 @mandatory
    Scenario Outline: The initiator that made <reservation> changes its key and releases, and the other is told
      Given initiator I1 holds <reservation>
      And initiator I1 registers key 0x1
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  |

    @REG-08 @CLR-01 @CLR-04 @mandatory
    Scenario: The holder changes its key and clears
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I1 registers key 0x1
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

  Rule: A registrant that has changed its key is told what it would have been told

    @REG-04 @UNR-04 @CLR-04 @mandatory
    Scenario Outline: A registrant that has changed its key is told when the holder <acts>
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 registers key 0x1
      When initiator I1 <acts>
      Then the command succeeds
      And initiator I2 is told <attention>
      And no other initiator has a unit attention

      Examples:
        | acts                                         | attention              |
        | unregisters                                  | RESERVATIONS RELEASED  |
        | clears the registrations and the reservation | RESERVATIONS PREEMPTED |

    @REG-04 @REL-04 @mandatory
    Scenario: One of all holders that has changed its key is told of a release
      Given initiator I1 holds an Exclusive Access All Registrants reservation
      And initiator I2 registers key 0x1
      When initiator I1 releases the Exclusive Access All Registrants reservation
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

  Rule: The key that it had is dead, however it was changed

    @REG-18 @REG-09 @mandatory
    Scenario Outline: A registrant that replaced its key ignoring the existing one quotes that and <acts>
      Given initiator I1 registers key 0x1 ignoring any existing key
      And initiator I1 quotes key 0xA as its own
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                         |
        | registers key 0x2                            |
        | unregisters                                  |
        | reserves as Write Exclusive                  |
        | releases the Write Exclusive reservation     |
        | clears the registrations and the reservation |
