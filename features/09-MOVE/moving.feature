Feature: Moving a reservation

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: The destination holds the reservation and has the key that the sender names

    @MOVE-01 @MOVE-16 @GEN-05 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder of <reservation> moves it to another registrant
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I1 moves the reservation to initiator I2 with key 0x1122334455667788
      Then the command succeeds
      And keys 0xA, 0x1122334455667788 and 0xC are registered
      And there is <reservation> held by initiator I2
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @MOVE-02 @MOVE-16 @GEN-05 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder of <reservation> moves it to an initiator that was not registered
      Given initiator I1 holds <reservation>
      When initiator I1 moves the reservation to initiator I3 with key 0xC
      Then the command succeeds
      And keys 0xA, 0xB and 0xC are registered
      And there is <reservation> held by initiator I3
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario: A reservation is moved to a registrant that keeps its key
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 moves the reservation to initiator I2 with key 0xB
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I2
      And PRgeneration has risen by 1

    @MOVE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario: A reservation is moved back
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 moves the reservation to initiator I1 with key 0x1
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I1
      And initiator I1 may read and write
      And initiator I2 may read but not write

    @MOVE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario: The sender and the destination share the key that the sender names
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 moves the reservation to initiator I2 with key 0xA
      Then the command succeeds
      And keys 0xA and 0xA are registered
      And there is a Write Exclusive reservation held by initiator I2
      And initiator I1 may read but not write
      And initiator I2 may read and write

    @MOVE-01 @GEN-02 @optional @needs-REGISTER-AND-MOVE
    Scenario: The sender names the key of a third registrant
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 moves the reservation to initiator I2 with key 0xC
      Then the command succeeds
      And keys 0xA, 0xC and 0xC are registered
      And initiator I2 may read and write
      And initiators I1 and I3 may read but not write

    @MOVE-01 @optional @needs-REGISTER-AND-MOVE @needs-commands-in-progress
    Scenario: A reservation is moved beside writes of another registrant
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 has 2 writes in progress
      When initiator I1 moves the reservation to initiator I3 with key 0xC
      Then the command succeeds
      And the writes of initiator I2 succeed
      And there is a Write Exclusive Registrants Only reservation held by initiator I3

    @MOVE-01 @IN-24 @optional @needs-REGISTER-AND-MOVE @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS marks the destination of a move
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I1 moves the reservation to initiator I3 with key 0xC
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds            |
        | I1        | 0xA | nothing          |
        | I2        | 0xB | nothing          |
        | I3        | 0xC | Exclusive Access |

    @MOVE-01 @GEN-16 @optional @needs-REGISTER-AND-MOVE @needs-4-initiators
    Scenario Outline: A reservation is moved to one of two sessions of initiator I2, the <which>
      Given initiator I4 is initiator I2 with another ISID
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 moves the reservation to initiator <destination> with key 0xD
      Then the command succeeds
      And <keys> are registered
      And there is a Write Exclusive reservation held by initiator <destination>
      And initiator <destination> may read and write
      And initiator <other> may read but not write

      Examples:
        | which                  | destination | other | keys                  |
        | one that is registered | I2          | I4    | keys 0xA and 0xD      |
        | one that is not        | I4          | I2    | keys 0xA, 0xB and 0xD |

    @MOVE-01 @GEN-16 @optional @needs-REGISTER-AND-MOVE @needs-2-target-ports
    Scenario Outline: A reservation is moved to initiator I2 at one of two target ports, the <which>
      Given initiator I4 is initiator I2 with another target port
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 moves the reservation to initiator <destination> with key 0xD
      Then the command succeeds
      And <keys> are registered
      And there is a Write Exclusive reservation held by initiator <destination>
      And initiator <destination> may read and write
      And initiator <other> may read but not write

      Examples:
        | which                      | destination | other | keys                  |
        | one where it is registered | I2          | I4    | keys 0xA and 0xD      |
        | one where it is not        | I4          | I2    | keys 0xA, 0xB and 0xD |

  Rule: With UNREG the sender is registered no more

    @MOVE-03 @MOVE-02 @optional @needs-REGISTER-AND-MOVE
    Scenario: The holder moves to an initiator that was not registered and unregisters
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I3  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I3
      And initiator I3 may read and write
      And initiator I1 may read but not write

    @MOVE-03 @MOVE-16 @GEN-05 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder of <reservation> moves it away and unregisters
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I2  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command succeeds
      And keys 0x1 and 0xC are registered
      And there is <reservation> held by initiator I2
      And PRgeneration has risen by 1
      And initiators I1, I2 and I3 may be told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @MOVE-16 @choice @needs-REGISTER-AND-MOVE
    Scenario: A move without UNREG tells nobody
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 moves the reservation to initiator I2 with key 0x1
      Then the command succeeds
      And no initiator has a unit attention

  Rule: What everybody may do follows the move at once

    @MOVE-15 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: After <reservation> has moved, the sender may <sender> and a third registrant may <third>
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I1 moves the reservation to initiator I2 with key 0x1
      Then the command succeeds
      And initiator I2 may read and write
      And initiator I1 may <sender>
      And initiator I3 may <third>

      Examples:
        | reservation                                      | sender                 | third                  |
        | a Write Exclusive reservation                    | read but not write     | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read and write         | read and write         |
        | an Exclusive Access Registrants Only reservation | read and write         | read and write         |

    @MOVE-15 @MOVE-03 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: After <reservation> has moved with UNREG, the sender may <rights>
      Given initiator I1 holds <reservation>
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I2  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command succeeds
      And initiator I2 may read and write
      And initiator I1 may <rights>

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |

    @MOVE-15 @MOVE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario: The destination releases with the key that the sender gave it
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 moves the reservation to initiator I2 with key 0x1
      When initiator I2 releases the Write Exclusive reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0x1 are registered

    @MOVE-15 @optional @needs-REGISTER-AND-MOVE
    Scenario: The sender no longer releases what it has moved away
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 moves the reservation to initiator I2 with key 0x1
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged

  Rule: Once moved, a reservation is like any other, and so is who got it

    @REL-15 @MOVE-02 @mandatory @needs-REGISTER-AND-MOVE
    Scenario Outline: An initiator that got a reservation by a move later releases <shared>
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I1 moves the reservation to initiator I3 with key 0xC
      And initiator I3 releases the Exclusive Access reservation
      And initiator I2 holds <shared>
      When initiator I3 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And the registrations are unchanged
      And initiators I1 and I2 are told RESERVATIONS RELEASED

      Examples:
        | type                             | shared                                          |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @PRE-04 @MOVE-01 @mandatory @needs-REGISTER-AND-MOVE
    Scenario Outline: A holder that got <reservation> back is preempted and the type stays
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I3 with key 0xC
      And initiator I3 moves the reservation to initiator I1 with key 0x1
      When initiator I2 preempts key 0x1 as <type>
      Then the command succeeds
      And there is <reservation> held by initiator I2
      And keys 0xB and 0xC are registered
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @CLR-04 @MOVE-02 @mandatory @needs-REGISTER-AND-MOVE
    Scenario: Another registrant clears the registration of an initiator that got the reservation by a move
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I1 moves the reservation to initiator I3 with key 0xC
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I1 and I3 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @PRE-03 @MOVE-02 @mandatory @needs-REGISTER-AND-MOVE
    Scenario: An initiator that got the reservation by a move is preempted
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I1 moves the reservation to initiator I3 with key 0xC
      When initiator I2 preempts key 0xC as Exclusive Access
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is an Exclusive Access reservation held by initiator I2
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
