Feature: Commands that would destroy what another initiator has reserved

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Who may not write may not destroy

    Scenario Outline: <reservation> forbids <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation forbids the command
      And the data is unchanged
      And the registrations and the reservation are unchanged

      @ACC-33 @optional
      Examples: FORMAT UNIT
        | reservation                                      | initiator | command     |
        | a Write Exclusive reservation                    | I2        | FORMAT UNIT |
        | a Write Exclusive reservation                    | I3        | FORMAT UNIT |
        | an Exclusive Access reservation                  | I2        | FORMAT UNIT |
        | an Exclusive Access reservation                  | I3        | FORMAT UNIT |
        | a Write Exclusive Registrants Only reservation   | I3        | FORMAT UNIT |
        | an Exclusive Access Registrants Only reservation | I3        | FORMAT UNIT |
        | a Write Exclusive All Registrants reservation    | I3        | FORMAT UNIT |
        | an Exclusive Access All Registrants reservation  | I3        | FORMAT UNIT |

      @ACC-33 @optional
      Examples: SANITIZE
        | reservation                                      | initiator | command  |
        | a Write Exclusive reservation                    | I2        | SANITIZE |
        | a Write Exclusive reservation                    | I3        | SANITIZE |
        | an Exclusive Access reservation                  | I2        | SANITIZE |
        | an Exclusive Access reservation                  | I3        | SANITIZE |
        | a Write Exclusive Registrants Only reservation   | I3        | SANITIZE |
        | an Exclusive Access Registrants Only reservation | I3        | SANITIZE |
        | a Write Exclusive All Registrants reservation    | I3        | SANITIZE |
        | an Exclusive Access All Registrants reservation  | I3        | SANITIZE |

      @ACC-33 @optional
      Examples: REASSIGN BLOCKS
        | reservation                                      | initiator | command         |
        | a Write Exclusive reservation                    | I2        | REASSIGN BLOCKS |
        | a Write Exclusive reservation                    | I3        | REASSIGN BLOCKS |
        | an Exclusive Access reservation                  | I2        | REASSIGN BLOCKS |
        | an Exclusive Access reservation                  | I3        | REASSIGN BLOCKS |
        | a Write Exclusive Registrants Only reservation   | I3        | REASSIGN BLOCKS |
        | an Exclusive Access Registrants Only reservation | I3        | REASSIGN BLOCKS |
        | a Write Exclusive All Registrants reservation    | I3        | REASSIGN BLOCKS |
        | an Exclusive Access All Registrants reservation  | I3        | REASSIGN BLOCKS |

      @ACC-34 @optional
      Examples: SEND DIAGNOSTIC
        | reservation                                      | initiator | command         |
        | a Write Exclusive reservation                    | I2        | SEND DIAGNOSTIC |
        | a Write Exclusive reservation                    | I3        | SEND DIAGNOSTIC |
        | an Exclusive Access reservation                  | I2        | SEND DIAGNOSTIC |
        | an Exclusive Access reservation                  | I3        | SEND DIAGNOSTIC |
        | a Write Exclusive Registrants Only reservation   | I3        | SEND DIAGNOSTIC |
        | an Exclusive Access Registrants Only reservation | I3        | SEND DIAGNOSTIC |
        | a Write Exclusive All Registrants reservation    | I3        | SEND DIAGNOSTIC |
        | an Exclusive Access All Registrants reservation  | I3        | SEND DIAGNOSTIC |

      @ACC-35 @optional
      Examples: WRITE BUFFER
        | reservation                                      | initiator | command      |
        | a Write Exclusive reservation                    | I2        | WRITE BUFFER |
        | a Write Exclusive reservation                    | I3        | WRITE BUFFER |
        | an Exclusive Access reservation                  | I2        | WRITE BUFFER |
        | an Exclusive Access reservation                  | I3        | WRITE BUFFER |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE BUFFER |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE BUFFER |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE BUFFER |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE BUFFER |
