Feature: Unit attentions in both formats of sense data

  Rule: The Control mode page chooses the format, and the same is said in both

    @UA-12 @mandatory
    Scenario: A unit attention in fixed format
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 clears the registrations and the reservation
      When initiator I2 sends TEST UNIT READY
      Then the command is refused with UNIT ATTENTION, RESERVATIONS PREEMPTED

    @UA-12 @mandatory @needs-D_SENSE
    Scenario Outline: A unit attention with D_SENSE set to <value>
      Given the Control mode page has D_SENSE set to <value>
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 clears the registrations and the reservation
      When initiator I2 sends TEST UNIT READY
      Then the command is refused with UNIT ATTENTION, RESERVATIONS PREEMPTED
      And the sense data is in <format> format

      Examples: Both formats
        | value | format     |
        | 0     | fixed      |
        | 1     | descriptor |
