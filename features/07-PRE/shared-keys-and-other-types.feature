Feature: Preempting a shared key while the type changes, or while several hold

  Rule: Whoever has the key that a holder is preempted by goes, but for the sender

    @PRE-22 @PRE-21 @mandatory
    Scenario Outline: Of three initiators with one key one <preempts> it under <reservation>
      Given initiators I1, I2 and I3 are registered with key 0xA
      And initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And key 0xA is registered
      And there is <reservation> held by initiator I2
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

    @PRE-22 @PRE-02 @PRE-05 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder of <reservation> with the same key, and there is <new>
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is <new>
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              | new                                                                      |
        | preempts | an Exclusive Access reservation                  | Write Exclusive                   | a Write Exclusive reservation held by initiator I2                       |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access                  | an Exclusive Access reservation held by initiator I2                     |
        | preempts | a Write Exclusive reservation                    | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I2    |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts | a Write Exclusive reservation                    | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              | new                                                                      |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive                   | a Write Exclusive reservation held by initiator I2                       |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access                  | an Exclusive Access reservation held by initiator I2                     |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I2    |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |

    @PRE-17 @PRE-22 @mandatory
    Scenario Outline: The holder of <reservation> <preempts> its own key as <type>, which another initiator has too
      Given initiators I1 and I2 are registered with key 0xA
      And initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xA and 0xC are registered
      And there is <new> held by initiator I1
      And PRgeneration has risen by 1
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                    | type                              | new                                              |
        | preempts | a Write Exclusive reservation                  | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts | a Write Exclusive Registrants Only reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                    | type                              | new                                              |
        | preempts and aborts | a Write Exclusive reservation                  | Exclusive Access                  | an Exclusive Access reservation                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

  Rule: A sender that has the key of others that do not hold alone may go with them, and they go

    @PRE-23 @PRE-14 @choice
    Scenario Outline: Initiator I2 <preempts> another holder of <reservation> that has the same key
      Given initiator I1 is registered with key 0xA
      And initiators I2 and I3 are registered with key 0xB
      And initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xB as Exclusive Access
      Then the command succeeds
      And key 0xA or keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator I1 may read and write
      And initiator I3 may <rights>

      Examples: PREEMPT
        | preempts | reservation                                     | rights                 |
        | preempts | a Write Exclusive All Registrants reservation   | read but not write     |
        | preempts | an Exclusive Access All Registrants reservation | neither read nor write |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     | rights                 |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | read but not write     |
        | preempts and aborts | an Exclusive Access All Registrants reservation | neither read nor write |

    @PRE-23 @PRE-07 @choice
    Scenario Outline: Initiator I2 <preempts> an initiator that has the same key while nothing is reserved
      Given initiator I1 is registered with key 0xA
      And initiators I2 and I3 are registered with key 0xB
      When initiator I2 <preempts> key 0xB as Write Exclusive
      Then the command succeeds
      And key 0xA or keys 0xA and 0xB are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

  Rule: Under All Registrants all that are named go, and only key zero replaces the reservation

    @PRE-13 @PRE-31 @mandatory
    Scenario Outline: A registrant <preempts> all holders of <reservation>, which share a key
      Given initiators I1 and I3 are registered with key 0xA
      And initiator I2 is registered with key 0xB
      And initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0x0 as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                     |
        | preempts | an Exclusive Access All Registrants reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     |
        | preempts and aborts | an Exclusive Access All Registrants reservation |

    @PRE-14 @PRE-21 @mandatory
    Scenario Outline: A registrant <preempts> two holders of an Exclusive Access All Registrants reservation with the same key
      Given initiators I1 and I3 are registered with key 0xA
      And initiator I2 is registered with key 0xB
      And initiator I1 holds an Exclusive Access All Registrants reservation
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is an Exclusive Access All Registrants reservation held by every registrant
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

  Rule: A key is lost on every session and at every port that has it, and no other key is

    @PRE-06 @GEN-16 @mandatory @needs-4-initiators
    Scenario: One of two sessions of an initiator is preempted, which have keys of their own
      Given initiator I4 is initiator I3 with another ISID
      And initiators I1, I3 and I4 are registered with keys 0xA, 0xC and 0xD
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 preempts key 0xC as Write Exclusive
      Then the command succeeds
      And keys 0xA and 0xD are registered
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

    @PRE-21 @mandatory @needs-2-target-ports
    Scenario Outline: A key goes at two target ports when initiator I1 <preempts> it
      Given initiator I4 is initiator I3 with another target port
      And initiators I1, I3 and I4 are registered with keys 0xA, 0xC and 0xC
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 <preempts> key 0xC as Write Exclusive
      Then the command succeeds
      And key 0xA is registered
      And initiators I3 and I4 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |
