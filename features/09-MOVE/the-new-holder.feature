Feature: What the destination of a move may do

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0x2 and 0xC

  Rule: The destination of a move is a holder like any other

    @MOVE-01 @REL-01 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to releases it
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xA, 0xB and 0xC are registered

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @RES-04 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to reserves it again
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 reserves as <type>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I2 may read and write

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @UNR-02 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to unregisters
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 unregisters
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0xC are registered

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @PRE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to is preempted in turn
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I3 preempts key 0xB as <type>
      Then the command succeeds
      And there is <reservation> held by initiator I3
      And keys 0xA and 0xC are registered
      And initiator I3 may read and write

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @PRE-17 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to preempts itself as Exclusive Access
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 preempts key 0xB as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I2
      And keys 0xA, 0xB and 0xC are registered
      And initiator I2 may read and write
      And initiator I3 may neither read nor write

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @REG-08 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to changes its key
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 registers key 0x1
      Then the command succeeds
      And there is <reservation> held by initiator I2
      And initiator I2 may read and write

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to moves it on
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 moves the reservation to initiator I3 with key 0x1
      Then the command succeeds
      And there is <reservation> held by initiator I3
      And initiator I3 may read and write

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @CLR-01 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <reservation> was moved to clears
      Given initiator I1 holds <reservation>
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I1, I2 and I3 may read and write

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @REL-03 @UNR-05 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The others are told when the one that a reservation was moved to <acts>
      Given initiator I1 holds an Exclusive Access Registrants Only reservation
      And initiator I1 moves the reservation to initiator I2 with key 0xB
      When initiator I2 <acts>
      Then the command succeeds
      And there is no reservation
      And initiators I1 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | acts                                                       |
        | releases the Exclusive Access Registrants Only reservation |
        | unregisters                                                |
