Feature: Starting, stopping and locking a unit that another initiator has reserved

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A lock that conflicts locks nothing

    @ACC-22 @ACC-40 @optional @needs-removable-medium
    Scenario: An initiator that may not write does not lock the medium
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      Then the reservation forbids the command
      And initiator I1 may remove the medium
      And the registrations and the reservation are unchanged

  Rule: Everybody may start the unit, and stop it only who may write

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-20 @ACC-01 @optional
      Examples: START STOP UNIT with START=1
        | reservation                                      | initiator | command                      | verdict |
        | a Write Exclusive reservation                    | I1        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive reservation                    | I2        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive reservation                    | I3        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access reservation                  | I1        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access reservation                  | I2        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access reservation                  | I3        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | START STOP UNIT with START=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | START STOP UNIT with START=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | START STOP UNIT with START=1 | allows  |

      @ACC-22 @ACC-01 @optional
      Examples: PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0
        | reservation                                      | initiator | command                                     | verdict |
        | a Write Exclusive reservation                    | I1        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive reservation                    | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive reservation                    | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access reservation                  | I1        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access reservation                  | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access reservation                  | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0 | allows  |

  Rule: Who may not write may not stop or lock the unit either

    Scenario Outline: <reservation> forbids <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation forbids the command
      And initiator I1 may read and write
      And the registrations and the reservation are unchanged

      @ACC-21 @optional
      Examples: START STOP UNIT with START=0
        | reservation                                      | initiator | command                      |
        | a Write Exclusive reservation                    | I2        | START STOP UNIT with START=0 |
        | a Write Exclusive reservation                    | I3        | START STOP UNIT with START=0 |
        | an Exclusive Access reservation                  | I2        | START STOP UNIT with START=0 |
        | an Exclusive Access reservation                  | I3        | START STOP UNIT with START=0 |
        | a Write Exclusive Registrants Only reservation   | I3        | START STOP UNIT with START=0 |
        | an Exclusive Access Registrants Only reservation | I3        | START STOP UNIT with START=0 |
        | a Write Exclusive All Registrants reservation    | I3        | START STOP UNIT with START=0 |
        | an Exclusive Access All Registrants reservation  | I3        | START STOP UNIT with START=0 |

      @ACC-21 @optional
      Examples: START STOP UNIT with POWER CONDITION=3
        | reservation                                      | initiator | command                                |
        | a Write Exclusive reservation                    | I2        | START STOP UNIT with POWER CONDITION=3 |
        | a Write Exclusive reservation                    | I3        | START STOP UNIT with POWER CONDITION=3 |
        | an Exclusive Access reservation                  | I2        | START STOP UNIT with POWER CONDITION=3 |
        | an Exclusive Access reservation                  | I3        | START STOP UNIT with POWER CONDITION=3 |
        | a Write Exclusive Registrants Only reservation   | I3        | START STOP UNIT with POWER CONDITION=3 |
        | an Exclusive Access Registrants Only reservation | I3        | START STOP UNIT with POWER CONDITION=3 |
        | a Write Exclusive All Registrants reservation    | I3        | START STOP UNIT with POWER CONDITION=3 |
        | an Exclusive Access All Registrants reservation  | I3        | START STOP UNIT with POWER CONDITION=3 |

      @ACC-22 @optional
      Examples: PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
        | reservation                                      | initiator | command                                     |
        | a Write Exclusive reservation                    | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |
        | a Write Exclusive reservation                    | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |
        | an Exclusive Access reservation                  | I2        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |
        | an Exclusive Access reservation                  | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |
        | a Write Exclusive Registrants Only reservation   | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |
        | an Exclusive Access Registrants Only reservation | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |
        | a Write Exclusive All Registrants reservation    | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |
        | an Exclusive Access All Registrants reservation  | I3        | PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 |

  Rule: Who may write may lock the medium

    @ACC-22 @ACC-01 @optional
    Scenario Outline: Initiator <initiator> locks and unlocks the medium under <reservation>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1
      Then the reservation allows the command
      When initiator <initiator> sends PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0
      Then the reservation allows the command
      And the registrations and the reservation are unchanged

      Examples: Initiator I1 holds, I2 is registered
        | reservation                                      | initiator |
        | a Write Exclusive reservation                    | I1        |
        | an Exclusive Access reservation                  | I1        |
        | a Write Exclusive Registrants Only reservation   | I1        |
        | a Write Exclusive Registrants Only reservation   | I2        |
        | an Exclusive Access Registrants Only reservation | I1        |
        | an Exclusive Access Registrants Only reservation | I2        |
        | a Write Exclusive All Registrants reservation    | I1        |
        | a Write Exclusive All Registrants reservation    | I2        |
        | an Exclusive Access All Registrants reservation  | I1        |
        | an Exclusive Access All Registrants reservation  | I2        |

  Rule: How the unit is to start or stop does not decide who may do it

    @ACC-20 @optional
    Scenario Outline: An initiator that may not write starts the unit with <what>
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I3 sends START STOP UNIT with START=1 with:
        | <field> | <value> |
      Then the reservation allows the command
      And initiator I1 may read and write

      Examples:
        | what  | field      | value |
        | IMMED | CDB byte 1 | 01h   |
        | LOEJ  | CDB byte 4 | 03h   |

    @ACC-21 @optional
    Scenario Outline: An initiator that may not write stops the unit in vain with <what>
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends START STOP UNIT with START=0 with:
        | <field> | <value> |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And initiator I1 may read and write

      Examples:
        | what                          | field      | value |
        | IMMED                         | CDB byte 1 | 01h   |
        | LOEJ                          | CDB byte 4 | 02h   |
        | START=1 and POWER CONDITION=3 | CDB byte 4 | 31h   |
