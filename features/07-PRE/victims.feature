Feature: What becomes of an initiator that was preempted

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: A registrant that was preempted is not registered any more, whether it held or not

    @PRE-29 @GEN-09 @mandatory
    Scenario Outline: A former registrant quotes its old key and <acts>
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 preempts key 0xC as Write Exclusive Registrants Only
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And initiator I3 quotes key 0xC as its own
      When initiator I3 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                                      |
        | unregisters                                               |
        | registers key 0x1                                         |
        | clears the registrations and the reservation              |
        | releases the Write Exclusive Registrants Only reservation |
        | preempts key 0xA as Write Exclusive Registrants Only      |

  Rule: A victim registers again with any key and by either service action

    @PRE-30 @mandatory
    Scenario Outline: A former holder <registers> under <reservation> and may <rights>
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 preempts key 0xA as <type>
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      When initiator I1 <registers>
      Then the command succeeds
      And keys <key>, 0xB and 0xC are registered
      And the reservation is unchanged
      And initiator I1 may <rights>
      And no initiator has a unit attention

      Examples:
        | registers                                   | key                | type                             | reservation                                     | rights                 |
        | registers key 0x1122334455667788            | 0x1122334455667788 | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation  | read and write         |
        | registers key 0xA ignoring any existing key | 0xA                | Exclusive Access                 | an Exclusive Access reservation                 | neither read nor write |
        | registers key 0xA                           | 0xA                | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   | read and write         |
        | registers key 0xA ignoring any existing key | 0xA                | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation | read and write         |

    @PRE-30 @IN-24 @mandatory @needs-READ-FULL-STATUS
    Scenario: A victim that is back holds together with all others
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 preempts key 0xA as Write Exclusive
      And initiator I1 is told REGISTRATIONS PREEMPTED
      When initiator I1 registers key 0xA
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds                           |
        | I1        | 0xA | Write Exclusive All Registrants |
        | I2        | 0xB | Write Exclusive All Registrants |
        | I3        | 0xC | Write Exclusive All Registrants |

    @PRE-30 @mandatory
    Scenario Outline: A victim that is back <acts>
      Given initiator I1 holds <reservation>
      And initiator I2 preempts key 0xA as <type>
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I1 registers key 0xA
      When initiator I1 <acts>
      Then the command succeeds
      And there is <new>

      Examples:
        | acts                                                     | type                            | reservation                                   | new                                                                    |
        | releases the Write Exclusive All Registrants reservation | Write Exclusive All Registrants | a Write Exclusive All Registrants reservation | no reservation                                                         |
        | reserves as Write Exclusive All Registrants              | Write Exclusive All Registrants | a Write Exclusive All Registrants reservation | a Write Exclusive All Registrants reservation held by every registrant |
        | preempts key 0xB as Write Exclusive                      | Write Exclusive                 | a Write Exclusive reservation                 | a Write Exclusive reservation held by initiator I1                     |
        | preempts and aborts key 0xB as Exclusive Access          | Exclusive Access                | an Exclusive Access reservation               | an Exclusive Access reservation held by initiator I1                   |
