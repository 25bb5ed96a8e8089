Feature: Preempting one's own key

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: The holder changes the type of its reservation by preempting itself, and stays registered

    @PRE-17 @UA-13 @mandatory
    Scenario Outline: The holder of <reservation> <preempts> itself and holds <new>
      Given initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA, 0xB and 0xC are registered
      And there is <new> held by initiator I1
      And PRgeneration has risen by 1
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              | new                                              |
        | preempts | a Write Exclusive reservation                    | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts | a Write Exclusive reservation                    | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | preempts | a Write Exclusive reservation                    | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts | an Exclusive Access reservation                  | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | an Exclusive Access reservation                  | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | preempts | an Exclusive Access reservation                  | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |

      @PAB-01 @PAB-05
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              | new                                              |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |

    @PRE-17 @UA-13 @mandatory
    Scenario Outline: The holder of <reservation> <preempts> itself and every registrant holds <new>
      Given initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA, 0xB and 0xC are registered
      And there is <new> held by every registrant
      And PRgeneration has risen by 1
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention
      And initiators I1, I2 and I3 may read and write

      Examples: PREEMPT
        | preempts | reservation                                      | type                             | new                                             |
        | preempts | a Write Exclusive reservation                    | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts | a Write Exclusive reservation                    | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | preempts | an Exclusive Access reservation                  | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts | an Exclusive Access reservation                  | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

      @PAB-01 @PAB-05
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                             | new                                             |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @PRE-18 @UA-13 @mandatory
    Scenario Outline: The holder of <reservation> <preempts> itself and keeps the type
      Given initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA, 0xB and 0xC are registered
      And the reservation is unchanged
      And initiator I1 may read and write
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

      @PAB-01 @PAB-05
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

    @PRE-17 @PRE-05 @UA-14 @mandatory
    Scenario Outline: Initiator I3 is not registered and is told nothing when the holder of <reservation> <preempts> itself as <type>
      Given initiator I3 unregisters
      And initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And PRgeneration has risen by 1
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                             |
        | preempts | a Write Exclusive reservation                    | Exclusive Access                 |
        | preempts | an Exclusive Access reservation                  | Write Exclusive Registrants Only |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive                  |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                             |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access                 |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive Registrants Only |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Write Exclusive                  |

    @PRE-18 @UA-14 @mandatory
    Scenario Outline: Initiator I3 is not registered and is told nothing when the holder <preempts> itself and keeps <reservation>
      Given initiator I3 unregisters
      And initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

  Rule: Another registrant that names its own key may lose its registration, and nothing else changes

    @PRE-19 @choice
    Scenario Outline: Another registrant <preempts> itself under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xB as <type>
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And keys 0xA and 0xC or keys 0xA, 0xB and 0xC are registered
      And the reservation is unchanged
      And PRgeneration is unchanged or has risen by 1
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | an Exclusive Access reservation                  | Write Exclusive                   |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive                   |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

    @PRE-19 @choice
    Scenario Outline: A registrant <preempts> itself while nothing is reserved
      When initiator I2 <preempts> key 0xB as Write Exclusive
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And keys 0xA and 0xC or keys 0xA, 0xB and 0xC are registered
      And there is no reservation
      And PRgeneration is unchanged or has risen by 1
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-20 @choice
    Scenario Outline: Initiator <initiator> <preempts> itself under <reservation> of every registrant
      Given initiator I1 holds <reservation>
      When initiator <initiator> <preempts> key <key> as Exclusive Access
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And keys <others> or keys 0xA, 0xB and 0xC are registered
      And the reservation is unchanged
      And PRgeneration is unchanged or has risen by 1
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | initiator | key | others      | reservation                                     |
        | preempts | I1        | 0xA | 0xB and 0xC | a Write Exclusive All Registrants reservation   |
        | preempts | I2        | 0xB | 0xA and 0xC | a Write Exclusive All Registrants reservation   |
        | preempts | I2        | 0xB | 0xA and 0xC | an Exclusive Access All Registrants reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | initiator | key | others      | reservation                                     |
        | preempts and aborts | I1        | 0xA | 0xB and 0xC | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | I2        | 0xB | 0xA and 0xC | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | I2        | 0xB | 0xA and 0xC | an Exclusive Access All Registrants reservation |

    @PRE-20 @choice
    Scenario Outline: The last registrant <preempts> itself under <reservation>
      Given initiator I1 holds <reservation>
      And initiator I2 unregisters
      And initiator I3 unregisters
      When initiator I1 <preempts> key 0xA as Write Exclusive All Registrants
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And no key or key 0xA is registered
      And PRgeneration is unchanged or has risen by 1
      And no initiator has a unit attention
      And initiator I1 may read and write

      Examples: PREEMPT
        | preempts | reservation                                     |
        | preempts | a Write Exclusive All Registrants reservation   |
        | preempts | an Exclusive Access All Registrants reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                   |
        | preempts and aborts | a Write Exclusive All Registrants reservation |
