Feature: Reading is allowed to everybody

  Rule: Every service action of PERSISTENT RESERVE IN is allowed to every initiator under every reservation

    @IN-34
    Scenario Outline: Initiator <initiator> sends <command> under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the command succeeds
      And the registrations and the reservation are unchanged

      @mandatory
      Examples:
        | command             | initiator | reservation                                      |
        | REPORT CAPABILITIES | I2        | a Write Exclusive reservation                    |
        | REPORT CAPABILITIES | I2        | an Exclusive Access reservation                  |
        | REPORT CAPABILITIES | I2        | a Write Exclusive Registrants Only reservation   |
        | REPORT CAPABILITIES | I2        | an Exclusive Access Registrants Only reservation |
        | REPORT CAPABILITIES | I2        | a Write Exclusive All Registrants reservation    |
        | REPORT CAPABILITIES | I2        | an Exclusive Access All Registrants reservation  |
        | REPORT CAPABILITIES | I3        | a Write Exclusive reservation                    |
        | REPORT CAPABILITIES | I3        | an Exclusive Access reservation                  |
        | REPORT CAPABILITIES | I3        | a Write Exclusive Registrants Only reservation   |
        | REPORT CAPABILITIES | I3        | an Exclusive Access Registrants Only reservation |
        | REPORT CAPABILITIES | I3        | a Write Exclusive All Registrants reservation    |
        | REPORT CAPABILITIES | I3        | an Exclusive Access All Registrants reservation  |

      @mandatory @needs-READ-FULL-STATUS
      Examples: An option of the unit
        | command          | initiator | reservation                                      |
        | READ FULL STATUS | I2        | a Write Exclusive reservation                    |
        | READ FULL STATUS | I2        | an Exclusive Access reservation                  |
        | READ FULL STATUS | I2        | a Write Exclusive Registrants Only reservation   |
        | READ FULL STATUS | I2        | an Exclusive Access Registrants Only reservation |
        | READ FULL STATUS | I2        | a Write Exclusive All Registrants reservation    |
        | READ FULL STATUS | I2        | an Exclusive Access All Registrants reservation  |
        | READ FULL STATUS | I3        | a Write Exclusive reservation                    |
        | READ FULL STATUS | I3        | an Exclusive Access reservation                  |
        | READ FULL STATUS | I3        | a Write Exclusive Registrants Only reservation   |
        | READ FULL STATUS | I3        | an Exclusive Access Registrants Only reservation |
        | READ FULL STATUS | I3        | a Write Exclusive All Registrants reservation    |
        | READ FULL STATUS | I3        | an Exclusive Access All Registrants reservation  |
