Feature: Copying from a free unit to one that another initiator has reserved

  Rule: A copy that is sent to another unit does not write to the reserved one for an initiator that may not

    @ACC-31 @optional @needs-2-units @needs-copy-between-units
    Scenario Outline: <reservation> on the second unit forbids a copy by initiator <initiator>
      Given everybody turns to the second unit
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And everybody turns back to the first unit
      When initiator <initiator> has the first unit copy a block to the second one
      Then the command fails
      Given everybody turns to the second unit
      Then the data is unchanged
      And the registrations and the reservation are unchanged

      Examples: Every type, for registrants where it keeps them out
        | reservation                                      | initiator |
        | a Write Exclusive reservation                    | I2        |
        | a Write Exclusive reservation                    | I3        |
        | an Exclusive Access reservation                  | I2        |
        | an Exclusive Access reservation                  | I3        |
        | a Write Exclusive Registrants Only reservation   | I3        |
        | an Exclusive Access Registrants Only reservation | I3        |
        | a Write Exclusive All Registrants reservation    | I3        |
        | an Exclusive Access All Registrants reservation  | I3        |
