Feature: Replacing a lost reservation

  Rule: A unit that cannot lose its reservation does not know the service action

    @RLR-01 @IN-18 @GEN-09 @mandatory @needs-no-RLR_C
    Scenario: REPLACE LOST RESERVATION is refused while nothing is reserved
      Given initiator I1 is registered with key 0xA
      And initiator I1 quotes key 0x0 as its own
      When initiator I1 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @RLR-01 @IN-18 @GEN-09 @mandatory @needs-no-RLR_C
    Scenario: REPLACE LOST RESERVATION of the holder is refused
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And initiator I1 quotes key 0x0 as its own
      When initiator I1 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @RLR-01 @GEN-09 @mandatory @needs-no-RLR_C
    Scenario Outline: REPLACE LOST RESERVATION of initiator <initiator> that quotes key <quoted> is refused under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator <initiator> quotes key <quoted> as its own
      When initiator <initiator> sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
        | RESERVATION CONFLICT                  |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | initiator | quoted | reservation                                   |
        | I1        | 0x0    | a Write Exclusive All Registrants reservation |
        | I2        | 0x0    | an Exclusive Access reservation               |

    @RLR-01 @GEN-09 @mandatory @needs-no-RLR_C
    Scenario: REPLACE LOST RESERVATION with the sender's own key is refused while nothing is reserved
      Given initiator I1 is registered with key 0xA
      When initiator I1 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @RLR-01 @GEN-09 @mandatory @needs-no-RLR_C
    Scenario: REPLACE LOST RESERVATION of an initiator that is not registered fails
      Given initiator I1 is registered with key 0xA
      When initiator I2 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
        | RESERVATION CONFLICT                  |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: Where nothing is lost there is nothing to replace

    @RLR-02 @IN-18 @GEN-09 @optional @needs-RLR_C
    Scenario: A registrant replaces a lost reservation while nothing is reserved or lost
      Given initiator I1 is registered with key 0xA
      And initiator I1 quotes key 0x0 as its own
      When initiator I1 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @RLR-02 @IN-18 @ACC-39 @GEN-09 @optional @needs-RLR_C
    Scenario Outline: Initiator <initiator> replaces a lost reservation while one is held
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And initiator <initiator> quotes key 0x0 as its own
      When initiator <initiator> sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | initiator |
        | I1        |
        | I2        |

    @RLR-02 @GEN-09 @optional @needs-RLR_C
    Scenario: One of many holders replaces a lost reservation while they hold
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 quotes key 0x0 as its own
      When initiator I2 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with ILLEGAL REQUEST, INVALID RELEASE OF PERSISTENT RESERVATION
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @RLR-03 @GEN-09 @optional @needs-RLR_C
    Scenario: An initiator that is not registered replaces a lost reservation while many hold one
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive All Registrants reservation
      When initiator I3 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @RLR-03 @ACC-39 @GEN-09 @optional @needs-RLR_C
    Scenario: An initiator that is not registered replaces a lost reservation while one is held
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends REPLACE LOST RESERVATION with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: A unit that cannot lose its reservation never says that it has

    @RLR-04 @mandatory @needs-no-RLR_C
    Scenario: Nothing is lost in what the run has done so far
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When initiator I1 reserves as Write Exclusive
      Then the command succeeds
      And no command of this run has ended with DATA PROTECT, PERSISTENT RESERVATION INFORMATION LOST

    @RLR-04 @NEX-06 @mandatory @needs-no-RLR_C @needs-reset
    Scenario: Nothing is lost in a reset
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 sends LOGICAL UNIT RESET
      Then the registrations and the reservation are unchanged
      And no command of this run has ended with DATA PROTECT, PERSISTENT RESERVATION INFORMATION LOST

    @RLR-04 @APTPL-06 @mandatory @needs-no-RLR_C @needs-power-cycle
    Scenario: Nothing is lost that was not to outlive a loss of power
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When the logical unit loses power and comes back
      Then no key is registered
      And no command of this run has ended with DATA PROTECT, PERSISTENT RESERVATION INFORMATION LOST
