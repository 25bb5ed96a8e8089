Feature: Preempting and aborting an initiator that prevents the removal of the medium

  Rule: What the preempted initiator had prevented is allowed again

    @PAB-11 @optional @needs-removable-medium
    Scenario: The holder prevents the removal of the medium and is preempted and aborted
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And initiator I2 may remove the medium

    @PAB-11 @optional @needs-removable-medium
    Scenario: Another registrant prevents the removal of the medium and is preempted and aborted
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      When initiator I2 preempts and aborts key 0xC as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiator I2 may remove the medium

    @PAB-11 @optional @needs-removable-medium
    Scenario: Two initiators that share the preempted key prevent the removal of the medium
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xA
      And initiator I1 sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      And initiator I3 sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And initiator I2 may remove the medium

    @PAB-11 @optional @needs-removable-medium
    Scenario: Two holders of one reservation prevent the removal of the medium
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I1 sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      And initiator I3 sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      When initiator I2 preempts and aborts key 0x0 as Write Exclusive All Registrants
      Then the command succeeds
      And key 0xB is registered
      And initiator I2 may remove the medium
