Feature: How commands end that PREEMPT AND ABORT aborts, whoever the victim is

  Rule: With TAS 0 the victim learns of them by a unit attention

    @PAB-03 @PAB-06 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario Outline: With TAS 0 a victim that is no single holder is told when key <key> goes under <reservation>
      Given the Control mode page has TAS set to 0
      And initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key <key> as Write Exclusive
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And initiator I3 is told COMMANDS CLEARED BY ANOTHER INITIATOR
      And initiators I1 and I3 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | key | reservation                                     |
        | 0xC | a Write Exclusive Registrants Only reservation  |
        | 0xC | a Write Exclusive All Registrants reservation   |
        | 0x0 | an Exclusive Access All Registrants reservation |

    @PAB-03 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario: With TAS 0 a victim is told while nothing is reserved
      Given the Control mode page has TAS set to 0
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And initiator I1 is told COMMANDS CLEARED BY ANOTHER INITIATOR
      And initiator I1 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

    @PAB-03 @PRE-02 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario: With TAS 0 the holder is told where the type changes
      Given the Control mode page has TAS set to 0
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Exclusive Access
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And initiator I1 is told COMMANDS CLEARED BY ANOTHER INITIATOR
      And initiator I1 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

  Rule: With TAS 1 the commands end with TASK ABORTED, and nothing is said of them

    @PAB-03 @PAB-06 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario Outline: With TAS 1 a victim's command has a status when key <key> goes under <reservation>
      Given the Control mode page has TAS set to 1
      And initiators I1, I2 and I3 are registered with keys <keys>
      And initiator I1 holds <reservation>
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key <key> as <type>
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And <who> told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | key | keys             | type                             | who                      | reservation                                     |
        | 0xC | 0xA, 0xB and 0xC | Write Exclusive Registrants Only | initiator I3 is          | a Write Exclusive Registrants Only reservation  |
        | 0xA | 0xA, 0xB and 0xA | Write Exclusive Registrants Only | initiators I1 and I3 are | a Write Exclusive Registrants Only reservation  |
        | 0x0 | 0xA, 0xB and 0xC | Write Exclusive                  | initiators I1 and I3 are | an Exclusive Access All Registrants reservation |

    @PAB-03 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario: With TAS 1 a victim's command has a status while nothing is reserved
      Given the Control mode page has TAS set to 1
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
