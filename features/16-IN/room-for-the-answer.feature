Feature: Room for the answer
  An ALLOCATION LENGTH cuts the answer off and alters nothing in it, its ADDITIONAL LENGTH least of all.
  The initiator is ready to take more than it asks for, so that what a unit sends beyond that arrives.

  Background:
    Given initiators I1 and I2 are registered with keys 0x1122334455667788 and 0x99AABBCCDDEEFF00

  Rule: READ KEYS is cut off after any byte

    @mandatory
    Scenario Outline: READ KEYS with room for <length> bytes
      When initiator I3 sends READ KEYS with:
        | ALLOCATION LENGTH             | <length> |
        | expected data transfer length | 4096     |
      Then the command succeeds
      And the answer contains:
        | PRGENERATION      | unchanged |
        | ADDITIONAL LENGTH | 16        |
      And the answer is the first <received> bytes of the whole answer

      @IN-05
      Examples: The header
        | length | received |
        | 8      | 8        |

      @IN-06
      Examples: Behind a key, before the last byte, and within a key
        | length | received |
        | 16     | 16       |
        | 24     | 24       |
        | 13     | 13 or 8  |
        | 23     | 23 or 16 |

    @IN-08
    Scenario Outline: <command> with room for <length> byte(s), less than its header
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I3 sends <command> with:
        | ALLOCATION LENGTH             | <length> |
        | expected data transfer length | 4096     |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the answer is the first <length> or 0 bytes of the whole answer

      @mandatory
      Examples:
        | command          | length |
        | READ RESERVATION | 1      |
        | READ RESERVATION | 4      |
        | READ RESERVATION | 7      |

      @mandatory @needs-READ-FULL-STATUS
      Examples: An option of the unit
        | command          | length |
        | READ FULL STATUS | 1      |
        | READ FULL STATUS | 7      |

    @IN-08 @mandatory
    Scenario Outline: READ KEYS with room for <room>, less than the header
      When initiator I3 sends READ KEYS with:
        | ALLOCATION LENGTH             | <length> |
        | expected data transfer length | 4096     |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the answer is the first <length> or 0 bytes of the whole answer

      Examples:
        | room    | length |
        | 1 byte  | 1      |
        | 4 bytes | 4      |
        | 7 bytes | 7      |

  Rule: Room for nothing is no error

    @IN-07
    Scenario Outline: <command> with room for nothing
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends <command> with:
        | ALLOCATION LENGTH             | 0    |
        | expected data transfer length | 4096 |
      Then the command succeeds
      And the answer contains:
        | length in bytes | 0 |
      And the registrations and the reservation are unchanged

      @mandatory
      Examples:
        | command             |
        | READ KEYS           |
        | READ RESERVATION    |
        | REPORT CAPABILITIES |

      @mandatory @needs-READ-FULL-STATUS
      Examples: An option of the unit
        | command          |
        | READ FULL STATUS |

  Rule: Where there is more room than needed, only the answer is sent

    @IN-09 @mandatory
    Scenario Outline: <command> with room for 65535 bytes
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends <command> with:
        | ALLOCATION LENGTH | FFFFh |
      Then the command succeeds
      And the answer contains:
        | length in bytes | <length>   |
        | residual        | <residual> |

      Examples:
        | command             | length | residual |
        | READ KEYS           | 24     | 65511    |
        | READ RESERVATION    | 24     | 65511    |
        | REPORT CAPABILITIES | 8      | 65527    |

    @IN-09 @mandatory @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS with room for 65535 bytes
      When initiator I3 sends READ FULL STATUS with:
        | ALLOCATION LENGTH | FFFFh |
      Then the command succeeds
      And the answer contains:
        | length in bytes | as announced   |
        | residual        | 60000 to 65431 |

    @IN-35 @mandatory @needs-logout
    Scenario: READ KEYS says how much of its answer the initiator was not ready to take
      When initiator I3 sends READ KEYS with:
        | ALLOCATION LENGTH             | 4096 |
        | expected data transfer length | 8    |
      Then the command succeeds
      And the answer contains:
        | length in bytes | 8   |
        | residual        | -16 |

    @IN-35 @mandatory
    Scenario: READ KEYS sends no more than the initiator is ready to take
      When initiator I3 sends READ KEYS with:
        | ALLOCATION LENGTH             | 4096 |
        | expected data transfer length | 8    |
      Then the command succeeds
      And the answer is the first 8 bytes of the whole answer

    @IN-35
    Scenario Outline: <command> sends no more than the initiator is ready to take
      More is left out than there is room for: an overflow that is less looks like an underflow to Linux.

      Given initiator I1 holds an Exclusive Access reservation
      When initiator I3 sends <command> with:
        | ALLOCATION LENGTH             | 4096   |
        | expected data transfer length | <room> |
      Then the command succeeds
      And the answer is the first <room> bytes of the whole answer

      @mandatory
      Examples:
        | command             | room |
        | READ RESERVATION    | 8    |
        | REPORT CAPABILITIES | 3    |

      @mandatory @needs-READ-FULL-STATUS
      Examples: An option of the unit
        | command          | room |
        | READ FULL STATUS | 32   |

  Rule: READ RESERVATION is cut off after any byte

    @IN-13 @mandatory
    Scenario Outline: READ RESERVATION with room for <length> bytes
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I3 sends READ RESERVATION with:
        | ALLOCATION LENGTH             | <length> |
        | expected data transfer length | 4096     |
      Then the command succeeds
      And the answer contains:
        | ADDITIONAL LENGTH | 16 |
      And the answer is the first <length> bytes of the whole answer

      Examples:
        | length |
        | 8      |
        | 9      |
        | 15     |
        | 16     |
        | 22     |
        | 23     |
        | 24     |

  Rule: REPORT CAPABILITIES is cut off after any byte

    @IN-21 @mandatory
    Scenario Outline: REPORT CAPABILITIES with room for <some> bytes
      When initiator I3 sends REPORT CAPABILITIES with:
        | ALLOCATION LENGTH             | <some> |
        | expected data transfer length | 4096   |
      Then the command succeeds
      And the answer contains:
        | LENGTH | 8 |
      And the answer is the first <some> bytes of the whole answer

      Examples:
        | some |
        | 6    |
        | 7    |
        | 8    |

    @IN-21 @mandatory
    Scenario Outline: REPORT CAPABILITIES with room for <length> bytes
      When initiator I3 sends REPORT CAPABILITIES with:
        | ALLOCATION LENGTH             | <length> |
        | expected data transfer length | 4096     |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the answer is the first <length> or 0 bytes of the whole answer

      Examples:
        | length |
        | 2      |
        | 4      |

  Rule: READ FULL STATUS is cut off after any byte

    @IN-29 @optional @needs-READ-FULL-STATUS
    Scenario Outline: READ FULL STATUS with room for <length> bytes
      When initiator I3 sends READ FULL STATUS with:
        | ALLOCATION LENGTH             | <length> |
        | expected data transfer length | 4096     |
      Then the command succeeds
      And the answer contains:
        | PRGENERATION | unchanged |
      And the answer is the first <length> bytes of the whole answer

      Examples:
        | length |
        | 8      |
        | 16     |
        | 27     |
        | 31     |

    @IN-29 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS with room for all but its last byte
      When initiator I3 sends READ FULL STATUS with room for all but the last byte of the answer
      Then the command succeeds
      And all but the last byte of the answer is there

    @IN-30 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS with room for exactly its answer
      When initiator I3 sends READ FULL STATUS with room for the whole of the answer
      Then the command succeeds
      And the whole of the answer is there
