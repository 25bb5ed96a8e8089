Feature: How fence_scsi keeps a node away from a shared disk
  The agent registers a key for each node, lets one of them reserve as Write Exclusive Registrants Only, and removes
  the key of a node that has to be kept away. Nodes run on initiators I1 and I2; initiator I3 is none of them.

  Rule: Two nodes start on a fresh disk, and both write

    @FEN-01 @mandatory
    Scenario: The first node reserves, the second one only registers
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      When initiator I2 registers key 0xB ignoring any existing key
      Then the command succeeds
      When initiator I2 reserves as Write Exclusive Registrants Only
      Then the command is refused with RESERVATION CONFLICT
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiators I1 and I2 may read and write
      And initiator I3 may read but not write
      And no initiator has a unit attention

    @FEN-01 @mandatory
    Scenario: A node that starts again registers over its old key
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And no initiator has a unit attention

  Rule: The survivor removes the key of its victim

    @FEN-02 @mandatory
    Scenario: The survivor takes the disk over from the node that held the reservation
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I2 may read and write
      And initiator I1 may read but not write

    @FEN-02 @mandatory
    Scenario: The survivor, which holds the reservation, removes the other node
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I2 holds a Write Exclusive Registrants Only reservation
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I2 may read and write
      And initiator I1 may read but not write

    @FEN-14 @mandatory
    Scenario: An agent that runs into a unit attention tries again and succeeds
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 releases the Write Exclusive Registrants Only reservation
      And initiator I1 reserves as Write Exclusive Registrants Only
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command is refused with UNIT ATTENTION, RESERVATIONS RELEASED
      And the registrations and the reservation are unchanged
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

  Rule: A node that was fenced finds its key missing, and comes back after repair

    @FEN-03 @mandatory
    Scenario: The fenced node looks for its key, and registers when it has been repaired
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And initiator I1 is told REGISTRATIONS PREEMPTED
      When initiator I1 sends READ KEYS
      Then the command succeeds
      And key 0xB is registered
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And initiators I1 and I2 may read and write
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command is refused with RESERVATION CONFLICT
      And there is a Write Exclusive Registrants Only reservation held by initiator I2

    @FEN-02 @FEN-03 @PRE-30 @mandatory
    Scenario: A node that is back is fenced a second time
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And initiator I1 is told REGISTRATIONS PREEMPTED
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And no initiator has a unit attention
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I1 may read but not write

    @FEN-02 @PAB-06 @PRE-30 @mandatory @needs-commands-in-progress
    Scenario: The writes of a node that is back are aborted when it is fenced a second time
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I1 registers key 0xA ignoring any existing key
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And key 0xB is registered

    @FEN-03 @FEN-02 @mandatory
    Scenario: The node that was fenced fences its survivor in turn
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      And initiator I1 is told REGISTRATIONS PREEMPTED
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      When initiator I1 preempts and aborts key 0xB as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xA is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And initiator I1 may read and write
      And initiator I2 may read but not write
