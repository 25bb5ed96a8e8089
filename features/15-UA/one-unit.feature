Feature: Unit attentions on one of two logical units

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB
    And everybody turns to the second unit
    And initiators I1 and I2 are registered with keys 0xA and 0xB
    And initiator I1 holds a Write Exclusive Registrants Only reservation

  Rule: A unit attention is pending where its cause was

    @UA-09 @mandatory @needs-2-units
    Scenario: A release is told on its own unit alone
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention
      Given everybody turns back to the first unit
      Then no initiator has a unit attention
      And keys 0xA and 0xB are registered

    @UA-09 @mandatory @needs-2-units
    Scenario: A preemption is told on its own unit alone
      When initiator I2 preempts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      Given everybody turns back to the first unit
      Then no initiator has a unit attention
      And keys 0xA and 0xB are registered
