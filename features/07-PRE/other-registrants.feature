Feature: Preempting a registrant that does not hold the reservation

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: Only the registration goes; the reservation, its holder and its type stay

    @PRE-06 @PRE-03 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> another registrant under <reservation> naming another type
      Given initiator I1 holds <reservation>
      When initiator I2 <preempts> key 0xC as <type>
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Exclusive Access                  |
        | preempts | an Exclusive Access reservation                  | Write Exclusive                   |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants   |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Exclusive Access                  |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive                   |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access Registrants Only |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Write Exclusive All Registrants   |

    @PRE-06 @PRE-03 @UA-13 @mandatory
    Scenario Outline: The holder of <reservation> <preempts> a registrant and keeps what it holds
      Given initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xC as <type>
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I3 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                              |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts | an Exclusive Access reservation                  | Write Exclusive                   |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access                  |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              |
        | preempts and aborts | a Write Exclusive reservation                    | Write Exclusive                   |
        | preempts and aborts | an Exclusive Access reservation                  | Write Exclusive                   |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Exclusive Access                  |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only |

    @PRE-06 @UA-14 @mandatory
    Scenario Outline: Initiator I3 is not registered and is told nothing when the holder of <reservation> <preempts> a registrant
      Given initiator I3 unregisters
      And initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xB as <type>
      Then the command succeeds
      And key 0xA is registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | reservation                                      | type                             |
        | preempts | a Write Exclusive reservation                    | Write Exclusive                  |
        | preempts | a Write Exclusive Registrants Only reservation   | Exclusive Access All Registrants |
        | preempts | an Exclusive Access Registrants Only reservation | Write Exclusive                  |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                    | type                             |
        | preempts and aborts | a Write Exclusive reservation                  | Write Exclusive                  |
        | preempts and aborts | a Write Exclusive Registrants Only reservation | Exclusive Access All Registrants |

    @PRE-29 @mandatory
    Scenario Outline: A registrant that initiator I1 <preempts> under <reservation> may <rights>
      Given initiator I1 holds <reservation>
      When initiator I1 <preempts> key 0xC as <type>
      Then the command succeeds
      And initiator I3 may <rights>
      And initiators I1 and I2 may read and write

      Examples: PREEMPT
        | preempts | reservation                                      | type                              | rights                 |
        | preempts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  | read but not write     |
        | preempts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | neither read nor write |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | reservation                                      | type                              | rights                 |
        | preempts and aborts | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  | read but not write     |
        | preempts and aborts | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | neither read nor write |

  Rule: While nothing is reserved, a preempt removes the registration and reserves nothing

    @PRE-07 @PRE-03 @UA-13 @mandatory
    Scenario Outline: Initiator I2 <preempts> a registrant as <type> while nothing is reserved
      When initiator I2 <preempts> key 0xA as <type>
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts | type                              |
        | preempts | Write Exclusive                   |
        | preempts | Exclusive Access                  |
        | preempts | Write Exclusive Registrants Only  |
        | preempts | Exclusive Access Registrants Only |
        | preempts | Write Exclusive All Registrants   |
        | preempts | Exclusive Access All Registrants  |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              |
        | preempts and aborts | Write Exclusive                   |
        | preempts and aborts | Exclusive Access                  |
        | preempts and aborts | Write Exclusive Registrants Only  |
        | preempts and aborts | Exclusive Access Registrants Only |
        | preempts and aborts | Write Exclusive All Registrants   |
        | preempts and aborts | Exclusive Access All Registrants  |

    @PRE-07 @UA-14 @mandatory
    Scenario Outline: Initiator I3 is not registered and is told nothing when initiator I2 <preempts> while nothing is reserved
      Given initiator I3 unregisters
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-07 @mandatory
    Scenario Outline: Everybody reads and writes after initiator I2 <preempts> a registrant while nothing is reserved
      When initiator I2 <preempts> key 0xA as Exclusive Access
      Then the command succeeds
      And initiators I1, I2 and I3 may read and write

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

  Rule: Where only a registration goes, scope and type do not matter

    @PRE-08 @choice
    Scenario Outline: A registrant is preempted by <command> with <field> <value>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xC     |
        | <field>                        | <value> |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And if the command succeeded, keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration is unchanged or has risen by 1
      And initiator I3 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | command | field | value |
        | PREEMPT | TYPE  | 0h    |
        | PREEMPT | TYPE  | 2h    |
        | PREEMPT | TYPE  | 4h    |
        | PREEMPT | TYPE  | Fh    |
        | PREEMPT | SCOPE | 1h    |
        | PREEMPT | SCOPE | Fh    |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | command           | field | value |
        | PREEMPT AND ABORT | TYPE  | 0h    |
        | PREEMPT AND ABORT | SCOPE | 1h    |
