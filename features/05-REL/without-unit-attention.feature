Feature: Releasing where the Control mode page wants no unit attention

  Background:
    Given the Control mode page has NUAR set to 1
    And initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: With NUAR set a release tells nobody

    @REL-05 @optional @needs-NUAR
    Scenario Outline: The holder releases <reservation> with NUAR set and nobody is told
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And the registrations are unchanged
      And no initiator has a unit attention

      Examples: Types whose release is told otherwise
        | reservation                                      | type                              |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |
        | an Exclusive Access All Registrants reservation  | Exclusive Access All Registrants  |

  Rule: Whether NUAR silences a holder that unregisters is left to the unit

    @UNR-15 @choice @needs-NUAR
    Scenario Outline: The holder of <reservation> unregisters with NUAR set
      Given initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And there is no reservation
      And key 0xB is registered
      And initiator I2 may be told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: Registrants Only
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
