Feature: How a node with several paths is kept away from a shared disk
  Every path of a node registers the same key. I1 and I3 are the paths of one node, I2 and I4 those of the other.

  Rule: Preempting the key of a node takes all its paths away at once

    @FEN-05 @PRE-21 @PAB-01 @mandatory @needs-4-initiators
    Scenario: A node with two paths removes a node with two paths
      Given initiator I4 is initiator I2 with another ISID
      And initiators I1 and I3 are registered with key 0xA
      And initiators I2 and I4 are registered with key 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xB and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiators I2 and I4 may read and write
      And initiators I1 and I3 may read but not write

    @FEN-05 @PRE-21 @PAB-06 @mandatory @needs-4-initiators
    Scenario: Any path of the node that holds removes the other node, and the reservation stays
      Given initiator I4 is initiator I2 with another ISID
      And initiators I1 and I3 are registered with key 0xA
      And initiators I2 and I4 are registered with key 0xB
      And initiator I2 holds a Write Exclusive Registrants Only reservation
      When initiator I4 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xB and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiators I2 and I4 may read and write
      And initiators I1 and I3 may read but not write
      When initiator I4 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And there is a Write Exclusive Registrants Only reservation held by initiator I2

    @FEN-05 @PAB-02 @mandatory @needs-4-initiators @needs-commands-in-progress
    Scenario: The writes on all paths of a node are aborted
      Given initiator I4 is initiator I2 with another ISID
      And initiators I1 and I3 are registered with key 0xA
      And initiators I2 and I4 are registered with key 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And the writes of initiator I3 are aborted
      And keys 0xB and 0xB are registered
