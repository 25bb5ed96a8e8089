Feature: A refused PREEMPT AND ABORT aborts nothing, whatever the reason

  Rule: An error in a field stops the command before it aborts

    @PAB-08 @GEN-09 @mandatory @needs-commands-in-progress
    Scenario Outline: A PREEMPT AND ABORT of key <key> with <field> <value> leaves the writes of the holder alone
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 1 write in progress
      When initiator I2 sends PREEMPT AND ABORT with:
        | SERVICE ACTION RESERVATION KEY | <key>   |
        | <field>                        | <value> |
      Then the command is refused with ILLEGAL REQUEST, <error>
      And the writes of initiator I1 succeed
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | key | field                 | value | error                           |
        | 0xA | TYPE                  | 2h    | INVALID FIELD IN CDB            |
        | 0xA | SCOPE                 | 1h    | INVALID FIELD IN CDB            |
        | 0xA | SPEC_I_PT             | 1     | INVALID FIELD IN PARAMETER LIST |
        | 0xA | PARAMETER LIST LENGTH | 23    | PARAMETER LIST LENGTH ERROR     |
        | 0x0 | TYPE                  | 5h    | INVALID FIELD IN PARAMETER LIST |

  Rule: A key that is not the sender's, or that nobody has, stops it too

    @PAB-08 @GEN-09 @mandatory @needs-commands-in-progress
    Scenario Outline: Initiator <sender> quotes key <quoted> and preempts and aborts key <key> under <reservation> in vain
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      And initiator I3 has 1 write in progress
      And initiator <sender> quotes key <quoted> as its own
      When initiator <sender> preempts and aborts key <key> as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the writes of initiator I3 succeed
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | sender | quoted | key   | reservation                                    |
        | I1     | 0xA    | 0xBAD | a Write Exclusive Registrants Only reservation |
        | I2     | 0xA    | 0xC   | a Write Exclusive Registrants Only reservation |
        | I2     | 0xB    | 0xBAD | a Write Exclusive All Registrants reservation  |
        | I2     | 0xA    | 0x0   | a Write Exclusive All Registrants reservation  |

    @PAB-08 @PRE-10 @GEN-09 @mandatory @needs-commands-in-progress
    Scenario Outline: While nothing is reserved initiator I2 quotes key <quoted> and preempts and aborts key <key> in vain
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 has 1 write in progress
      And initiator I2 quotes key <quoted> as its own
      When initiator I2 preempts and aborts key <key> as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the writes of initiator I1 succeed
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | quoted | key   |
        | 0xA    | 0xA   |
        | 0xB    | 0xBAD |

    @PAB-08 @PRE-25 @GEN-09 @mandatory @needs-commands-in-progress
    Scenario Outline: An initiator that is not registered preempts and aborts key <key> under <reservation> in vain
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I2 has 1 write in progress
      And initiator I3 quotes key 0xA as its own
      When initiator I3 preempts and aborts key <key> as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the writes of initiator I2 succeed
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | key | reservation                                    |
        | 0xB | a Write Exclusive Registrants Only reservation |
        | 0x0 | a Write Exclusive All Registrants reservation  |

    @PAB-08 @PRE-25 @GEN-09 @mandatory @needs-commands-in-progress
    Scenario: An initiator that is not registered preempts and aborts in vain while nothing is reserved
      Given initiator I1 is registered with key 0xA
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the writes of initiator I1 succeed
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention
