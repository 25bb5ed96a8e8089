Feature: Activating persistence through power loss

  Rule: A unit without PTPL_C refuses APTPL where it registers

    @APTPL-01 @IN-18 @GEN-09 @mandatory @needs-no-PTPL_C
    Scenario Outline: <command> with APTPL is refused where PTPL_C is zero
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And key 0xB is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @APTPL-01 @GEN-09 @mandatory @needs-no-PTPL_C
    Scenario Outline: <command> of a registrant with APTPL is refused where PTPL_C is zero
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | <key> |
        | APTPL                          | 1     |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | key |
        | REGISTER                         | 0x1 |
        | REGISTER AND IGNORE EXISTING KEY | 0x0 |

  Rule: The last registration decides whether persistence is active

    @APTPL-02 @IN-18 @optional @needs-PTPL_C
    Scenario Outline: <command> with APTPL activates persistence
      Given initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      When initiator I2 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |
      And key 0xA is registered

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @APTPL-02 @optional @needs-PTPL_C
    Scenario Outline: <command> with APTPL registers as it does without
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @APTPL-03 @optional @needs-PTPL_C
    Scenario Outline: Persistence is active no more when initiator <initiator> <acts> without APTPL
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator <initiator> <acts>
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

      Examples:
        | initiator | acts                                        |
        | I2        | registers key 0xB                           |
        | I2        | registers key 0xB ignoring any existing key |
        | I1        | registers key 0x1                           |

    @APTPL-03 @optional @needs-PTPL_C
    Scenario Outline: Initiator <initiator> sends APTPL <value> after <former> while initiator I1 holds <reservation>
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA      |
        | APTPL                          | <former> |
      And initiator I1 holds <reservation>
      And initiator <initiator> sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x1     |
        | APTPL                          | <value> |
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | <value> |

      Examples: On and off, by the holder and by another registrant
        | initiator | former | value | reservation                                     |
        | I1        | 0      | 1     | a Write Exclusive reservation                   |
        | I2        | 0      | 1     | a Write Exclusive Registrants Only reservation  |
        | I1        | 1      | 0     | an Exclusive Access reservation                 |
        | I2        | 1      | 0     | an Exclusive Access All Registrants reservation |

    @APTPL-03 @RES-13 @REL-17 @PRE-28 @optional @needs-PTPL_C
    Scenario Outline: Persistence stays active when initiator I1 <acts>
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 <acts>
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

      Examples: Service actions that register nobody
        | acts                                     |
        | reserves as Write Exclusive              |
        | releases the Write Exclusive reservation |
        | preempts key 0xB as Write Exclusive      |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | acts                                           |
        | preempts and aborts key 0xB as Write Exclusive |

    @APTPL-04 @GEN-09 @optional @needs-PTPL_C
    Scenario: A refused registration without APTPL leaves persistence active
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 quotes key 0xBAD as its own
      When initiator I1 registers key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

    @APTPL-04 @GEN-09 @optional @needs-PTPL_C
    Scenario: A refused registration with APTPL does not activate persistence
      Given initiator I1 is registered with key 0xA
      And initiator I1 quotes key 0xBAD as its own
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | APTPL                          | 1   |
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

  Rule: Whoever moves or unregisters decides, too; resets and logouts decide nothing

    @APTPL-03 @optional @needs-PTPL_C
    Scenario: Persistence is active no more when a registrant unregisters without APTPL
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I2 unregisters
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

    @APTPL-03 @optional @needs-PTPL_C @needs-REGISTER-AND-MOVE
    Scenario: Persistence is active no more after a move without APTPL
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And initiator I1 moves the reservation to initiator I2 with key 0x1
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

    @APTPL-03 @optional @needs-PTPL_C @needs-REGISTER-AND-MOVE
    Scenario: A move with APTPL activates persistence
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And initiator I1 sends REGISTER AND MOVE with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | TransportID                    | I2  |
        | APTPL                          | 1   |
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

    @APTPL-03 @optional @needs-PTPL_C
    Scenario Outline: A registrant registers key <key> with APTPL and activates persistence
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I2 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | <key> |
        | APTPL                          | 1     |
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

      Examples: Another key, and none
        | key |
        | 0x1 |
        | 0x0 |

    @APTPL-03 @optional @needs-PTPL_C
    Scenario: CLEAR with APTPL does not activate persistence
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 sends CLEAR with:
        | APTPL | 1 |
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

    @MOVE-03 @APTPL-03 @optional @needs-PTPL_C @needs-REGISTER-AND-MOVE
    Scenario: A move with UNREG does not activate persistence
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And initiator I1 sends REGISTER AND MOVE with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | TransportID                    | I2  |
        | UNREG                          | 1   |
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

    @APTPL-02 @SIP-01 @optional @needs-PTPL_C @needs-SIP_C
    Scenario: An initiator that registers others with APTPL activates persistence
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
        | APTPL                          | 1   |
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

    @APTPL-03 @NEX-06 @optional @needs-PTPL_C @needs-reset
    Scenario: Persistence stays active through LOGICAL UNIT RESET
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I2 sends LOGICAL UNIT RESET
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

    @APTPL-03 @NEX-01 @optional @needs-PTPL_C @needs-logout
    Scenario: Persistence stays active when the one that asked for it logs out
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 logs out
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

    @APTPL-04 @GEN-09 @optional @needs-PTPL_C
    Scenario Outline: <command> with a wrong key leaves persistence active
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I2 quotes key 0xBAD as its own
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
      Then the command is refused with RESERVATION CONFLICT
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

      Examples:
        | command |
        | RESERVE |
        | CLEAR   |
        | PREEMPT |

    @APTPL-04 @ERR-07 @optional @needs-PTPL_C
    Scenario Outline: A list of <length> bytes that is refused leaves persistence active
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      When initiator I2 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xB      |
        | PARAMETER LIST LENGTH          | <length> |
      Then the command is refused with ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

      Examples:
        | length |
        | 16     |
        | 25     |

    @APTPL-03 @optional @needs-PTPL_C
    Scenario: A registration with APTPL activates persistence also under a reservation
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive reservation
      And initiator I2 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xB |
        | APTPL                          | 1   |
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 1 |

  Rule: Whoever is told of a change is told of it with persistence, too

    @mandatory @needs-PTPL_C
    Scenario Outline: While persistence is active initiator I1 <acts> and both others are told <attention>
      Given initiators I2 and I3 are registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And initiators I2 and I3 are told <attention>
      And no other initiator has a unit attention

      @REL-03
      Examples: RELEASE
        | acts                                                      | attention             |
        | releases the Write Exclusive Registrants Only reservation | RESERVATIONS RELEASED |

      @CLR-04
      Examples: CLEAR
        | acts                                         | attention              |
        | clears the registrations and the reservation | RESERVATIONS PREEMPTED |

      @PRE-06
      Examples: PREEMPT
        | acts                                                 | attention               |
        | preempts key 0xB as Write Exclusive Registrants Only | REGISTRATIONS PREEMPTED |
