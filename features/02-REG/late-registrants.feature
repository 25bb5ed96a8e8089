Feature: What an initiator may do that registers while something is reserved for all registrants

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Whoever registers later is a holder like those that were registered before

    @REG-12 @RES-07 @mandatory
    Scenario Outline: A new registrant reserves again what another one made: <reservation>
      Given initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      When initiator I3 reserves as <type>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @REG-12 @UNR-07 @mandatory
    Scenario Outline: A new registrant of <reservation> unregisters
      Given initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      When initiator I3 unregisters
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is <reservation> held by every registrant
      And no initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @REG-12 @CLR-02 @mandatory
    Scenario Outline: A new registrant of <reservation> clears
      Given initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      When initiator I3 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I1 and I2 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @REG-12 @PRE-13 @mandatory
    Scenario Outline: A new registrant takes <reservation> from all others
      Given initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      When initiator I3 preempts key 0x0 as <type>
      Then the command succeeds
      And key 0xC is registered
      And there is <reservation> held by every registrant
      And initiators I1 and I2 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
