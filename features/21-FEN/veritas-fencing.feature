Feature: How VERITAS Cluster Server fences, and tests a disk for it
  The check goes through what fencing needs with two nodes, on initiators I1 and I2.

  Rule: A node that was ejected cannot write

    @FEN-10 @mandatory
    Scenario: The check of a coordinator disk with two nodes
      When initiator I1 registers key 0x4150475231303031 ignoring any existing key
      Then the command succeeds
      When initiator I2 registers key 0x4250475231303031 ignoring any existing key
      Then the command succeeds
      And keys 0x4150475231303031 and 0x4250475231303031 are registered
      When initiator I1 unregisters
      Then the command succeeds
      And key 0x4250475231303031 is registered
      When initiator I1 registers key 0x4150475231303031
      Then the command succeeds
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiators I1 and I2 may read and write
      When initiator I2 preempts and aborts key 0x4150475231303031 as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0x4250475231303031 is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I1 may read but not write
      And initiator I2 may read and write
      When initiator I2 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      When initiator I2 unregisters
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I1 and I2 may read and write
      And no initiator has a unit attention

  Rule: When two halves of a cluster race for a coordinator disk, it has exactly one survivor

    @FEN-09 @CON-04 @mandatory
    Scenario Outline: Both halves eject each other from the coordinator disk when <who> holds it
      Given initiators I1 and I2 are registered with keys 0x4150475231303031 and 0x4250475231303031
      And initiator <who> holds a Write Exclusive Registrants Only reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command           | key                | type                             |
        | I1        | PREEMPT AND ABORT | 0x4250475231303031 | Write Exclusive Registrants Only |
        | I2        | PREEMPT AND ABORT | 0x4150475231303031 | Write Exclusive Registrants Only |
      Then in every round 1 command succeeds and 1 ends with RESERVATION CONFLICT

      Examples: Either half
        | who |
        | I1  |
        | I2  |
