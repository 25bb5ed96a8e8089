Feature: What outlives a reset

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A logical unit reset leaves registrations and reservation, and tells of itself alone

    @NEX-06 @GEN-14 @mandatory @needs-reset
    Scenario Outline: <reservation> stays when <whose> resets the logical unit
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends LOGICAL UNIT RESET
      Then the registrations and the reservation are unchanged
      And no initiator has a unit attention
      And initiator I1 may read and write
      And initiator I2 may <rights of I2>
      And initiator I3 may <rights>

      Examples: Every type with one holder
        | reservation                                      | whose                  | initiator | rights                 | rights of I2           |
        | a Write Exclusive reservation                    | the other registrant   | I2        | read but not write     | read but not write     |
        | a Write Exclusive reservation                    | nobody that registered | I3        | read but not write     | read but not write     |
        | a Write Exclusive reservation                    | the holder             | I1        | read but not write     | read but not write     |
        | an Exclusive Access reservation                  | the other registrant   | I2        | neither read nor write | neither read nor write |
        | an Exclusive Access reservation                  | nobody that registered | I3        | neither read nor write | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | nobody that registered | I3        | read but not write     | read and write         |
        | an Exclusive Access Registrants Only reservation | nobody that registered | I3        | neither read nor write | read and write         |

      Examples: Every type with many holders
        | reservation                                     | whose                  | initiator | rights                 | rights of I2   |
        | a Write Exclusive All Registrants reservation   | nobody that registered | I3        | read but not write     | read and write |
        | an Exclusive Access All Registrants reservation | nobody that registered | I3        | neither read nor write | read and write |

    @NEX-06 @GEN-14 @mandatory @needs-reset
    Scenario: A registrant changes its key after a reset
      Given initiator I2 sends LOGICAL UNIT RESET
      When initiator I1 registers key 0x1
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And PRgeneration has risen by 1

    @NEX-06 @mandatory @needs-reset
    Scenario: A second reset changes nothing either
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I2 sends LOGICAL UNIT RESET
      When initiator I2 sends LOGICAL UNIT RESET
      Then the registrations and the reservation are unchanged
      And initiator I3 may neither read nor write

    @NEX-06 @GEN-02 @mandatory @needs-reset
    Scenario: Registrations with one key outlive a reset
      Given initiator I3 registers key 0xB
      When initiator I1 sends LOGICAL UNIT RESET
      Then the registrations and the reservation are unchanged
      And keys 0xA, 0xB and 0xB are registered

  Rule: So does a reset of the whole target

    @NEX-07 @GEN-14 @mandatory @needs-reset
    Scenario Outline: <reservation> stays through a warm reset of the target
      Given initiator I1 holds <reservation>
      When initiator I2 sends TARGET WARM RESET
      Then the registrations and the reservation are unchanged
      And no initiator has a unit attention
      And initiator I3 may <rights>

      Examples:
        | reservation                                      | rights                 |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive reservation                    | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |
        | a Write Exclusive All Registrants reservation    | read but not write     |
        | an Exclusive Access All Registrants reservation  | neither read nor write |

    @mandatory @needs-reset
    Scenario Outline: Registrations stay through <function> where nothing is reserved
      When initiator I2 sends <function>
      Then keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      @NEX-07
      Examples: A reset of the target
        | function          |
        | TARGET WARM RESET |

      @NEX-08
      Examples: A function that ends commands
        | function       |
        | ABORT TASK SET |
        | CLEAR TASK SET |

      @NEX-06
      Examples: A reset of the logical unit
        | function           |
        | LOGICAL UNIT RESET |

    @mandatory @needs-reset
    Scenario Outline: A reservation stays with the one that registered last through <function>
      Given initiator I2 holds a Write Exclusive reservation
      When initiator I3 sends <function>
      Then there is a Write Exclusive reservation held by initiator I2
      And initiator I2 may read and write
      And initiator I1 may read but not write

      @NEX-06
      Examples: A reset of the logical unit
        | function           |
        | LOGICAL UNIT RESET |

      @NEX-07
      Examples: A reset of the target
        | function          |
        | TARGET WARM RESET |

    @NEX-07 @mandatory @needs-reset
    Scenario Outline: <reservation> stays through a cold reset of the target, or goes with its registrations
      Given initiator I1 holds <reservation>
      When initiator I2 sends TARGET COLD RESET
      Then the registrations and the reservation are unchanged or gone together
      And no initiator has a unit attention

      Examples:
        | reservation                                    |
        | a Write Exclusive Registrants Only reservation |
        | an Exclusive Access reservation                |

  Rule: Functions that end commands leave registrations and reservation alone

    @NEX-08 @mandatory @needs-reset
    Scenario Outline: <function> leaves <reservation> as it is
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <function>
      Then the registrations and the reservation are unchanged
      And no initiator has a unit attention
      And initiator I3 may <rights>

      Examples: With no command in progress
        | function       | initiator | reservation                                     | rights                 |
        | ABORT TASK     | I1        | an Exclusive Access reservation                 | neither read nor write |
        | ABORT TASK SET | I1        | an Exclusive Access reservation                 | neither read nor write |
        | ABORT TASK SET | I2        | a Write Exclusive Registrants Only reservation  | read but not write     |
        | CLEAR TASK SET | I2        | an Exclusive Access reservation                 | neither read nor write |
        | CLEAR TASK SET | I3        | a Write Exclusive Registrants Only reservation  | read but not write     |
        | ABORT TASK     | I1        | a Write Exclusive reservation                   | read but not write     |
        | ABORT TASK SET | I1        | a Write Exclusive reservation                   | read but not write     |
        | ABORT TASK SET | I2        | an Exclusive Access All Registrants reservation | neither read nor write |
        | CLEAR TASK SET | I1        | a Write Exclusive reservation                   | read but not write     |
        | CLEAR TASK SET | I2        | an Exclusive Access All Registrants reservation | neither read nor write |
        | CLEAR TASK SET | I2        | a Write Exclusive All Registrants reservation   | read but not write     |
