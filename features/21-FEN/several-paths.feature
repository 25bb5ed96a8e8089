Feature: A node with several paths

  Rule: A key that all paths of a node share is preempted on all of them at once

    @FEN-05 @mandatory @needs-4-initiators
    Scenario: A multipath node is fenced off on both its paths, and the survivor keeps both its own
      Given initiator I4 is initiator I1 with another ISID
      And initiator I5 is initiator I2 with another ISID
      And initiators I1, I4, I2 and I5 are registered with keys 0xA, 0xA, 0xB and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xB and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And initiators I1 and I4 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiators I2 and I5 may read and write
      And initiators I1 and I4 may read but not write

  Rule: A node that comes back with another ISID finds its old key listed and is not registered

    @FEN-04 @mandatory @needs-4-initiators @needs-logout
    Scenario: A rebooted node registers again beside its old registration
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I4 is initiator I1 with another ISID
      And initiator I1 logs out
      When initiator I4 registers key 0xA ignoring any existing key
      Then the command succeeds
      And keys 0xA, 0xA and 0xB are registered
      And initiator I4 may read and write

    @FEN-04 @PRE-22 @mandatory @needs-4-initiators @needs-logout
    Scenario: A rebooted node preempts its old registration, which holds the reservation
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I4 is initiator I1 with another ISID
      And initiator I4 registers key 0xA ignoring any existing key
      And initiator I1 logs out
      When initiator I4 preempts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I4
      And initiators I2 and I4 may read and write
