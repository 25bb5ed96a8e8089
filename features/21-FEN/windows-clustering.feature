Feature: How Windows failover clustering tests and uses a disk
  Nodes run on initiators I1 and I2.

  Rule: Validation goes through every service action that the cluster needs

    @FEN-06 @mandatory
    Scenario: The validation of a disk with two nodes
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiator I1 may read and write
      And initiator I2 may read but not write
      When initiator I2 registers key 0xB
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And initiator I2 may read and write
      When initiator I2 reserves as Write Exclusive Registrants Only
      Then the command is refused with RESERVATION CONFLICT
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And there is no reservation
      And initiator I2 is told RESERVATIONS RELEASED
      When initiator I2 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      When initiator I1 preempts key 0xB as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xA is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And initiator I2 may read but not write
      When initiator I2 registers key 0xB
      Then the command succeeds
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiator I1 is told RESERVATIONS PREEMPTED
      When initiator I1 registers key 0xA
      Then the command succeeds
      When initiator I1 unregisters
      Then the command succeeds
      And no key is registered
      And no initiator has a unit attention

  Rule: The owner defends its disk against a challenger

    @FEN-08 @mandatory
    Scenario: The owner removes a challenger that has registered
      Given initiators I1 and I3 are registered with keys 0xA and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 registers key 0xB ignoring any existing key
      Then the command succeeds
      When initiator I1 preempts key 0xB as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And PRgeneration has risen by 1
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I2 may read but not write
