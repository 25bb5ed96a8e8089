Feature: Registering a key

  Rule: An initiator registers by quoting no key

    @REG-01 @mandatory
    Scenario Outline: Initiator <initiator> registers key <key>
      When initiator <initiator> registers key <key>
      Then the command succeeds
      And key <key> is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      @predecessor
      Examples:
        | initiator | key |
        | I1        | 0xA |
        | I2        | 0xB |

      Examples: The third initiator
        | initiator | key |
        | I3        | 0xC |

    @REG-01 @mandatory
    Scenario: A third initiator registers beside two others
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I3 registers key 0xC
      Then the command succeeds
      And keys 0xA, 0xB and 0xC are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @REG-02 @GEN-09 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and <acts>
      Given initiator I2 is registered with key 0xB
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The key of another initiator, a key that nobody has, and the one that it asks for
        | quoted | acts              |
        | 0xA    | registers key 0xA |
        | 0xB    | registers key 0xA |
        | 0xB    | unregisters       |
        | 0xBAD  | registers key 0xA |
        | 0xBAD  | unregisters       |

    @REG-03 @choice
    Scenario: An initiator that is not registered unregisters
      Given initiator I2 is registered with key 0xB
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And PRgeneration is unchanged or has risen by 1
      And no initiator has a unit attention

  Rule: A registration is open to everybody, whatever is reserved

    @REG-10 @ACC-39 @mandatory
    Scenario Outline: An initiator registers while another one holds <reservation>
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      When initiator I3 registers key 0xC
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

    @REG-12 @mandatory
    Scenario Outline: A new registrant reads and writes at once under <reservation>
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      When initiator I3 registers key 0xC
      Then the command succeeds
      And initiator I3 may read and write

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |
        | an Exclusive Access All Registrants reservation  |

    @REG-12 @mandatory @needs-READ-FULL-STATUS
    Scenario Outline: A new registrant is a holder of <reservation>
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      When initiator I3 registers key 0xC
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds  |
        | I1        | 0xA | <type> |
        | I3        | 0xC | <type> |

      Examples:
        | reservation                                     | type                             |
        | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  |
        | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants |

    @REG-12 @REL-15 @mandatory
    Scenario Outline: A new registrant releases <reservation> that another one made
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      When initiator I3 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0xC are registered
      And initiator I1 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                     | type                             |
        | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  |
        | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants |
