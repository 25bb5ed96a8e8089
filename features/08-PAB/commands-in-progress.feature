Feature: Preempting and aborting while commands are in progress

  Rule: The commands of the preempted initiator are aborted, and everybody else's run on

    @PAB-02 @PAB-03 @PAB-04 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario: With TAS 0 the holder learns of its aborted writes by a unit attention
      Given the Control mode page has TAS set to 0
      And initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 2 writes in progress
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And the writes of initiator I3 succeed
      And keys 0xB and 0xC are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told COMMANDS CLEARED BY ANOTHER INITIATOR
      And initiator I1 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

    @PAB-02 @PAB-03 @PAB-04 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario: With TAS 1 the holder learns of its aborted writes by their status
      Given the Control mode page has TAS set to 1
      And initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 2 writes in progress
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And the writes of initiator I3 succeed
      And keys 0xB and 0xC are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

    @PAB-02 @PAB-04 @mandatory @needs-commands-in-progress
    Scenario Outline: A survivor takes <reservation> over as <type> and aborts the writes of the holder
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I3 has 1 write in progress
      And initiator I1 holds <reservation>
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as <type>
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And the writes of initiator I3 succeed
      And key 0xB is registered
      And there is <taken over> held by initiator I2
      And initiator I2 may read and write
      And initiator I1 may be told REGISTRATIONS PREEMPTED
      And initiator I1 may be told COMMANDS CLEARED BY ANOTHER INITIATOR
      And no other initiator has a unit attention

      Examples: Types with one holder, the same again and another one
        | reservation                                      | type                              | taken over                                       |
        | a Write Exclusive reservation                    | Write Exclusive                   | a Write Exclusive reservation                    |
        | a Write Exclusive reservation                    | Exclusive Access                  | an Exclusive Access reservation                  |
        | an Exclusive Access reservation                  | Exclusive Access                  | an Exclusive Access reservation                  |
        | a Write Exclusive Registrants Only reservation   | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @PAB-02 @PAB-04 @mandatory @needs-commands-in-progress
    Scenario: All initiators that share the preempted key lose their writes
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xA
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And the writes of initiator I3 are aborted
      And key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And initiators I1 and I3 may be told REGISTRATIONS PREEMPTED
      And initiators I1 and I3 may be told COMMANDS CLEARED BY ANOTHER INITIATOR
      And no other initiator has a unit attention

    @PAB-03 @PRE-21 @mandatory @needs-TAS @needs-commands-in-progress
    Scenario: With TAS 0 all initiators that share the preempted key learn of their aborted writes
      Given the Control mode page has TAS set to 0
      And initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xA
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And the writes of initiator I3 are aborted
      And initiators I1 and I3 are told COMMANDS CLEARED BY ANOTHER INITIATOR
      And initiators I1 and I3 may be told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

  Rule: Also the commands of a preempted registrant that did not hold are aborted

    @PAB-06 @PAB-04 @mandatory @needs-commands-in-progress
    Scenario Outline: <survivor> aborts the writes of another registrant and <reservation> stays
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      And initiator I3 has 2 writes in progress
      And initiator <bystander> has 1 write in progress
      When initiator <survivor> preempts and aborts key 0xC as <type>
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And the writes of initiator <bystander> succeed
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And PRgeneration has risen by 1
      And initiator I3 may be told REGISTRATIONS PREEMPTED
      And initiator I3 may be told COMMANDS CLEARED BY ANOTHER INITIATOR
      And no other initiator has a unit attention

      Examples: By the holder and by somebody else
        | survivor | bystander | type                              | reservation                                      |
        | I1       | I2        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | I2       | I1        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | I1       | I2        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | I2       | I1        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @PAB-06 @mandatory @needs-commands-in-progress
    Scenario: A registrant aborts the writes of another one with nothing reserved
      Given initiators I2 and I3 are registered with keys 0xB and 0xC
      And initiator I3 has 1 write in progress
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xC as Write Exclusive
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And the writes of initiator I1 succeed
      And key 0xB is registered
      And there is no reservation
      And initiator I3 may be told REGISTRATIONS PREEMPTED
      And initiator I3 may be told COMMANDS CLEARED BY ANOTHER INITIATOR
      And no other initiator has a unit attention

  Rule: Key zero under an All Registrants reservation aborts the commands of all other registrants

    @PAB-07 @mandatory @needs-commands-in-progress
    Scenario Outline: A survivor preempts and aborts everybody under <reservation>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      And initiator I1 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0x0 as <type>
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And the writes of initiator I3 are aborted
      And key 0xB is registered
      And there is <reservation> held by every registrant
      And PRgeneration has risen by 1
      And initiators I1 and I3 may be told REGISTRATIONS PREEMPTED
      And initiators I1 and I3 may be told COMMANDS CLEARED BY ANOTHER INITIATOR
      And no other initiator has a unit attention

      Examples: Both types
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @PAB-06 @PAB-04 @mandatory @needs-commands-in-progress
    Scenario: A survivor preempts and aborts one of the registrants that hold together
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I1 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xC as Write Exclusive All Registrants
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And the writes of initiator I1 succeed
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And initiator I3 may be told REGISTRATIONS PREEMPTED
      And initiator I3 may be told COMMANDS CLEARED BY ANOTHER INITIATOR
      And no other initiator has a unit attention

  Rule: An initiator that preempts and aborts itself is answered, and all else is as with PREEMPT

    @PAB-05 @PAB-04 @mandatory @needs-commands-in-progress
    Scenario: A holder preempts and aborts its own key beside writes of another registrant
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 has 1 write in progress
      When initiator I1 preempts and aborts key 0xA as Exclusive Access Registrants Only
      Then the command succeeds
      And the writes of initiator I2 succeed
      And keys 0xA and 0xB are registered
      And there is an Exclusive Access Registrants Only reservation held by initiator I1
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

  Rule: A refused PREEMPT AND ABORT aborts nothing

    @PAB-08 @mandatory @needs-commands-in-progress
    Scenario Outline: A PREEMPT AND ABORT that <mistake> leaves the writes of the holder alone
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 2 writes in progress
      And initiator I2 quotes key <quoted> as its own
      When initiator I2 preempts and aborts key <key> as Write Exclusive Registrants Only
      Then the command is refused with RESERVATION CONFLICT
      And the writes of initiator I1 succeed
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: A wrong key of its own, and one that nobody has
        | mistake                     | quoted | key |
        | quotes a wrong key          | 0xC    | 0xA |
        | names a key that nobody has | 0xB    | 0xD |

    @PAB-08 @mandatory @needs-commands-in-progress
    Scenario: A PREEMPT AND ABORT of an initiator that is not registered leaves the writes of the holder alone
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive reservation
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the writes of initiator I1 succeed
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: It does not wait for a victim that is silent or gone

    @PAB-09 @PAB-02 @mandatory @needs-commands-in-progress
    Scenario: The holder stays silent
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds an Exclusive Access reservation
      And initiator I1 has 2 writes in progress
      When initiator I2 preempts and aborts key 0xA as Exclusive Access
      Then the command succeeds
      And key 0xB is registered
      And there is an Exclusive Access reservation held by initiator I2
      And initiator I2 may read and write
      And the writes of initiator I1 never reach the medium

    @PAB-09 @mandatory @needs-commands-in-progress @needs-logout
    Scenario: The holder has lost its connection
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds an Exclusive Access reservation
      And initiator I1 has 2 writes in progress
      And initiator I1 loses its connection
      When initiator I2 preempts and aborts key 0xA as Exclusive Access
      Then the command succeeds
      And key 0xB is registered
      And there is an Exclusive Access reservation held by initiator I2
      And initiator I2 may read and write
      And the writes of initiator I1 never reach the medium
