Feature: Unregistering while something is reserved

  Rule: The reservation stays when a registrant that does not hold it unregisters

    @UNR-01 @UNR-13 @mandatory @predecessor
    Scenario Outline: A registrant unregisters while another one holds <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I2 unregisters
      Then the command succeeds
      And key 0xA is registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive reservation                    | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |

    @UNR-12 @UNR-01 @mandatory
    Scenario Outline: A registrant that unregistered may <rights> under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I2 unregisters
      Then the command succeeds
      And initiator I2 may <rights>

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |

    @UNR-01 @mandatory
    Scenario Outline: An initiator that registered before the holder of <reservation> unregisters
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I2 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is <reservation> held by initiator I2
      And initiator I2 may read and write
      And initiator I1 may <rights>
      And no initiator has a unit attention

      Examples:
        | reservation                                      | rights                 |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |

  Rule: The reservation goes with its only holder

    @UNR-02 @UNR-03 @mandatory @predecessor
    Scenario Outline: The holder of <reservation> unregisters and nobody is told
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is no reservation
      And no initiator has a unit attention
      And initiators I1, I2 and I3 may read and write

      Examples:
        | reservation                     |
        | a Write Exclusive reservation   |
        | an Exclusive Access reservation |

    @UNR-02 @UNR-03 @UA-14 @mandatory
    Scenario Outline: The holder of <reservation> unregisters and an initiator that is not registered is told nothing
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And no initiator has a unit attention

      Examples:
        | reservation                     |
        | a Write Exclusive reservation   |
        | an Exclusive Access reservation |

    @UNR-04 @UNR-05 @mandatory
    Scenario Outline: The holder of <reservation> unregisters and all remaining registrants are told
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is no reservation
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @UNR-04 @UNR-05 @UA-14 @mandatory @predecessor
    Scenario Outline: The holder of <reservation> unregisters and the remaining registrant is told
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention
      And initiators I1, I2 and I3 may read and write

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @UNR-04 @UNR-05 @mandatory
    Scenario Outline: The second of three registrants, which holds <reservation>, unregisters
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I2 holds <reservation>
      When initiator I2 unregisters
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is no reservation
      And initiators I1 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @UNR-04 @UNR-05 @mandatory
    Scenario Outline: The holder of <reservation> unregisters, one has come since, and one has left
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      And initiator I2 unregisters
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xC is registered
      And there is no reservation
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

    @UNR-02 @UNR-14 @IN-26 @mandatory @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS shows no holder once the holder has unregistered
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds an Exclusive Access reservation
      When initiator I1 unregisters
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds   |
        | I2        | 0xB | nothing |
        | I3        | 0xC | nothing |

  Rule: A reservation of all registrants lasts as long as anybody is registered

    @UNR-06 @mandatory @predecessor
    Scenario Outline: The initiator that made <reservation> unregisters
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And no initiator has a unit attention
      And initiator I2 may read and write
      And initiator I1 may <rights>

      Examples:
        | reservation                                     | rights                 |
        | a Write Exclusive All Registrants reservation   | read but not write     |
        | an Exclusive Access All Registrants reservation | neither read nor write |

    @UNR-07 @mandatory @predecessor
    Scenario Outline: Another registrant unregisters under <reservation>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      When initiator I2 unregisters
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And no initiator has a unit attention
      And initiator I2 may <rights>

      Examples:
        | reservation                                     | rights                 |
        | a Write Exclusive All Registrants reservation   | read but not write     |
        | an Exclusive Access All Registrants reservation | neither read nor write |

    @UNR-07 @UA-14 @mandatory
    Scenario Outline: Another registrant unregisters under <reservation> and an initiator that is not registered is told nothing
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I2 unregisters
      Then the command succeeds
      And key 0xA is registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |

    @UNR-08 @mandatory @predecessor
    Scenario Outline: The last registrant unregisters and ends <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I1 unregisters
      When initiator I2 unregisters
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And no initiator has a unit attention
      And initiators I1, I2 and I3 may read and write

      Examples:
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |

    @UNR-08 @mandatory
    Scenario Outline: The initiator that made <reservation> is the last to unregister
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I2 unregisters
      When initiator I1 unregisters
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And no initiator has a unit attention
      And initiators I1, I2 and I3 may read and write

      Examples:
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |

    @UNR-09 @mandatory
    Scenario Outline: Registering again does not bring back <reservation>
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      And initiator I1 unregisters
      When initiator I1 registers key 0xA
      Then the command succeeds
      And key 0xA is registered
      And there is no reservation
      And initiators I2 and I3 may read and write

      Examples:
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |

  Rule: PRgeneration counts an initiator that unregisters once, whatever happens to the reservation

    @UNR-13 @GEN-05 @mandatory
    Scenario Outline: PRgeneration rises by one when the holder of <reservation> unregisters
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And PRgeneration has risen by 1

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |
        | an Exclusive Access All Registrants reservation  |

    @UNR-13 @GEN-05 @mandatory
    Scenario Outline: PRgeneration rises by one when the last registrant under <reservation> unregisters
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds <reservation>
      When initiator I1 unregisters
      Then the command succeeds
      And PRgeneration has risen by 1

      Examples:
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |
