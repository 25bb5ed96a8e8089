Feature: Preempting a key that several initiators have

  Rule: All of them lose their registration, and PRgeneration rises by one

    @PRE-21 @PRE-31 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder of <reservation> and another initiator with the same key
      Given initiators I1 and I3 are registered with key 0xA
      And initiator I2 is registered with key 0xB
      And initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And key 0xB is registered
      And there is <new> held by initiator I2
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              | new                                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              | new                                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @PRE-21 @PRE-31 @mandatory
    Scenario Outline: The holder <preempts> two initiators with the same key
      Given initiators I1 and I3 are registered with key 0xA
      And initiator I2 is registered with key 0xB
      And initiator I2 holds a Write Exclusive Registrants Only reservation
      When initiator I2 <preempts> key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB is registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-21 @PRE-31 @PRE-07 @mandatory
    Scenario Outline: Initiator I2 <preempts> two initiators with the same key while nothing is reserved
      Given initiators I1 and I3 are registered with key 0xA
      And initiator I2 is registered with key 0xB
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-21 @PRE-14 @PRE-31 @mandatory
    Scenario Outline: Initiator I2 <preempts> two holders of an All Registrants reservation with the same key
      Given initiators I1 and I3 are registered with key 0xA
      And initiator I2 is registered with key 0xB
      And initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I2 <preempts> key 0xA as Exclusive Access
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

  Rule: A sender that has the key of the holder that it preempts stays registered

    @PRE-22 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder of <reservation> that has the same key
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is <reservation> held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I2 may read and write
      And initiator I1 may <rights>

      Examples: PREEMPT
        | preempts | reservation                                      | type                              | rights                 |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   | read but not write     |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  | neither read nor write |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  | read but not write     |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | neither read nor write |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              | rights                 |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   | read but not write     |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access                  | neither read nor write |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  | read but not write     |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | neither read nor write |

    @PRE-06 @GEN-02 @mandatory
    Scenario: A registrant that has the key of the holder preempts a third one as another type
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 preempts key 0xC as Exclusive Access
      Then the command succeeds
      And keys 0xA and 0xA are registered
      And there is a Write Exclusive reservation held by initiator I1
      And PRgeneration has risen by 1
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I2 may read but not write

    @PRE-22 @PRE-05 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder that has the same key and changes the type
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 <preempts> key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-17 @PRE-22 @mandatory
    Scenario Outline: The holder of <reservation> <preempts> its own key, which another initiator has too
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is <reservation> held by initiator I1
      And PRgeneration has risen by 1
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I1 may read and write
      And initiator I2 may <rights>

      Examples: PREEMPT
        | preempts | reservation                                      | type                              | rights                 |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   | read but not write     |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  | neither read nor write |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  | read but not write     |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | neither read nor write |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                   | type            | rights             |
        | preempts and aborts | a Write Exclusive reservation | Write Exclusive | read but not write |

  Rule: A sender that has the key of the registrants that it preempts may go with them

    @PRE-23 @choice
    Scenario Outline: Initiator I2 <preempts> a registrant that has the same key
      Given initiator I1 is registered with key 0xA
      And initiators I2 and I3 are registered with key 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 <preempts> key 0xB as Write Exclusive
      Then the command succeeds
      And key 0xA or keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I1 may read and write
      And initiator I3 may read but not write

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

  Rule: A key is compared in all its 64 bits

    @PRE-09 @PRE-06 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder and spares an initiator whose key differs in the last bit
      Given initiators I1, I2 and I3 are registered with keys 0x1122334455667788, 0xB and 0x1122334455667789
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 <preempts> key 0x1122334455667788 as Write Exclusive
      Then the command succeeds
      And keys 0xB and 0x1122334455667789 are registered
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

    @PRE-09 @PRE-06 @mandatory
    Scenario Outline: Initiator I2 <preempts> a registrant and spares the holder, whose key differs in the first byte
      Given initiators I1, I2 and I3 are registered with keys 0x1122334455667788, 0xB and 0x9122334455667788
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 <preempts> key 0x9122334455667788 as Write Exclusive
      Then the command succeeds
      And keys 0x1122334455667788 and 0xB are registered
      And the reservation is unchanged
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-09 @GEN-09 @mandatory
    Scenario Outline: Initiator I2 <preempts> key <named> where the holder has key 0x1122334455667788
      Given initiators I1 and I2 are registered with keys 0x1122334455667788 and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 <preempts> key <named> as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | named              |
        | preempts | 0x1122334455667789 |
        | preempts | 0x55667788         |
        | preempts | 0x1122334400000000 |
        | preempts | 0x1122334455667700 |
        | preempts | 0x122334455667788  |
        | preempts | 0x8877665544332211 |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | named              |
        | preempts and aborts | 0x1122334455667789 |
        | preempts and aborts | 0x55667788         |
        | preempts and aborts | 0x1122334400000000 |
        | preempts and aborts | 0x1122334455667700 |
        | preempts and aborts | 0x122334455667788  |
        | preempts and aborts | 0x8877665544332211 |

  Rule: Key zero names all others, whatever key they have

    @PRE-13 @GEN-02 @mandatory
    Scenario Outline: One of two holders with one key <preempts> all others
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds an Exclusive Access All Registrants reservation
      When initiator I2 <preempts> key 0x0 as Write Exclusive
      Then the command succeeds
      And key 0xA is registered
      And there is a Write Exclusive reservation held by initiator I2
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiators I1 and I3 may read but not write

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |
