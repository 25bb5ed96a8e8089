Feature: Commands that write under a reservation of another initiator

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Whatever changes the medium is treated like WRITE

    Scenario Outline: <reservation> <verdict> <command> of initiator <initiator>
      Given initiator I1 holds <reservation>
      When initiator <initiator> sends <command>
      Then the reservation <verdict> the command
      And the registrations and the reservation are unchanged

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE(12)
        | reservation                                      | initiator | command   | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE(12) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE(12) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE(12) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE(12) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE(12) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE(12) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE(12) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE(12) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE(12) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE(12) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE AND VERIFY(10)
        | reservation                                      | initiator | command              | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE AND VERIFY(10) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE AND VERIFY(10) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE AND VERIFY(10) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE AND VERIFY(10) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE AND VERIFY(10) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE AND VERIFY(10) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE AND VERIFY(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE AND VERIFY(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE AND VERIFY(10) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE AND VERIFY(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE AND VERIFY(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE AND VERIFY(10) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE AND VERIFY(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE AND VERIFY(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE AND VERIFY(10) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE AND VERIFY(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE AND VERIFY(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE AND VERIFY(10) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE AND VERIFY(12)
        | reservation                                      | initiator | command              | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE AND VERIFY(12) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE AND VERIFY(12) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE AND VERIFY(12) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE AND VERIFY(12) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE AND VERIFY(12) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE AND VERIFY(12) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE AND VERIFY(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE AND VERIFY(12) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE AND VERIFY(12) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE AND VERIFY(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE AND VERIFY(12) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE AND VERIFY(12) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE AND VERIFY(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE AND VERIFY(12) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE AND VERIFY(12) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE AND VERIFY(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE AND VERIFY(12) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE AND VERIFY(12) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE AND VERIFY(16)
        | reservation                                      | initiator | command              | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE AND VERIFY(16) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE AND VERIFY(16) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE AND VERIFY(16) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE AND VERIFY(16) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE AND VERIFY(16) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE AND VERIFY(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE AND VERIFY(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE AND VERIFY(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE AND VERIFY(16) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE AND VERIFY(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE AND VERIFY(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE AND VERIFY(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE AND VERIFY(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE AND VERIFY(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE AND VERIFY(16) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE AND VERIFY(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE AND VERIFY(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE AND VERIFY(16) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: ORWRITE(16)
        | reservation                                      | initiator | command     | verdict |
        | a Write Exclusive reservation                    | I1        | ORWRITE(16) | allows  |
        | a Write Exclusive reservation                    | I2        | ORWRITE(16) | forbids |
        | a Write Exclusive reservation                    | I3        | ORWRITE(16) | forbids |
        | an Exclusive Access reservation                  | I1        | ORWRITE(16) | allows  |
        | an Exclusive Access reservation                  | I2        | ORWRITE(16) | forbids |
        | an Exclusive Access reservation                  | I3        | ORWRITE(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | ORWRITE(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | ORWRITE(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | ORWRITE(16) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | ORWRITE(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | ORWRITE(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | ORWRITE(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | ORWRITE(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | ORWRITE(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | ORWRITE(16) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | ORWRITE(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | ORWRITE(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | ORWRITE(16) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE ATOMIC(16)
        | reservation                                      | initiator | command          | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE ATOMIC(16) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE ATOMIC(16) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE ATOMIC(16) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE ATOMIC(16) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE ATOMIC(16) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE ATOMIC(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE ATOMIC(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE ATOMIC(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE ATOMIC(16) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE ATOMIC(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE ATOMIC(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE ATOMIC(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE ATOMIC(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE ATOMIC(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE ATOMIC(16) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE ATOMIC(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE ATOMIC(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE ATOMIC(16) | forbids |

      @ACC-14 @ACC-01 @optional
      Examples: UNMAP
        | reservation                                      | initiator | command | verdict |
        | a Write Exclusive reservation                    | I1        | UNMAP   | allows  |
        | a Write Exclusive reservation                    | I2        | UNMAP   | forbids |
        | a Write Exclusive reservation                    | I3        | UNMAP   | forbids |
        | an Exclusive Access reservation                  | I1        | UNMAP   | allows  |
        | an Exclusive Access reservation                  | I2        | UNMAP   | forbids |
        | an Exclusive Access reservation                  | I3        | UNMAP   | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | UNMAP   | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | UNMAP   | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | UNMAP   | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | UNMAP   | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | UNMAP   | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | UNMAP   | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | UNMAP   | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | UNMAP   | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | UNMAP   | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | UNMAP   | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | UNMAP   | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | UNMAP   | forbids |

      @ACC-15 @ACC-01 @optional
      Examples: WRITE SAME(10)
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE SAME(10) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE SAME(10) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE SAME(10) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE SAME(10) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE SAME(10) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE SAME(10) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE SAME(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE SAME(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE SAME(10) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE SAME(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE SAME(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE SAME(10) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE SAME(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE SAME(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE SAME(10) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE SAME(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE SAME(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE SAME(10) | forbids |

      @ACC-15 @ACC-01 @optional
      Examples: WRITE SAME(10) with UNMAP
        | reservation                                      | initiator | command                   | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE SAME(10) with UNMAP | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE SAME(10) with UNMAP | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE SAME(10) with UNMAP | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE SAME(10) with UNMAP | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE SAME(10) with UNMAP | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE SAME(10) with UNMAP | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE SAME(10) with UNMAP | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE SAME(10) with UNMAP | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE SAME(10) with UNMAP | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE SAME(10) with UNMAP | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE SAME(10) with UNMAP | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE SAME(10) with UNMAP | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE SAME(10) with UNMAP | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE SAME(10) with UNMAP | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE SAME(10) with UNMAP | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE SAME(10) with UNMAP | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE SAME(10) with UNMAP | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE SAME(10) with UNMAP | forbids |

      @ACC-15 @ACC-01 @optional
      Examples: WRITE SAME(16)
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE SAME(16) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE SAME(16) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE SAME(16) | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE SAME(16) | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE SAME(16) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE SAME(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE SAME(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE SAME(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE SAME(16) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE SAME(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE SAME(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE SAME(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE SAME(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE SAME(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE SAME(16) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE SAME(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE SAME(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE SAME(16) | forbids |

      @ACC-15 @ACC-01 @optional
      Examples: WRITE SAME(16) with UNMAP
        | reservation                                      | initiator | command                   | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE SAME(16) with UNMAP | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE SAME(16) with UNMAP | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE SAME(16) with UNMAP | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE SAME(16) with UNMAP | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE SAME(16) with UNMAP | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE SAME(16) with UNMAP | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE SAME(16) with UNMAP | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE SAME(16) with UNMAP | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE SAME(16) with UNMAP | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE SAME(16) with UNMAP | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE SAME(16) with UNMAP | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE SAME(16) with UNMAP | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE SAME(16) with UNMAP | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE SAME(16) with UNMAP | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE SAME(16) with UNMAP | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE SAME(16) with UNMAP | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE SAME(16) with UNMAP | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE SAME(16) with UNMAP | forbids |

      @ACC-15 @ACC-01 @optional
      Examples: WRITE SAME(16) with NDOB
        | reservation                                      | initiator | command                  | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE SAME(16) with NDOB | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE SAME(16) with NDOB | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE SAME(16) with NDOB | forbids |
        | an Exclusive Access reservation                  | I1        | WRITE SAME(16) with NDOB | allows  |
        | an Exclusive Access reservation                  | I2        | WRITE SAME(16) with NDOB | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE SAME(16) with NDOB | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | WRITE SAME(16) with NDOB | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE SAME(16) with NDOB | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE SAME(16) with NDOB | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | WRITE SAME(16) with NDOB | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE SAME(16) with NDOB | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE SAME(16) with NDOB | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | WRITE SAME(16) with NDOB | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | WRITE SAME(16) with NDOB | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE SAME(16) with NDOB | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | WRITE SAME(16) with NDOB | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE SAME(16) with NDOB | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE SAME(16) with NDOB | forbids |

      @ACC-16 @ACC-01 @optional
      Examples: COMPARE AND WRITE
        | reservation                                      | initiator | command           | verdict |
        | a Write Exclusive reservation                    | I1        | COMPARE AND WRITE | allows  |
        | a Write Exclusive reservation                    | I2        | COMPARE AND WRITE | forbids |
        | a Write Exclusive reservation                    | I3        | COMPARE AND WRITE | forbids |
        | an Exclusive Access reservation                  | I1        | COMPARE AND WRITE | allows  |
        | an Exclusive Access reservation                  | I2        | COMPARE AND WRITE | forbids |
        | an Exclusive Access reservation                  | I3        | COMPARE AND WRITE | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | COMPARE AND WRITE | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | COMPARE AND WRITE | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | COMPARE AND WRITE | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | COMPARE AND WRITE | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | COMPARE AND WRITE | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | COMPARE AND WRITE | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | COMPARE AND WRITE | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | COMPARE AND WRITE | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | COMPARE AND WRITE | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | COMPARE AND WRITE | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | COMPARE AND WRITE | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | COMPARE AND WRITE | forbids |

      @ACC-16 @ACC-01 @optional
      Examples: COMPARE AND WRITE with MISCOMPARE
        | reservation                                      | initiator | command                           | verdict |
        | a Write Exclusive reservation                    | I1        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | a Write Exclusive reservation                    | I2        | COMPARE AND WRITE with MISCOMPARE | forbids |
        | a Write Exclusive reservation                    | I3        | COMPARE AND WRITE with MISCOMPARE | forbids |
        | an Exclusive Access reservation                  | I1        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | an Exclusive Access reservation                  | I2        | COMPARE AND WRITE with MISCOMPARE | forbids |
        | an Exclusive Access reservation                  | I3        | COMPARE AND WRITE with MISCOMPARE | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | COMPARE AND WRITE with MISCOMPARE | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | COMPARE AND WRITE with MISCOMPARE | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | COMPARE AND WRITE with MISCOMPARE | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | COMPARE AND WRITE with MISCOMPARE | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | COMPARE AND WRITE with MISCOMPARE | forbids |

      @ACC-18 @ACC-01 @mandatory
      Examples: SYNCHRONIZE CACHE(10)
        | reservation                                      | initiator | command               | verdict |
        | a Write Exclusive reservation                    | I1        | SYNCHRONIZE CACHE(10) | allows  |
        | a Write Exclusive reservation                    | I2        | SYNCHRONIZE CACHE(10) | forbids |
        | a Write Exclusive reservation                    | I3        | SYNCHRONIZE CACHE(10) | forbids |
        | an Exclusive Access reservation                  | I1        | SYNCHRONIZE CACHE(10) | allows  |
        | an Exclusive Access reservation                  | I2        | SYNCHRONIZE CACHE(10) | forbids |
        | an Exclusive Access reservation                  | I3        | SYNCHRONIZE CACHE(10) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SYNCHRONIZE CACHE(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SYNCHRONIZE CACHE(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SYNCHRONIZE CACHE(10) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | SYNCHRONIZE CACHE(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SYNCHRONIZE CACHE(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SYNCHRONIZE CACHE(10) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SYNCHRONIZE CACHE(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SYNCHRONIZE CACHE(10) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SYNCHRONIZE CACHE(10) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | SYNCHRONIZE CACHE(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SYNCHRONIZE CACHE(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SYNCHRONIZE CACHE(10) | forbids |

      @ACC-18 @ACC-01 @mandatory
      Examples: SYNCHRONIZE CACHE(16)
        | reservation                                      | initiator | command               | verdict |
        | a Write Exclusive reservation                    | I1        | SYNCHRONIZE CACHE(16) | allows  |
        | a Write Exclusive reservation                    | I2        | SYNCHRONIZE CACHE(16) | forbids |
        | a Write Exclusive reservation                    | I3        | SYNCHRONIZE CACHE(16) | forbids |
        | an Exclusive Access reservation                  | I1        | SYNCHRONIZE CACHE(16) | allows  |
        | an Exclusive Access reservation                  | I2        | SYNCHRONIZE CACHE(16) | forbids |
        | an Exclusive Access reservation                  | I3        | SYNCHRONIZE CACHE(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I1        | SYNCHRONIZE CACHE(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I2        | SYNCHRONIZE CACHE(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | SYNCHRONIZE CACHE(16) | forbids |
        | an Exclusive Access Registrants Only reservation | I1        | SYNCHRONIZE CACHE(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I2        | SYNCHRONIZE CACHE(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | SYNCHRONIZE CACHE(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I1        | SYNCHRONIZE CACHE(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I2        | SYNCHRONIZE CACHE(16) | allows  |
        | a Write Exclusive All Registrants reservation    | I3        | SYNCHRONIZE CACHE(16) | forbids |
        | an Exclusive Access All Registrants reservation  | I1        | SYNCHRONIZE CACHE(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I2        | SYNCHRONIZE CACHE(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | SYNCHRONIZE CACHE(16) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE(32)
        | reservation                                      | initiator | command   | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE(32) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE(32) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE(32) | forbids |
        | an Exclusive Access reservation                  | I2        | WRITE(32) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE(32) | forbids |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE(32) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE(32) | forbids |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE(32) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE(32) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE(32) | forbids |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE(32) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE(32) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE AND VERIFY(32)
        | reservation                                      | initiator | command              | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE AND VERIFY(32) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE AND VERIFY(32) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE AND VERIFY(32) | forbids |
        | an Exclusive Access reservation                  | I2        | WRITE AND VERIFY(32) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE AND VERIFY(32) | forbids |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE AND VERIFY(32) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE AND VERIFY(32) | forbids |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE AND VERIFY(32) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE AND VERIFY(32) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE AND VERIFY(32) | forbids |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE AND VERIFY(32) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE AND VERIFY(32) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE LONG(10)
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE LONG(10) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE LONG(10) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE LONG(10) | forbids |
        | an Exclusive Access reservation                  | I2        | WRITE LONG(10) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE LONG(10) | forbids |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE LONG(10) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE LONG(10) | forbids |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE LONG(10) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE LONG(10) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE LONG(10) | forbids |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE LONG(10) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE LONG(10) | forbids |

      @ACC-13 @ACC-01 @mandatory
      Examples: WRITE LONG(16)
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE LONG(16) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE LONG(16) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE LONG(16) | forbids |
        | an Exclusive Access reservation                  | I2        | WRITE LONG(16) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE LONG(16) | forbids |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE LONG(16) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE LONG(16) | forbids |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE LONG(16) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE LONG(16) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE LONG(16) | forbids |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE LONG(16) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE LONG(16) | forbids |

      @ACC-15 @ACC-01 @optional
      Examples: WRITE SAME(32)
        | reservation                                      | initiator | command        | verdict |
        | a Write Exclusive reservation                    | I1        | WRITE SAME(32) | allows  |
        | a Write Exclusive reservation                    | I2        | WRITE SAME(32) | forbids |
        | a Write Exclusive reservation                    | I3        | WRITE SAME(32) | forbids |
        | an Exclusive Access reservation                  | I2        | WRITE SAME(32) | forbids |
        | an Exclusive Access reservation                  | I3        | WRITE SAME(32) | forbids |
        | a Write Exclusive Registrants Only reservation   | I2        | WRITE SAME(32) | allows  |
        | a Write Exclusive Registrants Only reservation   | I3        | WRITE SAME(32) | forbids |
        | an Exclusive Access Registrants Only reservation | I2        | WRITE SAME(32) | allows  |
        | an Exclusive Access Registrants Only reservation | I3        | WRITE SAME(32) | forbids |
        | a Write Exclusive All Registrants reservation    | I3        | WRITE SAME(32) | forbids |
        | an Exclusive Access All Registrants reservation  | I2        | WRITE SAME(32) | allows  |
        | an Exclusive Access All Registrants reservation  | I3        | WRITE SAME(32) | forbids |

      @ACC-13 @ACC-40 @mandatory
      Examples: WRITE(10) with TRANSFER LENGTH=2
        | reservation                                     | initiator | command                          | verdict |
        | a Write Exclusive reservation                   | I2        | WRITE(10) with TRANSFER LENGTH=2 | forbids |
        | a Write Exclusive reservation                   | I3        | WRITE(10) with TRANSFER LENGTH=2 | forbids |
        | an Exclusive Access All Registrants reservation | I3        | WRITE(10) with TRANSFER LENGTH=2 | forbids |

      @ACC-13 @ACC-40 @mandatory
      Examples: WRITE(16) with TRANSFER LENGTH=2
        | reservation                                     | initiator | command                          | verdict |
        | a Write Exclusive reservation                   | I2        | WRITE(16) with TRANSFER LENGTH=2 | forbids |
        | a Write Exclusive reservation                   | I3        | WRITE(16) with TRANSFER LENGTH=2 | forbids |
        | an Exclusive Access All Registrants reservation | I3        | WRITE(16) with TRANSFER LENGTH=2 | forbids |

  Rule: Bits that say how to write do not decide whether to write

    @ACC-13 @ACC-40 @mandatory
    Scenario Outline: <command> with <what> is a write
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I3 sends <command> with:
        | <field> | <value> |
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the data is unchanged
      And the registrations and the reservation are unchanged

      Examples:
        | command              | what           | field        | value |
        | WRITE(10)            | FUA            | FUA          | 1     |
        | WRITE(16)            | FUA            | FUA          | 1     |
        | WRITE(10)            | DPO            | DPO          | 1     |
        | WRITE(10)            | a GROUP NUMBER | GROUP NUMBER | 1     |
        | WRITE(10)            | NACA           | CONTROL      | 04h   |
        | WRITE(12)            | FUA            | CDB byte 1   | 08h   |
        | WRITE(16)            | DPO            | DPO          | 1     |
        | WRITE AND VERIFY(10) | BYTCHK=1       | CDB byte 1   | 02h   |
        | WRITE AND VERIFY(16) | BYTCHK=1       | CDB byte 1   | 02h   |

      @ACC-14
      Examples: UNMAP
        | command | what   | field      | value |
        | UNMAP   | ANCHOR | CDB byte 1 | 01h   |

      @ACC-15
      Examples: WRITE SAME
        | command                   | what   | field      | value |
        | WRITE SAME(16) with UNMAP | ANCHOR | CDB byte 1 | 18h   |

      @ACC-25
      Examples: MODE SELECT
        | command         | what              | field      | value |
        | MODE SELECT(10) | pages to be saved | CDB byte 1 | 11h   |

      @ACC-18
      Examples: SYNCHRONIZE CACHE
        | command               | what       | field      | value |
        | SYNCHRONIZE CACHE(10) | IMMED      | CDB byte 1 | 02h   |
        | SYNCHRONIZE CACHE(16) | IMMED      | CDB byte 1 | 02h   |
        | SYNCHRONIZE CACHE(10) | all blocks | CDB byte 8 | 0     |
