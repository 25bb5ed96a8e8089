Feature: Registering anew

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Whoever registers anew is a registrant like any other, and nothing that it was before

    @UNR-09 @REG-01 @mandatory
    Scenario: A holder that has unregistered registers and holds nothing
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 unregisters
      When initiator I1 registers key 0xA
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is no reservation
      And initiator I2 may read and write

    @REG-01 @RES-01 @mandatory
    Scenario: An initiator that has unregistered registers anew and reserves
      Given initiator I1 unregisters
      And initiator I1 registers key 0xA
      When initiator I1 reserves as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I1
      And initiators I2 and I3 may neither read nor write

    @REG-12 @UNR-12 @mandatory
    Scenario: A registrant that has unregistered registers and has its rights again
      Given initiator I1 holds an Exclusive Access Registrants Only reservation
      And initiator I2 unregisters
      When initiator I2 registers key 0xB
      Then the command succeeds
      And the reservation is unchanged
      And initiator I2 may read and write

    @GEN-01 @REG-04 @mandatory
    Scenario: A registrant that changes its key keeps its rights
      Given initiator I1 holds an Exclusive Access Registrants Only reservation
      When initiator I2 registers key 0x1
      Then the command succeeds
      And keys 0xA and 0x1 are registered
      And the reservation is unchanged
      And initiator I2 may read and write

    @REG-08 @mandatory
    Scenario: A holder that changes its key keeps the others out
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I1 registers key 0x1
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I1
      And initiators I2 and I3 may neither read nor write

    @REG-04 @REL-03 @mandatory
    Scenario: A registrant that has changed its key is told of a release
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 registers key 0x1
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @REG-04 @IN-23 @mandatory @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS lists a registrant with the key that it has changed to
      When initiator I1 registers key 0x1
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds   |
        | I1        | 0x1 | nothing |
        | I2        | 0xB | nothing |
