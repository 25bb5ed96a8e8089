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

    Scenario Outline: <reservation> <verdict> <command> of initiator I3 with <what>
      Given initiator I1 holds <reservation>
      When initiator I3 sends <command> with:
        | <field> | <value> |
      Then the reservation <verdict> the command
      And initiator I1 may read and write
      And the registrations and the reservation are unchanged

      @ACC-20 @optional
      Examples: It starts
        | reservation                     | command                      | what  | field      | value | verdict |
        | an Exclusive Access reservation | START STOP UNIT with START=1 | IMMED | CDB byte 1 | 01h   | allows  |
        | a Write Exclusive reservation   | START STOP UNIT with START=1 | LOEJ  | CDB byte 4 | 03h   | allows  |

      @ACC-21 @optional
      Examples: It stops
        | reservation                     | command                      | what                          | field      | value | verdict |
        | an Exclusive Access reservation | START STOP UNIT with START=0 | IMMED                         | CDB byte 1 | 01h   | forbids |
        | a Write Exclusive reservation   | START STOP UNIT with START=0 | LOEJ                          | CDB byte 4 | 02h   | forbids |
        | a Write Exclusive reservation   | START STOP UNIT with START=0 | START=1 and POWER CONDITION=3 | CDB byte 4 | 31h   | forbids |
