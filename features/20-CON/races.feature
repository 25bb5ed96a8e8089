Feature: Service actions that arrive at once

  Rule: Of several initiators that reserve at once one wins, unless all hold the reservation together

    Background:
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

    @CON-01 @mandatory
    Scenario Outline: One of three initiators that reserve as <type> at once wins
      When these commands are sent at the same moment, round after round:
        | initiator | command | type   |
        | I1        | RESERVE | <type> |
        | I2        | RESERVE | <type> |
        | I3        | RESERVE | <type> |
      Then in every round 1 command succeeds and 2 end with RESERVATION CONFLICT

      Examples: Types with one holder
        | type                              |
        | Write Exclusive                   |
        | Exclusive Access                  |
        | Write Exclusive Registrants Only  |
        | Exclusive Access Registrants Only |

    @CON-02 @mandatory
    Scenario Outline: All of three initiators that reserve as <type> at once hold the reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command | type   |
        | I1        | RESERVE | <type> |
        | I2        | RESERVE | <type> |
        | I3        | RESERVE | <type> |
      Then in every round 3 commands succeed

      Examples: Types with many holders
        | type                             |
        | Write Exclusive All Registrants  |
        | Exclusive Access All Registrants |

    @CON-03 @mandatory
    Scenario: One of three initiators that reserve with different types at once wins
      When these commands are sent at the same moment, round after round:
        | initiator | command | type                            |
        | I1        | RESERVE | Write Exclusive                 |
        | I2        | RESERVE | Exclusive Access                |
        | I3        | RESERVE | Write Exclusive All Registrants |
      Then in every round 1 command succeeds and 2 end with RESERVATION CONFLICT

  Rule: Of two initiators that preempt each other exactly one survives

    @CON-04 @mandatory
    Scenario Outline: The holder and another registrant <preempt> each other under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When these commands are sent at the same moment, round after round:
        | initiator | command   | key | type   |
        | I1        | <preempt> | 0xB | <type> |
        | I2        | <preempt> | 0xA | <type> |
      Then in every round 1 command succeeds and 1 ends with RESERVATION CONFLICT

      Examples: The race for the coordinator disk
        | preempt           | type                             | reservation                                    |
        | PREEMPT           | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |
        | PREEMPT           | Exclusive Access                 | an Exclusive Access reservation                |
        | PREEMPT AND ABORT | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |

  Rule: Of several survivors that preempt the same victim one succeeds, and the others find the key gone

    @CON-05 @mandatory
    Scenario: Two survivors preempt the holder
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command | key | type                             |
        | I2        | PREEMPT | 0xA | Write Exclusive Registrants Only |
        | I3        | PREEMPT | 0xA | Write Exclusive Registrants Only |
      Then in every round 1 command succeeds and 1 ends with RESERVATION CONFLICT

  Rule: A registration that races with a CLEAR is either cleared or made after it

    @CON-06 @mandatory
    Scenario: Two initiators register while a third one clears
      Given initiator I1 is registered with key 0xA
      When these commands are sent at the same moment, round after round:
        | initiator | command  | key |
        | I1        | CLEAR    |     |
        | I2        | REGISTER | 0xB |
        | I3        | REGISTER | 0xC |
      Then in every round 3 commands succeed

  Rule: Registrations that arrive at once all succeed, and each is counted

    @CON-15 @CON-08 @mandatory
    Scenario: Three initiators register at once
      When these commands are sent at the same moment, round after round:
        | initiator | command  | key |
        | I1        | REGISTER | 0xA |
        | I2        | REGISTER | 0xB |
        | I3        | REGISTER | 0xC |
      Then in every round 3 commands succeed

    @CON-08 @GEN-05 @mandatory
    Scenario: Three registrants change their keys at once
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When these commands are sent at the same moment, round after round:
        | initiator | command                          | key |
        | I1        | REGISTER                         | 0x1 |
        | I2        | REGISTER AND IGNORE EXISTING KEY | 0x2 |
        | I3        | REGISTER                         | 0x0 |
      Then in every round 3 commands succeed

  Rule: Who reads while others register sees a state that existed

    @CON-07 @mandatory @needs-READ-FULL-STATUS
    Scenario: An initiator reads while two others register
      Given initiator I1 is registered with key 0xA
      When these commands are sent at the same moment, round after round:
        | initiator | command          | key |
        | I1        | READ KEYS        |     |
        | I1        | READ FULL STATUS |     |
        | I2        | REGISTER         | 0xB |
        | I3        | REGISTER         | 0xC |
      Then in every round 4 commands succeed

    @CON-07 @mandatory @needs-READ-FULL-STATUS
    Scenario: An initiator reads while two others unregister
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When these commands are sent at the same moment, round after round:
        | initiator | command          | key |
        | I1        | READ FULL STATUS |     |
        | I1        | READ KEYS        |     |
        | I2        | REGISTER         | 0x0 |
        | I3        | REGISTER         | 0x0 |
      Then in every round 4 commands succeed

    @CON-07 @mandatory
    Scenario: An initiator reads keys and reservation while the holder is preempted
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command          | key | type             |
        | I3        | READ KEYS        |     |                  |
        | I3        | READ RESERVATION |     |                  |
        | I2        | PREEMPT          | 0xA | Exclusive Access |
      Then in every round 3 commands succeed

    @CON-07 @IN-24 @mandatory @needs-READ-FULL-STATUS
    Scenario: An initiator reads full status while the holder is preempted
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command          | key | type                             |
        | I3        | READ FULL STATUS |     |                                  |
        | I3        | READ RESERVATION |     |                                  |
        | I2        | PREEMPT          | 0xA | Write Exclusive Registrants Only |
      Then in every round 3 commands succeed

  Rule: A write that arrives together with a PREEMPT of its sender is done before it, or not at all

    @CON-09 @mandatory
    Scenario Outline: The holder of <reservation> writes while it is preempted
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When these commands are sent at the same moment, round after round:
        | initiator | command   | key | type   |
        | I1        | WRITE(10) |     |        |
        | I2        | PREEMPT   | 0xA | <type> |
      Then initiator I2 may read and write

      Examples: For the holder alone, and for registrants
        | type                             | reservation                                    |
        | Exclusive Access                 | an Exclusive Access reservation                |
        | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |

  Rule: Commands that an initiator sends right behind its own RESERVE are those of the holder

    @CON-11 @mandatory
    Scenario: A registrant reserves and writes without waiting for an answer
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When these commands are sent at the same moment, round after round:
        | initiator | command   | type             |
        | I1        | RESERVE   | Exclusive Access |
        | I1        | WRITE(10) |                  |
      Then in every round 2 commands succeed
      And there is an Exclusive Access reservation held by initiator I1

    @CON-11 @mandatory
    Scenario: A registrant reserves and writes without waiting while another one writes
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When these commands are sent at the same moment, round after round:
        | initiator | command   | type             |
        | I1        | RESERVE   | Exclusive Access |
        | I1        | WRITE(10) |                  |
        | I2        | WRITE(10) |                  |
      Then initiator I1 may read and write
      And initiator I2 may neither read nor write

  Rule: Every write that arrives after the GOOD of its sender's unregistration conflicts

    @CON-13 @mandatory
    Scenario: A registrant unregisters in the midst of its own writes
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command   | key |
        | I2        | WRITE(10) |     |
        | I2        | REGISTER  | 0x0 |
        | I2        | WRITE(10) |     |
      Then initiator I2 may read but not write
      And key 0xA is registered

    @CON-13 @UNR-12 @mandatory
    Scenario Outline: A registrant that has written <unregisters> and writes at once under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I2 sends WRITE(10)
      And initiator I2 <unregisters>
      When initiator I2 sends WRITE(10)
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

      Examples: Types that registrants share, either service action
        | reservation                                      | unregisters                                 |
        | a Write Exclusive Registrants Only reservation   | unregisters                                 |
        | a Write Exclusive Registrants Only reservation   | registers key 0x0 ignoring any existing key |
        | an Exclusive Access Registrants Only reservation | unregisters                                 |
        | a Write Exclusive All Registrants reservation    | unregisters                                 |
        | an Exclusive Access All Registrants reservation  | unregisters                                 |

  Rule: A reset takes a service action away as a whole, or not at all

    @CON-12 @mandatory @needs-reset
    Scenario Outline: A registrant <preempts> two others that share a key in the midst of a reset, under <reservation>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xB
      And initiator I2 holds <reservation>
      When initiator I1 <preempts> key 0xB as <type> while initiator I3 sends LOGICAL UNIT RESET, round after round
      Then key 0xA or keys 0xA, 0xB and 0xB are registered
      And there is <reservation> held by initiator I1 or <reservation> held by initiator I2

      Examples: A reservation for its holder alone, and one for all registrants
        | preempts            | type                             | reservation                                    |
        | preempts            | Write Exclusive                  | a Write Exclusive reservation                  |
        | preempts and aborts | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |

  Rule: Whatever else arrives together is done one after the other

    @CON-08 @PRE-01 @mandatory
    Scenario: An initiator registers while another one preempts the holder
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command  | key | type            |
        | I3        | REGISTER | 0xC |                 |
        | I2        | PREEMPT  | 0xA | Write Exclusive |
      Then in every round 2 commands succeed

    @CON-06 @CLR-01 @mandatory
    Scenario: An initiator registers whatever key it had while another one clears
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When these commands are sent at the same moment, round after round:
        | initiator | command                          | key |
        | I1        | CLEAR                            |     |
        | I3        | REGISTER AND IGNORE EXISTING KEY | 0xC |
      Then in every round 2 commands succeed

    @CON-06 @CLR-01 @RES-02 @mandatory
    Scenario: A registrant reserves while another one clears
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When these commands are sent at the same moment, round after round:
        | initiator | command | type            |
        | I1        | CLEAR   |                 |
        | I2        | RESERVE | Write Exclusive |
      Then no key is registered
      And there is no reservation

    @CON-04 @REL-01 @mandatory
    Scenario: The holder releases while another registrant preempts it
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command | key | type            |
        | I1        | RELEASE |     | Write Exclusive |
        | I2        | PREEMPT | 0xA | Write Exclusive |
      Then key 0xB is registered
