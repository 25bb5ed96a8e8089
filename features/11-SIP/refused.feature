Feature: Refused lists of initiators

  Rule: A unit without SIP_C refuses the bit

    @SIP-02 @IN-18 @GEN-09 @mandatory @needs-no-SIP_C
    Scenario: SPEC_I_PT is refused where SIP_C is zero
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | SPEC_I_PT                      | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @SIP-02 @ERR-08 @IN-18 @GEN-09 @mandatory @needs-no-SIP_C
    Scenario: A list of initiators is refused where SIP_C is zero
      To a unit that does not know the bit the parameter list is too long as well, and no order of checks is defined.

      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR     |
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: A registrant cannot use it

    @SIP-03 @GEN-09 @optional @needs-SIP_C
    Scenario Outline: A registrant that registers key <key> lists another initiator
      Given initiator I1 is registered with key 0xA
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | <key> |
        | TransportIDs                   | I2    |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And key 0xA is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | key |
        | 0x1 |
        | 0xA |
        | 0x0 |

    @SIP-05 @GEN-09 @mandatory
    Scenario Outline: <command> with SPEC_I_PT is refused where nothing is reserved
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | SPEC_I_PT                      | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command           |
        | RESERVE           |
        | RELEASE           |
        | CLEAR             |
        | PREEMPT           |
        | PREEMPT AND ABORT |

    @SIP-05 @GEN-09 @mandatory @needs-SIP_C
    Scenario: RESERVE with a list of initiators is refused where nothing is reserved
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I2 sends RESERVE with:
        | TransportIDs | I3 |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @SIP-05 @ERR-08 @GEN-09 @mandatory @needs-no-SIP_C
    Scenario Outline: <command> with a list of initiators is refused by a unit that knows no such lists
      To it the list is too long as well, and which of the two it says is its choice.

      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I3  |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR     |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command           |
        | RESERVE           |
        | RELEASE           |
        | CLEAR             |
        | PREEMPT           |
        | PREEMPT AND ABORT |

  Rule: REGISTER AND IGNORE EXISTING KEY registers all of them or none

    @SIP-04 @ERR-08 @choice @needs-no-SIP_C
    Scenario: REGISTER AND IGNORE EXISTING KEY lists another initiator where SIP_C is zero
      When initiator I1 sends REGISTER AND IGNORE EXISTING KEY with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR     |
      And no key is registered
      And no initiator has a unit attention

    @SIP-04 @choice @needs-SIP_C
    Scenario: REGISTER AND IGNORE EXISTING KEY lists another initiator
      When initiator I1 sends REGISTER AND IGNORE EXISTING KEY with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | GOOD                                             |
      And no key or keys 0xA and 0xA are registered
      And no initiator has a unit attention

    @SIP-04 @choice @needs-SIP_C
    Scenario: REGISTER AND IGNORE EXISTING KEY lists a registrant
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends REGISTER AND IGNORE EXISTING KEY with:
        | SERVICE ACTION RESERVATION KEY | 0xA       |
        | TransportIDs                   | I3 and I2 |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
        | GOOD                                             |
      And key 0xB or keys 0xA, 0xA and 0xA are registered

    @SIP-01 @REG-02 @GEN-09 @optional @needs-SIP_C
    Scenario: An initiator that is not registered quotes a key and lists another one
      Given initiator I3 is registered with key 0xC
      And initiator I1 quotes key 0xC as its own
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      Then the command is refused with RESERVATION CONFLICT
      And key 0xC is registered
      And the registrations and the reservation are unchanged

  Rule: If one of the registrations cannot be made, none is

    @SIP-06 @SIP-07 @GEN-09 @optional @needs-SIP_C
    Scenario Outline: One of the initiators in the list <listed> is registered
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA      |
        | TransportIDs                   | <listed> |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And key 0xB is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | listed    |
        | I2        |
        | I2 and I3 |
        | I3 and I2 |

    @SIP-06 @GEN-09 @optional @needs-SIP_C
    Scenario: The initiator in the list is registered with the very key
      Given initiator I2 is registered with key 0xA
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And key 0xA is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @SIP-07 @GEN-09 @optional @needs-SIP_C
    Scenario: A list whose first initiator port is of another protocol
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA       |
        | TransportIDs                   | I2 and I3 |
        | byte 28                        | 40h       |
      Then the command fails
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @SIP-08 @GEN-09 @optional @needs-SIP_C
    Scenario Outline: A list with a TRANSPORTID PARAMETER DATA LENGTH of <length>
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY    | 0xA       |
        | TransportIDs                      | I2 and I3 |
        | TRANSPORTID PARAMETER DATA LENGTH | <length>  |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR     |
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | length    |
        | 4         |
        | 27        |
        | 4096      |
        | FFFFFFFFh |

    @SIP-07 @GEN-09 @optional @needs-SIP_C
    Scenario Outline: A list whose first TransportID has <what>
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA       |
        | TransportIDs                   | I2 and I3 |
        | byte <byte>                    | <value>   |
      Then the command fails
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | what                       | byte | value |
        | FORMAT CODE 10b            | 28   | 85h   |
        | FORMAT CODE 11b            | 28   | C5h   |
        | ADDITIONAL LENGTH 0        | 31   | 0     |
        | an ADDITIONAL LENGTH of 18 | 31   | 12h   |

    @SIP-08 @GEN-09 @optional @needs-SIP_C
    Scenario: A TransportID announces more bytes than the list has
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
        | byte 30                        | 10h |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR     |
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @SIP-08 @GEN-09 @optional @needs-SIP_C
    Scenario Outline: A parameter list of <bytes> bytes ends before the TRANSPORTID PARAMETER DATA LENGTH
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA     |
        | SPEC_I_PT                      | 1       |
        | PARAMETER LIST LENGTH          | <bytes> |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR     |
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | bytes |
        | 24    |
        | 26    |
