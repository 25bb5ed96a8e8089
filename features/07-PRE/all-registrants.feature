Feature: Preempting under an All Registrants reservation

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: Key zero removes all other registrations and installs the reservation that the command names

    @PRE-13 @PRE-31 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> every other holder of <reservation>, and there is <new>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0x0 as <type>
      Then the command succeeds
      And key 0xB is registered
      And there is <new>
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                     | type                              | new                                                                      |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive                   | a Write Exclusive reservation held by initiator I2                       |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access                  | an Exclusive Access reservation held by initiator I2                     |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation held by initiator I2      |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I2    |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive                   | a Write Exclusive reservation held by initiator I2                       |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access                  | an Exclusive Access reservation held by initiator I2                     |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation held by initiator I2      |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I2    |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     | type                              | new                                                                      |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive                   | a Write Exclusive reservation held by initiator I2                       |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access                  | an Exclusive Access reservation held by initiator I2                     |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation held by initiator I2      |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I2    |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive                   | a Write Exclusive reservation held by initiator I2                       |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access                  | an Exclusive Access reservation held by initiator I2                     |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation held by initiator I2      |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I2    |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |

    @PRE-13 @PRE-31 @UA-13 @mandatory
    Scenario Outline: The initiator that made <reservation> <preempts> every other holder, and there is <new>
      Given initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0x0 as <type>
      Then the command succeeds
      And key 0xA is registered
      And there is <new>
      And PRgeneration has risen by 1
      And initiators I2 and I3 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                     | type                              | new                                                                      |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive                   | a Write Exclusive reservation held by initiator I1                       |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I1    |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation held by initiator I1      |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access                  | an Exclusive Access reservation held by initiator I1                     |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     | type                              | new                                                                      |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive                   | a Write Exclusive reservation held by initiator I1                       |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I1    |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation held by initiator I1      |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access                  | an Exclusive Access reservation held by initiator I1                     |

    @PRE-13 @PRE-29 @mandatory
    Scenario Outline: After initiator I2 <preempts> every other holder as <type>, they may <rights>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0x0 as <type>
      Then the command succeeds
      And initiator I2 may read and write
      And initiators I1 and I3 may <rights>

      Examples: PREEMPT
        | preempts | reservation                                     | type                             | rights                 |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive                  | read but not write     |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access                 | neither read nor write |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access All Registrants | neither read nor write |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants  | read but not write     |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     | type                             | rights                 |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive                  | read but not write     |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access                 | neither read nor write |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access All Registrants | neither read nor write |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants  | read but not write     |

    @PRE-13 @mandatory
    Scenario Outline: The only registrant <preempts> key 0x0, and there is <new> instead of <reservation>
      Given initiator I1 holds <reservation>
      And initiator I2 unregisters
      And initiator I3 unregisters
      When initiator I1 <preempts> key 0x0 as <type>
      Then the command succeeds
      And key 0xA is registered
      And there is <new>
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                     | type                             | new                                                                      |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access                 | an Exclusive Access reservation held by initiator I1                     |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation held by every registrant |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     | type                             | new                                                                      |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access                 | an Exclusive Access reservation held by initiator I1                     |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation held by every registrant |

  Rule: Any other key removes the registrations that have it; reservation and type stay

    @PRE-14 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> another holder of <reservation> as <type>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xC as <type>
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                     | type                             |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access                 |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive Registrants Only |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants  |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     | type                             |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access                 |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive Registrants Only |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive All Registrants  |

    @PRE-15 @REG-10 @mandatory
    Scenario: A newcomer registers after the one that made the reservation was preempted
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I3 unregisters
      And initiator I2 preempts key 0xA as Write Exclusive All Registrants
      When initiator I3 registers key 0xD
      Then the command succeeds
      And keys 0xB and 0xD are registered
      And there is a Write Exclusive All Registrants reservation held by every registrant

    @PRE-15 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> the one that made <reservation> as <type>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiators I2 and I3 may read and write
      And initiator I1 may <rights>

      Examples: PREEMPT
        | preempts | reservation                                     | type                             | rights                 |
        | preempts | a Write Exclusive All Registrants reservation   | Exclusive Access                 | read but not write     |
        | preempts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  | read but not write     |
        | preempts | an Exclusive Access All Registrants reservation | Write Exclusive                  | neither read nor write |
        | preempts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | neither read nor write |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     | type                             | rights                 |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Exclusive Access                 | read but not write     |
        | preempts and aborts | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  | read but not write     |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Write Exclusive                  | neither read nor write |
        | preempts and aborts | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | neither read nor write |

    @PRE-34 @PRE-14 @PRE-15 @UA-14 @mandatory
    Scenario Outline: Initiator <initiator> <preempts> the only other holder of <reservation> and holds it alone
      Given initiator I3 unregisters
      And initiator I1 holds <reservation>
      When initiator <initiator> <preempts> key <victim> as <type>
      Then the command succeeds
      And key <key> is registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And initiator <loser> is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
      And initiator <initiator> may read and write
      And initiator I3 may <rights>

      Examples: PREEMPT
        | preempts | initiator | key | victim | loser | reservation                                     | type                             | rights                 |
        | preempts | I2        | 0xB | 0xA    | I1    | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | neither read nor write |
        | preempts | I1        | 0xA | 0xB    | I2    | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | neither read nor write |
        | preempts | I2        | 0xB | 0xA    | I1    | a Write Exclusive All Registrants reservation   | Exclusive Access                 | read but not write     |
        | preempts | I1        | 0xA | 0xB    | I2    | a Write Exclusive All Registrants reservation   | Write Exclusive                  | read but not write     |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | initiator | key | victim | loser | reservation                                     | type                             | rights                 |
        | preempts and aborts | I2        | 0xB | 0xA    | I1    | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | neither read nor write |
        | preempts and aborts | I1        | 0xA | 0xB    | I2    | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | neither read nor write |
        | preempts and aborts | I2        | 0xB | 0xA    | I1    | a Write Exclusive All Registrants reservation   | Exclusive Access                 | read but not write     |
        | preempts and aborts | I1        | 0xA | 0xB    | I2    | a Write Exclusive All Registrants reservation   | Write Exclusive                  | read but not write     |

  Rule: A key that nobody has is refused under All Registrants too

    @PRE-16 @GEN-09 @mandatory
    Scenario Outline: Initiator I2 <preempts> a key that nobody has under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xBAD as Exclusive Access
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                     |
        | preempts | a Write Exclusive All Registrants reservation   |
        | preempts | an Exclusive Access All Registrants reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                     |
        | preempts and aborts | a Write Exclusive All Registrants reservation   |
        | preempts and aborts | an Exclusive Access All Registrants reservation |
