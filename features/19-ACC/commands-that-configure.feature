Feature: Commands that read and change the configuration under a reservation of another initiator

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Everybody may ask whether the unit is ready; older units may keep that to the holder

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the command ends in one of these ways:
        | GOOD                 |
        | RESERVATION CONFLICT |
      And the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-23 @ACC-01 @IN-20 @mandatory
      Examples: TEST UNIT READY
        | reservation                                      | initiator | command         | verdict   |
        | a Write Exclusive reservation                    | I1        | TEST UNIT READY | allows    |
        | a Write Exclusive reservation                    | I2        | TEST UNIT READY | may allow |
        | a Write Exclusive reservation                    | I3        | TEST UNIT READY | may allow |
        | an Exclusive Access reservation                  | I1        | TEST UNIT READY | allows    |
        | an Exclusive Access reservation                  | I2        | TEST UNIT READY | may allow |
        | an Exclusive Access reservation                  | I3        | TEST UNIT READY | may allow |
        | a Write Exclusive Registrants Only reservation   | I1        | TEST UNIT READY | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | TEST UNIT READY | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | TEST UNIT READY | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | TEST UNIT READY | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | TEST UNIT READY | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | TEST UNIT READY | may allow |
        | a Write Exclusive All Registrants reservation    | I1        | TEST UNIT READY | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | TEST UNIT READY | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | TEST UNIT READY | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | TEST UNIT READY | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | TEST UNIT READY | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | TEST UNIT READY | may allow |

  Rule: The configuration is read like the medium

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-24 @ACC-01 @IN-20 @mandatory
      Examples: MODE SENSE(6)
        | reservation                                      | initiator | command       | verdict   |
        | a Write Exclusive reservation                    | I1        | MODE SENSE(6) | allows    |
        | a Write Exclusive reservation                    | I2        | MODE SENSE(6) | may allow |
        | a Write Exclusive reservation                    | I3        | MODE SENSE(6) | may allow |
        | an Exclusive Access reservation                  | I1        | MODE SENSE(6) | allows    |
        | an Exclusive Access reservation                  | I2        | MODE SENSE(6) | forbids   |
        | an Exclusive Access reservation                  | I3        | MODE SENSE(6) | forbids   |
        | a Write Exclusive Registrants Only reservation   | I1        | MODE SENSE(6) | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | MODE SENSE(6) | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | MODE SENSE(6) | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | MODE SENSE(6) | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | MODE SENSE(6) | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | MODE SENSE(6) | forbids   |
        | a Write Exclusive All Registrants reservation    | I1        | MODE SENSE(6) | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | MODE SENSE(6) | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | MODE SENSE(6) | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | MODE SENSE(6) | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | MODE SENSE(6) | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | MODE SENSE(6) | forbids   |

      @ACC-24 @ACC-01 @IN-20 @mandatory
      Examples: MODE SENSE(10)
        | reservation                                      | initiator | command        | verdict   |
        | a Write Exclusive reservation                    | I1        | MODE SENSE(10) | allows    |
        | a Write Exclusive reservation                    | I2        | MODE SENSE(10) | may allow |
        | a Write Exclusive reservation                    | I3        | MODE SENSE(10) | may allow |
        | an Exclusive Access reservation                  | I1        | MODE SENSE(10) | allows    |
        | an Exclusive Access reservation                  | I2        | MODE SENSE(10) | forbids   |
        | an Exclusive Access reservation                  | I3        | MODE SENSE(10) | forbids   |
        | a Write Exclusive Registrants Only reservation   | I1        | MODE SENSE(10) | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | MODE SENSE(10) | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | MODE SENSE(10) | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | MODE SENSE(10) | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | MODE SENSE(10) | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | MODE SENSE(10) | forbids   |
        | a Write Exclusive All Registrants reservation    | I1        | MODE SENSE(10) | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | MODE SENSE(10) | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | MODE SENSE(10) | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | MODE SENSE(10) | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | MODE SENSE(10) | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | MODE SENSE(10) | forbids   |

      @ACC-28 @ACC-01 @IN-20 @optional
      Examples: REPORT SUPPORTED OPERATION CODES
        | reservation                                      | initiator | command                          | verdict    |
        | a Write Exclusive reservation                    | I1        | REPORT SUPPORTED OPERATION CODES | allows     |
        | a Write Exclusive reservation                    | I2        | REPORT SUPPORTED OPERATION CODES | may allow  |
        | a Write Exclusive reservation                    | I3        | REPORT SUPPORTED OPERATION CODES | may allow  |
        | an Exclusive Access reservation                  | I1        | REPORT SUPPORTED OPERATION CODES | allows     |
        | an Exclusive Access reservation                  | I2        | REPORT SUPPORTED OPERATION CODES | may forbid |
        | an Exclusive Access reservation                  | I3        | REPORT SUPPORTED OPERATION CODES | may forbid |
        | a Write Exclusive Registrants Only reservation   | I1        | REPORT SUPPORTED OPERATION CODES | allows     |
        | a Write Exclusive Registrants Only reservation   | I2        | REPORT SUPPORTED OPERATION CODES | allows     |
        | a Write Exclusive Registrants Only reservation   | I3        | REPORT SUPPORTED OPERATION CODES | may allow  |
        | an Exclusive Access Registrants Only reservation | I1        | REPORT SUPPORTED OPERATION CODES | allows     |
        | an Exclusive Access Registrants Only reservation | I2        | REPORT SUPPORTED OPERATION CODES | allows     |
        | an Exclusive Access Registrants Only reservation | I3        | REPORT SUPPORTED OPERATION CODES | may forbid |
        | a Write Exclusive All Registrants reservation    | I1        | REPORT SUPPORTED OPERATION CODES | allows     |
        | a Write Exclusive All Registrants reservation    | I2        | REPORT SUPPORTED OPERATION CODES | allows     |
        | a Write Exclusive All Registrants reservation    | I3        | REPORT SUPPORTED OPERATION CODES | may allow  |
        | an Exclusive Access All Registrants reservation  | I1        | REPORT SUPPORTED OPERATION CODES | allows     |
        | an Exclusive Access All Registrants reservation  | I2        | REPORT SUPPORTED OPERATION CODES | allows     |
        | an Exclusive Access All Registrants reservation  | I3        | REPORT SUPPORTED OPERATION CODES | may forbid |

      @ACC-28 @ACC-01 @IN-20 @optional
      Examples: REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS
        | reservation                                      | initiator | command                                    | verdict    |
        | a Write Exclusive reservation                    | I1        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | a Write Exclusive reservation                    | I2        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may allow  |
        | a Write Exclusive reservation                    | I3        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may allow  |
        | an Exclusive Access reservation                  | I1        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | an Exclusive Access reservation                  | I2        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may forbid |
        | an Exclusive Access reservation                  | I3        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may forbid |
        | a Write Exclusive Registrants Only reservation   | I1        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | a Write Exclusive Registrants Only reservation   | I2        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | a Write Exclusive Registrants Only reservation   | I3        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may allow  |
        | an Exclusive Access Registrants Only reservation | I1        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | an Exclusive Access Registrants Only reservation | I2        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | an Exclusive Access Registrants Only reservation | I3        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may forbid |
        | a Write Exclusive All Registrants reservation    | I1        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | a Write Exclusive All Registrants reservation    | I2        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | a Write Exclusive All Registrants reservation    | I3        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may allow  |
        | an Exclusive Access All Registrants reservation  | I1        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | an Exclusive Access All Registrants reservation  | I2        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | allows     |
        | an Exclusive Access All Registrants reservation  | I3        | REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS | may forbid |

      @ACC-34 @ACC-01 @optional
      Examples: RECEIVE DIAGNOSTIC RESULTS
        | reservation                                      | initiator | command                    | verdict   |
        | a Write Exclusive reservation                    | I1        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | a Write Exclusive reservation                    | I2        | RECEIVE DIAGNOSTIC RESULTS | may allow |
        | a Write Exclusive reservation                    | I3        | RECEIVE DIAGNOSTIC RESULTS | may allow |
        | an Exclusive Access reservation                  | I1        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | an Exclusive Access reservation                  | I2        | RECEIVE DIAGNOSTIC RESULTS | forbids   |
        | an Exclusive Access reservation                  | I3        | RECEIVE DIAGNOSTIC RESULTS | forbids   |
        | a Write Exclusive Registrants Only reservation   | I1        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | RECEIVE DIAGNOSTIC RESULTS | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | RECEIVE DIAGNOSTIC RESULTS | forbids   |
        | a Write Exclusive All Registrants reservation    | I1        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | RECEIVE DIAGNOSTIC RESULTS | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | RECEIVE DIAGNOSTIC RESULTS | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | RECEIVE DIAGNOSTIC RESULTS | forbids   |

      @ACC-35 @ACC-01 @optional
      Examples: READ BUFFER
        | reservation                                      | initiator | command     | verdict   |
        | a Write Exclusive reservation                    | I1        | READ BUFFER | allows    |
        | a Write Exclusive reservation                    | I2        | READ BUFFER | may allow |
        | a Write Exclusive reservation                    | I3        | READ BUFFER | may allow |
        | an Exclusive Access reservation                  | I1        | READ BUFFER | allows    |
        | an Exclusive Access reservation                  | I2        | READ BUFFER | forbids   |
        | an Exclusive Access reservation                  | I3        | READ BUFFER | forbids   |
        | a Write Exclusive Registrants Only reservation   | I1        | READ BUFFER | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | READ BUFFER | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | READ BUFFER | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | READ BUFFER | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | READ BUFFER | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | READ BUFFER | forbids   |
        | a Write Exclusive All Registrants reservation    | I1        | READ BUFFER | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | READ BUFFER | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | READ BUFFER | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | READ BUFFER | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | READ BUFFER | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | READ BUFFER | forbids   |

  Rule: The configuration is changed like the medium

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-25 @ACC-01 @optional
      Examples: MODE SELECT(6)
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | MODE SELECT(6) | allows  |
        | a Write Exclusive reservation                    | I2        | MODE SELECT(6) | forbids |
        | a Write Exclusive reservation                    | I3        | MODE SELECT(6) | forbids |
        | an Exclusive Access reservation                  | I1        | MODE SELECT(6) | allows  |
        | an Exclusive Access reservation                  | I2        | MODE SELECT(6) | forbids |
        | an Exclusive Access reservation                  | I3        | MODE SELECT(6) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | MODE SELECT(6) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | MODE SELECT(6) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | MODE SELECT(6) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | MODE SELECT(6) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | MODE SELECT(6) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | MODE SELECT(6) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | MODE SELECT(6) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | MODE SELECT(6) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | MODE SELECT(6) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | MODE SELECT(6) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | MODE SELECT(6) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | MODE SELECT(6) | forbids |

      @ACC-25 @ACC-01 @optional
      Examples: MODE SELECT(10)
        | reservation                                      | initiator | command         | verdict |
        | a Write Exclusive reservation                    | I1        | MODE SELECT(10) | allows  |
        | a Write Exclusive reservation                    | I2        | MODE SELECT(10) | forbids |
        | a Write Exclusive reservation                    | I3        | MODE SELECT(10) | forbids |
        | an Exclusive Access reservation                  | I1        | MODE SELECT(10) | allows  |
        | an Exclusive Access reservation                  | I2        | MODE SELECT(10) | forbids |
        | an Exclusive Access reservation                  | I3        | MODE SELECT(10) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | MODE SELECT(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | MODE SELECT(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | MODE SELECT(10) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | MODE SELECT(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | MODE SELECT(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | MODE SELECT(10) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | MODE SELECT(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | MODE SELECT(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | MODE SELECT(10) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | MODE SELECT(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | MODE SELECT(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | MODE SELECT(10) | forbids |

      @ACC-26 @ACC-01 @optional
      Examples: LOG SELECT
        | reservation                                      | initiator | command    | verdict |
        | a Write Exclusive reservation                    | I1        | LOG SELECT | allows  |
        | a Write Exclusive reservation                    | I2        | LOG SELECT | forbids |
        | a Write Exclusive reservation                    | I3        | LOG SELECT | forbids |
        | an Exclusive Access reservation                  | I1        | LOG SELECT | allows  |
        | an Exclusive Access reservation                  | I2        | LOG SELECT | forbids |
        | an Exclusive Access reservation                  | I3        | LOG SELECT | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | LOG SELECT | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | LOG SELECT | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | LOG SELECT | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | LOG SELECT | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | LOG SELECT | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | LOG SELECT | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | LOG SELECT | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | LOG SELECT | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | LOG SELECT | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | LOG SELECT | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | LOG SELECT | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | LOG SELECT | forbids |

      @ACC-29 @ACC-01 @optional
      Examples: SET TARGET PORT GROUPS
        | reservation                                      | initiator | command                | verdict |
        | a Write Exclusive reservation                    | I1        | SET TARGET PORT GROUPS | allows  |
        | a Write Exclusive reservation                    | I2        | SET TARGET PORT GROUPS | forbids |
        | a Write Exclusive reservation                    | I3        | SET TARGET PORT GROUPS | forbids |
        | an Exclusive Access reservation                  | I1        | SET TARGET PORT GROUPS | allows  |
        | an Exclusive Access reservation                  | I2        | SET TARGET PORT GROUPS | forbids |
        | an Exclusive Access reservation                  | I3        | SET TARGET PORT GROUPS | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SET TARGET PORT GROUPS | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SET TARGET PORT GROUPS | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SET TARGET PORT GROUPS | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | SET TARGET PORT GROUPS | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SET TARGET PORT GROUPS | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SET TARGET PORT GROUPS | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SET TARGET PORT GROUPS | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SET TARGET PORT GROUPS | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SET TARGET PORT GROUPS | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | SET TARGET PORT GROUPS | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SET TARGET PORT GROUPS | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SET TARGET PORT GROUPS | forbids |

      @ACC-29 @ACC-01 @optional
      Examples: CHANGE ALIASES
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | CHANGE ALIASES | allows  |
        | a Write Exclusive reservation                    | I2        | CHANGE ALIASES | forbids |
        | a Write Exclusive reservation                    | I3        | CHANGE ALIASES | forbids |
        | an Exclusive Access reservation                  | I1        | CHANGE ALIASES | allows  |
        | an Exclusive Access reservation                  | I2        | CHANGE ALIASES | forbids |
        | an Exclusive Access reservation                  | I3        | CHANGE ALIASES | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | CHANGE ALIASES | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | CHANGE ALIASES | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | CHANGE ALIASES | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | CHANGE ALIASES | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | CHANGE ALIASES | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | CHANGE ALIASES | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | CHANGE ALIASES | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | CHANGE ALIASES | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | CHANGE ALIASES | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | CHANGE ALIASES | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | CHANGE ALIASES | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | CHANGE ALIASES | forbids |

      @ACC-29 @ACC-01 @optional
      Examples: SET PRIORITY
        | reservation                                      | initiator | command      | verdict |
        | a Write Exclusive reservation                    | I1        | SET PRIORITY | allows  |
        | a Write Exclusive reservation                    | I2        | SET PRIORITY | forbids |
        | a Write Exclusive reservation                    | I3        | SET PRIORITY | forbids |
        | an Exclusive Access reservation                  | I1        | SET PRIORITY | allows  |
        | an Exclusive Access reservation                  | I2        | SET PRIORITY | forbids |
        | an Exclusive Access reservation                  | I3        | SET PRIORITY | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SET PRIORITY | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SET PRIORITY | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SET PRIORITY | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | SET PRIORITY | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SET PRIORITY | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SET PRIORITY | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SET PRIORITY | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SET PRIORITY | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SET PRIORITY | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | SET PRIORITY | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SET PRIORITY | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SET PRIORITY | forbids |

      @ACC-29 @ACC-01 @optional
      Examples: SET TIMESTAMP
        | reservation                                      | initiator | command       | verdict |
        | a Write Exclusive reservation                    | I1        | SET TIMESTAMP | allows  |
        | a Write Exclusive reservation                    | I2        | SET TIMESTAMP | forbids |
        | a Write Exclusive reservation                    | I3        | SET TIMESTAMP | forbids |
        | an Exclusive Access reservation                  | I1        | SET TIMESTAMP | allows  |
        | an Exclusive Access reservation                  | I2        | SET TIMESTAMP | forbids |
        | an Exclusive Access reservation                  | I3        | SET TIMESTAMP | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SET TIMESTAMP | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SET TIMESTAMP | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SET TIMESTAMP | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | SET TIMESTAMP | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SET TIMESTAMP | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SET TIMESTAMP | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SET TIMESTAMP | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SET TIMESTAMP | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SET TIMESTAMP | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | SET TIMESTAMP | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SET TIMESTAMP | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SET TIMESTAMP | forbids |

      @ACC-29 @ACC-01 @optional
      Examples: SET IDENTIFYING INFORMATION
        | reservation                                      | initiator | command                     | verdict |
        | a Write Exclusive reservation                    | I1        | SET IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive reservation                    | I2        | SET IDENTIFYING INFORMATION | forbids |
        | a Write Exclusive reservation                    | I3        | SET IDENTIFYING INFORMATION | forbids |
        | an Exclusive Access reservation                  | I1        | SET IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access reservation                  | I2        | SET IDENTIFYING INFORMATION | forbids |
        | an Exclusive Access reservation                  | I3        | SET IDENTIFYING INFORMATION | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SET IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SET IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SET IDENTIFYING INFORMATION | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | SET IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SET IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SET IDENTIFYING INFORMATION | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SET IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SET IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SET IDENTIFYING INFORMATION | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | SET IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SET IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SET IDENTIFYING INFORMATION | forbids |

      @ACC-37 @ACC-01 @optional
      Examples: SECURITY PROTOCOL OUT
        | reservation                                      | initiator | command               | verdict |
        | a Write Exclusive reservation                    | I1        | SECURITY PROTOCOL OUT | allows  |
        | a Write Exclusive reservation                    | I2        | SECURITY PROTOCOL OUT | forbids |
        | a Write Exclusive reservation                    | I3        | SECURITY PROTOCOL OUT | forbids |
        | an Exclusive Access reservation                  | I1        | SECURITY PROTOCOL OUT | allows  |
        | an Exclusive Access reservation                  | I2        | SECURITY PROTOCOL OUT | forbids |
        | an Exclusive Access reservation                  | I3        | SECURITY PROTOCOL OUT | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SECURITY PROTOCOL OUT | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SECURITY PROTOCOL OUT | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SECURITY PROTOCOL OUT | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | SECURITY PROTOCOL OUT | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SECURITY PROTOCOL OUT | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SECURITY PROTOCOL OUT | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SECURITY PROTOCOL OUT | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SECURITY PROTOCOL OUT | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SECURITY PROTOCOL OUT | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | SECURITY PROTOCOL OUT | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SECURITY PROTOCOL OUT | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SECURITY PROTOCOL OUT | forbids |

  Rule: What only reports on paths, logs and names is open to everybody

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-26 @ACC-01 @optional
      Examples: LOG SENSE
        | reservation                                      | initiator | command   | verdict |
        | a Write Exclusive reservation                    | I1        | LOG SENSE | allows  |
        | a Write Exclusive reservation                    | I2        | LOG SENSE | allows  |
        | a Write Exclusive reservation                    | I3        | LOG SENSE | allows  |
        | an Exclusive Access reservation                  | I1        | LOG SENSE | allows  |
        | an Exclusive Access reservation                  | I2        | LOG SENSE | allows  |
        | an Exclusive Access reservation                  | I3        | LOG SENSE | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | LOG SENSE | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | LOG SENSE | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | LOG SENSE | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | LOG SENSE | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | LOG SENSE | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | LOG SENSE | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | LOG SENSE | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | LOG SENSE | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | LOG SENSE | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | LOG SENSE | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | LOG SENSE | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | LOG SENSE | allows  |

      @ACC-29 @ACC-01 @optional
      Examples: REPORT TARGET PORT GROUPS
        | reservation                                      | initiator | command                   | verdict |
        | a Write Exclusive reservation                    | I1        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive reservation                    | I2        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive reservation                    | I3        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access reservation                  | I1        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access reservation                  | I2        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access reservation                  | I3        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | REPORT TARGET PORT GROUPS | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | REPORT TARGET PORT GROUPS | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | REPORT TARGET PORT GROUPS | allows  |

      @ACC-29 @ACC-01 @optional
      Examples: REPORT ALIASES
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | REPORT ALIASES | allows  |
        | a Write Exclusive reservation                    | I2        | REPORT ALIASES | allows  |
        | a Write Exclusive reservation                    | I3        | REPORT ALIASES | allows  |
        | an Exclusive Access reservation                  | I1        | REPORT ALIASES | allows  |
        | an Exclusive Access reservation                  | I2        | REPORT ALIASES | allows  |
        | an Exclusive Access reservation                  | I3        | REPORT ALIASES | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | REPORT ALIASES | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | REPORT ALIASES | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | REPORT ALIASES | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | REPORT ALIASES | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | REPORT ALIASES | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | REPORT ALIASES | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | REPORT ALIASES | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | REPORT ALIASES | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | REPORT ALIASES | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | REPORT ALIASES | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | REPORT ALIASES | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | REPORT ALIASES | allows  |

      @ACC-29 @ACC-01 @optional
      Examples: REPORT PRIORITY
        | reservation                                      | initiator | command         | verdict |
        | a Write Exclusive reservation                    | I1        | REPORT PRIORITY | allows  |
        | a Write Exclusive reservation                    | I2        | REPORT PRIORITY | allows  |
        | a Write Exclusive reservation                    | I3        | REPORT PRIORITY | allows  |
        | an Exclusive Access reservation                  | I1        | REPORT PRIORITY | allows  |
        | an Exclusive Access reservation                  | I2        | REPORT PRIORITY | allows  |
        | an Exclusive Access reservation                  | I3        | REPORT PRIORITY | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | REPORT PRIORITY | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | REPORT PRIORITY | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | REPORT PRIORITY | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | REPORT PRIORITY | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | REPORT PRIORITY | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | REPORT PRIORITY | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | REPORT PRIORITY | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | REPORT PRIORITY | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | REPORT PRIORITY | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | REPORT PRIORITY | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | REPORT PRIORITY | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | REPORT PRIORITY | allows  |

      @ACC-29 @ACC-01 @optional
      Examples: REPORT TIMESTAMP
        | reservation                                      | initiator | command          | verdict |
        | a Write Exclusive reservation                    | I1        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive reservation                    | I2        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive reservation                    | I3        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access reservation                  | I1        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access reservation                  | I2        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access reservation                  | I3        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | REPORT TIMESTAMP | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | REPORT TIMESTAMP | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | REPORT TIMESTAMP | allows  |

      @ACC-29 @ACC-01 @optional
      Examples: REPORT IDENTIFYING INFORMATION
        | reservation                                      | initiator | command                        | verdict |
        | a Write Exclusive reservation                    | I1        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive reservation                    | I2        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive reservation                    | I3        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access reservation                  | I1        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access reservation                  | I2        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access reservation                  | I3        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | REPORT IDENTIFYING INFORMATION | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | REPORT IDENTIFYING INFORMATION | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | REPORT IDENTIFYING INFORMATION | allows  |

  Rule: A MODE SELECT that conflicts leaves the page as it was

    @ACC-25 @ACC-40 @optional @needs-TAS
    Scenario Outline: Initiator <initiator> cannot change a mode page under <reservation>
      Given initiator I1 holds <reservation>
      When initiator <initiator> changes TAS of the Control mode page
      Then the command is refused with RESERVATION CONFLICT
      And TAS of the Control mode page is unchanged
      And the registrations and the reservation are unchanged

      Examples: Initiator I2 is registered, I3 is not
        | initiator | reservation                                     |
        | I2        | a Write Exclusive reservation                   |
        | I3        | a Write Exclusive reservation                   |
        | I2        | an Exclusive Access reservation                 |
        | I3        | a Write Exclusive Registrants Only reservation  |
        | I3        | a Write Exclusive All Registrants reservation   |
        | I3        | an Exclusive Access All Registrants reservation |

  Rule: What else a command asks for does not decide whether it is let in

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator> about <what>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command> with:
        | <field> | <value> |
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-24 @mandatory
      Examples: MODE SENSE
        | reservation                                    | initiator | command        | what      | field      | value | verdict   |
        | a Write Exclusive reservation                  | I3        | MODE SENSE(10) | all pages | CDB byte 2 | 3Fh   | may allow |
        | a Write Exclusive Registrants Only reservation | I2        | MODE SENSE(6)  | all pages | CDB byte 2 | 3Fh   | allows    |

      @ACC-28 @optional
      Examples: REPORT SUPPORTED OPERATION CODES
        | reservation                                    | initiator | command                          | what        | field      | value | verdict   |
        | a Write Exclusive reservation                  | I3        | REPORT SUPPORTED OPERATION CODES | one command | CDB byte 2 | 01h   | may allow |
        | a Write Exclusive Registrants Only reservation | I2        | REPORT SUPPORTED OPERATION CODES | one command | CDB byte 2 | 01h   | allows    |

      @ACC-29 @optional
      Examples: REPORT TARGET PORT GROUPS
        | reservation                     | initiator | command                   | what            | field      | value | verdict |
        | an Exclusive Access reservation | I3        | REPORT TARGET PORT GROUPS | more parameters | CDB byte 1 | 2Ah   | allows  |

      @ACC-35 @optional
      Examples: READ BUFFER
        | reservation                                    | initiator | command     | what | field      | value | verdict   |
        | a Write Exclusive reservation                  | I3        | READ BUFFER | data | CDB byte 1 | 02h   | may allow |
        | a Write Exclusive Registrants Only reservation | I2        | READ BUFFER | data | CDB byte 1 | 02h   | allows    |
