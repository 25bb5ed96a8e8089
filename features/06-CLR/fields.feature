Feature: Fields of CLEAR

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB
    And initiator I1 holds a Write Exclusive reservation

  Rule: CLEAR does not look at scope, type and SERVICE ACTION RESERVATION KEY

    @CLR-07 @mandatory
    Scenario Outline: CLEAR succeeds with SCOPE <scope> and TYPE <type>
      When initiator I1 sends CLEAR with:
        | SCOPE | <scope> |
        | TYPE  | <type>  |
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | scope | type |
        | 1h    | Fh   |
        | Fh    | 2h   |
        | 0h    | 3h   |
        | 0h    | 0h   |

    @mandatory
    Scenario Outline: CLEAR succeeds with <field> <value>
      When initiator I1 sends CLEAR with:
        | <field> | <value> |
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      @CLR-08
      Examples:
        | field                          | value              |
        | SERVICE ACTION RESERVATION KEY | 0xA                |
        | SERVICE ACTION RESERVATION KEY | 0xB                |
        | SERVICE ACTION RESERVATION KEY | 0xFFFFFFFFFFFFFFFF |

      @CLR-01
      Examples: APTPL
        | field | value |
        | APTPL | 1     |

      @ATP-04
      Examples: ALL_TG_PT
        | field     | value |
        | ALL_TG_PT | 1     |

    @CLR-07 @CLR-08 @CLR-02 @mandatory
    Scenario Outline: CLEAR of a registrant that holds nothing succeeds with <field> <value>
      When initiator I2 sends CLEAR with:
        | <field> | <value> |
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiator I1 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | field                          | value |
        | SCOPE                          | 1h    |
        | TYPE                           | Fh    |
        | SERVICE ACTION RESERVATION KEY | 0xA   |

    @CLR-07 @CLR-08 @CLR-03 @mandatory
    Scenario Outline: CLEAR succeeds with <field> <value> while nothing is reserved
      Given initiator I1 releases the Write Exclusive reservation
      When initiator I1 sends CLEAR with:
        | <field> | <value> |
      Then the command succeeds
      And no key is registered
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | field                          | value |
        | SCOPE                          | 1h    |
        | TYPE                           | Fh    |
        | SERVICE ACTION RESERVATION KEY | 0xB   |

  Rule: SPEC_I_PT is refused

    @SIP-05 @GEN-09 @mandatory
    Scenario: CLEAR with SPEC_I_PT is refused
      When initiator I1 sends CLEAR with:
        | SPEC_I_PT | 1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: Whether persistence through power loss stays active is the unit's choice

    @CLR-12 @choice @needs-PTPL_C
    Scenario: Persistence is active or not after CLEAR
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | APTPL                          | 1   |
      And initiator I1 clears the registrations and the reservation
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 or 1 |
      And no key is registered
