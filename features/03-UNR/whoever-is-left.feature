Feature: A reservation of all registrants that who made it has left

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
    And initiator I1 holds an Exclusive Access All Registrants reservation
    And initiator I1 unregisters

  Rule: Whoever is left holds it as before

    @UNR-06 @REL-15 @REL-04 @mandatory
    Scenario: One of those that are left releases
      When initiator I2 releases the Exclusive Access All Registrants reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xB and 0xC are registered
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @UNR-06 @RES-07 @mandatory
    Scenario: One of those that are left reserves again
      When initiator I2 reserves as Exclusive Access All Registrants
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @UNR-06 @RES-08 @mandatory
    Scenario Outline: One of those that are left reserves as <type> in vain
      When initiator I2 reserves as <type>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: Another access, and other holders
        | type                            |
        | Write Exclusive All Registrants |
        | Exclusive Access                |

    @UNR-06 @CLR-01 @CLR-04 @mandatory
    Scenario: One of those that are left clears
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiator I3 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @UNR-06 @UNR-07 @REG-08 @mandatory
    Scenario Outline: One of those that are left <acts>
      When initiator I2 <acts>
      Then the command succeeds
      And <keys> registered
      And there is an Exclusive Access All Registrants reservation held by every registrant
      And initiator I3 may read and write
      And initiator I1 may neither read nor write
      And no initiator has a unit attention

      Examples: Another key, and none
        | acts              | keys                 |
        | registers key 0x1 | keys 0x1 and 0xC are |
        | unregisters       | key 0xC is           |
