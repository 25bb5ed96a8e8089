Feature: Refused moves with UNREG

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: UNREG changes nothing about who may move, and a refused move unregisters nobody

    @MOVE-07 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: A registrant that does not hold <reservation> moves it with UNREG
      Given initiator I1 holds <reservation>
      When initiator I2 sends REGISTER AND MOVE with:
        | TransportID                    | I3  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access Registrants Only reservation |

    @MOVE-08 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder of <reservation> quotes key <quoted> and moves with UNREG
      Given initiator I1 holds <reservation>
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I2  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | quoted | reservation                                    |
        | 0x0    | a Write Exclusive reservation                  |
        | 0xB    | a Write Exclusive Registrants Only reservation |

    @MOVE-09 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: Initiator <initiator> moves <reservation> with UNREG
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends REGISTER AND MOVE with:
        | TransportID                    | I3  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | initiator | reservation                                     |
        | I1        | a Write Exclusive All Registrants reservation   |
        | I2        | an Exclusive Access All Registrants reservation |

    @MOVE-10 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: A registrant moves with UNREG while nothing is reserved
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I2  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-11 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: The holder moves to itself with UNREG
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I1  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-05 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder moves to initiator <destination> with key zero and UNREG <unreg>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | <destination> |
        | SERVICE ACTION RESERVATION KEY | 0x0           |
        | UNREG                          | <unreg>       |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | destination | unreg |
        | I2          | 1     |
        | I3          | 0     |

  Rule: The reservation of all registrants is moved to nobody, and no reservation to nobody

    @MOVE-09 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: A reservation of all registrants is moved to another registrant
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I1 moves the reservation to initiator I2 with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-09 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: The last registrant moves a reservation of all registrants
      Given initiator I1 holds an Exclusive Access All Registrants reservation
      And initiator I2 unregisters
      When initiator I1 moves the reservation to initiator I3 with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-10 @GEN-09 @optional @needs-REGISTER-AND-MOVE
    Scenario: A registrant moves to an initiator that is not registered while nothing is reserved
      When initiator I1 moves the reservation to initiator I3 with key 0x1
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention
