Feature: Registrants that are away

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Who is away is preempted and cleared like anybody else

    @CLR-01 @NEX-01 @mandatory @needs-logout
    Scenario: A registrant clears while another one is away
      Given initiator I2 logs out
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered

    @CLR-01 @NEX-10 @mandatory @needs-logout
    Scenario: A registrant that was cleared while it was away is not registered when it comes back
      Given initiator I2 logs out
      And initiator I1 clears the registrations and the reservation
      When initiator I2 logs in again
      Then no key is registered

    @PRE-21 @PRE-33 @mandatory @needs-logout
    Scenario Outline: A registrant <preempts> two others with one key of which one is away
      Given initiator I3 registers key 0xA
      And initiator I1 holds a Write Exclusive reservation
      And initiator I3 logs out
      When initiator I2 <preempts> key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive reservation held by initiator I2

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-13 @PRE-33 @mandatory @needs-logout
    Scenario Outline: A registrant <preempts> all others of which one is away
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I1 logs out
      When initiator I2 <preempts> key 0x0 as Exclusive Access
      Then the command succeeds
      And key 0xB is registered
      And there is an Exclusive Access reservation held by initiator I2

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @NEX-10 @mandatory @needs-logout
    Scenario Outline: A registrant that holds nothing <is preempted> while it is away, and is not registered when it comes back
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 logs out
      And initiator I1 <preempts> key 0xB as Write Exclusive Registrants Only
      When initiator I2 logs in again
      Then key 0xA is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiator I2 may read but not write

      Examples: PREEMPT
        | is preempted | preempts |
        | is preempted | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | is preempted             | preempts            |
        | is preempted and aborted | preempts and aborts |

  Rule: Who is away holds what it held

    @IN-23 @IN-24 @NEX-02 @optional @needs-logout @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS lists a holder that is away
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends READ FULL STATUS
      Then the registrations are:
        | initiator | key | holds           |
        | I1        | 0xA | Write Exclusive |
        | I2        | 0xB | nothing         |
      When initiator I1 logs out
      Then the registrations are:
        | initiator | key | holds           |
        | I1        | 0xA | Write Exclusive |
        | I2        | 0xB | nothing         |

    @NEX-06 @NEX-02 @mandatory @needs-logout @needs-reset
    Scenario: A reset leaves a registrant alone that is away
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 logs out
      When initiator I2 sends LOGICAL UNIT RESET
      Then keys 0xA and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I1
      And initiator I2 may read but not write

    @UNR-06 @NEX-02 @mandatory @needs-logout
    Scenario: The only registrant that is not away unregisters from a reservation of all registrants
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 logs out
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And initiators I1 and I3 may read but not write

    @NEX-02 @RES-06 @mandatory @needs-logout
    Scenario: A registrant reserves in vain while the holder is away
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 logs out
      When initiator I2 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And initiator I2 may read but not write

    @NEX-02 @REL-06 @mandatory @needs-logout
    Scenario: A registrant releases nothing while the holder is away
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 logs out
      When initiator I2 releases the Write Exclusive reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I2 may read but not write
