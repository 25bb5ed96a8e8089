Feature: The length of the parameter list where nothing is reserved

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: The list of a registrant has 24 bytes also where nothing is reserved

    @ERR-01 @GEN-09 @ERR-07 @mandatory
    Scenario Outline: A registrant sends <command> with a list of <length> bytes and nothing is reserved
      When initiator I2 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xA      |
        | PARAMETER LIST LENGTH          | <length> |
      Then the command is refused with ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR
      And the registrations and the reservation are unchanged
      And there is no reservation
      And no initiator has a unit attention

      Examples:
        | command                          | length |
        | RESERVE                          | 16     |
        | RESERVE                          | 23     |
        | RESERVE                          | 25     |
        | RESERVE                          | 32     |
        | REGISTER                         | 23     |
        | REGISTER                         | 32     |
        | REGISTER AND IGNORE EXISTING KEY | 25     |
        | RELEASE                          | 23     |
        | CLEAR                            | 25     |
        | PREEMPT                          | 16     |
        | PREEMPT AND ABORT                | 32     |

  Rule: So has the list of who is about to register

    @ERR-01 @GEN-09 @ERR-07 @mandatory
    Scenario Outline: An initiator that is not registered sends <command> with a list of <length> bytes
      When initiator I3 sends <command> with:
        | SERVICE ACTION RESERVATION KEY | 0xC      |
        | PARAMETER LIST LENGTH          | <length> |
      Then the command is refused with ILLEGAL REQUEST, PARAMETER LIST LENGTH ERROR
      And keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | length |
        | REGISTER                         | 16     |
        | REGISTER                         | 23     |
        | REGISTER                         | 25     |
        | REGISTER                         | 28     |
        | REGISTER                         | 32     |
        | REGISTER AND IGNORE EXISTING KEY | 16     |
        | REGISTER AND IGNORE EXISTING KEY | 23     |
        | REGISTER AND IGNORE EXISTING KEY | 25     |
        | REGISTER AND IGNORE EXISTING KEY | 28     |
        | REGISTER AND IGNORE EXISTING KEY | 32     |
