Feature: What another registrant may do

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Every reservation but Exclusive Access lets a registrant read

    @mandatory @predecessor
    Scenario Outline: Another registrant reads under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 sends READ(10)
      Then the command succeeds
      And the registrations and the reservation are unchanged

      @ACC-02
      Examples: Write Exclusive
        | reservation                   |
        | a Write Exclusive reservation |

      @ACC-06
      Examples: Registrants Only
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

      @ACC-09
      Examples: All Registrants
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |

    @ACC-04 @ACC-40 @mandatory @predecessor
    Scenario: Another registrant may not read under an Exclusive Access reservation
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I2 sends READ(10)
      Then the command is refused with RESERVATION CONFLICT
      And the data is unchanged
      And the registrations and the reservation are unchanged

  Rule: A registrant writes where the type names registrants, and nowhere else

    @mandatory @predecessor
    Scenario Outline: Another registrant writes under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 sends WRITE(10)
      Then the command succeeds
      And initiator I2 may read and write
      And the registrations and the reservation are unchanged

      @ACC-06
      Examples: Registrants Only
        | reservation                                      |
        | a Write Exclusive Registrants Only reservation   |
        | an Exclusive Access Registrants Only reservation |

      @ACC-09
      Examples: All Registrants
        | reservation                                     |
        | a Write Exclusive All Registrants reservation   |
        | an Exclusive Access All Registrants reservation |

    @ACC-40 @mandatory @predecessor
    Scenario Outline: Another registrant may not write under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 sends WRITE(10)
      Then the command is refused with RESERVATION CONFLICT
      And the data is unchanged
      And the registrations and the reservation are unchanged

      @ACC-02
      Examples: Write Exclusive
        | reservation                   |
        | a Write Exclusive reservation |

      @ACC-04
      Examples: Exclusive Access
        | reservation                     |
        | an Exclusive Access reservation |
