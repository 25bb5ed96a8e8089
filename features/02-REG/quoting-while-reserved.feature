Feature: The key that a registrant quotes while something is reserved

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A registrant quotes its own key to change it, whatever it holds

    @REG-05 @REG-06 @GEN-15 @mandatory
    Scenario Outline: Initiator <initiator> quotes key <quoted> under <reservation> and keeps the key that it has
      Given initiator I1 holds <reservation>
      And initiator <initiator> quotes key <quoted> as its own
      When initiator <initiator> registers key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The holder
        | initiator | quoted | reservation                                      |
        | I1        | 0x0    | a Write Exclusive reservation                    |
        | I1        | 0xBAD  | an Exclusive Access reservation                  |
        | I1        | 0xB    | a Write Exclusive Registrants Only reservation   |
        | I1        | 0x0    | an Exclusive Access Registrants Only reservation |
        | I1        | 0xB    | an Exclusive Access All Registrants reservation  |

      Examples: Another registrant
        | initiator | quoted | reservation                                    |
        | I2        | 0x0    | an Exclusive Access reservation                |
        | I2        | 0xA    | a Write Exclusive Registrants Only reservation |
        | I2        | 0xBAD  | a Write Exclusive All Registrants reservation  |

  Rule: The key that a registrant has is none that it may ask for without quoting it

    @REG-05 @REG-06 @REG-07 @mandatory
    Scenario Outline: A registrant quotes key <quoted> and registers the key that it has
      Given initiator I1 quotes key <quoted> as its own
      When initiator I1 registers key 0xA
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, and a key that nobody has
        | quoted |
        | 0x0    |
        | 0xB    |
        | 0xBAD  |

  Rule: A holder that registers the key that it has keeps what it holds

    @REG-07 @REG-08 @REG-21 @mandatory
    Scenario Outline: The holder of <reservation> <acts>, which is the key that it has
      Given initiator I1 holds <reservation>
      When initiator I1 <acts>
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I1 may read and write
      And no initiator has a unit attention

      Examples: Quoting it
        | acts              | reservation                                      |
        | registers key 0xA | a Write Exclusive reservation                    |
        | registers key 0xA | an Exclusive Access Registrants Only reservation |
        | registers key 0xA | a Write Exclusive All Registrants reservation    |

      Examples: Ignoring any key
        | acts                                        | reservation                                     |
        | registers key 0xA ignoring any existing key | an Exclusive Access reservation                 |
        | registers key 0xA ignoring any existing key | a Write Exclusive Registrants Only reservation  |
        | registers key 0xA ignoring any existing key | an Exclusive Access All Registrants reservation |

  Rule: A key that was changed is dead for whoever had it

    @REG-09 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes the key that it had before and <acts>
      Given initiator I1 registers key 0x1
      And initiator I1 quotes key 0xA as its own
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                           |
        | registers key 0x2                              |
        | unregisters                                    |
        | reserves as Write Exclusive                    |
        | releases the Write Exclusive reservation       |
        | clears the registrations and the reservation   |
        | preempts key 0xB as Write Exclusive            |
        | preempts and aborts key 0xB as Write Exclusive |
