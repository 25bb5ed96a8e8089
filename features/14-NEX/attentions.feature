Feature: Unit attentions of an initiator that leaves

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: What was pending when a session ended may be gone, and the state is not

    @NEX-09 @choice @needs-logout
    Scenario: A registrant leaves with a unit attention pending and comes back
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 releases the Write Exclusive Registrants Only reservation
      And initiator I2 logs out
      When initiator I2 logs in again
      Then initiator I2 may be told RESERVATIONS RELEASED
      And keys 0xA and 0xB are registered
      And there is no reservation
      And no other initiator has a unit attention
