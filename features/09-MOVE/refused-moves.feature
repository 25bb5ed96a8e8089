Feature: Refused moves

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Only the holder moves a reservation, and it quotes its own key

    @MOVE-06 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: An initiator that is not registered moves <reservation>
      Given initiator I1 holds <reservation>
      When initiator I3 moves the reservation to initiator I2 with key 0x1
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |

    @MOVE-06 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: An initiator that is not registered moves while nothing is reserved
      When initiator I3 moves the reservation to initiator I2 with key 0x1
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-07 @GEN-09 @ACC-39 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: A registrant that does not hold <reservation> moves it to initiator <destination>
      Given initiator I1 holds <reservation>
      When initiator I2 moves the reservation to initiator <destination> with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                      | destination |
        | a Write Exclusive reservation                    | I3          |
        | a Write Exclusive reservation                    | I1          |
        | an Exclusive Access reservation                  | I3          |
        | an Exclusive Access reservation                  | I1          |
        | a Write Exclusive Registrants Only reservation   | I3          |
        | a Write Exclusive Registrants Only reservation   | I1          |
        | an Exclusive Access Registrants Only reservation | I3          |
        | an Exclusive Access Registrants Only reservation | I1          |

    @MOVE-08 @GEN-15 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder quotes key <quoted> and moves
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 moves the reservation to initiator I2 with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | quoted             |
        | 0x0                |
        | 0xB                |
        | 0xBAD              |
        | 0xA00000000        |
        | 0x800000000000000A |
        | 0x10000000A        |
        | 0x10A              |

  Rule: There has to be a reservation of a single holder

    @MOVE-09 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: Initiator <initiator> moves <reservation>
      Given initiator I1 holds <reservation>
      When initiator <initiator> moves the reservation to initiator I3 with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | initiator | reservation                                     |
        | I1        | a Write Exclusive All Registrants reservation   |
        | I2        | a Write Exclusive All Registrants reservation   |
        | I1        | an Exclusive Access All Registrants reservation |
        | I2        | an Exclusive Access All Registrants reservation |

    @MOVE-10 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: A registrant moves while nothing is reserved
      When initiator I1 moves the reservation to initiator I2 with key 0x1
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: The destination is another initiator port, and gets a key

    @MOVE-05 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: The holder moves to a registrant with key zero
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 moves the reservation to initiator I2 with key 0x0
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-11 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: The holder moves to itself
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 moves the reservation to initiator I1 with key 0x1
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-12 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder moves to <where>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | SERVICE ACTION RESERVATION KEY | 0x1     |
        | <field>                        | <value> |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | where                           | field                           | value |
        | a target port that nobody knows | RELATIVE TARGET PORT IDENTIFIER | FFFFh |
        | target port zero                | RELATIVE TARGET PORT IDENTIFIER | 0     |
        | a port of another protocol      | byte 24                         | 40h   |

    @MOVE-13 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder moves with a TRANSPORTID LENGTH of <length>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | SERVICE ACTION RESERVATION KEY | 0x1      |
        | TRANSPORTID LENGTH             | <length> |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR     |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | length |
        | 0      |
        | 20     |
        | 25     |
        | 4096   |

    @MOVE-14 @GEN-09 @optional @needs-REGISTER-AND-MOVE @needs-no-PTPL_C
    Scenario: The holder moves with APTPL where the unit cannot persist
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | APTPL                          | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: Scope and type of the command do not matter

    @MOVE-04 @choice @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder moves with <field> <value> in the CDB
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | SERVICE ACTION RESERVATION KEY | 0x1     |
        | <field>                        | <value> |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And keys 0xA and 0x1 or keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1 or a Write Exclusive Registrants Only reservation held by initiator I2
      And no initiator has a unit attention

      Examples:
        | field | value |
        | TYPE  | 3h    |
        | TYPE  | 2h    |
        | SCOPE | 1h    |
