Feature: Commands that read under a reservation of another initiator

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Whatever reads the medium is treated like READ

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-12 @ACC-01 @mandatory
      Examples: READ(12)
        | reservation                                      | initiator | command  | verdict |
        | a Write Exclusive reservation                    | I1        | READ(12) | allows  |
        | a Write Exclusive reservation                    | I2        | READ(12) | allows  |
        | a Write Exclusive reservation                    | I3        | READ(12) | allows  |
        | an Exclusive Access reservation                  | I1        | READ(12) | allows  |
        | an Exclusive Access reservation                  | I2        | READ(12) | forbids |
        | an Exclusive Access reservation                  | I3        | READ(12) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | READ(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | READ(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | READ(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | READ(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | READ(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | READ(12) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | READ(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | READ(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | READ(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | READ(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | READ(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | READ(12) | forbids |

      @ACC-17 @ACC-01 @optional
      Examples: VERIFY(10)
        | reservation                                      | initiator | command    | verdict |
        | a Write Exclusive reservation                    | I1        | VERIFY(10) | allows  |
        | a Write Exclusive reservation                    | I2        | VERIFY(10) | allows  |
        | a Write Exclusive reservation                    | I3        | VERIFY(10) | allows  |
        | an Exclusive Access reservation                  | I1        | VERIFY(10) | allows  |
        | an Exclusive Access reservation                  | I2        | VERIFY(10) | forbids |
        | an Exclusive Access reservation                  | I3        | VERIFY(10) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | VERIFY(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | VERIFY(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | VERIFY(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | VERIFY(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | VERIFY(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | VERIFY(10) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | VERIFY(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | VERIFY(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | VERIFY(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | VERIFY(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | VERIFY(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | VERIFY(10) | forbids |

      @ACC-17 @ACC-01 @optional
      Examples: VERIFY(10) with BYTCHK=1
        | reservation                                      | initiator | command                  | verdict |
        | a Write Exclusive reservation                    | I1        | VERIFY(10) with BYTCHK=1 | allows  |
        | a Write Exclusive reservation                    | I2        | VERIFY(10) with BYTCHK=1 | allows  |
        | a Write Exclusive reservation                    | I3        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access reservation                  | I1        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access reservation                  | I2        | VERIFY(10) with BYTCHK=1 | forbids |
        | an Exclusive Access reservation                  | I3        | VERIFY(10) with BYTCHK=1 | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | VERIFY(10) with BYTCHK=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | VERIFY(10) with BYTCHK=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | VERIFY(10) with BYTCHK=1 | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | VERIFY(10) with BYTCHK=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | VERIFY(10) with BYTCHK=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | VERIFY(10) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | VERIFY(10) with BYTCHK=1 | forbids |

      @ACC-17 @ACC-01 @optional
      Examples: VERIFY(12)
        | reservation                                      | initiator | command    | verdict |
        | a Write Exclusive reservation                    | I1        | VERIFY(12) | allows  |
        | a Write Exclusive reservation                    | I2        | VERIFY(12) | allows  |
        | a Write Exclusive reservation                    | I3        | VERIFY(12) | allows  |
        | an Exclusive Access reservation                  | I1        | VERIFY(12) | allows  |
        | an Exclusive Access reservation                  | I2        | VERIFY(12) | forbids |
        | an Exclusive Access reservation                  | I3        | VERIFY(12) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | VERIFY(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | VERIFY(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | VERIFY(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | VERIFY(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | VERIFY(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | VERIFY(12) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | VERIFY(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | VERIFY(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | VERIFY(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | VERIFY(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | VERIFY(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | VERIFY(12) | forbids |

      @ACC-17 @ACC-01 @optional
      Examples: VERIFY(16)
        | reservation                                      | initiator | command    | verdict |
        | a Write Exclusive reservation                    | I1        | VERIFY(16) | allows  |
        | a Write Exclusive reservation                    | I2        | VERIFY(16) | allows  |
        | a Write Exclusive reservation                    | I3        | VERIFY(16) | allows  |
        | an Exclusive Access reservation                  | I1        | VERIFY(16) | allows  |
        | an Exclusive Access reservation                  | I2        | VERIFY(16) | forbids |
        | an Exclusive Access reservation                  | I3        | VERIFY(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | VERIFY(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | VERIFY(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | VERIFY(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | VERIFY(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | VERIFY(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | VERIFY(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | VERIFY(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | VERIFY(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | VERIFY(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | VERIFY(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | VERIFY(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | VERIFY(16) | forbids |

      @ACC-17 @ACC-01 @optional
      Examples: VERIFY(12) with BYTCHK=1
        | reservation                                      | initiator | command                  | verdict |
        | a Write Exclusive reservation                    | I1        | VERIFY(12) with BYTCHK=1 | allows  |
        | a Write Exclusive reservation                    | I2        | VERIFY(12) with BYTCHK=1 | allows  |
        | a Write Exclusive reservation                    | I3        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access reservation                  | I1        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access reservation                  | I2        | VERIFY(12) with BYTCHK=1 | forbids |
        | an Exclusive Access reservation                  | I3        | VERIFY(12) with BYTCHK=1 | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | VERIFY(12) with BYTCHK=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | VERIFY(12) with BYTCHK=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | VERIFY(12) with BYTCHK=1 | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | VERIFY(12) with BYTCHK=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | VERIFY(12) with BYTCHK=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | VERIFY(12) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | VERIFY(12) with BYTCHK=1 | forbids |

      @ACC-17 @ACC-01 @optional
      Examples: VERIFY(16) with BYTCHK=1
        | reservation                                      | initiator | command                  | verdict |
        | a Write Exclusive reservation                    | I1        | VERIFY(16) with BYTCHK=1 | allows  |
        | a Write Exclusive reservation                    | I2        | VERIFY(16) with BYTCHK=1 | allows  |
        | a Write Exclusive reservation                    | I3        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access reservation                  | I1        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access reservation                  | I2        | VERIFY(16) with BYTCHK=1 | forbids |
        | an Exclusive Access reservation                  | I3        | VERIFY(16) with BYTCHK=1 | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | VERIFY(16) with BYTCHK=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | VERIFY(16) with BYTCHK=1 | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | VERIFY(16) with BYTCHK=1 | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | VERIFY(16) with BYTCHK=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | VERIFY(16) with BYTCHK=1 | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | VERIFY(16) with BYTCHK=1 | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | VERIFY(16) with BYTCHK=1 | forbids |

      @ACC-36 @ACC-01 @optional
      Examples: PRE-FETCH(10)
        | reservation                                      | initiator | command       | verdict |
        | a Write Exclusive reservation                    | I1        | PRE-FETCH(10) | allows  |
        | a Write Exclusive reservation                    | I2        | PRE-FETCH(10) | allows  |
        | a Write Exclusive reservation                    | I3        | PRE-FETCH(10) | allows  |
        | an Exclusive Access reservation                  | I1        | PRE-FETCH(10) | allows  |
        | an Exclusive Access reservation                  | I2        | PRE-FETCH(10) | forbids |
        | an Exclusive Access reservation                  | I3        | PRE-FETCH(10) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | PRE-FETCH(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | PRE-FETCH(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | PRE-FETCH(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | PRE-FETCH(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | PRE-FETCH(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | PRE-FETCH(10) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | PRE-FETCH(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | PRE-FETCH(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | PRE-FETCH(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | PRE-FETCH(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | PRE-FETCH(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | PRE-FETCH(10) | forbids |

      @ACC-36 @ACC-01 @optional
      Examples: PRE-FETCH(16)
        | reservation                                      | initiator | command       | verdict |
        | a Write Exclusive reservation                    | I1        | PRE-FETCH(16) | allows  |
        | a Write Exclusive reservation                    | I2        | PRE-FETCH(16) | allows  |
        | a Write Exclusive reservation                    | I3        | PRE-FETCH(16) | allows  |
        | an Exclusive Access reservation                  | I1        | PRE-FETCH(16) | allows  |
        | an Exclusive Access reservation                  | I2        | PRE-FETCH(16) | forbids |
        | an Exclusive Access reservation                  | I3        | PRE-FETCH(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | PRE-FETCH(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | PRE-FETCH(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | PRE-FETCH(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | PRE-FETCH(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | PRE-FETCH(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | PRE-FETCH(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | PRE-FETCH(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | PRE-FETCH(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | PRE-FETCH(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | PRE-FETCH(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | PRE-FETCH(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | PRE-FETCH(16) | forbids |

      @ACC-36 @ACC-01 @optional
      Examples: GET LBA STATUS
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | GET LBA STATUS | allows  |
        | a Write Exclusive reservation                    | I2        | GET LBA STATUS | allows  |
        | a Write Exclusive reservation                    | I3        | GET LBA STATUS | allows  |
        | an Exclusive Access reservation                  | I1        | GET LBA STATUS | allows  |
        | an Exclusive Access reservation                  | I2        | GET LBA STATUS | forbids |
        | an Exclusive Access reservation                  | I3        | GET LBA STATUS | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | GET LBA STATUS | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | GET LBA STATUS | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | GET LBA STATUS | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | GET LBA STATUS | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | GET LBA STATUS | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | GET LBA STATUS | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | GET LBA STATUS | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | GET LBA STATUS | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | GET LBA STATUS | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | GET LBA STATUS | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | GET LBA STATUS | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | GET LBA STATUS | forbids |

      @ACC-37 @ACC-01 @optional
      Examples: SECURITY PROTOCOL IN
        | reservation                                      | initiator | command              | verdict |
        | a Write Exclusive reservation                    | I1        | SECURITY PROTOCOL IN | allows  |
        | a Write Exclusive reservation                    | I2        | SECURITY PROTOCOL IN | allows  |
        | a Write Exclusive reservation                    | I3        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access reservation                  | I1        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access reservation                  | I2        | SECURITY PROTOCOL IN | forbids |
        | an Exclusive Access reservation                  | I3        | SECURITY PROTOCOL IN | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SECURITY PROTOCOL IN | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SECURITY PROTOCOL IN | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access Registrants Only reservation | I1        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SECURITY PROTOCOL IN | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SECURITY PROTOCOL IN | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SECURITY PROTOCOL IN | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access All Registrants reservation  | I1        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SECURITY PROTOCOL IN | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SECURITY PROTOCOL IN | forbids |

      @ACC-12 @ACC-01 @mandatory
      Examples: READ(32)
        | reservation                                      | initiator | command  | verdict |
        | an Exclusive Access reservation                  | I1        | READ(32) | allows  |
        | a Write Exclusive reservation                    | I2        | READ(32) | allows  |
        | a Write Exclusive reservation                    | I3        | READ(32) | allows  |
        | an Exclusive Access reservation                  | I2        | READ(32) | forbids |
        | an Exclusive Access reservation                  | I3        | READ(32) | forbids |
        | a Write Exclusive Registrants Only reservation   | I3        | READ(32) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | READ(32) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | READ(32) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | READ(32) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | READ(32) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | READ(32) | forbids |

      @ACC-17 @ACC-01 @optional
      Examples: VERIFY(32)
        | reservation                                      | initiator | command    | verdict |
        | an Exclusive Access reservation                  | I1        | VERIFY(32) | allows  |
        | a Write Exclusive reservation                    | I2        | VERIFY(32) | allows  |
        | a Write Exclusive reservation                    | I3        | VERIFY(32) | allows  |
        | an Exclusive Access reservation                  | I2        | VERIFY(32) | forbids |
        | an Exclusive Access reservation                  | I3        | VERIFY(32) | forbids |
        | a Write Exclusive Registrants Only reservation   | I3        | VERIFY(32) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | VERIFY(32) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | VERIFY(32) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | VERIFY(32) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | VERIFY(32) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | VERIFY(32) | forbids |

  Rule: Bits that say how to read do not decide whether to read

    Scenario Outline: <form> is a read, which a Write Exclusive reservation allows
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends <command> with:
        | <field> | <value> |
      Then the reservation allows the command
      And the registrations and the reservation are unchanged

      @ACC-12 @mandatory
      Examples: READ
        | form              | command  | field | value |
        | READ(10) with FUA | READ(10) | FUA   | 1     |
        | READ(16) with DPO | READ(16) | DPO   | 1     |

      @ACC-17 @optional
      Examples: VERIFY
        | form                     | command                  | field      | value |
        | VERIFY(10) with BYTCHK=3 | VERIFY(10) with BYTCHK=1 | CDB byte 1 | 06h   |
        | VERIFY(16) with BYTCHK=3 | VERIFY(16) with BYTCHK=1 | CDB byte 1 | 06h   |

      @ACC-36 @optional
      Examples: PRE-FETCH
        | form                     | command       | field      | value |
        | PRE-FETCH(10) with IMMED | PRE-FETCH(10) | CDB byte 1 | 02h   |

    Scenario Outline: <command> of <what> is a read, which an Exclusive Access reservation forbids
      A unit that does not know what is asked for may say so.

      Given initiator I1 holds an Exclusive Access reservation
      When initiator I3 sends <command> with:
        | <field> | <value> |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged

      @ACC-12 @mandatory
      Examples: READ
        | command  | what                        | field                 | value |
        | READ(10) | a block with FUA            | FUA                   | 1     |
        | READ(16) | a block with DPO            | DPO                   | 1     |
        | READ(10) | two blocks                  | TRANSFER LENGTH       | 2     |
        | READ(16) | two blocks                  | TRANSFER LENGTH       | 2     |
        | READ(10) | the first block of the unit | LOGICAL BLOCK ADDRESS | 0     |
        | READ(16) | the first block of the unit | LOGICAL BLOCK ADDRESS | 0     |

      @ACC-24 @mandatory
      Examples: MODE SENSE
        | command        | what              | field      | value |
        | MODE SENSE(6)  | all pages         | CDB byte 2 | 3Fh   |
        | MODE SENSE(10) | changeable values | CDB byte 2 | 4Ah   |

  Rule: The list of defects is read like the configuration, and older units keep it from others

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-36 @ACC-01 @optional
      Examples: READ DEFECT DATA(10)
        | reservation                                      | initiator | command              | verdict   |
        | a Write Exclusive reservation                    | I1        | READ DEFECT DATA(10) | allows    |
        | a Write Exclusive reservation                    | I2        | READ DEFECT DATA(10) | may allow |
        | a Write Exclusive reservation                    | I3        | READ DEFECT DATA(10) | may allow |
        | an Exclusive Access reservation                  | I1        | READ DEFECT DATA(10) | allows    |
        | an Exclusive Access reservation                  | I2        | READ DEFECT DATA(10) | forbids   |
        | an Exclusive Access reservation                  | I3        | READ DEFECT DATA(10) | forbids   |
        | a Write Exclusive Registrants Only reservation   | I1        | READ DEFECT DATA(10) | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | READ DEFECT DATA(10) | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | READ DEFECT DATA(10) | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | READ DEFECT DATA(10) | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | READ DEFECT DATA(10) | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | READ DEFECT DATA(10) | forbids   |
        | a Write Exclusive All Registrants reservation    | I1        | READ DEFECT DATA(10) | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | READ DEFECT DATA(10) | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | READ DEFECT DATA(10) | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | READ DEFECT DATA(10) | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | READ DEFECT DATA(10) | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | READ DEFECT DATA(10) | forbids   |

      @ACC-36 @ACC-01 @optional
      Examples: READ DEFECT DATA(12)
        | reservation                                      | initiator | command              | verdict   |
        | a Write Exclusive reservation                    | I1        | READ DEFECT DATA(12) | allows    |
        | a Write Exclusive reservation                    | I2        | READ DEFECT DATA(12) | may allow |
        | a Write Exclusive reservation                    | I3        | READ DEFECT DATA(12) | may allow |
        | an Exclusive Access reservation                  | I1        | READ DEFECT DATA(12) | allows    |
        | an Exclusive Access reservation                  | I2        | READ DEFECT DATA(12) | forbids   |
        | an Exclusive Access reservation                  | I3        | READ DEFECT DATA(12) | forbids   |
        | a Write Exclusive Registrants Only reservation   | I1        | READ DEFECT DATA(12) | allows    |
        | a Write Exclusive Registrants Only reservation   | I2        | READ DEFECT DATA(12) | allows    |
        | a Write Exclusive Registrants Only reservation   | I3        | READ DEFECT DATA(12) | may allow |
        | an Exclusive Access Registrants Only reservation | I1        | READ DEFECT DATA(12) | allows    |
        | an Exclusive Access Registrants Only reservation | I2        | READ DEFECT DATA(12) | allows    |
        | an Exclusive Access Registrants Only reservation | I3        | READ DEFECT DATA(12) | forbids   |
        | a Write Exclusive All Registrants reservation    | I1        | READ DEFECT DATA(12) | allows    |
        | a Write Exclusive All Registrants reservation    | I2        | READ DEFECT DATA(12) | allows    |
        | a Write Exclusive All Registrants reservation    | I3        | READ DEFECT DATA(12) | may allow |
        | an Exclusive Access All Registrants reservation  | I1        | READ DEFECT DATA(12) | allows    |
        | an Exclusive Access All Registrants reservation  | I2        | READ DEFECT DATA(12) | allows    |
        | an Exclusive Access All Registrants reservation  | I3        | READ DEFECT DATA(12) | forbids   |
