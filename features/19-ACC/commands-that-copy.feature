Feature: Copying from and to a unit that another initiator has reserved

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A copy that the unit itself carries out is treated like a write

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-30 @ACC-01 @optional
      Examples: EXTENDED COPY(LID1)
        | reservation                                      | initiator | command             | verdict |
        | a Write Exclusive reservation                    | I1        | EXTENDED COPY(LID1) | allows  |
        | a Write Exclusive reservation                    | I2        | EXTENDED COPY(LID1) | forbids |
        | a Write Exclusive reservation                    | I3        | EXTENDED COPY(LID1) | forbids |
        | an Exclusive Access reservation                  | I1        | EXTENDED COPY(LID1) | allows  |
        | an Exclusive Access reservation                  | I2        | EXTENDED COPY(LID1) | forbids |
        | an Exclusive Access reservation                  | I3        | EXTENDED COPY(LID1) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | EXTENDED COPY(LID1) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | EXTENDED COPY(LID1) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | EXTENDED COPY(LID1) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | EXTENDED COPY(LID1) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | EXTENDED COPY(LID1) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | EXTENDED COPY(LID1) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | EXTENDED COPY(LID1) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | EXTENDED COPY(LID1) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | EXTENDED COPY(LID1) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | EXTENDED COPY(LID1) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | EXTENDED COPY(LID1) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | EXTENDED COPY(LID1) | forbids |

      @ACC-30 @ACC-01 @optional
      Examples: EXTENDED COPY(LID4)
        | reservation                                      | initiator | command             | verdict |
        | a Write Exclusive reservation                    | I1        | EXTENDED COPY(LID4) | allows  |
        | a Write Exclusive reservation                    | I2        | EXTENDED COPY(LID4) | forbids |
        | a Write Exclusive reservation                    | I3        | EXTENDED COPY(LID4) | forbids |
        | an Exclusive Access reservation                  | I2        | EXTENDED COPY(LID4) | forbids |
        | an Exclusive Access reservation                  | I3        | EXTENDED COPY(LID4) | forbids |
        | a Write Exclusive Registrants Only reservation   | I2        | EXTENDED COPY(LID4) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | EXTENDED COPY(LID4) | forbids |
        | an Exclusive Access Registrants Only reservation | I2        | EXTENDED COPY(LID4) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | EXTENDED COPY(LID4) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | EXTENDED COPY(LID4) | forbids |
        | an Exclusive Access All Registrants reservation  | I2        | EXTENDED COPY(LID4) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | EXTENDED COPY(LID4) | forbids |

  Rule: Older units keep the results of copies from others, newer ones do not

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-32 @IN-20 @ACC-01 @choice
      Examples: RECEIVE COPY OPERATING PARAMETERS
        | reservation                                      | initiator | command                           | verdict   |
        | a Write Exclusive reservation                    | I1        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | a Write Exclusive reservation                    | I2        | RECEIVE COPY OPERATING PARAMETERS | may allow |
        | a Write Exclusive reservation                    | I3        | RECEIVE COPY OPERATING PARAMETERS | may allow |
        | an Exclusive Access reservation                  | I1        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | an Exclusive Access reservation                  | I2        | RECEIVE COPY OPERATING PARAMETERS | may allow |
        | an Exclusive Access reservation                  | I3        | RECEIVE COPY OPERATING PARAMETERS | may allow |
        | a Write Exclusive Registrants Only reservation   | I1        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | RECEIVE COPY OPERATING PARAMETERS | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | RECEIVE COPY OPERATING PARAMETERS | may allow |
        | a Write Exclusive All Registrants reservation    | I1        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | RECEIVE COPY OPERATING PARAMETERS | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | RECEIVE COPY OPERATING PARAMETERS | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | RECEIVE COPY OPERATING PARAMETERS | may allow |

  Rule: A token stands for blocks: to make one is to read them, to use one is to write

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-38 @ACC-01 @optional
      Examples: POPULATE TOKEN
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | POPULATE TOKEN | allows  |
        | a Write Exclusive reservation                    | I2        | POPULATE TOKEN | allows  |
        | a Write Exclusive reservation                    | I3        | POPULATE TOKEN | allows  |
        | an Exclusive Access reservation                  | I1        | POPULATE TOKEN | allows  |
        | an Exclusive Access reservation                  | I2        | POPULATE TOKEN | forbids |
        | an Exclusive Access reservation                  | I3        | POPULATE TOKEN | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | POPULATE TOKEN | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | POPULATE TOKEN | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | POPULATE TOKEN | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | POPULATE TOKEN | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | POPULATE TOKEN | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | POPULATE TOKEN | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | POPULATE TOKEN | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | POPULATE TOKEN | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | POPULATE TOKEN | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | POPULATE TOKEN | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | POPULATE TOKEN | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | POPULATE TOKEN | forbids |

      @ACC-38 @ACC-01 @optional
      Examples: WRITE USING TOKEN
        | reservation                                      | initiator | command           | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE USING TOKEN | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE USING TOKEN | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE USING TOKEN | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE USING TOKEN | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE USING TOKEN | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE USING TOKEN | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE USING TOKEN | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE USING TOKEN | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE USING TOKEN | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE USING TOKEN | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE USING TOKEN | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE USING TOKEN | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE USING TOKEN | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE USING TOKEN | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE USING TOKEN | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE USING TOKEN | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE USING TOKEN | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE USING TOKEN | forbids |
