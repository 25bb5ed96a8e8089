Feature: Fields of RELEASE

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A release with another scope releases nothing

    @REL-10 @choice
    Scenario Outline: The holder of <reservation> releases it with SCOPE <scope>
      Given initiator I1 holds <reservation>
      When initiator I1 sends RELEASE with:
        | TYPE  | <type>  |
        | SCOPE | <scope> |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB                      |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | reservation                                      | type                              | scope |
        | a Write Exclusive reservation                    | Write Exclusive                   | 1h    |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | Fh    |
        | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   | 2h    |

  Rule: RELEASE does not look at SERVICE ACTION RESERVATION KEY, APTPL and ALL_TG_PT

    @REL-17 @mandatory
    Scenario Outline: RELEASE succeeds with <field> <value>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends RELEASE with:
        | <field> | <value> |
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0xB are registered
      And PRgeneration is unchanged
      And no initiator has a unit attention

      Examples:
        | field                          | value              |
        | SERVICE ACTION RESERVATION KEY | 0xB                |
        | SERVICE ACTION RESERVATION KEY | 0xFFFFFFFFFFFFFFFF |
        | APTPL                          | 1                  |

      @ATP-04
      Examples: ALL_TG_PT
        | field     | value |
        | ALL_TG_PT | 1     |

    @REL-17 @mandatory
    Scenario Outline: RELEASE of what all registrants hold succeeds with <field> <value>
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I2 sends RELEASE with:
        | TYPE    | Write Exclusive All Registrants |
        | <field> | <value>                         |
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0xB are registered
      And initiator I1 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | field                          | value |
        | SERVICE ACTION RESERVATION KEY | 0xA   |
        | APTPL                          | 1     |
        | ALL_TG_PT                      | 1     |

    @REL-17 @REL-06 @mandatory
    Scenario Outline: RELEASE of a registrant that holds nothing succeeds with <field> <value>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends RELEASE with:
        | TYPE    | Write Exclusive |
        | <field> | <value>         |
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | field                          | value |
        | SERVICE ACTION RESERVATION KEY | 0xA   |
        | APTPL                          | 1     |
        | ALL_TG_PT                      | 1     |

    @REL-17 @APTPL-03 @mandatory
    Scenario: RELEASE with APTPL does not activate persistence
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 sends RELEASE with:
        | APTPL | 1 |
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

  Rule: SPEC_I_PT is refused

    @SIP-05 @GEN-09 @mandatory
    Scenario: RELEASE with SPEC_I_PT is refused
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends RELEASE with:
        | SPEC_I_PT | 1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention
