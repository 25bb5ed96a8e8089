Feature: Commands that would fail anyway

  Background:
    Given initiator I1 is registered with key 0xA
    And initiator I1 holds an Exclusive Access reservation

  Rule: A conflict or the other error is reported, and nothing is carried out either way

    @ACC-41 @choice
    Scenario: READ(10) beyond the last block meets a reservation
      When initiator I3 sends READ(10) with:
        | LOGICAL BLOCK ADDRESS | FFFFFFFEh |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                                |
        | ILLEGAL REQUEST, LOGICAL BLOCK ADDRESS OUT OF RANGE |
      And the registrations and the reservation are unchanged

    @ACC-41 @choice
    Scenario: WRITE(10) of no block meets a reservation
      When initiator I3 sends WRITE(10) with:
        | TRANSFER LENGTH               | 0 |
        | expected data transfer length | 0 |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |
      And the data is unchanged
      And the registrations and the reservation are unchanged

    @ACC-42 @choice
    Scenario: An operation code that the unit does not have meets a reservation
      When initiator I3 sends OPERATION CODE C0h
      Then the command ends in one of these ways:
        | ILLEGAL REQUEST, INVALID COMMAND OPERATION CODE |
        | RESERVATION CONFLICT                            |
      And the data is unchanged
      And the registrations and the reservation are unchanged

  Rule: A conflict transfers no data and changes nothing

    @ACC-40 @mandatory
    Scenario Outline: <command> that conflicts transfers nothing
      When initiator I3 sends <command>
      Then the command is refused with RESERVATION CONFLICT
      And the answer contains:
        | length in bytes | 0 |
      And the data is unchanged
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command   |
        | READ(6)   |
        | READ(10)  |
        | READ(16)  |
        | WRITE(6)  |
        | WRITE(10) |
        | WRITE(16) |
