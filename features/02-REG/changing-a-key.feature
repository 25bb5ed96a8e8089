Feature: Changing the key of a registration

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A registrant changes its key by quoting the one that it has

    @REG-04 @mandatory @predecessor
    Scenario: A registrant replaces its key by 0x1
      When initiator I1 registers key 0x1
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-04 @mandatory @predecessor
    Scenario: A registrant returns to the key that it had before
      Given initiator I1 registers key 0x1
      When initiator I1 registers key 0xA
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-07 @mandatory
    Scenario: A registrant registers the key that it has
      When initiator I1 registers key 0xA
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-06 @GEN-09 @mandatory @predecessor
    Scenario: A registrant that quotes no key keeps the key that it has
      Given initiator I1 quotes key 0x0 as its own
      When initiator I1 registers key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @REG-05 @GEN-09 @mandatory
    Scenario Outline: A registrant that quotes key <quoted> instead of its own keeps the key that it has
      Given initiator I1 quotes key <quoted> as its own
      When initiator I1 registers key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The key of another initiator, a key that nobody has, and one that differs in one bit
        | quoted             |
        | 0xB                |
        | 0xBAD              |
        | 0x800000000000000A |

  Rule: The reservation stays with a holder that changes its key

    @REG-08 @mandatory
    Scenario Outline: The holder of <reservation> changes its key
      Given initiator I1 holds <reservation>
      When initiator I1 registers key 0x1
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is <reservation> held by initiator I1
      And initiator I1 may read and write
      And PRgeneration has risen by 1
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive reservation                    | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |

    @REG-08 @mandatory
    Scenario Outline: The holder of <reservation> releases it with its new key
      Given initiator I1 holds <reservation>
      And initiator I1 registers key 0x1
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And keys 0x1 and 0xB are registered

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access                  | an Exclusive Access reservation                  |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @REG-08 @mandatory
    Scenario Outline: The initiator that made <reservation> changes its key
      Given initiator I1 holds <reservation>
      When initiator I1 registers key 0x1
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is <reservation> held by every registrant
      And initiators I1 and I2 may read and write
      And PRgeneration has risen by 1
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | reservation                                     | rights                 |
        | a Write Exclusive All Registrants reservation   | read but not write     |
        | an Exclusive Access All Registrants reservation | neither read nor write |

    @REG-04 @mandatory
    Scenario Outline: A registrant changes its key under <reservation> of another one
      Given initiator I1 holds <reservation>
      When initiator I2 registers key 0x1
      Then the command succeeds
      And keys 0xA and 0x1 are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive reservation                    | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |
        | a Write Exclusive All Registrants reservation    | read but not write     |
        | an Exclusive Access All Registrants reservation  | neither read nor write |

    @REG-08 @REG-04 @REG-21 @REG-18 @IN-23 @mandatory @needs-READ-FULL-STATUS
    Scenario Outline: READ FULL STATUS shows that initiator <initiator> <acts>
      Given initiator I1 holds an Exclusive Access reservation
      When initiator <initiator> <acts>
      Then the command succeeds
      And the registrations are:
        | initiator | key   | holds            |
        | I1        | <one> | Exclusive Access |
        | I2        | <two> | nothing          |

      Examples: The holder, and another registrant
        | initiator | acts                                        | one | two |
        | I1        | registers key 0x1                           | 0x1 | 0xB |
        | I1        | registers key 0x1 ignoring any existing key | 0x1 | 0xB |
        | I2        | registers key 0x1                           | 0xA | 0x1 |
        | I2        | registers key 0x1 ignoring any existing key | 0xA | 0x1 |

    @REG-09 @GEN-09 @mandatory
    Scenario: The holder no longer releases with the key that it had before
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 registers key 0x1
      And initiator I1 quotes key 0xA as its own
      When initiator I1 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention
