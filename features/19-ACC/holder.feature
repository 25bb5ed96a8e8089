Feature: What the holder may do
  Who made a reservation of all registrants is a holder like every other registrant.

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: The holder reads and writes under every type

    @ACC-01 @mandatory @predecessor
    Scenario Outline: The holder of <reservation> reads
      Given initiator I1 holds <reservation>
      When initiator I1 sends READ(10)
      Then the command succeeds
      And the registrations and the reservation are unchanged

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |
        | an Exclusive Access All Registrants reservation  |

    @ACC-01 @mandatory @predecessor
    Scenario Outline: The holder of <reservation> writes
      Given initiator I1 holds <reservation>
      When initiator I1 sends WRITE(10)
      Then the command succeeds
      And initiator I1 may read and write
      And the registrations and the reservation are unchanged

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |
        | an Exclusive Access All Registrants reservation  |
