Feature: A logical unit that does not exist

  Rule: Nobody can be registered with a logical unit that is not there

    @ERR-09 @mandatory @needs-any-LUN
    Scenario Outline: <command> to a logical unit that does not exist is refused
      Given initiator I1 is registered with key 0xA
      When initiator I1 sends <command> to a logical unit that does not exist
      Then the command is refused with ILLEGAL REQUEST, LOGICAL UNIT NOT SUPPORTED
      And the registrations and the reservation are unchanged

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
