Feature: Sessions that come and go

  Rule: Logouts and logins of registrants leave registrations, reservation and rights as they were

    @CON-14 @NEX-01 @mandatory @needs-logout
    Scenario: Two registrants log out and in hundreds of times while a third one holds the reservation
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiators I2 and I3 log out and in again 200 times, all at the same time
      Then the registrations and the reservation are unchanged
      And initiators I1, I2 and I3 may read and write
      And no initiator has a unit attention

    @CON-14 @NEX-02 @mandatory @needs-logout
    Scenario: The holder logs out and in hundreds of times
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds an Exclusive Access reservation
      When initiators I1 and I2 log out and in again 200 times, all at the same time
      Then the registrations and the reservation are unchanged
      And initiator I1 may read and write
      And initiators I2 and I3 may neither read nor write
