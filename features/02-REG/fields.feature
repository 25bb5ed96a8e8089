Feature: Fields of REGISTER that do not matter

  Rule: REGISTER does not look at scope and type

    @REG-11 @mandatory
    Scenario Outline: <command> succeeds with SCOPE <scope> and TYPE <type>
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA     |
        | SCOPE                          | <scope> |
        | TYPE                           | <type>  |
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | command  | scope | type |
        | REGISTER | 1h    | Fh   |
        | REGISTER | 2h    | 5h   |
        | REGISTER | Fh    | 0h   |
        | REGISTER | 0h    | 1h   |

      Examples: REGISTER AND IGNORE EXISTING KEY
        | command                          | scope | type |
        | REGISTER AND IGNORE EXISTING KEY | 1h    | Fh   |
        | REGISTER AND IGNORE EXISTING KEY | Fh    | 0h   |

    @REG-11 @REG-08 @REG-21 @mandatory
    Scenario Outline: <command> of a holder succeeds with SCOPE <scope> and TYPE <type> and leaves the reservation
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0x1     |
        | SCOPE                          | <scope> |
        | TYPE                           | <type>  |
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I1
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | command                          | scope | type |
        | REGISTER                         | 1h    | Fh   |
        | REGISTER                         | 0h    | 3h   |
        | REGISTER AND IGNORE EXISTING KEY | Fh    | 2h   |
        | REGISTER AND IGNORE EXISTING KEY | 0h    | 7h   |

    @REG-11 @UNR-01 @REG-19 @mandatory
    Scenario Outline: <command> of a registrant unregisters it with SCOPE <scope> and TYPE <type>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0x0     |
        | SCOPE                          | <scope> |
        | TYPE                           | <type>  |
      Then the command succeeds
      And key 0xA is registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | command                          | scope | type |
        | REGISTER                         | 1h    | 0h   |
        | REGISTER                         | 0h    | Fh   |
        | REGISTER AND IGNORE EXISTING KEY | 1h    | 2h   |

  Rule: Obsolete and reserved fields are ignored, or refused without an effect

    @choice
    Scenario Outline: REGISTER with <value> in <field>
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA     |
        | <field>                        | <value> |
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And if the command succeeded, keys 0xA and 0xB are registered
      And there is no reservation
      And no initiator has a unit attention

      @REG-13
      Examples: Obsolete fields
        | field           | value     |
        | bytes 16 to 19  | FFFFFFFFh |
        | bytes 22 and 23 | FFFFh     |

      @REG-14
      Examples: Reserved fields
        | field                  | value |
        | bit 1 of byte 20       | 1     |
        | bits 7 to 4 of byte 20 | Fh    |
        | byte 21                | FFh   |
