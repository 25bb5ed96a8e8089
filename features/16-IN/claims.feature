Feature: What a unit claims is true

  Rule: The type mask names the types that can be reserved, and no others

    @IN-17 @optional @needs-TMV
    Scenario Outline: RESERVE as <type> succeeds where the type mask has it, and only there
      Given initiator I1 is registered with key 0xA
      When initiator I1 sends RESERVE with:
        | TYPE | <type> |
      Then the command ends as the type mask says of <type>

      Examples: Every type
        | type                              |
        | Write Exclusive                   |
        | Exclusive Access                  |
        | Write Exclusive Registrants Only  |
        | Exclusive Access Registrants Only |
        | Write Exclusive All Registrants   |
        | Exclusive Access All Registrants  |

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
