Feature: Clearing while commands are in progress

  Rule: CLEAR neither aborts commands that the unit has accepted nor makes them conflict

    @CLR-11 @mandatory @needs-commands-in-progress
    Scenario Outline: <initiator> has writes in progress when initiator <clearer> clears <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator <initiator> has 2 writes in progress
      When initiator <clearer> clears the registrations and the reservation
      Then the command succeeds
      And the writes of initiator <initiator> succeed
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator <initiator> is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: The holder, and another registrant
        | initiator | clearer | reservation                                    |
        | I1        | I2      | an Exclusive Access reservation                |
        | I2        | I1      | a Write Exclusive Registrants Only reservation |
