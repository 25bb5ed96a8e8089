Feature: Registering other initiators with SPEC_I_PT

  Rule: An initiator registers itself and every initiator that it lists, with one key

    @SIP-01 @SIP-09 @IN-18 @GEN-05 @optional @needs-SIP_C
    Scenario Outline: An initiator registers itself and <listed>
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x1122334455667788 |
        | TransportIDs                   | <listed>           |
      Then the command succeeds
      And keys <keys> are registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | listed    | keys                                                          |
        | I2        | 0x1122334455667788 and 0x1122334455667788                     |
        | I2 and I3 | 0x1122334455667788, 0x1122334455667788 and 0x1122334455667788 |

    @SIP-01 @optional @needs-SIP_C @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS lists the initiators that another one has registered
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA       |
        | TransportIDs                   | I2 and I3 |
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds   |
        | I1        | 0xA | nothing |
        | I2        | 0xA | nothing |
        | I3        | 0xA | nothing |

    @SIP-01 @optional @needs-SIP_C
    Scenario: An initiator that another one has registered reads and writes as a registrant
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      When initiator I1 reserves as Exclusive Access Registrants Only
      Then the command succeeds
      And initiators I1 and I2 may read and write
      And initiator I3 may neither read nor write

    @SIP-01 @ATP-02 @optional @needs-SIP_C @needs-ATP_C @needs-2-target-ports
    Scenario: With ALL_TG_PT an initiator that another one has registered is a registrant at every target port
      Given initiator I4 is initiator I2 with another target port
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
        | ALL_TG_PT                      | 1   |
      When initiator I1 reserves as Exclusive Access Registrants Only
      Then the command succeeds
      And initiators I1, I2 and I4 may read and write
      And initiator I3 may neither read nor write

    @SIP-01 @optional @needs-SIP_C
    Scenario: An initiator that another one has registered unregisters itself alone
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA       |
        | TransportIDs                   | I2 and I3 |
      When initiator I2 unregisters
      Then the command succeeds
      And keys 0xA and 0xA are registered
      And PRgeneration has risen by 1

    @SIP-01 @GEN-19 @optional @needs-SIP_C
    Scenario Outline: A list that names <listed> registers nobody twice
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA      |
        | TransportIDs                   | <listed> |
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      And <keys> registered
      And no initiator has a unit attention

      Examples:
        | listed    | keys                           |
        | I1        | no key or key 0xA is           |
        | I1 and I2 | no key or keys 0xA and 0xA are |
        | I2 and I2 | no key or keys 0xA and 0xA are |

    @SIP-01 @GEN-16 @optional @needs-SIP_C @needs-4-initiators
    Scenario: A list registers the session that it names, and no other of the same initiator
      Given initiator I4 is initiator I2 with another ISID
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      When initiator I4 registers key 0xD
      Then the command succeeds
      And keys 0xA, 0xA and 0xD are registered
      And PRgeneration has risen by 1

    @SIP-01 @optional @needs-SIP_C @needs-2-target-ports
    Scenario: A list is registered at the target port that received it
      Given initiator I4 is initiator I1 with another target port
      And initiator I4 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      And initiator I2 quotes key 0x0 as its own
      When initiator I2 registers key 0xB
      Then the command succeeds
      And keys 0xA, 0xA and 0xB are registered
      And PRgeneration has risen by 1

    @SIP-01 @ATP-02 @optional @needs-SIP_C @needs-ATP_C @needs-2-target-ports
    Scenario: With ALL_TG_PT a list is registered at every target port
      Given initiator I4 is initiator I2 with another target port
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
        | ALL_TG_PT                      | 1   |
      When initiator I1 reserves as Exclusive Access Registrants Only
      Then the command succeeds
      And initiators I1, I2 and I4 may read and write
      And initiator I3 may neither read nor write

    @SIP-01 @optional @needs-SIP_C
    Scenario: An empty list registers the sender alone
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | SPEC_I_PT                      | 1   |
        | PARAMETER LIST LENGTH          | 28  |
      Then the command succeeds
      And key 0xA is registered
      And PRgeneration has risen by 1

    @SIP-09 @optional @needs-SIP_C
    Scenario: A listed name without an ISID is accepted or refused
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA             |
        | TransportIDs                   | I2 without ISID |
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And no key or keys 0xA and 0xA or keys 0xA, 0xA and 0xA are registered
      And no initiator has a unit attention

    @SIP-09 @optional @needs-SIP_C
    Scenario: A listed name without an ISID registers no initiator of another name
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA             |
        | TransportIDs                   | I2 without ISID |
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      When initiator I3 registers key 0xC
      Then the command succeeds
      And PRgeneration has risen by 1

  Rule: An initiator that is away can be registered, and finds its registration

    @SIP-10 @optional @needs-SIP_C @needs-logout
    Scenario: An initiator that logs in finds that another one has registered it
      Given initiator I2 logs out
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      And initiator I1 reserves as Exclusive Access Registrants Only
      When initiator I2 logs in again
      Then keys 0xA and 0xA are registered
      And initiator I2 may read and write
      And initiator I3 may neither read nor write

  Rule: A registration that another one has made is like any other, and leaves the reservation alone

    @SIP-01 @REG-10 @optional @needs-SIP_C
    Scenario: An initiator registers itself and another one while a third holds a reservation
      Given initiator I3 is registered with key 0xC
      And initiator I3 holds an Exclusive Access reservation
      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      Then the command succeeds
      And keys 0xA, 0xA and 0xC are registered
      And the reservation is unchanged
      And initiators I1 and I2 may neither read nor write

    @SIP-01 @optional @needs-SIP_C
    Scenario: An initiator that another one has registered changes its key and reserves
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      And initiator I2 sends REGISTER with:
        | RESERVATION KEY                | 0xA |
        | SERVICE ACTION RESERVATION KEY | 0xB |
      When initiator I2 reserves as Write Exclusive
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I2

    @SIP-01 @RES-01 @optional @needs-SIP_C
    Scenario: An initiator that another one has registered reserves
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      And initiator I2 quotes key 0xA as its own
      When initiator I2 reserves as Write Exclusive
      Then the command succeeds
      And initiator I2 may read and write
      And initiator I1 may read but not write

    @SIP-01 @REL-03 @optional @needs-SIP_C
    Scenario: An initiator that another one has registered is told of a release
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      And initiator I1 reserves as Write Exclusive Registrants Only
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And keys 0xA and 0xA are registered
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @SIP-01 @RES-07 @optional @needs-SIP_C
    Scenario: An initiator that another one has registered is a holder where all are
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      When initiator I1 reserves as Exclusive Access All Registrants
      Then the command succeeds
      And initiators I1 and I2 may read and write
      And initiator I3 may neither read nor write

    @SIP-01 @APTPL-05 @optional @needs-SIP_C @needs-PTPL_C @needs-power-cycle
    Scenario: What another one has registered outlives a loss of power
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA       |
        | TransportIDs                   | I2 and I3 |
        | APTPL                          | 1         |
      When the logical unit loses power and comes back
      Then keys 0xA, 0xA and 0xA are registered

    @SIP-01 @PRE-21 @optional @needs-SIP_C
    Scenario Outline: A registrant <acts> and removes whom another one has registered
      Given initiator I3 is registered with key 0xC
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | TransportIDs                   | I2  |
      When initiator I3 <acts>
      Then the command succeeds
      And <keys> registered

      Examples: PREEMPT and CLEAR
        | acts                                         | keys       |
        | preempts key 0xA as Write Exclusive          | key 0xC is |
        | clears the registrations and the reservation | no key is  |

  Rule: A name is the same in letters of either case

    @SIP-01 @GEN-16 @optional @needs-SIP_C
    Scenario: A list names an initiator in capitals
      A unit that knows nobody of that name may refuse it.

      When initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA            |
        | TransportIDs                   | I2 in capitals |
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB            |
      When initiator I2 sends REGISTER with:
        | RESERVATION KEY                | 0x0 |
        | SERVICE ACTION RESERVATION KEY | 0xB |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |
      And keys 0xA and 0xA or key 0xB are registered
