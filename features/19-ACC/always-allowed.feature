Feature: Commands that no reservation forbids

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Every initiator may identify the unit and ask for its size and its sense data

    @mandatory
    Scenario Outline: <command> of initiator <initiator> succeeds under <reservation>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the command succeeds
      And the registrations and the reservation are unchanged

      @ACC-27 @ACC-01
      Examples: INQUIRY
        | command | initiator | reservation                                      |
        | INQUIRY | I1        | a Write Exclusive reservation                    |
        | INQUIRY | I2        | a Write Exclusive reservation                    |
        | INQUIRY | I3        | a Write Exclusive reservation                    |
        | INQUIRY | I1        | an Exclusive Access reservation                  |
        | INQUIRY | I2        | an Exclusive Access reservation                  |
        | INQUIRY | I3        | an Exclusive Access reservation                  |
        | INQUIRY | I1        | a Write Exclusive Registrants Only reservation   |
        | INQUIRY | I2        | a Write Exclusive Registrants Only reservation   |
        | INQUIRY | I3        | a Write Exclusive Registrants Only reservation   |
        | INQUIRY | I1        | an Exclusive Access Registrants Only reservation |
        | INQUIRY | I2        | an Exclusive Access Registrants Only reservation |
        | INQUIRY | I3        | an Exclusive Access Registrants Only reservation |
        | INQUIRY | I1        | a Write Exclusive All Registrants reservation    |
        | INQUIRY | I2        | a Write Exclusive All Registrants reservation    |
        | INQUIRY | I3        | a Write Exclusive All Registrants reservation    |
        | INQUIRY | I1        | an Exclusive Access All Registrants reservation  |
        | INQUIRY | I2        | an Exclusive Access All Registrants reservation  |
        | INQUIRY | I3        | an Exclusive Access All Registrants reservation  |

      @ACC-27 @ACC-01
      Examples: REPORT LUNS
        | command     | initiator | reservation                                      |
        | REPORT LUNS | I1        | a Write Exclusive reservation                    |
        | REPORT LUNS | I2        | a Write Exclusive reservation                    |
        | REPORT LUNS | I3        | a Write Exclusive reservation                    |
        | REPORT LUNS | I1        | an Exclusive Access reservation                  |
        | REPORT LUNS | I2        | an Exclusive Access reservation                  |
        | REPORT LUNS | I3        | an Exclusive Access reservation                  |
        | REPORT LUNS | I1        | a Write Exclusive Registrants Only reservation   |
        | REPORT LUNS | I2        | a Write Exclusive Registrants Only reservation   |
        | REPORT LUNS | I3        | a Write Exclusive Registrants Only reservation   |
        | REPORT LUNS | I1        | an Exclusive Access Registrants Only reservation |
        | REPORT LUNS | I2        | an Exclusive Access Registrants Only reservation |
        | REPORT LUNS | I3        | an Exclusive Access Registrants Only reservation |
        | REPORT LUNS | I1        | a Write Exclusive All Registrants reservation    |
        | REPORT LUNS | I2        | a Write Exclusive All Registrants reservation    |
        | REPORT LUNS | I3        | a Write Exclusive All Registrants reservation    |
        | REPORT LUNS | I1        | an Exclusive Access All Registrants reservation  |
        | REPORT LUNS | I2        | an Exclusive Access All Registrants reservation  |
        | REPORT LUNS | I3        | an Exclusive Access All Registrants reservation  |

      @ACC-27 @ACC-01
      Examples: REQUEST SENSE
        | command       | initiator | reservation                                      |
        | REQUEST SENSE | I1        | a Write Exclusive reservation                    |
        | REQUEST SENSE | I2        | a Write Exclusive reservation                    |
        | REQUEST SENSE | I3        | a Write Exclusive reservation                    |
        | REQUEST SENSE | I1        | an Exclusive Access reservation                  |
        | REQUEST SENSE | I2        | an Exclusive Access reservation                  |
        | REQUEST SENSE | I3        | an Exclusive Access reservation                  |
        | REQUEST SENSE | I1        | a Write Exclusive Registrants Only reservation   |
        | REQUEST SENSE | I2        | a Write Exclusive Registrants Only reservation   |
        | REQUEST SENSE | I3        | a Write Exclusive Registrants Only reservation   |
        | REQUEST SENSE | I1        | an Exclusive Access Registrants Only reservation |
        | REQUEST SENSE | I2        | an Exclusive Access Registrants Only reservation |
        | REQUEST SENSE | I3        | an Exclusive Access Registrants Only reservation |
        | REQUEST SENSE | I1        | a Write Exclusive All Registrants reservation    |
        | REQUEST SENSE | I2        | a Write Exclusive All Registrants reservation    |
        | REQUEST SENSE | I3        | a Write Exclusive All Registrants reservation    |
        | REQUEST SENSE | I1        | an Exclusive Access All Registrants reservation  |
        | REQUEST SENSE | I2        | an Exclusive Access All Registrants reservation  |
        | REQUEST SENSE | I3        | an Exclusive Access All Registrants reservation  |

      @ACC-19 @ACC-01
      Examples: READ CAPACITY(10)
        | command           | initiator | reservation                                      |
        | READ CAPACITY(10) | I1        | a Write Exclusive reservation                    |
        | READ CAPACITY(10) | I2        | a Write Exclusive reservation                    |
        | READ CAPACITY(10) | I3        | a Write Exclusive reservation                    |
        | READ CAPACITY(10) | I1        | an Exclusive Access reservation                  |
        | READ CAPACITY(10) | I2        | an Exclusive Access reservation                  |
        | READ CAPACITY(10) | I3        | an Exclusive Access reservation                  |
        | READ CAPACITY(10) | I1        | a Write Exclusive Registrants Only reservation   |
        | READ CAPACITY(10) | I2        | a Write Exclusive Registrants Only reservation   |
        | READ CAPACITY(10) | I3        | a Write Exclusive Registrants Only reservation   |
        | READ CAPACITY(10) | I1        | an Exclusive Access Registrants Only reservation |
        | READ CAPACITY(10) | I2        | an Exclusive Access Registrants Only reservation |
        | READ CAPACITY(10) | I3        | an Exclusive Access Registrants Only reservation |
        | READ CAPACITY(10) | I1        | a Write Exclusive All Registrants reservation    |
        | READ CAPACITY(10) | I2        | a Write Exclusive All Registrants reservation    |
        | READ CAPACITY(10) | I3        | a Write Exclusive All Registrants reservation    |
        | READ CAPACITY(10) | I1        | an Exclusive Access All Registrants reservation  |
        | READ CAPACITY(10) | I2        | an Exclusive Access All Registrants reservation  |
        | READ CAPACITY(10) | I3        | an Exclusive Access All Registrants reservation  |

      @ACC-19 @ACC-01
      Examples: READ CAPACITY(16)
        | command           | initiator | reservation                                      |
        | READ CAPACITY(16) | I1        | a Write Exclusive reservation                    |
        | READ CAPACITY(16) | I2        | a Write Exclusive reservation                    |
        | READ CAPACITY(16) | I3        | a Write Exclusive reservation                    |
        | READ CAPACITY(16) | I1        | an Exclusive Access reservation                  |
        | READ CAPACITY(16) | I2        | an Exclusive Access reservation                  |
        | READ CAPACITY(16) | I3        | an Exclusive Access reservation                  |
        | READ CAPACITY(16) | I1        | a Write Exclusive Registrants Only reservation   |
        | READ CAPACITY(16) | I2        | a Write Exclusive Registrants Only reservation   |
        | READ CAPACITY(16) | I3        | a Write Exclusive Registrants Only reservation   |
        | READ CAPACITY(16) | I1        | an Exclusive Access Registrants Only reservation |
        | READ CAPACITY(16) | I2        | an Exclusive Access Registrants Only reservation |
        | READ CAPACITY(16) | I3        | an Exclusive Access Registrants Only reservation |
        | READ CAPACITY(16) | I1        | a Write Exclusive All Registrants reservation    |
        | READ CAPACITY(16) | I2        | a Write Exclusive All Registrants reservation    |
        | READ CAPACITY(16) | I3        | a Write Exclusive All Registrants reservation    |
        | READ CAPACITY(16) | I1        | an Exclusive Access All Registrants reservation  |
        | READ CAPACITY(16) | I2        | an Exclusive Access All Registrants reservation  |
        | READ CAPACITY(16) | I3        | an Exclusive Access All Registrants reservation  |

      @IN-34
      Examples: What persistent reservations it can do
        | command             | initiator | reservation                                      |
        | REPORT CAPABILITIES | I2        | an Exclusive Access reservation                  |
        | REPORT CAPABILITIES | I3        | a Write Exclusive reservation                    |
        | REPORT CAPABILITIES | I3        | an Exclusive Access reservation                  |
        | REPORT CAPABILITIES | I3        | a Write Exclusive Registrants Only reservation   |
        | REPORT CAPABILITIES | I3        | an Exclusive Access Registrants Only reservation |
        | REPORT CAPABILITIES | I3        | a Write Exclusive All Registrants reservation    |
        | REPORT CAPABILITIES | I3        | an Exclusive Access All Registrants reservation  |

  Rule: What else such a command asks for does not matter

    @ACC-27 @mandatory
    Scenario Outline: <command> of initiator <initiator> with <what> passes <reservation>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command> with:
        | <field> | <value> |
      Then the reservation allows the command
      And the registrations and the reservation are unchanged

      Examples:
        | reservation                                      | initiator | command       | what            | field         | value |
        | an Exclusive Access reservation                  | I2        | INQUIRY       | EVPD            | EVPD          | 1     |
        | an Exclusive Access Registrants Only reservation | I3        | INQUIRY       | EVPD            | EVPD          | 1     |
        | an Exclusive Access All Registrants reservation  | I3        | REQUEST SENSE | DESC            | DESC          | 1     |
        | an Exclusive Access reservation                  | I3        | REPORT LUNS   | SELECT REPORT=2 | SELECT REPORT | 02h   |
