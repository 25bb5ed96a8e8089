Feature: What the one that has preempted a holder may do

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: Who has preempted the holder is a holder like any other

    @REL-01 @PRE-01 @mandatory
    Scenario Outline: The one that <preempts> the holder of <reservation> releases it
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I2 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xB and 0xC are registered

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @RES-04 @PRE-01 @mandatory
    Scenario Outline: The one that <preempts> the holder of <reservation> reserves it again
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I2 reserves as <type>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I2 may read and write

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @UNR-02 @PRE-01 @mandatory
    Scenario Outline: The one that <preempts> the holder of <reservation> unregisters
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I2 unregisters
      Then the command succeeds
      And there is no reservation
      And key 0xC is registered

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @PRE-01 @mandatory
    Scenario Outline: The one that <preempts> the holder of <reservation> is preempted in turn
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I3 <preempts> key 0xB as <type>
      Then the command succeeds
      And there is <reservation> held by initiator I3
      And key 0xC is registered
      And initiator I3 may read and write

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @PRE-17 @PRE-01 @mandatory
    Scenario Outline: The one that <preempts> the holder of <reservation> preempts itself as Exclusive Access
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I2 <preempts> key 0xB as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I2
      And keys 0xB and 0xC are registered
      And initiator I2 may read and write
      And initiator I3 may neither read nor write

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @REG-08 @PRE-01 @mandatory
    Scenario Outline: The one that <preempts> the holder of <reservation> changes its key
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I2 registers key 0x1
      Then the command succeeds
      And there is <reservation> held by initiator I2
      And initiator I2 may read and write

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @MOVE-01 @PRE-01 @optional @needs-REGISTER-AND-MOVE
    Scenario Outline: The one that <preempts> the holder of <reservation> moves it on
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I2 moves the reservation to initiator I3 with key 0x1
      Then the command succeeds
      And there is <reservation> held by initiator I3
      And initiator I3 may read and write

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @CLR-01 @PRE-01 @mandatory
    Scenario Outline: The one that <preempts> the holder of <reservation> clears
      Given initiator I1 holds <reservation>
      And initiator I2 <preempts> key 0xA as <type>
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I1, I2 and I3 may read and write

      Examples: PREEMPT
        | preempts | type                              | reservation                                      |
        | preempts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            | type                              | reservation                                      |
        | preempts and aborts | Write Exclusive                   | a Write Exclusive reservation                    |
        | preempts and aborts | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
