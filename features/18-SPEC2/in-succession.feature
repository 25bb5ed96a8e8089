Feature: RESERVE and RELEASE in succession

  Rule: Persistent reservations that are over leave no trace in them

    @SPEC2-04 @optional @needs-CRH
    Scenario: RESERVE(6) of a holder has no effect once the holder has released
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive reservation
      And initiator I1 sends RESERVE(6)
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And initiators I1, I2 and I3 may read and write

    @SPEC2-01 @optional
    Scenario: RESERVE(6) succeeds once nobody is registered any more
      Given initiator I1 is registered with key 0xA
      And initiator I1 unregisters
      When initiator I2 sends RESERVE(6)
      Then the command succeeds
      And initiator I2 may read and write
      And initiators I1 and I3 may neither read nor write

    @SPEC2-02 @REG-01 @optional
    Scenario: An initiator registers once the unit was given back
      Given initiator I1 sends RESERVE(6)
      And initiator I1 sends RELEASE(6)
      When initiator I1 registers key 0xA
      Then the command succeeds
      And key 0xA is registered

  Rule: Who has reserved the unit has it, however often it asks, until it gives it back

    @SPEC2-01 @SPEC2-12 @optional
    Scenario Outline: <second> behind <first> of the same initiator succeeds and changes nothing
      Given initiator I1 sends <first>
      When initiator I1 sends <second>
      Then the command succeeds
      And initiator I1 may read and write
      And initiators I2 and I3 may neither read nor write

      Examples: The same form, and the other one
        | first      | second      |
        | RESERVE(6) | RESERVE(6)  |
        | RESERVE(6) | RESERVE(10) |

    @SPEC2-03 @SPEC2-12 @optional
    Scenario Outline: <release> while the unit is nobody's succeeds
      When initiator I1 sends <release>
      Then the command succeeds
      And initiators I1, I2 and I3 may read and write

      Examples:
        | release     |
        | RELEASE(6)  |
        | RELEASE(10) |

    @SPEC2-11 @optional @needs-logout
    Scenario: The logout of another initiator takes nothing from who has reserved the unit
      Given initiator I1 sends RESERVE(6)
      And initiator I2 logs out
      When initiator I3 sends RESERVE(6)
      Then the command is refused with RESERVATION CONFLICT
      And initiator I1 may read and write
      And initiator I3 may neither read nor write
