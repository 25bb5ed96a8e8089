Feature: Reading the registered keys

  Rule: READ KEYS lists no key while nobody is registered

    @IN-01 @mandatory @predecessor
    Scenario: An initiator reads the keys while nobody is registered
      When initiator I1 sends READ KEYS
      Then the command succeeds
      And the answer contains:
        | ADDITIONAL LENGTH | 0 |
        | length in bytes   | 8 |
      And no key is registered
      And the registrations and the reservation are unchanged

  Rule: READ KEYS lists every registration to every initiator, registered or not

    @IN-02 @mandatory @predecessor
    Scenario Outline: Initiator <initiator> reads the keys of two registrants
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator <initiator> sends READ KEYS
      Then the command succeeds
      And the answer contains:
        | PRGENERATION      | unchanged  |
        | ADDITIONAL LENGTH | 16         |
        | RESERVATION KEY 1 | 0xA or 0xB |
        | RESERVATION KEY 2 | 0xA or 0xB |
        | length in bytes   | 24         |
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged

      Examples:
        | initiator |
        | I1        |
        | I2        |
        | I3        |

    @IN-34 @mandatory
    Scenario Outline: Initiator <initiator> reads the keys under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator <initiator> sends READ KEYS
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged

      Examples:
        | initiator | reservation                                      |
        | I2        | a Write Exclusive reservation                    |
        | I3        | a Write Exclusive reservation                    |
        | I2        | an Exclusive Access reservation                  |
        | I3        | an Exclusive Access reservation                  |
        | I2        | a Write Exclusive Registrants Only reservation   |
        | I3        | a Write Exclusive Registrants Only reservation   |
        | I2        | an Exclusive Access Registrants Only reservation |
        | I3        | an Exclusive Access Registrants Only reservation |
        | I2        | a Write Exclusive All Registrants reservation    |
        | I3        | a Write Exclusive All Registrants reservation    |
        | I2        | an Exclusive Access All Registrants reservation  |
        | I3        | an Exclusive Access All Registrants reservation  |

  Rule: Initiators that have the same key are listed one by one

    @IN-03 @mandatory
    Scenario: READ KEYS lists a key as often as it is registered
      Given initiators I1, I2 and I3 are registered with key 0xA
      When initiator I2 sends READ KEYS
      Then the command succeeds
      And the answer contains:
        | ADDITIONAL LENGTH | 24  |
        | RESERVATION KEY 1 | 0xA |
        | RESERVATION KEY 2 | 0xA |
        | RESERVATION KEY 3 | 0xA |
        | length in bytes   | 32  |

  Rule: The order of the keys is not defined

    @IN-04 @choice
    Scenario: READ KEYS lists the keys in any order, the same ones after a key has changed
      Given initiators I1, I2 and I3 are registered with keys 0xC, 0xA and 0xB
      And initiator I1 registers key 0x1
      When initiator I3 sends READ KEYS
      Then the command succeeds
      And keys 0x1, 0xA and 0xB are registered

  Rule: READ KEYS has room for many

    @IN-02 @mandatory
    Scenario: READ KEYS lists the keys of three registrants
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When initiator I1 sends READ KEYS
      Then the command succeeds
      And the answer contains:
        | ADDITIONAL LENGTH | 24           |
        | length in bytes   | as announced |
      And keys 0xA, 0xB and 0xC are registered

    @IN-02 @mandatory @needs-4-initiators
    Scenario: READ KEYS lists the keys of four registrants
      Given there are 4 initiators
      And initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When initiator I4 registers key 0xD
      Then the command succeeds
      And keys 0xA, 0xB, 0xC and 0xD are registered
