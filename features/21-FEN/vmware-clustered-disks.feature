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
