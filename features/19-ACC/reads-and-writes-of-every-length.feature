Feature: Reads and writes with CDBs of every length

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Every form of READ is allowed and refused alike

    @ACC-12 @ACC-01 @ACC-40 @mandatory
    Scenario Outline: <command> of initiator <initiator> is what <reservation> <verdict>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      Examples: Initiator I1 holds, I2 is registered, I3 is not
        | reservation                                      | initiator | command  | verdict |
        | a Write Exclusive reservation                    | I1        | READ(6)  | allows  |
        | a Write Exclusive reservation                    | I1        | READ(16) | allows  |
        | a Write Exclusive reservation                    | I2        | READ(6)  | allows  |
        | a Write Exclusive reservation                    | I2        | READ(16) | allows  |
        | a Write Exclusive reservation                    | I3        | READ(6)  | allows  |
        | a Write Exclusive reservation                    | I3        | READ(16) | allows  |
        | an Exclusive Access reservation                  | I1        | READ(6)  | allows  |
        | an Exclusive Access reservation                  | I1        | READ(16) | allows  |
        | an Exclusive Access reservation                  | I2        | READ(6)  | forbids |
        | an Exclusive Access reservation                  | I2        | READ(16) | forbids |
        | an Exclusive Access reservation                  | I3        | READ(6)  | forbids |
        | an Exclusive Access reservation                  | I3        | READ(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | READ(6)  | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | READ(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | READ(6)  | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | READ(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | READ(6)  | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | READ(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | READ(6)  | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | READ(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | READ(6)  | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | READ(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | READ(6)  | forbids |
        | an Exclusive Access Registrants Only reservation | I3        | READ(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | READ(6)  | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | READ(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | READ(6)  | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | READ(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | READ(6)  | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | READ(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | READ(6)  | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | READ(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | READ(6)  | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | READ(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | READ(6)  | forbids |
        | an Exclusive Access All Registrants reservation  | I3        | READ(16) | forbids |

  Rule: Every form of WRITE is allowed and refused alike

    @ACC-13 @ACC-01 @ACC-40 @mandatory
    Scenario Outline: <command> of initiator <initiator> is what <reservation> <verdict>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      Examples: Initiator I1 holds, I2 is registered, I3 is not
        | reservation                                      | initiator | command   | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE(6)  | allows  |
        | a Write Exclusive reservation                    | I1        | WRITE(16) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE(6)  | forbids |
        | a Write Exclusive reservation                    | I2        | WRITE(16) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE(6)  | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE(16) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE(6)  | allows  |
        | an Exclusive Access reservation                  | I1        | WRITE(16) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE(6)  | forbids |
        | an Exclusive Access reservation                  | I2        | WRITE(16) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE(6)  | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE(6)  | allows  |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE(6)  | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE(6)  | forbids |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE(16) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE(6)  | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE(6)  | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE(6)  | forbids |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE(6)  | allows  |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE(6)  | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE(6)  | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE(16) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE(6)  | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE(6)  | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE(6)  | forbids |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE(16) | forbids |
