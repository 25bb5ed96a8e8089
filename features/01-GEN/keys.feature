Feature: Keys and the registrations that they belong to

  Rule: A registration belongs to one initiator and carries one key

    @GEN-01 @mandatory
    Scenario: A second registration of an initiator takes the place of its first
      Given initiator I1 is registered with key 0xA
      When initiator I1 registers key 0x1
      Then the command succeeds
      And key 0x1 is registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

  Rule: Initiators that have the same key are registered separately

    @GEN-02 @IN-03 @mandatory
    Scenario: A third initiator registers a key that two others have
      Given initiators I1 and I2 are registered with key 0xA
      When initiator I3 registers key 0xA
      Then the command succeeds
      And keys 0xA, 0xA and 0xA are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @GEN-03 @mandatory
    Scenario: One of two initiators with the same key changes it
      Given initiators I1 and I2 are registered with key 0xA
      When initiator I1 registers key 0x1
      Then the command succeeds
      And keys 0x1 and 0xA are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @GEN-03 @mandatory
    Scenario: One of two initiators with the same key unregisters
      Given initiators I1 and I2 are registered with key 0xA
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xA is registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @GEN-03 @UNR-12 @mandatory
    Scenario: The second of two initiators with the same key unregisters, and the first keeps its rights
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xA and 0xC
      And initiator I3 holds a Write Exclusive Registrants Only reservation
      When initiator I2 unregisters
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And initiator I1 may read and write
      And initiator I2 may read but not write
      And no initiator has a unit attention

    @GEN-03 @mandatory
    Scenario: The second of two initiators with the same key changes it and reserves with the new one
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I2 registers key 0x1
      When initiator I2 reserves as Write Exclusive
      Then the command succeeds
      And keys 0x1 and 0xA are registered
      And there is a Write Exclusive reservation held by initiator I2

    @GEN-02 @mandatory
    Scenario Outline: An initiator that has the key of the one that <acts> is told like any other
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And <keys> registered
      And initiators I2 and I3 are told <attention>
      And no other initiator has a unit attention

      Examples:
        | acts                                                      | keys                      | attention              |
        | releases the Write Exclusive Registrants Only reservation | keys 0xA, 0xA and 0xC are | RESERVATIONS RELEASED  |
        | unregisters                                               | keys 0xA and 0xC are      | RESERVATIONS RELEASED  |
        | clears the registrations and the reservation              | no key is                 | RESERVATIONS PREEMPTED |

    @GEN-02 @REL-03 @UNR-04 @CLR-04 @mandatory
    Scenario Outline: Two initiators that share a key are both told when the holder <acts>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And <keys> registered
      And initiators I2 and I3 are told <attention>
      And no other initiator has a unit attention

      Examples:
        | acts                                                      | keys                      | attention              |
        | releases the Write Exclusive Registrants Only reservation | keys 0xA, 0xB and 0xB are | RESERVATIONS RELEASED  |
        | unregisters                                               | keys 0xB and 0xB are      | RESERVATIONS RELEASED  |
        | clears the registrations and the reservation              | no key is                 | RESERVATIONS PREEMPTED |

    @GEN-02 @GEN-15 @REL-06 @mandatory
    Scenario: An initiator that has the key of the holder does not hold the reservation
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 releases the Write Exclusive reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I2 may read but not write
      And no initiator has a unit attention

  Rule: Every value but zero is a key and comes back bit for bit

    @GEN-04 @mandatory
    Scenario Outline: Key <key> is reported as it was registered
      Given initiator I1 is registered with key <key>
      When initiator I1 reserves as Write Exclusive
      Then the command succeeds
      And key <key> is registered
      And there is a Write Exclusive reservation held by initiator I1

      Examples:
        | key                |
        | 0x1                |
        | 0x80000000         |
        | 0x102030405060708  |
        | 0x8000000000000000 |
        | 0xFFFFFFFFFFFFFFFF |

    @GEN-04 @mandatory @needs-READ-FULL-STATUS
    Scenario Outline: READ FULL STATUS reports key <key> as it was registered
      Given initiator I1 is registered with key <key>
      When initiator I2 registers key 0xB
      Then the command succeeds
      And the registrations are:
        | initiator | key   | holds   |
        | I1        | <key> | nothing |
        | I2        | 0xB   | nothing |

      Examples:
        | key                |
        | 0x1                |
        | 0x102030405060708  |
        | 0x8000000000000000 |
        | 0xFFFFFFFFFFFFFFFF |

    @GEN-04 @GEN-15 @mandatory
    Scenario Outline: A registrant with key 0x1122334455667788 quotes key <quoted> and changes nothing
      Given initiator I1 is registered with key 0x1122334455667788
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 registers key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And key 0x1122334455667788 is registered
      And the registrations and the reservation are unchanged

      Examples: Keys that differ in one byte, in the byte order, in length
        | quoted             |
        | 0x1122334455667789 |
        | 0x9122334455667788 |
        | 0x8877665544332211 |
        | 0x55667788         |
        | 0x1122334400000000 |

  Rule: Whoever is registered quotes its own key, whatever it asks for

    @GEN-15 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes the key of the holder and <acts>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And initiator I2 quotes key 0xA as its own
      When initiator I2 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                           |
        | registers key 0x1                              |
        | unregisters                                    |
        | reserves as Write Exclusive                    |
        | releases the Write Exclusive reservation       |
        | clears the registrations and the reservation   |
        | preempts key 0xA as Write Exclusive            |
        | preempts and aborts key 0xA as Write Exclusive |

    @GEN-15 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes the key of the holder and sends <command> with <field> <value>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And initiator I2 quotes key 0xA as its own
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0x1     |
        | <field>                        | <value> |
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: Fields that these service actions do not look at
        | command  | field | value |
        | REGISTER | SCOPE | 1h    |
        | REGISTER | TYPE  | Fh    |
        | CLEAR    | SCOPE | 1h    |
        | CLEAR    | TYPE  | Fh    |
        | RELEASE  | TYPE  | 3h    |

    @MOVE-08 @GEN-15 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: The holder quotes the key of another registrant and moves the reservation
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And initiator I1 quotes key 0xB as its own
      When initiator I1 moves the reservation to initiator I2 with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @GEN-15 @GEN-09 @mandatory
    Scenario Outline: Initiator <initiator> quotes key <quoted> under <reservation> and <acts>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator <initiator> quotes key <quoted> as its own
      When initiator <initiator> <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The holder quotes the key of another registrant
        | initiator | quoted | reservation                   | acts                                           |
        | I1        | 0xB    | a Write Exclusive reservation | preempts key 0xB as Write Exclusive            |
        | I1        | 0xB    | a Write Exclusive reservation | preempts and aborts key 0xB as Write Exclusive |

      Examples: One of all holders quotes the key of the one that reserved
        | initiator | quoted | reservation                                   | acts                                           |
        | I2        | 0xA    | a Write Exclusive All Registrants reservation | registers key 0x1                              |
        | I2        | 0xA    | a Write Exclusive All Registrants reservation | preempts key 0x0 as Write Exclusive            |
        | I2        | 0xA    | a Write Exclusive All Registrants reservation | preempts and aborts key 0x0 as Write Exclusive |

  Rule: Registering tells nobody

    @GEN-18 @mandatory
    Scenario Outline: Nobody is told that an initiator <acts>
      Given initiators I2 and I3 are registered with keys 0xB and 0xC
      When initiator I1 <acts>
      Then the command succeeds
      And no initiator has a unit attention

      Examples:
        | acts                                        |
        | registers key 0xA                           |
        | registers key 0xA ignoring any existing key |

  Rule: Registrations alone restrict nothing

    @GEN-17 @mandatory
    Scenario: Everybody reads and writes as long as nothing is reserved
      Given initiator I1 is registered with key 0xA
      When initiator I2 registers key 0xB
      Then the command succeeds
      And there is no reservation
      And initiators I1, I2 and I3 may read and write
