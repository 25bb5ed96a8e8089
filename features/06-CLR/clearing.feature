Feature: Clearing the registrations and the reservation

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Any registrant clears everything, and the other registrants are told

    @CLR-01 @CLR-04 @UA-13 @UA-14 @mandatory
    Scenario Outline: The holder of <reservation> clears
      Given initiator I1 holds <reservation>
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |
        | an Exclusive Access All Registrants reservation  |

    @CLR-02 @CLR-04 @ACC-39 @UA-13 @UA-14 @mandatory
    Scenario Outline: A registrant clears <reservation> of another one
      Given initiator I1 holds <reservation>
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiator I1 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |
        | an Exclusive Access All Registrants reservation  |

    @CLR-02 @CLR-04 @GEN-02 @mandatory
    Scenario: A registrant clears what others with its key have registered and reserved
      Given initiator I2 registers key 0xA
      And initiator I3 is registered with key 0xA
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiators I1 and I3 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @CLR-03 @CLR-04 @UA-13 @mandatory
    Scenario: A registrant clears while nothing is reserved
      Given initiator I3 is registered with key 0xC
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And initiators I2 and I3 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @CLR-04 @mandatory
    Scenario Outline: A registrant clears <reservation> and all other registrants are told
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And initiators I1 and I3 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |

    @CLR-01 @CLR-04 @mandatory
    Scenario Outline: The initiator that made <reservation> clears, one has come since, and one has left
      Given initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      And initiator I2 unregisters
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiator I3 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |

    @CLR-01 @CLR-03 @mandatory
    Scenario Outline: The only registrant clears <what>
      Given initiator I2 unregisters
      And initiator I1 <has done>
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | what                       | has done                     |
        | its own registration       | registers key 0x1            |
        | what it alone has reserved | reserves as Exclusive Access |

    @CLR-03 @CLR-04 @UA-14 @mandatory
    Scenario: A registrant clears while nothing is reserved, and an initiator that is not registered is told nothing
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And PRgeneration has risen by 1
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

  Rule: Afterwards nobody is registered and nothing is restricted

    @CLR-09 @mandatory
    Scenario: The former holder reserves with the key that was cleared
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 clears the registrations and the reservation
      And initiator I1 quotes key 0xA as its own
      When initiator I1 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

    @CLR-09 @mandatory
    Scenario: A former registrant releases with the key that was cleared
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 clears the registrations and the reservation
      And initiator I2 is told RESERVATIONS PREEMPTED
      And initiator I2 quotes key 0xB as its own
      When initiator I2 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @CLR-09 @GEN-09 @mandatory
    Scenario Outline: A former registrant quotes the key that was cleared and <acts>
      Given initiator I1 clears the registrations and the reservation
      And initiator I2 is told RESERVATIONS PREEMPTED
      And initiator I2 quotes key 0xB as its own
      When initiator I2 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                           |
        | registers key 0x1                              |
        | unregisters                                    |
        | clears the registrations and the reservation   |
        | preempts key 0xA as Write Exclusive            |
        | preempts and aborts key 0xA as Write Exclusive |

    @CLR-10 @mandatory
    Scenario Outline: Everybody reads and writes after <reservation> was cleared
      Given initiator I1 holds <reservation>
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And initiators I1, I2 and I3 may read and write

      Examples:
        | reservation                                      |
        | a Write Exclusive reservation                    |
        | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |
        | a Write Exclusive All Registrants reservation    |
        | an Exclusive Access All Registrants reservation  |

  Rule: Only a registrant clears, and it quotes its own key

    @CLR-05 @GEN-09 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and clears while nothing is reserved
      Given initiator I3 quotes key <quoted> as its own
      When initiator I3 clears the registrations and the reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, and the key of another initiator
        | quoted |
        | 0x0    |
        | 0xA    |

    @CLR-05 @GEN-09 @ACC-39 @mandatory
    Scenario Outline: An initiator that is not registered quotes key <quoted> and clears <reservation>
      Given initiator I1 holds <reservation>
      And initiator I3 quotes key <quoted> as its own
      When initiator I3 clears the registrations and the reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, and the key of the holder
        | quoted | reservation                                   |
        | 0x0    | a Write Exclusive reservation                 |
        | 0xA    | a Write Exclusive reservation                 |
        | 0x0    | a Write Exclusive All Registrants reservation |
        | 0xA    | a Write Exclusive All Registrants reservation |

    @CLR-05 @ACC-05 @mandatory
    Scenario: An initiator that is not registered clears in vain and is kept out as before
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I3 clears the registrations and the reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And initiators I2 and I3 may neither read nor write

    @CLR-06 @GEN-09 @mandatory
    Scenario Outline: A registrant quotes key <quoted> instead of its own and clears
      Given initiator I1 quotes key <quoted> as its own
      When initiator I1 clears the registrations and the reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, a key that nobody has, and one that differs in one bit
        | quoted             |
        | 0x0                |
        | 0xB                |
        | 0xBAD              |
        | 0x800000000000000A |

    @CLR-06 @GEN-15 @mandatory
    Scenario Outline: Initiator <initiator> quotes key <quoted> and clears <reservation>
      Given initiator I1 holds <reservation>
      And initiator <initiator> quotes key <quoted> as its own
      When initiator <initiator> clears the registrations and the reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The holder
        | initiator | quoted | reservation                                      |
        | I1        | 0x0    | a Write Exclusive reservation                    |
        | I1        | 0xB    | an Exclusive Access reservation                  |
        | I1        | 0xBAD  | an Exclusive Access Registrants Only reservation |
        | I1        | 0xB    | an Exclusive Access All Registrants reservation  |

      Examples: Another registrant
        | initiator | quoted | reservation                                    |
        | I2        | 0xBAD  | an Exclusive Access reservation                |
        | I2        | 0x0    | a Write Exclusive Registrants Only reservation |
        | I2        | 0xA    | a Write Exclusive All Registrants reservation  |
