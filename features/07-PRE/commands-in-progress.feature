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
