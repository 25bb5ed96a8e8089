Feature: Reading the full status

  Rule: A unit has READ FULL STATUS, or refuses it as a service action that it does not have

    @IN-31 @choice
    Scenario: READ FULL STATUS is answered or refused
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 sends READ FULL STATUS
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged

  Rule: READ FULL STATUS has a descriptor for every registration, and lengths that add up

    @IN-22 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS lists nobody while nobody is registered
      When initiator I1 sends READ FULL STATUS
      Then the command succeeds
      And the answer contains:
        | PRGENERATION      | unchanged |
        | ADDITIONAL LENGTH | 0         |
        | length in bytes   | 8         |

    @IN-23 @IN-26 @IN-27 @IN-28 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS lists two registrants of which nobody holds anything
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I3 sends READ FULL STATUS
      Then the command succeeds
      And the answer contains:
        | PRGENERATION    | unchanged    |
        | length in bytes | as announced |
      And the reserved fields of the answer are zero
      And the registrations are:
        | initiator | key | holds   |
        | I1        | 0xA | nothing |
        | I2        | 0xB | nothing |
      And the registrations and the reservation are unchanged

    @IN-23 @IN-28 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS tells initiators with the same key apart
      Given initiators I1, I2 and I3 are registered with key 0xA
      When initiator I1 unregisters
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds   |
        | I2        | 0xA | nothing |
        | I3        | 0xA | nothing |

    @IN-23 @optional @needs-READ-FULL-STATUS @needs-4-initiators
    Scenario: READ FULL STATUS lists four registrants
      Given there are 4 initiators
      And initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When initiator I4 registers key 0xD
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds   |
        | I1        | 0xA | nothing |
        | I2        | 0xB | nothing |
        | I3        | 0xC | nothing |
        | I4        | 0xD | nothing |

    @IN-28 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS names initiators with TransportIDs of a valid form
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When initiator I2 sends READ FULL STATUS
      Then the command succeeds
      And every TransportID of the answer has a valid form

  Rule: The holder is marked, and nobody else

    @IN-24 @IN-34 @optional @needs-READ-FULL-STATUS
    Scenario Outline: READ FULL STATUS marks the one holder of <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I3 sends READ FULL STATUS
      Then the command succeeds
      And the reserved fields of the answer are zero
      And the registrations are:
        | initiator | key | holds   |
        | I1        | 0xA | <type>  |
        | I2        | 0xB | nothing |

      Examples:
        | reservation                                      | type                              |
        | a Write Exclusive reservation                    | Write Exclusive                   |
        | an Exclusive Access reservation                  | Exclusive Access                  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

    @IN-24 @GEN-02 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS does not mark who has the key of the holder
      Given initiators I1, I2 and I3 are registered with key 0xA
      When initiator I2 reserves as Write Exclusive
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds           |
        | I1        | 0xA | nothing         |
        | I2        | 0xA | Write Exclusive |
        | I3        | 0xA | nothing         |

    @IN-24 @GEN-16 @optional @needs-READ-FULL-STATUS @needs-4-initiators
    Scenario: READ FULL STATUS does not mark another session of the holder
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I4 is initiator I1 with another ISID
      And initiator I4 registers key 0xD
      When initiator I1 reserves as Write Exclusive
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds           |
        | I1        | 0xA | Write Exclusive |
        | I2        | 0xB | nothing         |
        | I4        | 0xD | nothing         |

    @IN-25 @REG-12 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS marks who registers under a reservation of all registrants
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds an Exclusive Access All Registrants reservation
      When initiator I3 registers key 0xC
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds                            |
        | I1        | 0xA | Exclusive Access All Registrants |
        | I2        | 0xB | Exclusive Access All Registrants |
        | I3        | 0xC | Exclusive Access All Registrants |

    @IN-25 @IN-34 @optional @needs-READ-FULL-STATUS
    Scenario Outline: READ FULL STATUS marks every registrant under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I3 sends READ FULL STATUS
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds  |
        | I1        | 0xA | <type> |
        | I2        | 0xB | <type> |

      Examples:
        | reservation                                     | type                             |
        | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  |
        | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants |

    @IN-26 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS marks nobody once the holder has released
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I2 releases the Write Exclusive All Registrants reservation
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds   |
        | I1        | 0xA | nothing |
        | I2        | 0xB | nothing |

    @IN-24 @PRE-01 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS marks the initiator that took the reservation over
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xA
      And initiator I3 registers key 0xC
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 preempts key 0xA as Exclusive Access Registrants Only
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds                             |
        | I2        | 0xB | Exclusive Access Registrants Only |
        | I3        | 0xC | nothing                           |
