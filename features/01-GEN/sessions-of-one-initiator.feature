Feature: Two sessions of one initiator name

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB
    And initiator I4 is initiator I1 with another ISID
    And initiator I4 registers key 0xD

  Rule: Each session has a registration of its own, whatever becomes of the other

    @GEN-16 @GEN-19 @mandatory @needs-4-initiators
    Scenario Outline: One of two sessions <acts>, and the other has the key that it had
      When initiator I1 <acts>
      Then the command succeeds
      And <keys> registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples: Another key, with and without quoting the old one, and none
        | acts                                        | keys                      |
        | registers key 0x1                           | keys 0x1, 0xB and 0xD are |
        | registers key 0x1 ignoring any existing key | keys 0x1, 0xB and 0xD are |
        | unregisters                                 | keys 0xB and 0xD are      |
        | registers key 0x0 ignoring any existing key | keys 0xB and 0xD are      |

    @GEN-16 @CLR-01 @CLR-04 @mandatory @needs-4-initiators
    Scenario: One of two sessions clears, and the other is told and registered no more
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And initiators I2 and I4 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @GEN-16 @RES-06 @mandatory @needs-4-initiators
    Scenario: One of two sessions reserves, and the other holds nothing
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I4 reserves as Exclusive Access
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And initiator I4 may neither read nor write
