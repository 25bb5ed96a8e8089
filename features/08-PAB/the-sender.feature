Feature: Preempting and aborting beside commands of one's own

  Rule: The other commands of the one that preempts and aborts run on

    @PAB-05 @PAB-04 @mandatory @needs-TAS
    Scenario Outline: Initiator <sender> preempts and aborts <whom> right behind a write of its own
      Given the Control mode page has TAS set to 1
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command           | key   | type                             |
        | <sender>  | WRITE(10)         |       |                                  |
        | <sender>  | PREEMPT AND ABORT | <key> | Write Exclusive Registrants Only |
      Then in every round 2 commands succeed

      Examples: A survivor, and the holder
        | sender | whom               | key |
        | I2     | the holder         | 0xA |
        | I1     | another registrant | 0xB |
        | I1     | itself             | 0xA |

    @PAB-05 @PRE-22 @mandatory @needs-TAS
    Scenario: A registrant preempts and aborts the holder, which has the same key, right behind a write of its own
      Given the Control mode page has TAS set to 1
      And initiators I1 and I2 are registered with key 0xA
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command           | key | type                             |
        | I2        | WRITE(10)         |     |                                  |
        | I2        | PREEMPT AND ABORT | 0xA | Write Exclusive Registrants Only |
      Then in every round 2 commands succeed

    @PAB-05 @PAB-07 @mandatory @needs-TAS
    Scenario: A registrant preempts and aborts all other holders right behind a write of its own
      Given the Control mode page has TAS set to 1
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive All Registrants reservation
      When these commands are sent at the same moment, round after round:
        | initiator | command           | key | type                            |
        | I2        | WRITE(10)         |     |                                 |
        | I2        | PREEMPT AND ABORT | 0x0 | Write Exclusive All Registrants |
      Then in every round 2 commands succeed
