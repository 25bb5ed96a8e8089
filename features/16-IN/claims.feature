Feature: What a unit claims is true

  Rule: CRH says how RESERVE and RELEASE of SPC-2 are handled

    @IN-19 @mandatory @needs-CRH
    Scenario: A unit with CRH lets the holder of a reservation send RESERVE(6)
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 sends RESERVE(6)
      Then the command succeeds
      And the registrations and the reservation are unchanged

    @IN-19 @mandatory @needs-no-CRH
    Scenario: A unit without CRH refuses RESERVE(6) to the holder of a reservation
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 sends RESERVE(6)
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
