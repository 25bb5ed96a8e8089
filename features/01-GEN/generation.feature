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
        | acts                                         |
        | registers key 0x1                            |
        | registers key 0x1 ignoring any existing key  |
        | unregisters                                  |
        | registers key 0x0 ignoring any existing key  |
        | clears the registrations and the reservation |

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

    @GEN-08 @mandatory
    Scenario Outline: PRgeneration stays when an initiator sends <command>
      When initiator I2 sends <command>
      Then the command succeeds
      And PRgeneration is unchanged

      Examples:
        | command             |
        | READ KEYS           |
        | READ RESERVATION    |
        | REPORT CAPABILITIES |

  Rule: A refused command changes nothing, PRgeneration included

    @GEN-09 @ERR-07 @mandatory
    Scenario Outline: PRgeneration stays when a registrant quotes a wrong key and <acts>
      Given initiator I1 quotes key 0xBAD as its own
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And PRgeneration is unchanged

      Examples:
        | acts                                         |
        | registers key 0x1                            |
        | unregisters                                  |
        | reserves as Write Exclusive                  |
        | clears the registrations and the reservation |
