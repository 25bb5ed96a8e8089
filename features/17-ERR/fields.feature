Feature: Service actions that do not exist, and reserved fields

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB
    And initiator I1 holds a Write Exclusive reservation

  Rule: A service action of PERSISTENT RESERVE OUT that the standard does not define is refused

    @ERR-04 @GEN-09 @ERR-07 @mandatory
    Scenario Outline: Service action <action> of PERSISTENT RESERVE OUT is refused
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xB      |
        | SERVICE ACTION                 | <action> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | action |
        | 09h    |
        | 0Ah    |
        | 0Bh    |
        | 0Ch    |
        | 0Dh    |
        | 0Eh    |
        | 0Fh    |
        | 10h    |
        | 11h    |
        | 12h    |
        | 13h    |
        | 14h    |
        | 15h    |
        | 16h    |
        | 17h    |
        | 18h    |
        | 19h    |
        | 1Ah    |
        | 1Bh    |
        | 1Ch    |
        | 1Dh    |
        | 1Eh    |
        | 1Fh    |

  Rule: Reserved fields are ignored, or refused without an effect

    @ERR-06 @choice
    Scenario Outline: REGISTER with <value> in <field> of the CDB
      When initiator I3 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xC     |
        | <field>                        | <value> |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And keys 0xA and 0xB or keys 0xA, 0xB and 0xC are registered
      And the reservation is unchanged
      And no initiator has a unit attention

      Examples:
        | field                   | value |
        | reserved bits of byte 1 | 1h    |
        | reserved bits of byte 1 | 7h    |
        | bytes 3 and 4           | 1h    |
        | bytes 3 and 4           | FFFFh |

  Rule: SPEC_I_PT belongs to REGISTER

    @SIP-05 @GEN-09 @mandatory
    Scenario Outline: <command> of another registrant with SPEC_I_PT is refused
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | SPEC_I_PT                      | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command           |
        | RELEASE           |
        | CLEAR             |
        | PREEMPT           |
        | PREEMPT AND ABORT |

    @SIP-05 @GEN-09 @mandatory @needs-SIP_C
    Scenario Outline: <command> of another registrant with a list of initiators is refused
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I3  |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command           |
        | RELEASE           |
        | CLEAR             |
        | PREEMPT           |
        | PREEMPT AND ABORT |
