Feature: Unit attentions of a registrant
  Initiator I1 has released, which leaves a unit attention for initiator I2, who is still registered.

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB
    And initiator I1 holds a Write Exclusive Registrants Only reservation
    And initiator I1 releases the Write Exclusive Registrants Only reservation

  Rule: No service action of PERSISTENT RESERVE OUT is carried out before the unit attention was reported

    @UA-05 @UA-06 @GEN-09 @mandatory
    Scenario Outline: A pending unit attention stops a registrant that <acts>
      When initiator I2 <acts>
      Then the command is refused with UNIT ATTENTION, RESERVATIONS RELEASED
      And keys 0xA and 0xB are registered
      And there is no reservation
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                           |
        | registers key 0x1                              |
        | registers key 0x1 ignoring any existing key    |
        | unregisters                                    |
        | reserves as Write Exclusive                    |
        | clears the registrations and the reservation   |
        | preempts key 0xA as Write Exclusive            |
        | preempts and aborts key 0xA as Write Exclusive |

    @UA-05 @UA-06 @GEN-09 @mandatory
    Scenario: A pending unit attention stops one of many holders that releases
      Given initiator I1 reserves as Write Exclusive All Registrants
      When initiator I2 releases the Write Exclusive All Registrants reservation
      Then the command is refused with UNIT ATTENTION, RESERVATIONS RELEASED
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @UA-05 @mandatory
    Scenario Outline: A registrant that <acts> succeeds at the second attempt
      Given initiator I2 is told RESERVATIONS RELEASED
      When initiator I2 <acts>
      Then the command succeeds
      And <keys> registered
      And no other initiator has a unit attention

      Examples:
        | acts                        | keys                 |
        | registers key 0x1           | keys 0xA and 0x1 are |
        | unregisters                 | key 0xA is           |
        | reserves as Write Exclusive | keys 0xA and 0xB are |

    @UA-06 @UA-05 @mandatory @needs-REGISTER-AND-MOVE
    Scenario: A pending unit attention stops a registrant that moves
      When initiator I2 sends REGISTER AND MOVE with:
        | TransportID                    | I1  |
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with UNIT ATTENTION, RESERVATIONS RELEASED
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @UA-06 @UA-05 @mandatory
    Scenario Outline: A pending unit attention stops <command> of a registrant
      When initiator I2 sends <command>
      Then the command is refused with UNIT ATTENTION, RESERVATIONS RELEASED
      And the data is unchanged
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command          |
        | READ KEYS        |
        | READ RESERVATION |

      @UA-01
      Examples: Commands that are none of reservations
        | command           |
        | READ CAPACITY(10) |
        | READ(10)          |
        | WRITE(10)         |
