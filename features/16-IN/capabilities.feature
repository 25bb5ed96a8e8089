Feature: Reporting capabilities

  Rule: REPORT CAPABILITIES returns eight bytes, and nothing in reserved bits

    @IN-15 @mandatory
    Scenario Outline: Initiator <initiator> reads the capabilities
      Given initiator I1 is registered with key 0xA
      When initiator <initiator> sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | LENGTH          | 8 |
        | length in bytes | 8 |
      And the registrations and the reservation are unchanged

      Examples:
        | initiator |
        | I1        |
        | I3        |

    @IN-16 @mandatory
    Scenario: The reserved fields of REPORT CAPABILITIES are zero
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the reserved fields of the answer are zero

  Rule: ALLOW COMMANDS has a value that the standard defines

    @IN-20 @mandatory
    Scenario: ALLOW COMMANDS is in range
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | ALLOW COMMANDS | 0 to 5 |

  Rule: A unit that cannot persist through power loss does not say that it does

    @APTPL-12 @mandatory @needs-no-PTPL_C
    Scenario: PTPL_A is zero where PTPL_C is zero
      Given initiator I1 is registered with key 0xA
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |
