Feature: Registering without knowing the existing key while something is reserved

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: A registrant that replaces its key leaves the reservation to its holder

    @REG-18 @mandatory
    Scenario Outline: A registrant replaces its key by <key> under <reservation> of another one
      Given initiator I1 holds <reservation>
      When initiator I2 registers key <key> ignoring any existing key
      Then the command succeeds
      And keys 0xA, <key> and 0xC are registered
      And there is <reservation> held by initiator I1
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples: Another key, and the same
        | key | reservation                                    |
        | 0x1 | an Exclusive Access reservation                |
        | 0x1 | a Write Exclusive Registrants Only reservation |
        | 0xB | a Write Exclusive reservation                  |

    @REG-18 @REG-21 @mandatory
    Scenario Outline: Initiator <initiator> quotes key 0xBAD and replaces its key under <reservation>
      Given initiator I1 holds <reservation>
      And initiator <initiator> quotes key 0xBAD as its own
      When initiator <initiator> registers key 0x1 ignoring any existing key
      Then the command succeeds
      And <keys> are registered
      And there is <reservation> held by initiator I1
      And PRgeneration has risen by 1
      And initiator I1 may read and write
      And initiator I2 may <rights>
      And no initiator has a unit attention

      Examples: The holder, and another registrant
        | initiator | keys                  | reservation                                      | rights                 |
        | I1        | keys 0x1, 0xB and 0xC | a Write Exclusive reservation                    | read but not write     |
        | I1        | keys 0x1, 0xB and 0xC | an Exclusive Access Registrants Only reservation | read and write         |
        | I2        | keys 0xA, 0x1 and 0xC | an Exclusive Access reservation                  | neither read nor write |
        | I2        | keys 0xA, 0x1 and 0xC | a Write Exclusive reservation                    | read but not write     |
        | I2        | keys 0xA, 0x1 and 0xC | an Exclusive Access Registrants Only reservation | read and write         |

    @REG-21 @mandatory
    Scenario Outline: Initiator <initiator> replaces its key under <reservation>
      Given initiator I1 holds <reservation>
      When initiator <initiator> registers key 0x1 ignoring any existing key
      Then the command succeeds
      And <keys> are registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And initiators I1, I2 and I3 may read and write
      And no initiator has a unit attention

      Examples: The one that reserved, and another one
        | initiator | keys                  | reservation                                     |
        | I1        | keys 0x1, 0xB and 0xC | a Write Exclusive All Registrants reservation   |
        | I2        | keys 0xA, 0x1 and 0xC | a Write Exclusive All Registrants reservation   |
        | I1        | keys 0x1, 0xB and 0xC | an Exclusive Access All Registrants reservation |
        | I2        | keys 0xA, 0x1 and 0xC | an Exclusive Access All Registrants reservation |

  Rule: Key zero has the effect of unregistering, for the reservation and for the others

    @REG-19 @UNR-02 @UNR-03 @mandatory
    Scenario Outline: The holder of <reservation> registers key zero and nobody is told
      Given initiator I1 holds <reservation>
      When initiator I1 registers key 0x0 ignoring any existing key
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | reservation                     |
        | a Write Exclusive reservation   |
        | an Exclusive Access reservation |

    @REG-19 @UNR-01 @mandatory
    Scenario Outline: A registrant registers key zero under <reservation> of another one
      Given initiator I1 holds <reservation>
      When initiator I2 registers key 0x0 ignoring any existing key
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

    @REG-19 @UNR-06 @mandatory
    Scenario: The one that made a reservation of all registrants registers key zero
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I1 registers key 0x0 ignoring any existing key
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I1 may read but not write
      And no initiator has a unit attention

    @REG-19 @UNR-08 @mandatory
    Scenario: The last of all holders registers key zero
      Given initiator I1 holds an Exclusive Access All Registrants reservation
      And initiator I1 unregisters
      And initiator I2 unregisters
      When initiator I3 registers key 0x0 ignoring any existing key
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And no initiator has a unit attention

  Rule: An initiator that is not registered and registers key zero leaves everything to the others

    @choice
    Scenario Outline: An initiator that is not registered <acts> under <reservation>
      Given initiator I3 unregisters
      And initiator I1 holds <reservation>
      When initiator I3 <acts>
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration is unchanged or has risen by 1
      And no initiator has a unit attention

      @REG-03
      Examples: Quoting no key
        | acts        | reservation                                   |
        | unregisters | an Exclusive Access reservation               |
        | unregisters | a Write Exclusive All Registrants reservation |

      @REG-20
      Examples: Ignoring any key
        | acts                                        | reservation                                   |
        | registers key 0x0 ignoring any existing key | an Exclusive Access reservation               |
        | registers key 0x0 ignoring any existing key | a Write Exclusive All Registrants reservation |
