Feature: Refused preempts

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A key that nobody has is refused

    @PRE-09 @GEN-09 @mandatory
    Scenario Outline: Initiator I2 <preempts> a key that nobody has under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xBAD as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

    @PRE-09 @GEN-09 @mandatory
    Scenario Outline: The holder <preempts> a key that nobody has
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 <preempts> key 0xBAD as Exclusive Access
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-10 @GEN-09 @mandatory
    Scenario Outline: Initiator I2 <preempts> a key that nobody has while nothing is reserved
      When initiator I2 <preempts> key 0xBAD as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @REG-09 @PRE-09 @GEN-09 @mandatory
    Scenario Outline: Initiator I2 <preempts> the key that the holder had before
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 registers key 0x1
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @REG-08 @PRE-01 @mandatory
    Scenario Outline: Initiator I2 <preempts> the key that the holder has changed to
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 registers key 0x1
      When initiator I2 <preempts> key 0x1 as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive reservation held by initiator I2
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-09 @ACC-04 @mandatory
    Scenario Outline: A registrant that <preempts> a key that nobody has is kept out as before
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I2 <preempts> key 0xBAD as Exclusive Access
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And initiators I2 and I3 may neither read nor write

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

  Rule: Key zero names nobody unless every registrant holds the reservation

    @PRE-11 @GEN-09 @mandatory
    Scenario Outline: Initiator <initiator> <preempts> key 0x0 as <type> under <reservation>
      Given initiator I1 holds <reservation>
      When initiator <initiator> <preempts> key 0x0 as <type>
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | initiator | reservation                                      | type                              |
        | preempts | I1        | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | I1        | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts | I1        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts | I1        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts | I2        | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | I2        | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts | I2        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts | I2        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts | I2        | a Write Exclusive reservation                    | Write Exclusive All Registrants   |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | initiator | reservation                                      | type                              |
        | preempts and aborts | I1        | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | I1        | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts and aborts | I1        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts and aborts | I1        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts and aborts | I2        | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | I2        | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts and aborts | I2        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts and aborts | I2        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts and aborts | I2        | a Write Exclusive reservation                    | Write Exclusive All Registrants   |

    @PRE-12 @choice
    Scenario Outline: Initiator I2 <preempts> key 0x0 as <type> while nothing is reserved
      When initiator I2 <preempts> key 0x0 as <type>
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | RESERVATION CONFLICT                             |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | type                             |
        | preempts | Write Exclusive                  |
        | preempts | Exclusive Access All Registrants |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                             |
        | preempts and aborts | Write Exclusive                  |
        | preempts and aborts | Exclusive Access All Registrants |

  Rule: Whoever preempts is registered and quotes its own key

    @PRE-24 @GEN-15 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes key <quoted> instead of its own and <preempts> the holder
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 quotes key <quoted> as its own
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | quoted            |
        | preempts | 0x0               |
        | preempts | 0xA               |
        | preempts | 0xBAD             |
        | preempts | 0xB00000000       |
        | preempts | 0xB00000000000000 |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | quoted            |
        | preempts and aborts | 0x0               |
        | preempts and aborts | 0xA               |
        | preempts and aborts | 0xBAD             |
        | preempts and aborts | 0xB00000000       |
        | preempts and aborts | 0xB00000000000000 |

    @PRE-24 @GEN-09 @mandatory
    Scenario Outline: A registrant with key 0x1122334455667788 quotes key <quoted> and <preempts> the holder
      Given initiator I2 registers key 0x1122334455667788
      And initiator I1 holds a Write Exclusive reservation
      And initiator I2 quotes key <quoted> as its own
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | quoted             |
        | preempts | 0x1122334455667789 |
        | preempts | 0x9122334455667788 |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | quoted             |
        | preempts and aborts | 0x1122334455667789 |
        | preempts and aborts | 0x9122334455667788 |

    @PRE-24 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes key 0xA instead of its own and <preempts> a registrant while nothing is reserved
      Given initiator I2 quotes key 0xA as its own
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-24 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes key 0xA instead of its own and <preempts> all holders of <reservation>
      Given initiator I1 holds <reservation>
      And initiator I2 quotes key 0xA as its own
      When initiator I2 <preempts> key 0x0 as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                     |
        | preempts | a Write Exclusive All Registrants reservation   |
        | preempts | an Exclusive Access All Registrants reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     |
        | preempts and aborts | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | an Exclusive Access All Registrants reservation |

    @PRE-25 @GEN-09 @ACC-39 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and <preempts> the holder of <reservation>
      Given initiator I1 holds <reservation>
      And initiator I3 quotes key <quoted> as its own
      When initiator I3 <preempts> key 0xA as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | quoted | reservation                                      | type                              |
        | preempts | 0x0    | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | 0xA    | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | 0x0    | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts | 0xA    | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts | 0x0    | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |
        | preempts | 0xA    | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | quoted | reservation                                      | type                              |
        | preempts and aborts | 0x0    | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | 0xA    | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | 0x0    | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts and aborts | 0xA    | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts and aborts | 0x0    | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |
        | preempts and aborts | 0xA    | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |

    @PRE-25 @GEN-09 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and <preempts> while nothing is reserved
      Given initiator I3 quotes key <quoted> as its own
      When initiator I3 <preempts> key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | quoted |
        | preempts | 0x0    |
        | preempts | 0xA    |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | quoted |
        | preempts and aborts | 0x0    |
        | preempts and aborts | 0xA    |

  Rule: A preempt of the holder names a scope and a type that exist

    @PRE-26 @GEN-09 @mandatory
    Scenario Outline: <command> of the holder with SCOPE <value> is refused
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA             |
        | TYPE                           | Write Exclusive |
        | SCOPE                          | <value>         |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | command | value |
        | PREEMPT | 1h    |
        | PREEMPT | 2h    |
        | PREEMPT | Fh    |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | value |
        | PREEMPT AND ABORT | 1h    |
        | PREEMPT AND ABORT | 2h    |
        | PREEMPT AND ABORT | Fh    |

    @PRE-27 @GEN-09 @mandatory
    Scenario Outline: <command> of the holder with TYPE <value> is refused
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA     |
        | TYPE                           | <value> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | command | value |
        | PREEMPT | 0h    |
        | PREEMPT | 2h    |
        | PREEMPT | 4h    |
        | PREEMPT | 9h    |
        | PREEMPT | Ah    |
        | PREEMPT | Bh    |
        | PREEMPT | Ch    |
        | PREEMPT | Dh    |
        | PREEMPT | Eh    |
        | PREEMPT | Fh    |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | value |
        | PREEMPT AND ABORT | 0h    |
        | PREEMPT AND ABORT | 2h    |
        | PREEMPT AND ABORT | 4h    |
        | PREEMPT AND ABORT | 9h    |
        | PREEMPT AND ABORT | Ah    |
        | PREEMPT AND ABORT | Bh    |
        | PREEMPT AND ABORT | Ch    |
        | PREEMPT AND ABORT | Dh    |
        | PREEMPT AND ABORT | Eh    |
        | PREEMPT AND ABORT | Fh    |

    @PRE-27 @PRE-13 @GEN-09 @mandatory
    Scenario Outline: <command> of all registrants with TYPE <value> is refused
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0x0     |
        | TYPE                           | <value> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | command | value |
        | PREEMPT | 2h    |
        | PREEMPT | 9h    |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | value |
        | PREEMPT AND ABORT | 2h    |
        | PREEMPT AND ABORT | 9h    |

  Rule: SPEC_I_PT is refused; APTPL and ALL_TG_PT do not matter

    @PRE-28 @SIP-05 @GEN-09 @mandatory
    Scenario Outline: <command> with SPEC_I_PT is refused
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | SPEC_I_PT                      | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command |
        | PREEMPT |

      @PAB-01
      Examples:
        | command           |
        | PREEMPT AND ABORT |

    @PRE-28 @mandatory
    Scenario Outline: <command> succeeds with APTPL <aptpl> and ALL_TG_PT <ports>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA     |
        | APTPL                          | <aptpl> |
        | ALL_TG_PT                      | <ports> |
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | command | aptpl | ports |
        | PREEMPT | 1     | 0     |
        | PREEMPT | 1     | 1     |

      @ATP-04
      Examples: ALL_TG_PT alone
        | command | aptpl | ports |
        | PREEMPT | 0     | 1     |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | aptpl | ports |
        | PREEMPT AND ABORT | 1     | 1     |

      @ATP-04 @PAB-01
      Examples: PREEMPT AND ABORT with ALL_TG_PT alone
        | command           | aptpl | ports |
        | PREEMPT AND ABORT | 0     | 1     |

    @PRE-28 @APTPL-03 @mandatory
    Scenario Outline: <command> with APTPL does not activate persistence
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      When initiator I2 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

      Examples:
        | command |
        | PREEMPT |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           |
        | PREEMPT AND ABORT |
