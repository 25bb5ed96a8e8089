Feature: Registering for all target ports

  Rule: A unit without ATP_C refuses ALL_TG_PT where it registers

    @ATP-01 @IN-18 @GEN-09 @mandatory @needs-no-ATP_C
    Scenario Outline: <command> with ALL_TG_PT is refused where ATP_C is zero
      Given initiator I2 is registered with key 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And key 0xB is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @ATP-01 @GEN-09 @mandatory @needs-no-ATP_C
    Scenario Outline: <command> of a registrant with ALL_TG_PT is refused where ATP_C is zero
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | <key> |
        | ALL_TG_PT                      | 1     |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | key |
        | REGISTER                         | 0x1 |
        | REGISTER AND IGNORE EXISTING KEY | 0x0 |

  Rule: A registration reaches the target port that it came through, or all of them

    Background:
      Given initiator I4 is initiator I1 with another target port

    @ATP-02 @IN-18 @optional @needs-ATP_C @needs-2-target-ports
    Scenario Outline: <command> with ALL_TG_PT makes a registrant at every target port
      Given initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I1 reserves as Exclusive Access Registrants Only
      Then the command succeeds
      And initiators I1 and I4 may read and write
      And initiator I3 may neither read nor write

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @ATP-02 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: With ALL_TG_PT an initiator joins a reservation at every target port
      Given initiator I2 is registered with key 0xB
      And initiator I2 holds an Exclusive Access Registrants Only reservation
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      Then the command succeeds
      And initiators I1 and I4 may read and write

    @ATP-02 @PRE-07 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: A preempt takes a registration away from every target port
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I2 preempts key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation

    @ATP-02 @REG-04 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: With ALL_TG_PT a key is changed at every target port
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | ALL_TG_PT                      | 1   |
      When initiator I2 preempts key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

    @ATP-03 @NEX-12 @optional @needs-2-target-ports
    Scenario: Without ALL_TG_PT a registration counts at one target port
      Given initiator I1 is registered with key 0xA
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xA is registered
      And initiator I1 may read and write
      And initiator I4 may read but not write

    @ATP-03 @GEN-19 @optional @needs-2-target-ports
    Scenario: One initiator port registers through two target ports with two keys
      Given initiator I1 is registered with key 0xA
      When initiator I4 registers key 0xD
      Then the command succeeds
      And keys 0xA and 0xD are registered
      And PRgeneration has risen by 1

    @ATP-05 @optional @needs-ATP_C @needs-2-target-ports @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS shows a registration through all target ports as one descriptor or one a port
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      And READ FULL STATUS shows initiator I1 with key 0xA at the target ports of initiators I1 and I4

    @ATP-05 @GEN-02 @optional @needs-ATP_C @needs-2-target-ports @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS shows both of two initiators that registered one key through all target ports
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I2 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      Then the command succeeds
      And READ FULL STATUS shows initiator I1 with key 0xA at the target ports of initiators I1 and I4
      And READ FULL STATUS shows initiator I2 with key 0xA at the target ports of initiators I1 and I4

    @ATP-06 @optional @needs-ATP_C @needs-2-target-ports
    Scenario Outline: With ALL_TG_PT in <command> an initiator unregisters from every target port
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0x0 |
        | ALL_TG_PT                      | 1   |
      Then the command succeeds
      And key 0xB is registered

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @ATP-06 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: Without ALL_TG_PT one target port is left, or all of them, or none
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I1 unregisters
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And key 0xB or keys 0xA and 0xB or keys 0xA, 0xA and 0xB are registered
      And no initiator has a unit attention

    @ATP-02 @PAB-01 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: A preempt with abort takes a registration away from every target port
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered

    @ATP-02 @CLR-01 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: A clear takes a registration away from every target port
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered

    @ATP-02 @GEN-05 @optional @needs-ATP_C @needs-2-target-ports
    Scenario Outline: <command> with ALL_TG_PT counts once
      When initiator I1 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      Then the command succeeds
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |

    @ATP-02 @REG-21 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: Ignoring the old key changes it at every target port, too
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      And initiator I1 sends REGISTER AND IGNORE EXISTING KEY with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | ALL_TG_PT                      | 1   |
      When initiator I2 preempts key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

    @ATP-02 @RES-01 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: An initiator reserves through another target port than it registered through
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      And initiator I4 quotes key 0xA as its own
      When initiator I4 reserves as Write Exclusive
      Then the command succeeds
      And initiator I4 may read and write
      And initiator I1 may read but not write

    @ATP-02 @REL-03 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: A release is told at every target port
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      And initiator I2 reserves as Write Exclusive Registrants Only
      When initiator I2 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And initiators I1 and I4 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @ATP-06 @UNR-01 @optional @needs-ATP_C @needs-2-target-ports
    Scenario: A holder that unregisters from every target port holds nothing any more
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
      And initiator I1 reserves as Write Exclusive
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x0 |
        | ALL_TG_PT                      | 1   |
      Then the command succeeds
      And key 0xB is registered
      And there is no reservation

    @ATP-04 @NEX-12 @mandatory @needs-2-target-ports
    Scenario: RESERVE with ALL_TG_PT holds at the target port that received it
      Given initiator I1 is registered with key 0xA
      And initiator I1 sends RESERVE with:
        | ALL_TG_PT | 1 |
      When initiator I4 sends READ RESERVATION
      Then the command succeeds
      And initiator I1 may read and write
      And initiator I4 may read but not write

    @ATP-05 @IN-27 @optional @needs-2-target-ports @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS tells two registrations through two target ports apart
      Given initiators I1 and I4 are registered with keys 0xA and 0xD
      When initiator I4 reserves as Write Exclusive
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds           |
        | I1        | 0xA | nothing         |
        | I4        | 0xD | Write Exclusive |

    @ATP-02 @APTPL-05 @optional @needs-ATP_C @needs-PTPL_C @needs-2-target-ports @needs-power-cycle
    Scenario: A registration at every target port outlives a loss of power at each
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | ALL_TG_PT                      | 1   |
        | APTPL                          | 1   |
      And initiator I1 reserves as Exclusive Access Registrants Only
      When the logical unit loses power and comes back
      Then initiators I1 and I4 may read and write
      And initiator I3 may neither read nor write

    @APTPL-10 @optional @needs-PTPL_C @needs-2-target-ports @needs-power-cycle
    Scenario: A registration that outlives a loss of power counts at its target port
      Given initiator I4 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xD |
        | APTPL                          | 1   |
      And initiator I4 reserves as Write Exclusive Registrants Only
      When the logical unit loses power and comes back
      Then key 0xD is registered
      And initiator I4 may read and write
      And initiator I1 may read but not write

    @ATP-03 @GEN-16 @optional @needs-2-target-ports
    Scenario Outline: Through another target port than it registered through an initiator <acts> in vain
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive reservation
      And initiator I4 quotes key 0xA as its own
      When initiator I4 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

      Examples:
        | acts                                         |
        | releases the Write Exclusive reservation     |
        | clears the registrations and the reservation |
        | preempts key 0xA as Write Exclusive          |
        | registers key 0x1                            |
