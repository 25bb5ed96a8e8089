Feature: Service actions of PERSISTENT RESERVE IN that do not exist, and reserved fields

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A service action of PERSISTENT RESERVE IN that the standard does not define is refused

    @IN-32 @mandatory
    Scenario Outline: Service action <action> of PERSISTENT RESERVE IN is refused
      When initiator I1 sends READ KEYS with:
        | SERVICE ACTION | <action> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | action |
        | 04h    |
        | 05h    |
        | 06h    |
        | 07h    |
        | 08h    |
        | 09h    |
        | 0Ah    |
        | 0Bh    |
        | 0Ch    |
        | 0Dh    |
        | 0Eh    |
        | 0Fh    |
        | 10h    |
        | 11h    |
        | 12h    |
        | 13h    |
        | 14h    |
        | 15h    |
        | 16h    |
        | 17h    |
        | 18h    |
        | 19h    |
        | 1Ah    |
        | 1Bh    |
        | 1Ch    |
        | 1Dh    |
        | 1Eh    |
        | 1Fh    |

    @IN-32 @mandatory
    Scenario Outline: Service action <action> of PERSISTENT RESERVE IN is refused to initiator <initiator> that has room for <length> bytes
      Given initiator I1 holds an Exclusive Access reservation
      When initiator <initiator> sends READ KEYS with:
        | SERVICE ACTION    | <action> |
        | ALLOCATION LENGTH | <length> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | action | initiator | length |
        | 04h    | I1        | 0      |
        | 1Fh    | I2        | 0      |
        | 04h    | I3        | 255    |
        | 1Fh    | I3        | 8      |

  Rule: Reserved fields are ignored, or refused

    @IN-33 @choice
    Scenario Outline: READ KEYS with <value> in <field> of the CDB
      When initiator I1 sends READ KEYS with:
        | <field> | <value> |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged

      Examples:
        | field                   | value       |
        | reserved bits of byte 1 | 7h          |
        | bytes 2 to 6            | 1h          |
        | bytes 2 to 6            | FFFFFFFFFFh |
