Feature: Who has moved a reservation away, whatever its type

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: The former holder is a registrant like any other

    @MOVE-01 @MOVE-15 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The former holder of <reservation> <acts>, which leaves it alone
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I1 <acts>
      Then the command succeeds
      And there is <reservation> held by initiator I2
      And <keys> are registered
      And no initiator has a unit attention

      Examples:
        | acts                                                       | keys                  | reservation                                      |
        | unregisters                                                | keys 0xB and 0xC      | an Exclusive Access reservation                  |
        | releases the Exclusive Access reservation                  | keys 0xA, 0xB and 0xC | an Exclusive Access reservation                  |
        | unregisters                                                | keys 0xB and 0xC      | a Write Exclusive Registrants Only reservation   |
        | releases the Write Exclusive Registrants Only reservation  | keys 0xA, 0xB and 0xC | a Write Exclusive Registrants Only reservation   |
        | unregisters                                                | keys 0xB and 0xC      | an Exclusive Access Registrants Only reservation |
        | releases the Exclusive Access Registrants Only reservation | keys 0xA, 0xB and 0xC | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @RES-06 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The former holder of <reservation> reserves in vain as <type>
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I1 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | type                              | reservation                                      |
        | Exclusive Access                  | an Exclusive Access reservation                  |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-07 @MOVE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The former holder of <reservation> moves it again in vain
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I1 moves the reservation to initiator I3 with key 0x1
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                      |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @CLR-01 @optional @needs-REGISTER-AND-MOVE
    Scenario: The former holder clears
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I2 and I3 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @MOVE-01 @PRE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario: The former holder takes the reservation back by a preempt
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I1 preempts key 0xB as Exclusive Access
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is an Exclusive Access reservation held by initiator I1
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

    @MOVE-01 @PRE-19 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The former holder of <reservation> preempts itself and does not hold again
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I1 preempts key 0xA as <type>
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And keys 0xB and 0xC or keys 0xA, 0xB and 0xC are registered
      And there is <reservation> held by initiator I2
      And no initiator has a unit attention

      Examples:
        | type                             | reservation                                    |
        | Exclusive Access                 | an Exclusive Access reservation                |
        | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |

  Rule: With UNREG the sender is gone, and nobody else

    @MOVE-03 @REG-10 @optional @needs-REGISTER-AND-MOVE
    Scenario: The former holder registers again and holds nothing
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I2  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | UNREG                          | 1   |
      When initiator I1 registers key 0xA
      Then the command succeeds
      And keys 0xA, 0x1 and 0xC are registered
      And there is a Write Exclusive reservation held by initiator I2
      And initiator I1 may read but not write

    @MOVE-03 @GEN-02 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The holder moves with UNREG, and others <share>
      Given initiator I3 registers key 0xA
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I2    |
        | SERVICE ACTION RESERVATION KEY | <key> |
        | UNREG                          | 1     |
      Then the command succeeds
      And keys 0xA and <key> are registered
      And there is a Write Exclusive reservation held by initiator I2

      Examples:
        | share                   | key |
        | have its key            | 0x1 |
        | have its key and get it | 0xA |

    @MOVE-03 @MOVE-01 @needs-commands-in-progress @optional @needs-REGISTER-AND-MOVE
    Scenario: The holder moves with UNREG beside writes of another registrant
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 has 1 write in progress
      When initiator I1 sends REGISTER AND MOVE with:
        | TransportID                    | I2  |
        | SERVICE ACTION RESERVATION KEY | 0xB |
        | UNREG                          | 1   |
      Then the command succeeds
      And the writes of initiator I3 succeed
