Feature: What an initiator that is not registered may do

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: The Write Exclusive types let everybody read, the Exclusive Access types nobody who is not registered

    @mandatory @predecessor
    Scenario Outline: An initiator that is not registered reads under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I3 sends READ(10)
      Then the command succeeds
      And the registrations and the reservation are unchanged

      @ACC-03
      Examples: Write Exclusive
        | reservation                   |
        | a Write Exclusive reservation |

      @ACC-07
      Examples: Write Exclusive Registrants Only
        | reservation                                    |
        | a Write Exclusive Registrants Only reservation |

      @ACC-10
      Examples: Write Exclusive All Registrants
        | reservation                                   |
        | a Write Exclusive All Registrants reservation |

    @ACC-40 @mandatory @predecessor
    Scenario Outline: An initiator that is not registered may not read under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I3 sends READ(10)
      Then the command is refused with RESERVATION CONFLICT
      And the data is unchanged
      And the registrations and the reservation are unchanged

      @ACC-05
      Examples: Exclusive Access
        | reservation                     |
        | an Exclusive Access reservation |

      @ACC-08
      Examples: Exclusive Access Registrants Only
        | reservation                                      |
        | an Exclusive Access Registrants Only reservation |

      @ACC-11
      Examples: Exclusive Access All Registrants
        | reservation                                     |
        | an Exclusive Access All Registrants reservation |

  Rule: No type lets an initiator write that is not registered

    @ACC-40 @mandatory @predecessor
    Scenario Outline: An initiator that is not registered may not write under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I3 sends WRITE(10)
      Then the command is refused with RESERVATION CONFLICT
      And the data is unchanged
      And the registrations and the reservation are unchanged

      @ACC-03
      Examples: Write Exclusive
        | reservation                   |
        | a Write Exclusive reservation |

      @ACC-05
      Examples: Exclusive Access
        | reservation                     |
        | an Exclusive Access reservation |

      @ACC-07
      Examples: Write Exclusive Registrants Only
        | reservation                                    |
        | a Write Exclusive Registrants Only reservation |

      @ACC-08
      Examples: Exclusive Access Registrants Only
        | reservation                                      |
        | an Exclusive Access Registrants Only reservation |

      @ACC-10
      Examples: Write Exclusive All Registrants
        | reservation                                   |
        | a Write Exclusive All Registrants reservation |

      @ACC-11
      Examples: Exclusive Access All Registrants
        | reservation                                     |
        | an Exclusive Access All Registrants reservation |
