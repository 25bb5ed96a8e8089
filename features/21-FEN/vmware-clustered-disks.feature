Feature: How hosts of VMware vSphere share a clustered disk
  All hosts register, one reserves as Write Exclusive All Registrants, and any of them may go.

  Rule: The reservation outlives the host that made it

    @FEN-11 @mandatory
    Scenario: The host that reserved leaves, and the others work on
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When initiator I1 reserves as Write Exclusive All Registrants
      Then the command succeeds
      When initiator I1 unregisters
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And initiators I2 and I3 may read and write
      And initiator I1 may read but not write
      When initiator I2 reserves as Write Exclusive All Registrants
      Then the command succeeds
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And no initiator has a unit attention

    @FEN-11 @UNR-08 @mandatory
    Scenario: The hosts leave one after the other, and the reservation goes with the last
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 reserves as Write Exclusive All Registrants
      When initiator I1 unregisters
      Then the command succeeds
      And there is a Write Exclusive All Registrants reservation held by every registrant
      When initiator I1 registers key 0x1
      Then the command succeeds
      And initiators I1 and I2 may read and write
      When initiator I2 unregisters
      Then the command succeeds
      And there is a Write Exclusive All Registrants reservation held by every registrant
      When initiator I1 unregisters
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I1, I2 and I3 may read and write
      And no initiator has a unit attention

    @FEN-11 @PRE-14 @mandatory
    Scenario: A host removes the one that reserved, and the others work on
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 reserves as Write Exclusive All Registrants
      When initiator I2 preempts and aborts key 0xA as Write Exclusive All Registrants
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiators I2 and I3 may read and write
      And initiator I1 may read but not write
