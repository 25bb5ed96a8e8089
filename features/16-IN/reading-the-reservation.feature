Feature: Reading the reservation

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: READ RESERVATION reports nothing while nothing is reserved

    @IN-10 @mandatory
    Scenario Outline: Initiator <initiator> reads that there is no reservation
      When initiator <initiator> sends READ RESERVATION
      Then the command succeeds
      And the answer contains:
        | PRGENERATION      | unchanged |
        | ADDITIONAL LENGTH | 0         |
        | length in bytes   | 8         |
      And there is no reservation
      And the registrations and the reservation are unchanged

      Examples:
        | initiator |
        | I1        |
        | I2        |
        | I3        |

  Rule: READ RESERVATION tells every initiator the type of the reservation and the key of its holder

    @IN-11 @IN-34 @mandatory @predecessor
    Scenario Outline: Initiator <initiator> reads <reservation> of one holder
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends READ RESERVATION
      Then the command succeeds
      And the answer contains:
        | PRGENERATION      | unchanged |
        | ADDITIONAL LENGTH | 16        |
        | RESERVATION KEY   | 0xA       |
        | length in bytes   | 24        |
      And there is <reservation> held by initiator I1
      And the registrations and the reservation are unchanged

      Examples:
        | initiator | reservation                                      |
        | I1        | a Write Exclusive reservation                    |
        | I2        | a Write Exclusive reservation                    |
        | I3        | a Write Exclusive reservation                    |
        | I1        | an Exclusive Access reservation                  |
        | I2        | an Exclusive Access reservation                  |
        | I3        | an Exclusive Access reservation                  |
        | I1        | a Write Exclusive Registrants Only reservation   |
        | I2        | a Write Exclusive Registrants Only reservation   |
        | I3        | a Write Exclusive Registrants Only reservation   |
        | I1        | an Exclusive Access Registrants Only reservation |
        | I2        | an Exclusive Access Registrants Only reservation |
        | I3        | an Exclusive Access Registrants Only reservation |

  Rule: READ RESERVATION tells every initiator key zero where every registrant is a holder

    @IN-12 @IN-34 @mandatory @predecessor
    Scenario Outline: Initiator <initiator> reads <reservation> of every registrant
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends READ RESERVATION
      Then the command succeeds
      And the answer contains:
        | PRGENERATION      | unchanged |
        | ADDITIONAL LENGTH | 16        |
        | RESERVATION KEY   | 0x0       |
        | length in bytes   | 24        |
      And there is <reservation> held by every registrant
      And the registrations and the reservation are unchanged

      Examples:
        | initiator | reservation                                     |
        | I1        | a Write Exclusive All Registrants reservation   |
        | I2        | a Write Exclusive All Registrants reservation   |
        | I3        | a Write Exclusive All Registrants reservation   |
        | I1        | an Exclusive Access All Registrants reservation |
        | I2        | an Exclusive Access All Registrants reservation |
        | I3        | an Exclusive Access All Registrants reservation |

  Rule: Fields without a meaning are zero, but for obsolete ones

    @IN-14 @choice
    Scenario Outline: The reserved field of READ RESERVATION is zero under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 sends READ RESERVATION
      Then the command succeeds
      And the reserved fields of the answer are zero
      And the answer contains:
        | SCOPE | LU_SCOPE |
        | TYPE  | <type>   |

      Examples:
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Write Exclusive                   |
        | an Exclusive Access reservation                  | Exclusive Access                  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | a Write Exclusive All Registrants reservation    | Write Exclusive All Registrants   |
        | an Exclusive Access All Registrants reservation  | Exclusive Access All Registrants  |
