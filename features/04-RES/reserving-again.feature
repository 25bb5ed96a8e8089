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
      And no initiator has a unit attention

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access                  | an Exclusive Access reservation                  |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  |

    @RES-03 @RES-04 @mandatory
    Scenario Outline: The holder of <reservation> quotes key <quoted> and reserves it again
      Given initiator I1 holds <reservation>
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, and a key that nobody has
        | quoted | type                            | reservation                                   |
        | 0x0    | Exclusive Access                | an Exclusive Access reservation               |
        | 0xB    | Write Exclusive All Registrants | a Write Exclusive All Registrants reservation |
        | 0xBAD  | Write Exclusive                 | a Write Exclusive reservation                 |

    @RES-07 @GEN-06 @mandatory
    Scenario Outline: Another holder of <reservation> reserves it again
      Given initiator I1 holds <reservation>
      When initiator I2 reserves as <type>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

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
