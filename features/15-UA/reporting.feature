Feature: How a unit attention is reported
  Initiator I1 clears, which leaves a unit attention for the other registrant, initiator I2.

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB
    And initiator I1 clears the registrations and the reservation

  Rule: The next command reports the unit attention instead of being carried out, and that clears it

    @UA-01 @UA-05 @UA-06 @mandatory
    Scenario Outline: <command> reports a pending unit attention
      When initiator I2 sends <command>
      Then the command is refused with UNIT ATTENTION, RESERVATIONS PREEMPTED
      And the data is unchanged
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command             |
        | TEST UNIT READY     |
        | READ CAPACITY(10)   |
        | READ(10)            |
        | WRITE(10)           |
        | READ KEYS           |
        | READ RESERVATION    |
        | REPORT CAPABILITIES |

      Examples: Commands that a unit may lack
        | command                                     |
        | READ(16)                                    |
        | WRITE(16)                                   |
        | MODE SENSE(10)                              |
        | LOG SENSE                                   |
        | START STOP UNIT with START=1                |
        | READ CAPACITY(16)                           |
        | READ(6)                                     |
        | READ(12)                                    |
        | WRITE(6)                                    |
        | WRITE(12)                                   |
        | WRITE AND VERIFY(10)                        |
        | WRITE SAME(10)                              |
        | WRITE SAME(16)                              |
        | UNMAP                                       |
        | COMPARE AND WRITE                           |
        | VERIFY(10)                                  |
        | VERIFY(16)                                  |
        | PRE-FETCH(10)                               |
        | SYNCHRONIZE CACHE(10)                       |
        | SYNCHRONIZE CACHE(16)                       |
        | MODE SENSE(6)                               |
        | MODE SELECT(6)                              |
        | MODE SELECT(10)                             |
        | REPORT SUPPORTED OPERATION CODES            |
        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 |
        | RESERVE(6)                                  |
        | RESERVE(10)                                 |
        | RELEASE(6)                                  |
        | RELEASE(10)                                 |

      @needs-READ-FULL-STATUS
      Examples: An option of the unit
        | command          |
        | READ FULL STATUS |

    @UA-05 @UA-06 @GEN-09 @mandatory
    Scenario Outline: A pending unit attention stops an initiator that <acts>
      When initiator I2 <acts>
      Then the command is refused with UNIT ATTENTION, RESERVATIONS PREEMPTED
      And no key is registered
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | acts                                        |
        | registers key 0x1                           |
        | registers key 0x1 ignoring any existing key |

    @UA-01 @mandatory
    Scenario: TEST UNIT READY finds nothing more once the unit attention was reported
      Given initiator I2 is told RESERVATIONS PREEMPTED
      When initiator I2 sends TEST UNIT READY
      Then the command succeeds
      And no initiator has a unit attention

    @UA-05 @mandatory
    Scenario: What the unit attention stopped is done at the second attempt
      Given initiator I2 is told RESERVATIONS PREEMPTED
      When initiator I2 registers key 0x1
      Then the command succeeds
      And key 0x1 is registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @UA-06 @UA-05 @GEN-09 @mandatory
    Scenario Outline: A pending unit attention stops <command> of an initiator that is not registered any more
      Given initiator I1 registers key 0xA
      And initiator I2 is told RESERVATIONS PREEMPTED
      And initiator I2 registers key 0xB
      And initiator I1 preempts key 0xB as Write Exclusive
      When initiator I2 <acts>
      Then the command is refused with UNIT ATTENTION, REGISTRATIONS PREEMPTED
      And the data is unchanged
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | command                          | acts                                        |
        | REGISTER                         | registers key 0x1                           |
        | REGISTER AND IGNORE EXISTING KEY | registers key 0x1 ignoring any existing key |
        | READ KEYS                        | sends READ KEYS                             |

      @UA-01
      Examples: Commands that are none of reservations
        | command           | acts                    |
        | READ CAPACITY(10) | sends READ CAPACITY(10) |
        | READ(10)          | sends READ(10)          |
        | WRITE(10)         | sends WRITE(10)         |
        | TEST UNIT READY   | sends TEST UNIT READY   |

  Rule: INQUIRY and REPORT LUNS neither report nor clear it

    @mandatory
    Scenario Outline: <command> leaves a pending unit attention alone
      When initiator I2 sends <command>
      Then the command succeeds
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      @UA-02
      Examples:
        | command |
        | INQUIRY |

      @UA-03
      Examples:
        | command     |
        | REPORT LUNS |

    @UA-02 @mandatory
    Scenario: INQUIRY for a page of vital product data leaves a pending unit attention alone
      When initiator I2 sends INQUIRY with:
        | EVPD | 1 |
      Then the command succeeds
      And initiator I2 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

  Rule: REQUEST SENSE is carried out

    @UA-04 @mandatory
    Scenario: REQUEST SENSE succeeds while a unit attention is pending
      When initiator I2 sends REQUEST SENSE
      Then the command succeeds
      And the answer contains:
        | SENSE KEY                       | 6h or 0h   |
        | ADDITIONAL SENSE CODE           | 2Ah or 00h |
        | ADDITIONAL SENSE CODE QUALIFIER | 03h or 00h |
      And the registrations and the reservation are unchanged

  Rule: A command that would conflict meets the conflict or the unit attention, and is not carried out either way

    @UA-10 @choice
    Scenario Outline: <command> meets a unit attention and a reservation at once
      Given initiator I1 registers key 0xA
      And initiator I1 reserves as Exclusive Access
      When initiator I2 sends <command>
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                   |
        | UNIT ATTENTION, RESERVATIONS PREEMPTED |
      And the data is unchanged
      And the registrations and the reservation are unchanged

      Examples:
        | command   |
        | READ(10)  |
        | WRITE(10) |
