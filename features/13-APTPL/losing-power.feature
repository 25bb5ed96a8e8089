Feature: What outlives a loss of power

  Rule: With persistence active the unit comes back with its registrations and its reservation

    @APTPL-05 @optional @needs-PTPL_C @needs-power-cycle
    Scenario Outline: <reservation> outlives a loss of power
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as <type>
      When the logical unit loses power and comes back
      Then keys 0xA and 0xB are registered
      And there is <reservation> held by <holder>
      And no initiator has a unit attention
      And initiator I1 may read and write
      And initiator I2 may <rights of I2>
      And initiator I3 may <rights of I3>

      Examples: Types with one holder
        | reservation                                      | type                              | holder       | rights of I2           | rights of I3           |
        | a Write Exclusive reservation                    | Write Exclusive                   | initiator I1 | read but not write     | read but not write     |
        | an Exclusive Access reservation                  | Exclusive Access                  | initiator I1 | neither read nor write | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  | initiator I1 | read and write         | read but not write     |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | initiator I1 | read and write         | neither read nor write |

      @APTPL-09
      Examples: Types that every registrant holds
        | reservation                                     | type                             | holder           | rights of I2   | rights of I3           |
        | a Write Exclusive All Registrants reservation   | Write Exclusive All Registrants  | every registrant | read and write | read but not write     |
        | an Exclusive Access All Registrants reservation | Exclusive Access All Registrants | every registrant | read and write | neither read nor write |

    @GEN-12 @APTPL-05 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: PRgeneration begins with zero although registrations have outlived the loss of power
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      When the logical unit loses power and comes back
      Then PRgeneration is zero
      And keys 0xA and 0xB are registered

    @APTPL-05 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: What outlived one loss of power outlives the next one
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And the logical unit loses power and comes back
      When the logical unit loses power and comes back
      Then keys 0xA and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I1

    @APTPL-05 @GEN-02 @GEN-04 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: Three registrants, two of them with one key, outlive a loss of power with all bits of their keys
      Given initiators I1 and I2 are registered with key 0x1122334455667788
      And initiator I3 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x8000000000000003 |
        | APTPL                          | 1                  |
      And initiator I1 reserves as Write Exclusive
      When the logical unit loses power and comes back
      Then keys 0x1122334455667788, 0x1122334455667788 and 0x8000000000000003 are registered
      And there is a Write Exclusive reservation held by initiator I1
      And initiator I1 may read and write
      And initiators I2 and I3 may read but not write

    @APTPL-10 @NEX-04 @optional @needs-PTPL_C @needs-power-cycle @needs-4-initiators
    Scenario: A registration that outlives a loss of power belongs to the same initiator port and to no other
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And the logical unit loses power and comes back
      And initiator I4 is initiator I1 with another ISID
      And initiator I4 quotes key 0xA as its own
      When initiator I4 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And initiator I4 may read but not write
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And there is no reservation

  Rule: What happens after persistence was activated is kept, too

    @APTPL-08 @optional @needs-PTPL_C @needs-power-cycle
    Scenario Outline: <command> of key <key> by initiator <initiator> with APTPL outlives a loss of power, too
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And initiator <initiator> sends <command> with:
        | SERVICE ACTION RESERVATION KEY | <key> |
        | APTPL                          | 1     |
      When the logical unit loses power and comes back
      Then <keys> registered
      And there is <reservation>

      Examples: A change of a key, a further registrant, and one less
        | initiator | command                          | key | keys                      | reservation                                        |
        | I2        | REGISTER                         | 0x1 | keys 0xA and 0x1 are      | a Write Exclusive reservation held by initiator I1 |
        | I2        | REGISTER AND IGNORE EXISTING KEY | 0x1 | keys 0xA and 0x1 are      | a Write Exclusive reservation held by initiator I1 |
        | I1        | REGISTER                         | 0x1 | keys 0x1 and 0xB are      | a Write Exclusive reservation held by initiator I1 |
        | I3        | REGISTER                         | 0xC | keys 0xA, 0xB and 0xC are | a Write Exclusive reservation held by initiator I1 |
        | I2        | REGISTER                         | 0x0 | key 0xA is                | a Write Exclusive reservation held by initiator I1 |
        | I1        | REGISTER                         | 0x0 | key 0xB is                | no reservation                                     |
        | I2        | REGISTER AND IGNORE EXISTING KEY | 0x0 | key 0xA is                | a Write Exclusive reservation held by initiator I1 |

    @APTPL-08 @MOVE-01 @optional @needs-PTPL_C @needs-power-cycle @needs-REGISTER-AND-MOVE
    Scenario: A move with APTPL outlives a loss of power
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And initiator I1 sends REGISTER AND MOVE with:
        | SERVICE ACTION RESERVATION KEY | 0x1 |
        | TransportID                    | I2  |
        | APTPL                          | 1   |
      When the logical unit loses power and comes back
      Then keys 0xA and 0x1 are registered
      And there is a Write Exclusive reservation held by initiator I2

    @APTPL-08 @PAB-01 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: What PREEMPT AND ABORT leaves outlives a loss of power
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And initiator I2 preempts and aborts key 0xA as Exclusive Access
      When the logical unit loses power and comes back
      Then key 0xB is registered
      And there is an Exclusive Access reservation held by initiator I2

    @APTPL-08 @optional @needs-PTPL_C @needs-power-cycle
    Scenario Outline: What comes of it when initiator <initiator> <acts> outlives a loss of power
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And initiator <initiator> <acts>
      When the logical unit loses power and comes back
      Then <keys> registered
      And there is <reservation>

      Examples:
        | initiator | acts                                         | keys                 | reservation                                          |
        | I1        | releases the Write Exclusive reservation     | keys 0xA and 0xB are | no reservation                                       |
        | I2        | preempts key 0xA as Exclusive Access         | key 0xB is           | an Exclusive Access reservation held by initiator I2 |
        | I2        | clears the registrations and the reservation | no key is            | no reservation                                       |
        | I1        | preempts key 0xA as Exclusive Access         | keys 0xA and 0xB are | an Exclusive Access reservation held by initiator I1 |
        | I1        | preempts key 0xB as Write Exclusive          | key 0xA is           | a Write Exclusive reservation held by initiator I1   |

    @APTPL-08 @REL-15 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: The release by another one of all holders outlives a loss of power
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive All Registrants
      And initiator I2 releases the Write Exclusive All Registrants reservation
      When the logical unit loses power and comes back
      Then keys 0xA and 0xB are registered
      And there is no reservation

    @APTPL-08 @optional @needs-PTPL_C @needs-power-cycle
    Scenario Outline: What comes of it when initiator <initiator> <acts> after one loss of power outlives the next one
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And the logical unit loses power and comes back
      And initiator <initiator> <acts>
      When the logical unit loses power and comes back
      Then <keys> registered
      And there is <reservation>

      Examples:
        | initiator | acts                                     | keys                 | reservation                                        |
        | I1        | releases the Write Exclusive reservation | keys 0xA and 0xB are | no reservation                                     |
        | I2        | preempts key 0xA as Write Exclusive      | key 0xB is           | a Write Exclusive reservation held by initiator I2 |

    @APTPL-05 @APTPL-02 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: What REGISTER AND IGNORE EXISTING KEY has made persistent outlives a loss of power
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER AND IGNORE EXISTING KEY with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      When the logical unit loses power and comes back
      Then keys 0xA and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I1

    @APTPL-05 @PRE-06 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: A registrant that is preempted after a loss of power is told so
      Given initiator I2 is registered with key 0xB
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive Registrants Only
      And the logical unit loses power and comes back
      When initiator I1 preempts key 0xB as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xA is registered
      And initiator I2 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

    @APTPL-08 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: That the last registrant has unregistered outlives a loss of power
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Write Exclusive
      And initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0x0 |
        | APTPL                          | 1   |
      When the logical unit loses power and comes back
      Then no key is registered
      And there is no reservation

  Rule: No write that the reservation forbids gets through while the unit comes back

    @APTPL-07 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: An initiator that is not registered writes from before a loss of power until after it
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Exclusive Access
      When the logical unit loses power and comes back while initiator I3 keeps writing
      Then none of its writes succeeds
      And key 0xA is registered
      And there is an Exclusive Access reservation held by initiator I1

  Rule: Without persistence nothing is left

    @APTPL-06 @optional @needs-power-cycle
    Scenario: Registrations and reservation without persistence are gone after a loss of power
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds an Exclusive Access reservation
      When the logical unit loses power and comes back
      Then no key is registered
      And there is no reservation
      And PRgeneration is zero
      And initiators I1, I2 and I3 may read and write

    @APTPL-06 @APTPL-03 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: A later registration without persistence takes it away from all
      Given initiator I1 sends REGISTER with:
        | SERVICE ACTION RESERVATION KEY | 0xA |
        | APTPL                          | 1   |
      And initiator I1 reserves as Exclusive Access
      And initiator I2 registers key 0xB
      When the logical unit loses power and comes back
      Then no key is registered
      And there is no reservation
      And initiators I1, I2 and I3 may read and write

    @APTPL-06 @APTPL-03 @optional @needs-PTPL_C @needs-power-cycle
    Scenario: Persistence that was not active is not active after a loss of power either
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And the logical unit loses power and comes back
      When initiator I3 sends REPORT CAPABILITIES
      Then the command succeeds
      And the answer contains:
        | PTPL_A | 0 |

  Rule: Everybody is told of it

    @APTPL-11 @mandatory @needs-power-cycle
    Scenario: After a loss of power every initiator is told of it, registered or not
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      When the logical unit loses power and comes back
      Then initiators I1, I2 and I3 are told POWER ON OR RESET
      And no initiator has a unit attention
