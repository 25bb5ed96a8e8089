Feature: Many registrations

  Rule: A unit keeps as many registrations as clusters need, or says that it has no room

    @REG-16 @choice @needs-4-initiators @needs-32-initiators
    Scenario: Thirty-two initiators register
      Given there are 32 initiators
      When initiators I1 to I32 register one after the other, each with its number as key
      Then the command ends in one of these ways:
        | GOOD                                                 |
        | ILLEGAL REQUEST, INSUFFICIENT REGISTRATION RESOURCES |
      And exactly the keys that were accepted are registered
      And no initiator has a unit attention

    @REG-16 @IN-23 @choice @needs-4-initiators @needs-32-initiators @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS lists thirty-two registrants
      Given there are 32 initiators
      When initiators I1 to I32 register one after the other, each with its number as key
      Then the command ends in one of these ways:
        | GOOD                                                 |
        | ILLEGAL REQUEST, INSUFFICIENT REGISTRATION RESOURCES |
      And READ FULL STATUS lists exactly whoever was accepted

    @REG-16 @IN-01 @choice @needs-4-initiators @needs-32-initiators
    Scenario: Thirty-one registrants and nobody else may write under a reservation of one of them
      Given there are 32 initiators
      When initiators I1 to I31 register one after the other, each with its number as key
      Then the command ends in one of these ways:
        | GOOD                                                 |
        | ILLEGAL REQUEST, INSUFFICIENT REGISTRATION RESOURCES |
      When initiator I1 reserves as Write Exclusive Registrants Only
      Then the command succeeds
      And exactly the keys that were accepted are registered
      And whoever was accepted may read and write
      And initiator I32 may read but not write

    @REG-16 @CLR-03 @CLR-04 @choice @needs-4-initiators @needs-32-initiators
    Scenario: One of thirty-two registrants clears
      Given there are 32 initiators
      When initiators I1 to I32 register one after the other, each with its number as key
      Then the command ends in one of these ways:
        | GOOD                                                 |
        | ILLEGAL REQUEST, INSUFFICIENT REGISTRATION RESOURCES |
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And whoever else was accepted is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @REG-16 @REL-03 @UNR-04 @choice @needs-4-initiators @needs-32-initiators
    Scenario Outline: One of thirty-two registrants <acts>, and all others are told
      Given there are 32 initiators
      When initiators I1 to I32 register one after the other, each with its number as key
      Then the command ends in one of these ways:
        | GOOD                                                 |
        | ILLEGAL REQUEST, INSUFFICIENT REGISTRATION RESOURCES |
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And there is no reservation
      And whoever else was accepted is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | acts                                                      |
        | releases the Write Exclusive Registrants Only reservation |
        | unregisters                                               |

    @REG-15 @choice @needs-4-initiators @needs-64-initiators
    Scenario: Sixty-four initiators register
      Given there are 64 initiators
      When initiators I1 to I64 register one after the other, each with its number as key
      Then the command ends in one of these ways:
        | GOOD                                                 |
        | ILLEGAL REQUEST, INSUFFICIENT REGISTRATION RESOURCES |
      And exactly the keys that were accepted are registered
      And no initiator has a unit attention
