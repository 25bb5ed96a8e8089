Feature: Unregistering

  Rule: An initiator that unregisters takes its own key away and no other

    @UNR-14 @UNR-13 @mandatory @predecessor
    Scenario: One of two registrants unregisters
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @UNR-14 @UNR-13 @mandatory @predecessor
    Scenario: The last registrant unregisters
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 unregisters
      When initiator I2 unregisters
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

  Rule: An initiator unregisters by quoting its own key

    @UNR-10 @GEN-09 @mandatory
    Scenario Outline: A registrant that quotes key <quoted> stays registered
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 quotes key <quoted> as its own
      When initiator I1 unregisters
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: No key, the key of another initiator, a key that nobody has, and one that differs in one bit
        | quoted             |
        | 0x0                |
        | 0xB                |
        | 0xBAD              |
        | 0x800000000000000A |

    @UNR-10 @GEN-15 @mandatory
    Scenario Outline: Initiator <initiator> quotes key <quoted> under <reservation> and stays registered
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator <initiator> quotes key <quoted> as its own
      When initiator <initiator> unregisters
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: The holder
        | initiator | quoted | reservation                                      |
        | I1        | 0x0    | a Write Exclusive reservation                    |
        | I1        | 0xBAD  | an Exclusive Access reservation                  |
        | I1        | 0xB    | a Write Exclusive Registrants Only reservation   |
        | I1        | 0x0    | an Exclusive Access Registrants Only reservation |
        | I1        | 0xB    | an Exclusive Access All Registrants reservation  |

      Examples: Another registrant
        | initiator | quoted | reservation                                    |
        | I2        | 0xBAD  | an Exclusive Access reservation                |
        | I2        | 0x0    | a Write Exclusive Registrants Only reservation |
        | I2        | 0xA    | a Write Exclusive All Registrants reservation  |

    @UNR-11 @GEN-09 @mandatory
    Scenario: An initiator unregisters a second time with the key that it had
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 unregisters
      And initiator I1 quotes key 0xA as its own
      When initiator I1 unregisters
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @UNR-11 @UNR-14 @GEN-09 @mandatory
    Scenario Outline: An initiator that unregistered quotes the key that it had and <acts>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 unregisters
      And initiator I1 quotes key 0xA as its own
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                           |
        | registers key 0x1                              |
        | reserves as Write Exclusive                    |
        | releases the Write Exclusive reservation       |
        | clears the registrations and the reservation   |
        | preempts key 0xB as Write Exclusive            |
        | preempts and aborts key 0xB as Write Exclusive |

    @UNR-14 @mandatory @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS no longer reports an initiator that unregistered
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      When initiator I2 unregisters
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds   |
        | I1        | 0xA | nothing |
        | I3        | 0xC | nothing |
