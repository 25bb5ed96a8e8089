Feature: Preempting while commands are in progress

  Rule: Plain PREEMPT lets commands in progress end with a status

    @PRE-32 @mandatory @needs-commands-in-progress
    Scenario Outline: A survivor preempts the holder of <reservation> that has writes in progress
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      And initiator I1 has 2 writes in progress
      When initiator I2 preempts key 0xA as <type>
      Then the command succeeds
      And the writes of initiator I1 end with a status
      And key 0xB is registered
      And there is <reservation> held by initiator I2
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples: For all readers and for the holder alone
        | type                             | reservation                                    |
        | Exclusive Access                 | an Exclusive Access reservation                |
        | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |

      Examples: The other types with one holder
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @PRE-32 @mandatory @needs-commands-in-progress
    Scenario Outline: A survivor preempts key <key> under <reservation> while initiator <victim> has writes in progress
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds <reservation>
      And initiator <victim> has 1 write in progress
      When initiator I2 preempts key <key> as Write Exclusive
      Then the command succeeds
      And the writes of initiator <victim> end with a status
      And initiator <victim> is told REGISTRATIONS PREEMPTED

      Examples: Registrants, and those that hold together
        | victim | key | reservation                                      |
        | I3     | 0xC | a Write Exclusive Registrants Only reservation   |
        | I3     | 0xC | an Exclusive Access Registrants Only reservation |
        | I3     | 0xC | a Write Exclusive All Registrants reservation    |
        | I3     | 0xC | an Exclusive Access All Registrants reservation  |
        | I3     | 0x0 | a Write Exclusive All Registrants reservation    |
        | I1     | 0xA | a Write Exclusive All Registrants reservation    |
        | I1     | 0xA | an Exclusive Access All Registrants reservation  |

    @PRE-32 @mandatory @needs-commands-in-progress
    Scenario Outline: A registrant is preempted whose writes are older than <reservation>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I3 has 1 write in progress
      And initiator I1 holds <reservation>
      When initiator I2 preempts key 0xC as Write Exclusive
      Then the command succeeds
      And the writes of initiator I3 end with a status
      And initiator I3 is told REGISTRATIONS PREEMPTED

      Examples: Types that keep registrants from writing
        | reservation                     |
        | a Write Exclusive reservation   |
        | an Exclusive Access reservation |

    @PRE-32 @PRE-07 @mandatory @needs-commands-in-progress
    Scenario: A registrant with writes in progress is preempted while nothing is reserved
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 has 1 write in progress
      When initiator I2 preempts key 0xA as Write Exclusive
      Then the command succeeds
      And the writes of initiator I1 end with a status
      And key 0xB is registered
      And there is no reservation

  Rule: Commands of initiators that are not preempted run on

    @PRE-32 @mandatory @needs-commands-in-progress
    Scenario: The holder is preempted beside writes of another registrant
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 has 2 writes in progress
      When initiator I2 preempts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I3 succeed
      And keys 0xB and 0xC are registered

    @PRE-32 @mandatory @needs-commands-in-progress
    Scenario Outline: Key <key> is preempted as <type> beside writes of initiator <bystander>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator <bystander> has 1 write in progress
      When initiator I2 preempts key <key> as <type>
      Then the command succeeds
      And the writes of initiator <bystander> succeed

      Examples: A registrant, and the holder with a change of type
        | key | type                             | bystander |
        | 0xC | Write Exclusive Registrants Only | I1        |
        | 0xA | Exclusive Access                 | I3        |

    @PRE-17 @mandatory @needs-commands-in-progress
    Scenario: A holder changes the type beside writes of another registrant
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 has 2 writes in progress
      When initiator I1 preempts key 0xA as Exclusive Access Registrants Only
      Then the command succeeds
      And the writes of initiator I2 succeed
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention
