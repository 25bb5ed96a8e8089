Feature: Reserving while commands are in progress

  Rule: A write that the unit has accepted is not turned into a conflict by a reservation made after it

    @ACC-43 @mandatory @needs-commands-in-progress
    Scenario Outline: <whose> ends well when initiator I1 reserves as <type> meanwhile
      Given initiators <registered>
      And initiator I2 has 2 writes in progress
      When initiator I1 reserves as <type>
      Then the command succeeds
      And the writes of initiator I2 succeed
      And initiator I2 may <rights>
      And there is <reservation> held by initiator I1
      And no initiator has a unit attention

      Examples: Writes of a registrant, and of an initiator that is not registered
        | whose                                          | registered                                     | type                             | rights                 | reservation                                    |
        | A write of a registrant                        | I1 and I2 are registered with keys 0xA and 0xB | Exclusive Access                 | neither read nor write | an Exclusive Access reservation                |
        | A write of a registrant                        | I1 and I2 are registered with keys 0xA and 0xB | Write Exclusive                  | read but not write     | a Write Exclusive reservation                  |
        | A write of an initiator that is not registered | I1 and I3 are registered with keys 0xA and 0xC | Exclusive Access                 | neither read nor write | an Exclusive Access reservation                |
        | A write of an initiator that is not registered | I1 and I3 are registered with keys 0xA and 0xC | Write Exclusive Registrants Only | read but not write     | a Write Exclusive Registrants Only reservation |
