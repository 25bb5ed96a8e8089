Feature: An initiator that has the key of the holder

  Background:
    Given initiators I1 and I2 are registered with key 0xA
    And initiator I1 holds a Write Exclusive reservation

  Rule: The holder is one initiator, and not whoever has its key

    @GEN-02 @RES-06 @mandatory
    Scenario: A registrant that has the key of the holder reserves in vain
      When initiator I2 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @MOVE-07 @GEN-02 @optional @needs-REGISTER-AND-MOVE
    Scenario: A registrant that has the key of the holder moves the reservation in vain
      When initiator I2 moves the reservation to initiator I3 with key 0xC
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @IN-24 @GEN-02 @optional @needs-READ-FULL-STATUS
    Scenario: READ FULL STATUS marks the holder, and not the registrant that has its key
      When initiator I3 sends READ FULL STATUS
      Then the command succeeds
      And the registrations are:
        | initiator | key | holds           |
        | I1        | 0xA | Write Exclusive |
        | I2        | 0xA | nothing         |

    @GEN-03 @mandatory
    Scenario Outline: The holder keeps what it holds when the registrant that has its key <acts>
      When initiator I2 <acts>
      Then the command succeeds
      And <keys> registered
      And there is a Write Exclusive reservation held by initiator I1
      And PRgeneration has risen by 1
      And initiator I1 may read and write
      And initiator I2 may read but not write
      And no initiator has a unit attention

      Examples: Another key, with and without quoting the old one, and none
        | acts                                        | keys                 |
        | registers key 0x1                           | keys 0x1 and 0xA are |
        | registers key 0x1 ignoring any existing key | keys 0x1 and 0xA are |
        | unregisters                                 | key 0xA is           |

    @REG-08 @GEN-03 @mandatory
    Scenario: A holder changes the key that another registrant has, too
      When initiator I1 registers key 0x1
      Then the command succeeds
      And keys 0x1 and 0xA are registered
      And there is a Write Exclusive reservation held by initiator I1
      And PRgeneration has risen by 1
      And initiator I1 may read and write
      And initiator I2 may read but not write
      And no initiator has a unit attention

    @UNR-02 @GEN-03 @REG-19 @mandatory
    Scenario Outline: A holder whose key another registrant has, too, <acts>
      When initiator I1 <acts>
      Then the command succeeds
      And key 0xA is registered
      And there is no reservation
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      Examples:
        | acts                                        |
        | unregisters                                 |
        | registers key 0x0 ignoring any existing key |
