Feature: Refused preempts, whoever holds and whoever is named

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: A wrong key of the sender's own is refused whomever it names, and of the holder too

    @PRE-24 @GEN-15 @GEN-09 @mandatory
    Scenario Outline: Initiator <initiator> quotes key <quoted> and <preempts> key <key> as <type> under <reservation>
      Given initiator I1 holds <reservation>
      And initiator <initiator> quotes key <quoted> as its own
      When initiator <initiator> <preempts> key <key> as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | initiator | quoted | key | reservation                                      | type                              |
        | preempts | I1        | 0xB    | 0xC | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | I1        | 0xB    | 0xA | a Write Exclusive reservation                    | Exclusive Access                  |
        | preempts | I2        | 0xA    | 0xC | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | I2        | 0xA    | 0xA | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts | I2        | 0xA    | 0xC | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |
        | preempts | I2        | 0x0    | 0x0 | a Write Exclusive All Registrants reservation    | Write Exclusive                   |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | initiator | quoted | key | reservation                                      | type                              |
        | preempts and aborts | I1        | 0xB    | 0xC | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | I1        | 0xB    | 0xA | a Write Exclusive reservation                    | Exclusive Access                  |
        | preempts and aborts | I2        | 0xA    | 0xC | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | I2        | 0xA    | 0xA | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts and aborts | I2        | 0xA    | 0xC | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |
        | preempts and aborts | I2        | 0x0    | 0x0 | a Write Exclusive All Registrants reservation    | Write Exclusive                   |

    @PRE-25 @GEN-09 @ACC-39 @mandatory
    Scenario Outline: Initiator I3 is not registered any more, quotes key <quoted> and <preempts> key <key> under <reservation>
      Given initiator I3 unregisters
      And initiator I1 holds <reservation>
      And initiator I3 quotes key <quoted> as its own
      When initiator I3 <preempts> key <key> as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | quoted | key   | reservation                                     |
        | preempts | 0xA    | 0xB   | a Write Exclusive reservation                   |
        | preempts | 0xB    | 0xA   | a Write Exclusive Registrants Only reservation  |
        | preempts | 0xC    | 0xBAD | a Write Exclusive reservation                   |
        | preempts | 0x0    | 0x0   | a Write Exclusive All Registrants reservation   |
        | preempts | 0xA    | 0x0   | an Exclusive Access All Registrants reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | quoted | key   | reservation                                     |
        | preempts and aborts | 0xA    | 0xB   | a Write Exclusive reservation                   |
        | preempts and aborts | 0xB    | 0xA   | a Write Exclusive Registrants Only reservation  |
        | preempts and aborts | 0xC    | 0xBAD | a Write Exclusive reservation                   |
        | preempts and aborts | 0x0    | 0x0   | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | 0xA    | 0x0   | an Exclusive Access All Registrants reservation |

  Rule: Wherever a reservation would be replaced, scope and type have to exist

    @PRE-26 @GEN-09 @mandatory
    Scenario Outline: <command> of key <key> by initiator <initiator> under <reservation> with SCOPE 1h is refused
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command> with:
        | SERVICE ACTION RESERVATION KEY | <key>           |
        | TYPE                           | Write Exclusive |
        | SCOPE                          | 1h              |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | command | initiator | key | reservation                                      |
        | PREEMPT | I1        | 0xA | an Exclusive Access reservation                  |
        | PREEMPT | I2        | 0xA | an Exclusive Access reservation                  |
        | PREEMPT | I2        | 0xA | a Write Exclusive Registrants Only reservation   |
        | PREEMPT | I2        | 0xA | an Exclusive Access Registrants Only reservation |
        | PREEMPT | I2        | 0x0 | a Write Exclusive All Registrants reservation    |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | initiator | key | reservation                                      |
        | PREEMPT AND ABORT | I1        | 0xA | an Exclusive Access reservation                  |
        | PREEMPT AND ABORT | I2        | 0xA | an Exclusive Access reservation                  |
        | PREEMPT AND ABORT | I2        | 0xA | a Write Exclusive Registrants Only reservation   |
        | PREEMPT AND ABORT | I2        | 0xA | an Exclusive Access Registrants Only reservation |
        | PREEMPT AND ABORT | I2        | 0x0 | a Write Exclusive All Registrants reservation    |

    @PRE-27 @GEN-09 @mandatory
    Scenario Outline: <command> of key <key> by initiator <initiator> under <reservation> with TYPE <value> is refused
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command> with:
        | SERVICE ACTION RESERVATION KEY | <key>   |
        | TYPE                           | <value> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | command | initiator | key | value | reservation                                      |
        | PREEMPT | I1        | 0xA | 2h    | a Write Exclusive reservation                    |
        | PREEMPT | I2        | 0xA | 0h    | an Exclusive Access reservation                  |
        | PREEMPT | I2        | 0xA | 4h    | a Write Exclusive Registrants Only reservation   |
        | PREEMPT | I2        | 0xA | 2h    | an Exclusive Access Registrants Only reservation |
        | PREEMPT | I2        | 0x0 | 4h    | a Write Exclusive All Registrants reservation    |
        | PREEMPT | I2        | 0x0 | 0h    | an Exclusive Access All Registrants reservation  |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | initiator | key | value | reservation                                      |
        | PREEMPT AND ABORT | I1        | 0xA | 2h    | a Write Exclusive reservation                    |
        | PREEMPT AND ABORT | I2        | 0xA | 0h    | an Exclusive Access reservation                  |
        | PREEMPT AND ABORT | I2        | 0xA | 4h    | a Write Exclusive Registrants Only reservation   |
        | PREEMPT AND ABORT | I2        | 0xA | 2h    | an Exclusive Access Registrants Only reservation |
        | PREEMPT AND ABORT | I2        | 0x0 | 4h    | a Write Exclusive All Registrants reservation    |
        | PREEMPT AND ABORT | I2        | 0x0 | 0h    | an Exclusive Access All Registrants reservation  |

  Rule: SPEC_I_PT is refused also where only registrations would go, or all of them

    @PRE-28 @SIP-05 @GEN-09 @mandatory
    Scenario Outline: <command> of key <key> under <reservation> with SPEC_I_PT is refused
      Given initiator I1 holds <reservation>
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | <key> |
        | SPEC_I_PT                      | 1     |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | command | key | reservation                                    |
        | PREEMPT | 0xC | a Write Exclusive Registrants Only reservation |
        | PREEMPT | 0x0 | a Write Exclusive All Registrants reservation  |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | key | reservation                                    |
        | PREEMPT AND ABORT | 0xC | a Write Exclusive Registrants Only reservation |
        | PREEMPT AND ABORT | 0x0 | a Write Exclusive All Registrants reservation  |

    @PRE-28 @SIP-05 @GEN-09 @mandatory
    Scenario Outline: <command> with SPEC_I_PT is refused while nothing is reserved
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | SPEC_I_PT                      | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | command |
        | PREEMPT |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           |
        | PREEMPT AND ABORT |

  Rule: A key that nobody has is refused also from the holder, and from the only registrant

    @PRE-09 @GEN-09 @mandatory
    Scenario Outline: The holder of <reservation> <preempts> a key that nobody has
      Given initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xBAD as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

    @PRE-16 @GEN-09 @mandatory
    Scenario Outline: The initiator that made the reservation of all <preempts> a key that nobody has
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I1 <preempts> key 0xBAD as Write Exclusive
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
    Scenario Outline: The only registrant <preempts> the key of one that has left
      Given initiator I1 unregisters
      And initiator I3 unregisters
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

  Rule: Scope and type that do not count may be refused, but do no harm

    @PRE-08 @choice
    Scenario Outline: <command> of a registrant by initiator <initiator> under <reservation> with <field> <value>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xC     |
        | <field>                        | <value> |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And if the command succeeded, keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration is unchanged or has risen by 1
      And initiator I3 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | command | initiator | field | value | reservation                                    |
        | PREEMPT | I1        | TYPE  | 2h    | a Write Exclusive Registrants Only reservation |
        | PREEMPT | I2        | TYPE  | 0h    | a Write Exclusive All Registrants reservation  |
        | PREEMPT | I2        | SCOPE | 1h    | a Write Exclusive All Registrants reservation  |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | initiator | field | value | reservation                                    |
        | PREEMPT AND ABORT | I1        | TYPE  | 2h    | a Write Exclusive Registrants Only reservation |
        | PREEMPT AND ABORT | I2        | TYPE  | 0h    | a Write Exclusive All Registrants reservation  |
        | PREEMPT AND ABORT | I2        | SCOPE | 1h    | a Write Exclusive All Registrants reservation  |

    @PRE-08 @choice
    Scenario Outline: <command> of a registrant with TYPE 2h while nothing is reserved
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xC |
        | TYPE                           | 2h  |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And if the command succeeded, keys 0xA and 0xB are registered
      And there is no reservation
      And PRgeneration is unchanged or has risen by 1
      And initiator I3 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | command |
        | PREEMPT |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           |
        | PREEMPT AND ABORT |
