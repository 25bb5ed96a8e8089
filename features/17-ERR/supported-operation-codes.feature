Feature: REPORT SUPPORTED OPERATION CODES about persistent reservations

  Rule: It lists exactly those service actions that the unit knows

    @ERR-11 @optional
    Scenario Outline: REPORT SUPPORTED OPERATION CODES tells the truth about <command>
      Given initiator I2 is registered with key 0xB
      And initiator I2 sends REPORT SUPPORTED OPERATION CODES
      When initiator I1 sends <command>
      Then REPORT SUPPORTED OPERATION CODES says of the command what its outcome says

      Examples: PERSISTENT RESERVE IN
        | command             |
        | READ KEYS           |
        | READ RESERVATION    |
        | REPORT CAPABILITIES |
        | READ FULL STATUS    |

      Examples: PERSISTENT RESERVE OUT
        | command                          |
        | REGISTER                         |
        | REGISTER AND IGNORE EXISTING KEY |
        | RESERVE                          |
        | RELEASE                          |
        | CLEAR                            |
        | PREEMPT                          |
        | PREEMPT AND ABORT                |
        | REPLACE LOST RESERVATION         |

    @ERR-11 @optional
    Scenario: REPORT SUPPORTED OPERATION CODES tells the truth about REGISTER AND MOVE
      Older units say INVALID FIELD IN CDB to who is not registered, as if they did not know the service action.

      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I2 holds a Write Exclusive Registrants Only reservation
      And initiator I2 sends REPORT SUPPORTED OPERATION CODES
      When initiator I1 sends REGISTER AND MOVE
      Then REPORT SUPPORTED OPERATION CODES says of the command what its outcome says

    @ERR-11 @ERR-04 @optional
    Scenario Outline: REPORT SUPPORTED OPERATION CODES does not list service action <action> of <commands>
      Given initiator I2 is registered with key 0xB
      And initiator I2 sends REPORT SUPPORTED OPERATION CODES
      When initiator I2 sends <command> with:
        | SERVICE ACTION | <action> |
      Then the command is refused with ILLEGAL REQUEST, INVALID FIELD IN CDB
      And REPORT SUPPORTED OPERATION CODES says of the command what its outcome says

      Examples:
        | commands               | command   | action |
        | PERSISTENT RESERVE IN  | READ KEYS | 04h    |
        | PERSISTENT RESERVE IN  | READ KEYS | 1Fh    |
        | PERSISTENT RESERVE OUT | REGISTER  | 09h    |
        | PERSISTENT RESERVE OUT | REGISTER  | 1Fh    |
