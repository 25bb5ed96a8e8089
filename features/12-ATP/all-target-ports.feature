Feature: Registering for all target ports

  Rule: A unit without ATP_C refuses ALL_TG_PT where it registers

    @ATP-01 @IN-18 @GEN-09 @mandatory @needs-no-ATP_C
    Scenario Outline: <command> with ALL_TG_PT is refused where ATP_C is zero
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And key 0xB is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @ATP-01 @GEN-09 @mandatory @needs-no-ATP_C
    Scenario Outline: <command> of a registrant with ALL_TG_PT is refused where ATP_C is zero
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | <key> |
        | ALL_TG_PT                      | 1     |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | key |
        | REGISTER                         | 0x1 |
        | REGISTER AND IGNORE EXISTING KEY | 0x0 |
