Feature: What the one that has moved a reservation away may do

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
    And initiator I1 holds a Write Exclusive reservation
    And initiator I1 moves the reservation to initiator I2 with key 0xB

  Rule: Who has moved a reservation away is a registrant like any other

    @MOVE-01 @UNR-01 @optional @needs-REGISTER-AND-MOVE
    Scenario: The former holder unregisters
      When initiator I1 unregisters
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is a Write Exclusive reservation held by initiator I2
      And no initiator has a unit attention

    @MOVE-01 @REG-04 @optional @needs-REGISTER-AND-MOVE
    Scenario: The former holder changes its key
      When initiator I1 registers key 0x1
      Then the command succeeds
      And there is a Write Exclusive reservation held by initiator I2
      And initiator I1 may read but not write

    @MOVE-01 @RES-06 @optional @needs-REGISTER-AND-MOVE
    Scenario: The former holder reserves in vain
      When initiator I1 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

    @MOVE-01 @PRE-06 @optional @needs-REGISTER-AND-MOVE
    Scenario: The former holder is preempted
      When initiator I3 preempts key 0xA as Exclusive Access
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is a Write Exclusive reservation held by initiator I2
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention
