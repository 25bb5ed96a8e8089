Feature: Registering without knowing the existing key

  Rule: REGISTER AND IGNORE EXISTING KEY registers, whatever key is quoted

    @REG-17 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and registers all the same
      Given initiator I1 quotes key <quoted> as its own
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And key 0xA is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | quoted |
        | 0x0    |
        | 0xBAD  |

    @REG-17 @mandatory
    Scenario: A third initiator registers beside two others ignoring any existing key
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I3 registers key 0xC ignoring any existing key
      Then the command succeeds
      And keys 0xA, 0xB and 0xC are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-22 @ACC-39 @mandatory
    Scenario Outline: An initiator registers ignoring any existing key while another one holds <reservation>
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      When initiator I3 registers key 0xC ignoring any existing key
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I2 may <rights>
      And no initiator has a unit attention

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive reservation                    | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |
        | a Write Exclusive All Registrants reservation    | read but not write     |
        | an Exclusive Access All Registrants reservation  | neither read nor write |

    @REG-22 @REG-17 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and registers all the same under <reservation>
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      And initiator I3 quotes key <quoted> as its own
      When initiator I3 registers key 0xC ignoring any existing key
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I2 may neither read nor write
      And no initiator has a unit attention

      Examples: The key of the holder, and a key that nobody has
        | quoted | reservation                                     |
        | 0xA    | an Exclusive Access reservation                 |
        | 0xBAD  | an Exclusive Access All Registrants reservation |

  Rule: REGISTER AND IGNORE EXISTING KEY replaces a key, whatever key is quoted

    @REG-18 @mandatory @predecessor
    Scenario: A registrant replaces its key by 0x1 ignoring the existing one
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 registers key 0x1 ignoring any existing key
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-18 @mandatory @predecessor
    Scenario: A registrant returns to its former key ignoring the existing one
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 registers key 0x1 ignoring any existing key
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-18 @mandatory
    Scenario Outline: A registrant that quotes key <quoted> replaces the key that it has
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 registers key 0x1 ignoring any existing key
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, and a key that nobody has
        | quoted |
        | 0x0    |
        | 0xB    |
        | 0xBAD  |

    @REG-21 @mandatory
    Scenario Outline: The holder of <reservation> changes its key ignoring the existing one
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I1 registers key 0x1 ignoring any existing key
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is <reservation> held by initiator I1
      And PRgeneration has risen by 1
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive reservation                    | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |

    @REG-18 @REG-07 @mandatory
    Scenario: A registrant registers the key that it has ignoring the existing one
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

  Rule: Registering key zero and ignoring any existing key unregisters

    @REG-19 @mandatory
    Scenario Outline: A registrant that quotes key <quoted> unregisters
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 registers key 0x0 ignoring any existing key
      Then the command succeeds
      And key 0xB is registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples: A key that nobody has, and the key of another initiator
        | quoted |
        | 0xBAD  |
        | 0xB    |

    @REG-19 @mandatory
    Scenario: One of three registrants registers key zero ignoring any existing key
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When initiator I2 registers key 0x0 ignoring any existing key
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-19 @UNR-04 @UNR-05 @mandatory
    Scenario Outline: The holder of <reservation> unregisters without knowing its key
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I1 quotes key 0xBAD as its own
      When initiator I1 registers key 0x0 ignoring any existing key
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @REG-20 @choice
    Scenario: An initiator that is not registered unregisters ignoring any existing key
      Given initiator I2 is registered with key 0xB
      When initiator I1 registers key 0x0 ignoring any existing key
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And PRgeneration is unchanged or has risen by 1
      And no initiator has a unit attention
