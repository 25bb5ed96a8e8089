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

    @UA-09 @mandatory @needs-2-units
    Scenario Outline: On its own unit alone it is told that initiator <initiator> <acts>
      When initiator <initiator> <acts>
      Then the command succeeds
      And initiator <other> is told <attention>
      And no other initiator has a unit attention
      Given everybody turns back to the first unit
      Then no initiator has a unit attention
      And keys 0xA and 0xB are registered

      Examples:
        | initiator | acts                                           | other | attention               |
        | I2        | clears the registrations and the reservation   | I1    | RESERVATIONS PREEMPTED  |
        | I1        | unregisters                                    | I2    | RESERVATIONS RELEASED   |
        | I1        | preempts key 0xA as Exclusive Access           | I2    | RESERVATIONS RELEASED   |
        | I1        | preempts key 0xB as Write Exclusive            | I2    | REGISTRATIONS PREEMPTED |
        | I2        | preempts and aborts key 0xA as Write Exclusive | I1    | REGISTRATIONS PREEMPTED |
