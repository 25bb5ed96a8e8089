Feature: RESERVE and RELEASE of SPC-2 where no persistent reservation is

  Rule: RESERVE keeps everybody else out

    @SPEC2-01 @SPEC2-12 @optional
    Scenario Outline: After <reserve> of another initiator nobody else gets <command> done
      Given initiator I1 sends <reserve>
      When initiator I2 sends <command>
      Then the command is refused with RESERVATION CONFLICT

      Examples: The form of six bytes
        | reserve    | command               |
        | RESERVE(6) | READ(10)              |
        | RESERVE(6) | WRITE(10)             |
        | RESERVE(6) | VERIFY(10)            |
        | RESERVE(6) | READ(16)              |
        | RESERVE(6) | WRITE(16)             |
        | RESERVE(6) | SYNCHRONIZE CACHE(10) |
        | RESERVE(6) | MODE SELECT(6)        |
        | RESERVE(6) | TEST UNIT READY       |
        | RESERVE(6) | MODE SENSE(6)         |
        | RESERVE(6) | RESERVE(6)            |

      Examples: The form of ten bytes
        | reserve     | command         |
        | RESERVE(10) | READ(10)        |
        | RESERVE(10) | WRITE(10)       |
        | RESERVE(10) | TEST UNIT READY |
        | RESERVE(10) | RESERVE(10)     |

    @SPEC2-01 @SPEC2-12 @optional
    Scenario Outline: After <reserve> of another initiator <command> still succeeds
      Given initiator I1 sends <reserve>
      When initiator I2 sends <command>
      Then the command succeeds

      Examples: What identifies a unit
        | reserve     | command       |
        | RESERVE(6)  | INQUIRY       |
        | RESERVE(6)  | REPORT LUNS   |
        | RESERVE(6)  | REQUEST SENSE |
        | RESERVE(10) | INQUIRY       |
        | RESERVE(10) | REPORT LUNS   |
        | RESERVE(10) | REQUEST SENSE |

    @SPEC2-01 @SPEC2-12 @optional
    Scenario Outline: Who sent <reserve> reads and writes
      When initiator I1 sends <reserve>
      Then the command succeeds
      And initiator I1 may read and write

      Examples: Both forms
        | reserve     |
        | RESERVE(6)  |
        | RESERVE(10) |

    @SPEC2-01 @optional
    Scenario Outline: Who has reserved the unit by RESERVE(6) gets <command> done
      Given initiator I1 sends RESERVE(6)
      When initiator I1 sends <command>
      Then the command succeeds

      Examples:
        | command           |
        | TEST UNIT READY   |
        | MODE SENSE(6)     |
        | READ CAPACITY(10) |

    @SPEC2-01 @optional
    Scenario: RESERVE(6) of another initiator is refused and takes nothing from who has reserved the unit
      Given initiator I1 sends RESERVE(6)
      When initiator I2 sends RESERVE(6)
      Then the command is refused with RESERVATION CONFLICT
      And initiator I1 may read and write
      And initiators I2 and I3 may neither read nor write

    @SPEC2-01 @GEN-16 @optional
    Scenario Outline: Who has reserved the unit is kept out with another <difference>
      Given initiator I4 is initiator I1 with another <difference>
      And initiator I1 sends RESERVE(6)
      When initiator I4 sends WRITE(10)
      Then the command is refused with RESERVATION CONFLICT

      @needs-4-initiators
      Examples: Two sessions of one initiator name
        | difference |
        | ISID       |

      @needs-2-target-ports
      Examples: Two target ports
        | difference  |
        | target port |

    @SPEC2-03 @GEN-16 @optional
    Scenario Outline: Who has reserved the unit gives nothing back with another <difference>
      Given initiator I4 is initiator I1 with another <difference>
      And initiator I1 sends RESERVE(6)
      And initiator I4 sends RELEASE(6)
      When initiator I2 sends WRITE(10)
      Then the command is refused with RESERVATION CONFLICT

      @needs-4-initiators
      Examples: Two sessions of one initiator name
        | difference |
        | ISID       |

      @needs-2-target-ports
      Examples: Two target ports
        | difference  |
        | target port |

    @SPEC2-02 @optional
    Scenario Outline: READ KEYS of initiator <initiator> while initiator I1 has the unit by RESERVE
      Given initiator I1 sends RESERVE(6)
      When initiator <initiator> sends READ KEYS
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |

      Examples: Who reserved, and another one
        | initiator |
        | I1        |
        | I2        |

    @SPEC2-02 @optional
    Scenario Outline: Initiator <initiator> registers while initiator I1 has the unit by RESERVE
      Given initiator I1 sends RESERVE(6)
      When initiator <initiator> registers key 0xB
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |

      Examples: Who reserved, and another one
        | initiator |
        | I1        |
        | I2        |

  Rule: Only who reserved gives the unit back

    @SPEC2-03 @SPEC2-12 @optional
    Scenario Outline: <release> of another initiator succeeds and gives nothing back
      Given initiator I1 sends <reserve>
      And initiator I2 sends <release>
      When initiator I2 sends WRITE(10)
      Then the command is refused with RESERVATION CONFLICT
      And initiator I1 may read and write

      Examples: Both forms
        | reserve     | release     |
        | RESERVE(6)  | RELEASE(6)  |
        | RESERVE(10) | RELEASE(10) |

    @SPEC2-01 @SPEC2-12 @optional
    Scenario Outline: After <reserve> and <release> everybody reads and writes
      Given initiator I1 sends <reserve>
      When initiator I1 sends <release>
      Then the command succeeds
      And initiators I1, I2 and I3 may read and write

      Examples: Both forms, and one after the other
        | reserve     | release     |
        | RESERVE(6)  | RELEASE(6)  |
        | RESERVE(10) | RELEASE(10) |
        | RESERVE(6)  | RELEASE(10) |
        | RESERVE(10) | RELEASE(6)  |

  Rule: What RESERVE has reserved ends with the session

    @SPEC2-11 @SPEC2-12 @optional @needs-logout
    Scenario Outline: Another initiator gets the unit when who sent <reserve> <leaves>
      Given initiator I1 sends <reserve>
      And initiator I1 <leaves>
      When initiator I2 sends <reserve>
      Then the command succeeds

      Examples: Both ways to go, and both forms
        | reserve     | leaves               |
        | RESERVE(6)  | logs out             |
        | RESERVE(6)  | loses its connection |
        | RESERVE(10) | logs out             |
        | RESERVE(10) | loses its connection |

    @SPEC2-11 @SPEC2-12 @optional @needs-reset
    Scenario Outline: Another initiator gets the unit that <reserve> took after <reset>
      Given initiator I1 sends <reserve>
      And initiator I3 sends <reset>
      When initiator I2 sends <reserve>
      Then the command succeeds

      Examples: All resets, and both forms
        | reserve     | reset              |
        | RESERVE(6)  | LOGICAL UNIT RESET |
        | RESERVE(6)  | TARGET WARM RESET  |
        | RESERVE(6)  | TARGET COLD RESET  |
        | RESERVE(10) | LOGICAL UNIT RESET |
        | RESERVE(10) | TARGET WARM RESET  |
        | RESERVE(10) | TARGET COLD RESET  |
