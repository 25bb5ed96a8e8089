Feature: Preempting and aborting an initiator that writes without pause

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: After PREEMPT AND ABORT no write of the victim changes a block any more

    @PAB-10 @CON-10 @mandatory
    Scenario Outline: What the survivor writes under <reservation> stays
      Given initiator I1 holds <reservation>
      And initiator I1 keeps writing
      When initiator I2 preempts and aborts key 0xA as <type>
      Then the command succeeds
      And the writes of initiator I1 never reach the medium
      And key 0xB is registered
      And there is <reservation> held by initiator I2

      Examples: A reservation that lets everybody read, one for the holder alone, one for registrants
        | type                             | reservation                                    |
        | Write Exclusive                  | a Write Exclusive reservation                  |
        | Exclusive Access                 | an Exclusive Access reservation                |
        | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |
