Feature: Reserving what is reserved

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A holder reserves again as the same type and nothing changes

    @RES-04 @GEN-06 @mandatory
    Scenario Outline: The holder of <reservation> reserves it again
      Given initiator I1 holds <reservation>
      When initiator I1 reserves as <type>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | type                              | reservation                                      | rights                 |
        | Write Exclusive                   | a Write Exclusive reservation                    | read but not write     |
        | Exclusive Access                  | an Exclusive Access reservation                  | neither read nor write |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   | read but not write     |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation | neither read nor write |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    | read but not write     |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  | neither read nor write |

    @RES-03 @RES-04 @mandatory
    Scenario Outline: The holder of <reservation> quotes key <quoted> and reserves it again
      Given initiator I1 holds <reservation>
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, and a key that nobody has
        | quoted | type                              | reservation                                      |
        | 0x0    | Exclusive Access                  | an Exclusive Access reservation                  |
        | 0xB    | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | 0xBAD  | Write Exclusive                   | a Write Exclusive reservation                    |
        | 0xB    | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | 0x0    | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | 0xBAD  | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  |

    @RES-03 @RES-07 @GEN-15 @mandatory
    Scenario Outline: Another holder of <reservation> quotes key <quoted> and reserves it again
      Given initiator I1 holds <reservation>
      And initiator I2 quotes key <quoted> as its own
      When initiator I2 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The key of the one that reserved, and no key
        | quoted | type                             | reservation                                     |
        | 0xA    | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | 0x0    | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @RES-09 @RES-10 @mandatory
    Scenario Outline: Initiator <initiator> sends RESERVE with SCOPE <scope> and TYPE <type> while something is reserved
      Given initiator I1 holds a Write Exclusive reservation
      When initiator <initiator> sends RESERVE with:
        | SCOPE | <scope> |
        | TYPE  | <type>  |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The holder
        | initiator | scope | type |
        | I1        | 1h    | 1h   |
        | I1        | Fh    | 1h   |
        | I1        | 0h    | 0h   |
        | I1        | 0h    | 9h   |

      Examples: Another registrant
        | initiator | scope | type |
        | I2        | 1h    | 1h   |
        | I2        | 0h    | 4h   |

    @RES-14 @SIP-05 @mandatory
    Scenario: The holder sends RESERVE of what it holds with SPEC_I_PT
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends RESERVE with:
        | TYPE      | Write Exclusive |
        | SPEC_I_PT | 1               |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @RES-07 @GEN-06 @mandatory
    Scenario Outline: Another holder of <reservation> reserves it again
      Given initiator I1 holds <reservation>
      When initiator I2 reserves as <type>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | type                             | reservation                                     | rights                 |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   | read but not write     |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation | neither read nor write |

    @RES-07 @mandatory
    Scenario: A registrant that was registered before the one that reserved reserves again for all registrants
      Given initiator I2 holds an Exclusive Access All Registrants reservation
      When initiator I1 reserves as Exclusive Access All Registrants
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: A holder does not change the type by reserving

    @RES-05 @GEN-09 @mandatory
    Scenario Outline: The holder of <reservation> reserves as <type>
      Given initiator I1 holds <reservation>
      When initiator I1 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Exclusive Access                  |
        | a Write Exclusive reservation                    | Write Exclusive Registrants Only  |
        | a Write Exclusive reservation                    | Exclusive Access Registrants Only |
        | a Write Exclusive reservation                    | Write Exclusive All Registrants   |
        | a Write Exclusive reservation                    | Exclusive Access All Registrants  |
        | an Exclusive Access reservation                  | Write Exclusive                   |
        | an Exclusive Access reservation                  | Write Exclusive Registrants Only  |
        | an Exclusive Access reservation                  | Exclusive Access Registrants Only |
        | an Exclusive Access reservation                  | Write Exclusive All Registrants   |
        | an Exclusive Access reservation                  | Exclusive Access All Registrants  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive                   |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access                  |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive All Registrants   |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants  |
        | an Exclusive Access Registrants Only reservation | Write Exclusive                   |
        | an Exclusive Access Registrants Only reservation | Exclusive Access                  |
        | an Exclusive Access Registrants Only reservation | Write Exclusive Registrants Only  |
        | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants   |
        | an Exclusive Access Registrants Only reservation | Exclusive Access All Registrants  |
        | a Write Exclusive All Registrants reservation    | Write Exclusive                   |
        | a Write Exclusive All Registrants reservation    | Exclusive Access                  |
        | a Write Exclusive All Registrants reservation    | Write Exclusive Registrants Only  |
        | a Write Exclusive All Registrants reservation    | Exclusive Access Registrants Only |
        | a Write Exclusive All Registrants reservation    | Exclusive Access All Registrants  |
        | an Exclusive Access All Registrants reservation  | Write Exclusive                   |
        | an Exclusive Access All Registrants reservation  | Exclusive Access                  |
        | an Exclusive Access All Registrants reservation  | Write Exclusive Registrants Only  |
        | an Exclusive Access All Registrants reservation  | Exclusive Access Registrants Only |
        | an Exclusive Access All Registrants reservation  | Write Exclusive All Registrants   |

    @RES-08 @GEN-09 @mandatory
    Scenario Outline: Another holder of <reservation> reserves as <type>
      Given initiator I1 holds <reservation>
      When initiator I2 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                     | type                              |
        | a Write Exclusive All Registrants reservation   | Write Exclusive                   |
        | a Write Exclusive All Registrants reservation   | Exclusive Access                  |
        | a Write Exclusive All Registrants reservation   | Write Exclusive Registrants Only  |
        | a Write Exclusive All Registrants reservation   | Exclusive Access Registrants Only |
        | a Write Exclusive All Registrants reservation   | Exclusive Access All Registrants  |
        | an Exclusive Access All Registrants reservation | Write Exclusive                   |
        | an Exclusive Access All Registrants reservation | Exclusive Access                  |
        | an Exclusive Access All Registrants reservation | Write Exclusive Registrants Only  |
        | an Exclusive Access All Registrants reservation | Exclusive Access Registrants Only |
        | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants   |

  Rule: Nobody reserves what somebody else holds

    @RES-06 @GEN-09 @ACC-39 @mandatory
    Scenario Outline: A registrant reserves as <type> while another one holds <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Write Exclusive                   |
        | a Write Exclusive reservation                    | Exclusive Access                  |
        | a Write Exclusive reservation                    | Write Exclusive Registrants Only  |
        | a Write Exclusive reservation                    | Exclusive Access Registrants Only |
        | a Write Exclusive reservation                    | Write Exclusive All Registrants   |
        | a Write Exclusive reservation                    | Exclusive Access All Registrants  |
        | an Exclusive Access reservation                  | Write Exclusive                   |
        | an Exclusive Access reservation                  | Exclusive Access                  |
        | an Exclusive Access reservation                  | Write Exclusive Registrants Only  |
        | an Exclusive Access reservation                  | Exclusive Access Registrants Only |
        | an Exclusive Access reservation                  | Write Exclusive All Registrants   |
        | an Exclusive Access reservation                  | Exclusive Access All Registrants  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive                   |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access                  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive All Registrants   |
        | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants  |
        | an Exclusive Access Registrants Only reservation | Write Exclusive                   |
        | an Exclusive Access Registrants Only reservation | Exclusive Access                  |
        | an Exclusive Access Registrants Only reservation | Write Exclusive Registrants Only  |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants   |
        | an Exclusive Access Registrants Only reservation | Exclusive Access All Registrants  |
