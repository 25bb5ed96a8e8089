Feature: Releases that are refused

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A holder that names another type than the one reserved releases nothing

    @REL-09 @GEN-09 @mandatory
    Scenario Outline: The holder of <reservation> releases it as <type>
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command is refused with ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The same holders and another access
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Exclusive Access                  |
        | an Exclusive Access reservation                  | Write Exclusive                   |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only |
        | an Exclusive Access Registrants Only reservation | Write Exclusive Registrants Only  |
        | a Write Exclusive All Registrants reservation    | Exclusive Access All Registrants  |
        | an Exclusive Access All Registrants reservation  | Write Exclusive All Registrants   |

      Examples: The same access and other holders
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Write Exclusive Registrants Only  |
        | an Exclusive Access reservation                  | Exclusive Access Registrants Only |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive All Registrants   |
        | an Exclusive Access Registrants Only reservation | Exclusive Access All Registrants  |
        | a Write Exclusive All Registrants reservation    | Write Exclusive                   |
        | an Exclusive Access All Registrants reservation  | Exclusive Access                  |

      Examples: All others
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Exclusive Access Registrants Only |
        | a Write Exclusive reservation                    | Write Exclusive All Registrants   |
        | a Write Exclusive reservation                    | Exclusive Access All Registrants  |
        | an Exclusive Access reservation                  | Write Exclusive Registrants Only  |
        | an Exclusive Access reservation                  | Write Exclusive All Registrants   |
        | an Exclusive Access reservation                  | Exclusive Access All Registrants  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive                   |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access                  |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants  |
        | an Exclusive Access Registrants Only reservation | Write Exclusive                   |
        | an Exclusive Access Registrants Only reservation | Exclusive Access                  |
        | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants   |
        | a Write Exclusive All Registrants reservation    | Exclusive Access                  |
        | a Write Exclusive All Registrants reservation    | Write Exclusive Registrants Only  |
        | a Write Exclusive All Registrants reservation    | Exclusive Access Registrants Only |
        | an Exclusive Access All Registrants reservation  | Write Exclusive                   |
        | an Exclusive Access All Registrants reservation  | Write Exclusive Registrants Only  |
        | an Exclusive Access All Registrants reservation  | Exclusive Access Registrants Only |

    @REL-09 @REL-07 @mandatory
    Scenario Outline: The holder of <reservation> releases TYPE <type>
      Given initiator I1 holds <reservation>
      When initiator I1 sends RELEASE with:
        | TYPE | <type> |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB                      |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: Types that do not exist
        | type | reservation                                   |
        | 0h   | a Write Exclusive reservation                 |
        | 9h   | a Write Exclusive reservation                 |
        | 2h   | an Exclusive Access reservation               |
        | Fh   | a Write Exclusive All Registrants reservation |

    @REL-09 @ACC-04 @mandatory
    Scenario: A holder that names another type keeps the others out
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I1 releases the Write Exclusive reservation
      Then the command is refused with ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION
      And the registrations and the reservation are unchanged
      And initiators I2 and I3 may neither read nor write

    @REL-09 @PRE-02 @mandatory
    Scenario: A holder that has preempted the one before it names the type that was
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 preempts key 0xA as Exclusive Access
      When initiator I2 releases the Write Exclusive reservation
      Then the command is refused with ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION
      And the registrations and the reservation are unchanged

    @REL-16 @GEN-09 @mandatory
    Scenario Outline: Another holder of <reservation> releases it as <type>
      Given initiator I1 holds <reservation>
      When initiator I2 releases the <type> reservation
      Then the command is refused with ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                     | type                              |
        | a Write Exclusive All Registrants reservation   | Exclusive Access All Registrants  |
        | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants   |
        | a Write Exclusive All Registrants reservation   | Write Exclusive Registrants Only  |
        | a Write Exclusive All Registrants reservation   | Write Exclusive                   |
        | an Exclusive Access All Registrants reservation | Exclusive Access Registrants Only |
        | an Exclusive Access All Registrants reservation | Exclusive Access                  |

  Rule: Only a registrant releases, and it quotes its own key

    @REL-11 @GEN-09 @mandatory
    Scenario Outline: The holder quotes key <quoted> instead of its own and releases
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, a key that nobody has, and one that differs in one bit
        | quoted             |
        | 0x0                |
        | 0xB                |
        | 0xBAD              |
        | 0x800000000000000A |

    @REL-12 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes key <quoted> and releases what another one holds
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 quotes key <quoted> as its own
      When initiator I2 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of the holder, a key that nobody has, and one that differs in one bit
        | quoted             |
        | 0x0                |
        | 0xA                |
        | 0xBAD              |
        | 0x800000000000000B |

    @GEN-15 @GEN-09 @mandatory
    Scenario Outline: Initiator <initiator> quotes key <quoted> and releases <reservation>
      Given initiator I1 holds <reservation>
      And initiator <initiator> quotes key <quoted> as its own
      When initiator <initiator> releases the <type> reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      @REL-11
      Examples: A holder
        | initiator | quoted | type                              | reservation                                      |
        | I1        | 0xB    | Exclusive Access                  | an Exclusive Access reservation                  |
        | I1        | 0x0    | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | I1        | 0xBAD  | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | I1        | 0xB    | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | I2        | 0xA    | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | I2        | 0x0    | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  |

      @REL-12
      Examples: A registrant that does not hold it
        | initiator | quoted | type                              | reservation                                      |
        | I2        | 0xA    | Exclusive Access                  | an Exclusive Access reservation                  |
        | I2        | 0x0    | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | I2        | 0xBAD  | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @REL-13 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes key <quoted> and releases while nothing is reserved
      Given initiator I1 quotes key <quoted> as its own
      When initiator I1 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, a key that nobody has, and one that differs in one bit
        | quoted             |
        | 0x0                |
        | 0xB                |
        | 0xBAD              |
        | 0x800000000000000A |

    @REL-14 @GEN-09 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and releases while nothing is reserved
      Given initiator I3 quotes key <quoted> as its own
      When initiator I3 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, and the key of another initiator
        | quoted |
        | 0x0    |
        | 0xA    |

    @REL-14 @GEN-09 @ACC-39 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and releases <reservation>
      Given initiator I1 holds <reservation>
      And initiator I3 quotes key <quoted> as its own
      When initiator I3 releases the <type> reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, and the key of the holder
        | quoted | type                            | reservation                                   |
        | 0x0    | Write Exclusive                 | a Write Exclusive reservation                 |
        | 0xA    | Write Exclusive                 | a Write Exclusive reservation                 |
        | 0x0    | Write Exclusive All Registrants | a Write Exclusive All Registrants reservation |
        | 0xA    | Write Exclusive All Registrants | a Write Exclusive All Registrants reservation |
