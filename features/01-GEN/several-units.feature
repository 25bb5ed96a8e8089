Feature: Two logical units of one target

  Rule: Registrations, reservation and PRgeneration belong to one logical unit

    @GEN-11 @mandatory @needs-2-units
    Scenario: What is done on one unit does not show on another
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 reserves as Exclusive Access
      Given everybody turns to the second unit
      Then no key is registered
      And there is no reservation
      And PRgeneration is unchanged
      And no initiator has a unit attention
      And initiators I1, I2 and I3 may read and write

    @GEN-11 @mandatory @needs-2-units
    Scenario: An initiator registers with two units and loses its registration on one
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And everybody turns to the second unit
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 preempts key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      Given everybody turns back to the first unit
      Then keys 0xA and 0xB are registered
      And there is no reservation

    @GEN-11 @mandatory @needs-2-units
    Scenario Outline: The holder on two units <acts> on one and holds the other as before
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      And everybody turns to the second unit
      And initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 <acts>
      Then the command succeeds
      Given everybody turns back to the first unit
      Then keys 0xA and 0xB are registered
      And there is a Write Exclusive reservation held by initiator I1

      Examples:
        | acts                                         |
        | registers key 0x1                            |
        | unregisters                                  |
        | releases the Write Exclusive reservation     |
        | clears the registrations and the reservation |

    @GEN-11 @SPEC2-01 @mandatory @needs-2-units
    Scenario: RESERVE(6) of one unit keeps nobody from another
      Given initiator I1 sends RESERVE(6)
      And everybody turns to the second unit
      Then initiators I2 and I3 may read and write
