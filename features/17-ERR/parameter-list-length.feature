Feature: The length of the parameter list

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB
    And initiator I1 holds a Write Exclusive reservation

  Rule: Without SPEC_I_PT the list has 24 bytes

    @ERR-01 @GEN-09 @ERR-07 @mandatory
    Scenario Outline: <command> with a PARAMETER LIST LENGTH of <length> is refused
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xB      |
        | PARAMETER LIST LENGTH          | <length> |
      Then the command is refused with ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | length |
        | REGISTER                         | 0      |
        | REGISTER                         | 8      |
        | REGISTER                         | 16     |
        | REGISTER                         | 23     |
        | REGISTER                         | 25     |
        | REGISTER                         | 32     |
        | REGISTER                         | 28     |
        | REGISTER                         | 48     |
        | REGISTER AND IGNORE EXISTING KEY | 0      |
        | REGISTER AND IGNORE EXISTING KEY | 8      |
        | REGISTER AND IGNORE EXISTING KEY | 16     |
        | REGISTER AND IGNORE EXISTING KEY | 23     |
        | REGISTER AND IGNORE EXISTING KEY | 25     |
        | REGISTER AND IGNORE EXISTING KEY | 32     |
        | REGISTER AND IGNORE EXISTING KEY | 28     |
        | REGISTER AND IGNORE EXISTING KEY | 48     |
        | RESERVE                          | 0      |
        | RESERVE                          | 8      |
        | RESERVE                          | 16     |
        | RESERVE                          | 23     |
        | RESERVE                          | 25     |
        | RESERVE                          | 32     |
        | RESERVE                          | 28     |
        | RESERVE                          | 48     |
        | RELEASE                          | 0      |
        | RELEASE                          | 8      |
        | RELEASE                          | 16     |
        | RELEASE                          | 23     |
        | RELEASE                          | 25     |
        | RELEASE                          | 32     |
        | RELEASE                          | 28     |
        | RELEASE                          | 48     |
        | CLEAR                            | 0      |
        | CLEAR                            | 8      |
        | CLEAR                            | 16     |
        | CLEAR                            | 23     |
        | CLEAR                            | 25     |
        | CLEAR                            | 32     |
        | CLEAR                            | 28     |
        | CLEAR                            | 48     |
        | PREEMPT                          | 0      |
        | PREEMPT                          | 8      |
        | PREEMPT                          | 16     |
        | PREEMPT                          | 23     |
        | PREEMPT                          | 25     |
        | PREEMPT                          | 32     |
        | PREEMPT                          | 28     |
        | PREEMPT                          | 48     |
        | PREEMPT AND ABORT                | 0      |
        | PREEMPT AND ABORT                | 8      |
        | PREEMPT AND ABORT                | 16     |
        | PREEMPT AND ABORT                | 23     |
        | PREEMPT AND ABORT                | 25     |
        | PREEMPT AND ABORT                | 32     |
        | PREEMPT AND ABORT                | 28     |
        | PREEMPT AND ABORT                | 48     |

  Rule: A very large length does no harm

    @ERR-02 @GEN-09 @mandatory
    Scenario Outline: <command> that announces <length> bytes is refused
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xB      |
        | PARAMETER LIST LENGTH          | <length> |
      Then the command is refused with ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | length    |
        | REGISTER                         | 10000h    |
        | REGISTER                         | FFFFFFFFh |
        | RESERVE                          | FFFFFFFFh |
        | CLEAR                            | FFFFFFFFh |
        | PREEMPT                          | FFFFFFFFh |
        | RELEASE                          | FFFFFFFFh |
        | PREEMPT AND ABORT                | FFFFFFFFh |
        | REGISTER AND IGNORE EXISTING KEY | FFFFFFFFh |

      @ERR-03
      Examples: 24 in the lower half of the field, in its last byte, and in all but its first one
        | command                          | length   |
        | REGISTER                         | 10018h   |
        | REGISTER                         | 118h     |
        | REGISTER                         | 1000018h |
        | REGISTER AND IGNORE EXISTING KEY | 10018h   |
        | REGISTER AND IGNORE EXISTING KEY | 118h     |
        | REGISTER AND IGNORE EXISTING KEY | 1000018h |
        | RESERVE                          | 10018h   |
        | RESERVE                          | 118h     |
        | RESERVE                          | 1000018h |
        | RELEASE                          | 10018h   |
        | RELEASE                          | 118h     |
        | RELEASE                          | 1000018h |
        | CLEAR                            | 10018h   |
        | CLEAR                            | 118h     |
        | CLEAR                            | 1000018h |
        | PREEMPT                          | 10018h   |
        | PREEMPT                          | 118h     |
        | PREEMPT                          | 1000018h |
        | PREEMPT AND ABORT                | 10018h   |
        | PREEMPT AND ABORT                | 118h     |
        | PREEMPT AND ABORT                | 1000018h |

      @ERR-03
      Examples: 24 in the upper half of the field
        | command                          | length  |
        | REGISTER                         | 180000h |
        | REGISTER AND IGNORE EXISTING KEY | 180000h |
        | CLEAR                            | 180000h |

  Rule: A list that is shorter than announced has no effect

    @ERR-05 @choice
    Scenario Outline: <command> announces 24 bytes and sends <sent>
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xB    |
        | expected data transfer length  | <sent> |
      Then the command fails
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | sent |
        | REGISTER                         | 16   |
        | CLEAR                            | 16   |
        | CLEAR                            | 0    |
        | REGISTER AND IGNORE EXISTING KEY | 16   |
        | RESERVE                          | 16   |
        | RELEASE                          | 16   |
        | PREEMPT                          | 16   |
        | PREEMPT AND ABORT                | 16   |

  Rule: Length or key, one of them is refused

    @ERR-08 @choice
    Scenario Outline: <command> quotes key 0xBAD in a list of <length> bytes
      Given initiator I1 quotes key 0xBAD as its own
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xB      |
        | PARAMETER LIST LENGTH          | <length> |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR |
        | RESERVATION CONFLICT                         |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command  | length |
        | REGISTER | 23     |
        | RELEASE  | 23     |
        | CLEAR    | 16     |
        | PREEMPT  | 32     |
