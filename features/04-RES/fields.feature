Feature: Fields of RESERVE

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A reservation has the scope LU_SCOPE

    @RES-09 @GEN-09 @mandatory
    Scenario Outline: RESERVE with SCOPE <scope> is refused
      When initiator I1 sends RESERVE with:
        | TYPE  | Write Exclusive |
        | SCOPE | <scope>         |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And there is no reservation
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | scope |
        | 1h    |
        | 2h    |
        | 3h    |
        | Fh    |

    @RES-09 @GEN-09 @mandatory
    Scenario Outline: RESERVE as <type> with SCOPE <scope> is refused
      When initiator I1 sends RESERVE with:
        | TYPE  | <type>  |
        | SCOPE | <scope> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The other types
        | type                              | scope |
        | Exclusive Access                  | 1h    |
        | Write Exclusive Registrants Only  | Fh    |
        | Exclusive Access Registrants Only | 1h    |
        | Write Exclusive All Registrants   | 1h    |
        | Exclusive Access All Registrants  | 2h    |

  Rule: A reservation has one of six types

    @RES-10 @GEN-09 @mandatory
    Scenario Outline: RESERVE with TYPE <type> is refused
      When initiator I1 sends RESERVE with:
        | TYPE | <type> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And there is no reservation
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: Obsolete types
        | type |
        | 0h   |
        | 2h   |
        | 4h   |

      Examples: Reserved types
        | type |
        | 9h   |
        | Ah   |
        | Bh   |
        | Ch   |
        | Dh   |
        | Eh   |
        | Fh   |

    @RES-11 @IN-17 @optional @needs-TMV
    Scenario Outline: RESERVE as <type> is refused where the type mask does not list it
      When initiator I1 reserves as <type>
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And there is no reservation
      And the registrations and the reservation are unchanged

      @needs-no-WR_EX
      Examples:
        | type            |
        | Write Exclusive |

      @needs-no-EX_AC
      Examples:
        | type             |
        | Exclusive Access |

      @needs-no-WR_EX_RO
      Examples:
        | type                             |
        | Write Exclusive Registrants Only |

      @needs-no-EX_AC_RO
      Examples:
        | type                              |
        | Exclusive Access Registrants Only |

      @needs-no-WR_EX_AR
      Examples:
        | type                            |
        | Write Exclusive All Registrants |

      @needs-no-EX_AC_AR
      Examples:
        | type                             |
        | Exclusive Access All Registrants |

    @RES-09 @RES-10 @GEN-09 @mandatory
    Scenario Outline: Initiator <initiator> sends RESERVE with <field> <value> while initiator I1 holds a reservation
      Given initiator I1 holds a Write Exclusive reservation
      When initiator <initiator> sends RESERVE with:
        | <field> | <value> |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | initiator | field | value |
        | I1        | TYPE  | 2h    |
        | I2        | TYPE  | Fh    |
        | I1        | SCOPE | 1h    |

    @RES-15 @choice
    Scenario Outline: An initiator that is not registered sends RESERVE with <field> <value>
      When initiator I3 sends RESERVE with:
        | <field> | <value> |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And there is no reservation
      And no initiator has a unit attention

      Examples:
        | field | value |
        | TYPE  | 2h    |
        | TYPE  | Fh    |
        | SCOPE | 1h    |

  Rule: RESERVE does not look at SERVICE ACTION RESERVATION KEY, APTPL and ALL_TG_PT

    @RES-12 @mandatory
    Scenario Outline: RESERVE succeeds with SERVICE ACTION RESERVATION KEY <key>
      When initiator I1 sends RESERVE with:
        | SERVICE ACTION RESERVATION KEY | <key> |
      Then the command succeeds
      And there is a Write Exclusive reservation held by initiator I1
      And keys 0xA and 0xB are registered
      And PRgeneration is unchanged
      And no initiator has a unit attention

      Examples: The key of another initiator, and one that nobody has
        | key                |
        | 0xB                |
        | 0xFFFFFFFFFFFFFFFF |

    @RES-13 @mandatory
    Scenario Outline: RESERVE succeeds with APTPL <aptpl> and ALL_TG_PT <ports>
      When initiator I1 sends RESERVE with:
        | APTPL     | <aptpl> |
        | ALL_TG_PT | <ports> |
      Then the command succeeds
      And there is a Write Exclusive reservation held by initiator I1
      And keys 0xA and 0xB are registered
      And PRgeneration is unchanged
      And no initiator has a unit attention

      Examples:
        | aptpl | ports |
        | 1     | 0     |
        | 1     | 1     |

      @ATP-04
      Examples: ALL_TG_PT alone
        | aptpl | ports |
        | 0     | 1     |

    @RES-13 @APTPL-03 @mandatory
    Scenario: RESERVE with APTPL does not activate persistence
      Given initiator I1 sends RESERVE with:
        | APTPL | 1 |
      When initiator I1 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

  Rule: SPEC_I_PT is refused

    @RES-14 @SIP-05 @GEN-09 @mandatory
    Scenario: RESERVE with SPEC_I_PT is refused
      When initiator I1 sends RESERVE with:
        | SPEC_I_PT | 1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And there is no reservation
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention
