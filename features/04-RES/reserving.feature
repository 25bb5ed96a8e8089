Feature: Reserving

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A registrant reserves a unit on which nothing is reserved

    @RES-01 @RES-16 @GEN-06 @mandatory @predecessor
    Scenario Outline: A registrant reserves as <type>
      When initiator I1 reserves as <type>
      Then the command succeeds
      And there is <reservation> held by <holder>
      And the registrations are unchanged
      And no initiator has a unit attention

      Examples:
        | type                              | reservation                                      | holder           |
        | Write Exclusive                   | a Write Exclusive reservation                    | initiator I1     |
        | Exclusive Access                  | an Exclusive Access reservation                  | initiator I1     |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   | initiator I1     |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation | initiator I1     |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    | every registrant |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  | every registrant |

    @RES-16 @mandatory
    Scenario Outline: No registrant is told that another one reserves as <type>
      Given initiator I3 is registered with key 0xC
      When initiator I1 reserves as <type>
      Then the command succeeds
      And no initiator has a unit attention

      Examples:
        | type                              |
        | Write Exclusive                   |
        | Exclusive Access                  |
        | Write Exclusive Registrants Only  |
        | Exclusive Access Registrants Only |
        | Write Exclusive All Registrants   |
        | Exclusive Access All Registrants  |

    @RES-17 @mandatory
    Scenario: A new Exclusive Access reservation binds whatever comes after it
      When initiator I1 reserves as Exclusive Access
      Then the command succeeds
      And initiators I2 and I3 may neither read nor write

    @RES-17 @ACC-04 @mandatory
    Scenario: A new Exclusive Access reservation binds every other registrant
      Given initiator I3 is registered with key 0xC
      When initiator I1 reserves as Exclusive Access
      Then the command succeeds
      And initiators I2 and I3 may neither read nor write

    @RES-01 @RES-17 @mandatory
    Scenario Outline: The last of three registrants reserves as <type>
      Given initiator I3 is registered with key 0xC
      When initiator I3 reserves as <type>
      Then the command succeeds
      And there is <reservation> held by <holder>
      And the registrations are unchanged
      And initiator I3 may read and write
      And initiators I1 and I2 may <rights>
      And no initiator has a unit attention

      Examples:
        | type                              | reservation                                      | holder           | rights             |
        | Write Exclusive                   | a Write Exclusive reservation                    | initiator I3     | read but not write |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation | initiator I3     | read and write     |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    | every registrant | read and write     |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  | every registrant | read and write     |

    @RES-18 @mandatory
    Scenario: A registrant reserves what another one has released
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 releases the Write Exclusive reservation
      When initiator I2 reserves as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I2
      And the registrations are unchanged
      And no initiator has a unit attention

  Rule: Only a registrant reserves, and it quotes its own key

    @RES-02 @GEN-09 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and reserves
      Given initiator I3 quotes key <quoted> as its own
      When initiator I3 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, and the key of another initiator
        | quoted |
        | 0x0    |
        | 0xB    |

    @RES-02 @GEN-09 @ACC-39 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and reserves what another one holds
      Given initiator I2 holds a Write Exclusive reservation
      And initiator I3 quotes key <quoted> as its own
      When initiator I3 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, and the key of the holder
        | quoted |
        | 0x0    |
        | 0xB    |

    @RES-03 @GEN-15 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes key <quoted> instead of its own and reserves
      Given initiator I1 quotes key <quoted> as its own
      When initiator I1 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, a key that nobody has, and one that differs in one bit
        | quoted             |
        | 0x0                |
        | 0xB                |
        | 0xBAD              |
        | 0x800000000000000A |
