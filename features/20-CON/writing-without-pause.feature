Feature: Preempting an initiator that writes without pause

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: After PREEMPT writes succeed until the first conflict, and never after

    @CON-09 @mandatory
    Scenario Outline: A holder of <reservation> is preempted while it writes
      Given initiator I1 holds <reservation>
      And initiator I1 keeps writing
      When initiator I2 preempts key 0xA as <type>
      Then the command succeeds
      And the writes of initiator I1 succeed until the first conflict
      And key 0xB is registered
      And there is <reservation> held by initiator I2

      Examples: A reservation that lets everybody read, one for the holder alone, one for registrants
        | type                             | reservation                                    |
        | Write Exclusive                  | a Write Exclusive reservation                  |
        | Exclusive Access                 | an Exclusive Access reservation                |
        | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |

    @CON-09 @mandatory
    Scenario: A registrant that does not hold is preempted while it writes
      Given initiator I2 holds a Write Exclusive Registrants Only reservation
      And initiator I1 keeps writing
      When initiator I2 preempts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And the writes of initiator I1 succeed until the first conflict
      And key 0xB is registered
      And the reservation is unchanged
