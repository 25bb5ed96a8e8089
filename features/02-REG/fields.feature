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
