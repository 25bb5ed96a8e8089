Feature: PRgeneration, the counter of registrations that changed

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: PRgeneration rises by one, however many registrations a command changes

    @GEN-05 @mandatory
    Scenario Outline: PRgeneration rises by one when a registrant <acts>
      When initiator I1 <acts>
      Then the command succeeds
      And PRgeneration has risen by 1

      Examples:
        | acts                                           |
        | registers key 0x1                              |
        | registers key 0x1 ignoring any existing key    |
        | unregisters                                    |
        | registers key 0x0 ignoring any existing key    |
        | clears the registrations and the reservation   |
        | preempts key 0xB as Write Exclusive            |
        | preempts and aborts key 0xB as Write Exclusive |

  Rule: Reserving and releasing change no registration

    @GEN-06 @mandatory
    Scenario Outline: PRgeneration stays when a registrant reserves as <type>
      When initiator I1 reserves as <type>
      Then the command succeeds
      And PRgeneration is unchanged

      Examples:
        | type                              |
        | Write Exclusive                   |
        | Exclusive Access                  |
        | Write Exclusive Registrants Only  |
        | Exclusive Access Registrants Only |
        | Write Exclusive All Registrants   |
        | Exclusive Access All Registrants  |

    @GEN-07 @mandatory
    Scenario Outline: PRgeneration stays when the holder of <reservation> releases it
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And PRgeneration is unchanged

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access                  | an Exclusive Access reservation                  |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  |

  Rule: Reading changes nothing

    @GEN-08
    Scenario Outline: PRgeneration stays when an initiator sends <command>
      When initiator I2 sends <command>
      Then the command succeeds
      And PRgeneration is unchanged

      @mandatory
      Examples:
        | command             |
        | READ KEYS           |
        | READ RESERVATION    |
        | REPORT CAPABILITIES |

      @mandatory @needs-READ-FULL-STATUS
      Examples: An option of the unit
        | command          |
        | READ FULL STATUS |

  Rule: Every answer that holds PRgeneration gives every initiator the same value

    @GEN-10
    Scenario Outline: <command> gives initiator <initiator> the PRgeneration that everybody reads
      Given initiator I2 holds a Write Exclusive reservation
      And initiator I3 unregisters
      When initiator <initiator> sends <command>
      Then the command succeeds
      And the answer contains:
        | PRGENERATION | unchanged |

      @mandatory
      Examples:
        | command          | initiator |
        | READ KEYS        | I1        |
        | READ KEYS        | I2        |
        | READ KEYS        | I3        |
        | READ RESERVATION | I1        |
        | READ RESERVATION | I2        |
        | READ RESERVATION | I3        |

      @mandatory @needs-READ-FULL-STATUS
      Examples: An option of the unit
        | command          | initiator |
        | READ FULL STATUS | I1        |
        | READ FULL STATUS | I2        |
        | READ FULL STATUS | I3        |

  Rule: A refused command changes nothing, PRgeneration included

    @GEN-09 @ERR-07 @mandatory
    Scenario Outline: PRgeneration stays when a registrant quotes a wrong key and <acts>
      Given initiator I1 quotes key 0xBAD as its own
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And PRgeneration is unchanged

      Examples:
        | acts                                           |
        | registers key 0x1                              |
        | unregisters                                    |
        | reserves as Write Exclusive                    |
        | clears the registrations and the reservation   |
        | preempts key 0xB as Write Exclusive            |
        | preempts and aborts key 0xB as Write Exclusive |
