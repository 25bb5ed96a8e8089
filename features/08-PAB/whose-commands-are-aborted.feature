Feature: Whose commands PREEMPT AND ABORT aborts

  Rule: Of whoever loses its registration, however many they are and whatever the type was or becomes

    @PAB-02 @PRE-02 @mandatory @needs-commands-in-progress
    Scenario Outline: A survivor takes <reservation> over as <type> for all and aborts the writes of the holder
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as <type>
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And there is <new>

      Examples:
        | reservation                                    | type                              | new                                                                      |
        | an Exclusive Access reservation                | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation held by every registrant   |
        | a Write Exclusive Registrants Only reservation | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation held by every registrant |
        | a Write Exclusive Registrants Only reservation | Write Exclusive                   | a Write Exclusive reservation held by initiator I2                       |
        | an Exclusive Access reservation                | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation held by initiator I2    |

    @PAB-06 @PRE-21 @mandatory @needs-commands-in-progress
    Scenario Outline: The writes of two registrants with one key are aborted under <reservation>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xB
      And initiator I1 holds <reservation>
      And initiator I2 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I1 preempts and aborts key 0xB as Write Exclusive
      Then the command succeeds
      And the writes of initiator I2 are aborted
      And the writes of initiator I3 are aborted
      And key 0xA is registered
      And the reservation is unchanged

      Examples:
        | reservation                                    |
        | a Write Exclusive Registrants Only reservation |
        | a Write Exclusive All Registrants reservation  |

    @PAB-06 @PRE-21 @PRE-07 @mandatory @needs-commands-in-progress
    Scenario: The writes of two registrants with one key are aborted while nothing is reserved
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xB
      And initiator I2 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I1 preempts and aborts key 0xB as Write Exclusive
      Then the command succeeds
      And the writes of initiator I2 are aborted
      And the writes of initiator I3 are aborted
      And there is no reservation

    @PAB-06 @mandatory @needs-commands-in-progress
    Scenario Outline: Writes from before <reservation> was made are aborted with the registrant that sent them
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I3 has 1 write in progress
      And initiator I1 holds <reservation>
      When initiator I2 preempts and aborts key 0xC as Write Exclusive
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And keys 0xA and 0xB are registered
      And the reservation is unchanged

      Examples:
        | reservation                     |
        | a Write Exclusive reservation   |
        | an Exclusive Access reservation |

    @PAB-06 @PAB-04 @PRE-14 @mandatory @needs-commands-in-progress
    Scenario Outline: Of those that hold <reservation> together only <victim> loses its writes to <sender>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      And initiator <victim> has 1 write in progress
      And initiator <bystander> has 1 write in progress
      When initiator <sender> preempts and aborts key <key> as Write Exclusive
      Then the command succeeds
      And the writes of initiator <victim> are aborted
      And the writes of initiator <bystander> succeed
      And the reservation is unchanged

      Examples:
        | sender | victim | key | bystander | reservation                                     |
        | I2     | I1     | 0xA | I3        | a Write Exclusive All Registrants reservation   |
        | I1     | I3     | 0xC | I2        | an Exclusive Access All Registrants reservation |

    @PAB-07 @PRE-13 @mandatory @needs-commands-in-progress
    Scenario: The one that made the reservation of all aborts everybody else's writes and holds alone
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 has 1 write in progress
      And initiator I3 has 1 write in progress
      When initiator I1 preempts and aborts key 0x0 as Exclusive Access
      Then the command succeeds
      And the writes of initiator I2 are aborted
      And the writes of initiator I3 are aborted
      And key 0xA is registered
      And there is an Exclusive Access reservation held by initiator I1

  Rule: Who shares its key with the sender is a victim like any other

    @PAB-02 @PRE-22 @mandatory @needs-commands-in-progress
    Scenario: The holder's writes are aborted by an initiator that has the same key
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xA and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 are aborted
      And keys 0xA and 0xC are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2

    @PAB-06 @PRE-17 @mandatory @needs-commands-in-progress
    Scenario: The holder aborts the writes of an initiator that has the same key
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xA
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 has 1 write in progress
      When initiator I1 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And keys 0xA and 0xB are registered
      And the reservation is unchanged

    @PAB-06 @PRE-23 @mandatory @needs-commands-in-progress
    Scenario: A registrant aborts the writes of another one that has the same key
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xB as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I3 are aborted
      And key 0xA or keys 0xA and 0xB are registered
      And the reservation is unchanged

  Rule: And of nobody else

    @PAB-04 @PRE-05 @mandatory @needs-commands-in-progress
    Scenario: A registrant's writes go on while the holder is preempted and the type changes
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xA as Exclusive Access
      Then the command succeeds
      And the writes of initiator I3 succeed
      And there is an Exclusive Access reservation held by initiator I2

    @PAB-04 @mandatory @needs-commands-in-progress
    Scenario Outline: Writes of who is not registered go on when initiator <sender> preempts and aborts key <key> under <reservation>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I3 has 1 write in progress
      And initiator I1 holds <reservation>
      When initiator <sender> preempts and aborts key <key> as Write Exclusive
      Then the command succeeds
      And the writes of initiator I3 succeed

      Examples:
        | sender | key | reservation                                     |
        | I1     | 0xB | a Write Exclusive Registrants Only reservation  |
        | I2     | 0x0 | an Exclusive Access All Registrants reservation |

    @PAB-04 @PRE-19 @mandatory @needs-commands-in-progress
    Scenario: A registrant that preempts and aborts itself leaves the writes of others alone
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 has 1 write in progress
      When initiator I2 preempts and aborts key 0xB as Write Exclusive Registrants Only
      Then the command ends in one of these ways:
        | GOOD                                             |
        | ILLEGAL REQUEST, INVALID FIELD IN PARAMETER LIST |
      And the writes of initiator I3 succeed
      And the reservation is unchanged

    @PAB-05 @PAB-04 @PRE-18 @mandatory @needs-commands-in-progress
    Scenario: A holder preempts and aborts its own key with the same type beside writes of another registrant
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 has 1 write in progress
      When initiator I1 preempts and aborts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I2 succeed
      And keys 0xA and 0xB are registered
      And the reservation is unchanged
      And no initiator has a unit attention

    @PAB-04 @GEN-11 @mandatory @needs-2-units @needs-commands-in-progress
    Scenario: Writes of the victim to another logical unit go on
      Given everybody turns to the second unit
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And everybody turns back to the first unit
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 has 1 write in progress
      And everybody turns to the second unit
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command succeeds
      Given everybody turns back to the first unit
      Then the writes of initiator I1 succeed
      And keys 0xA and 0xB are registered
