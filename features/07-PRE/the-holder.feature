Feature: Preempting the holder

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: Whoever preempts the holder takes its place, and only the holder loses its registration

    @PRE-01 @PRE-02 @PRE-03 @PRE-04 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder of <reservation> and keeps the type
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is <reservation> held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

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

  Rule: A new type takes effect, and tells the registrants that the old reservation is gone

    @PRE-02 @PRE-03 @PRE-05 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder of <reservation> and holds <new>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is <new> held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
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

      @PAB-01
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

    @PRE-02 @PRE-03 @PRE-05 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> the holder of <reservation> and every registrant holds <new>
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is <new> held by every registrant
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

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

      @PAB-01
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

  Rule: Of initiators that are not registered, only the one that was preempted is told

    @PRE-03 @PRE-04 @PRE-05 @UA-14 @mandatory
    Scenario Outline: Initiator I3 is not registered and is told nothing when initiator I2 <preempts> the holder of <reservation> as <type>
      Given initiator I3 unregisters
      And initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And key 0xB is registered
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts | a Write Exclusive reservation                    | Exclusive Access                  |
        | preempts | an Exclusive Access reservation                  | Write Exclusive Registrants Only  |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants  |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive                   |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | an Exclusive Access reservation                  | Exclusive Access                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access                  |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive Registrants Only  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Write Exclusive                   |

  Rule: Whoever was preempted is an initiator that is not registered, whatever it may have been before

    @PRE-29 @mandatory
    Scenario Outline: After initiator I2 <preempts> the holder as <type>, the former holder may <victim>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And initiator I1 may <victim>
      And initiator I2 may read and write
      And initiator I3 may <registrant>

      Examples: PREEMPT
        | preempts | type                              | victim                 | registrant             |
        | preempts | Write Exclusive                   | read but not write     | read but not write     |
        | preempts | Exclusive Access                  | neither read nor write | neither read nor write |
        | preempts | Write Exclusive Registrants Only  | read but not write     | read and write         |
        | preempts | Exclusive Access Registrants Only | neither read nor write | read and write         |
        | preempts | Write Exclusive All Registrants   | read but not write     | read and write         |
        | preempts | Exclusive Access All Registrants  | neither read nor write | read and write         |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | victim                 | registrant             |
        | preempts and aborts | Write Exclusive                   | read but not write     | read but not write     |
        | preempts and aborts | Exclusive Access                  | neither read nor write | neither read nor write |
        | preempts and aborts | Write Exclusive Registrants Only  | read but not write     | read and write         |
        | preempts and aborts | Exclusive Access Registrants Only | neither read nor write | read and write         |
        | preempts and aborts | Write Exclusive All Registrants   | read but not write     | read and write         |
        | preempts and aborts | Exclusive Access All Registrants  | neither read nor write | read and write         |

    @PRE-29 @GEN-09 @mandatory
    Scenario Outline: The former holder quotes its old key and <acts>
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 preempts key 0xA as Write Exclusive Registrants Only
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I1 quotes key 0xA as its own
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And keys 0xB and 0xC are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                                            |
        | registers key 0x1                                               |
        | unregisters                                                     |
        | reserves as Write Exclusive Registrants Only                    |
        | releases the Write Exclusive Registrants Only reservation       |
        | clears the registrations and the reservation                    |
        | preempts key 0xB as Write Exclusive Registrants Only            |
        | preempts and aborts key 0xB as Write Exclusive Registrants Only |

    @PRE-30 @mandatory
    Scenario Outline: The former holder registers again under <reservation> and may <rights>
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 preempts key 0xA as <type>
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told <attention>
      When initiator I1 registers key 0xA
      Then the command succeeds
      And keys 0xA, 0xB and 0xC are registered
      And the reservation is unchanged
      And initiator I1 may <rights>
      And no initiator has a unit attention

      Examples:
        | type                              | reservation                                      | rights                 | attention             |
        | Exclusive Access                  | an Exclusive Access reservation                  | neither read nor write | RESERVATIONS RELEASED |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   | read and write         | RESERVATIONS RELEASED |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation | read and write         | RESERVATIONS RELEASED |

    @PRE-01 @PRE-29 @mandatory
    Scenario: A holder that took over is taken over itself
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 preempts key 0xA as Write Exclusive
      When initiator I3 preempts key 0xB as Write Exclusive
      Then the command succeeds
      And key 0xC is registered
      And there is a Write Exclusive reservation held by initiator I3
      And PRgeneration has risen by 1
      And initiators I1 and I2 are told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

    @PRE-01 @PRE-17 @mandatory
    Scenario: The new holder releases what it took over
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 preempts key 0xA as Exclusive Access
      When initiator I2 releases the Exclusive Access reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xB and 0xC are registered
      And initiators I1, I2 and I3 may read and write
