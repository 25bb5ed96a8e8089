Feature: RESERVE and RELEASE of SPC-2 beside persistent reservations

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Where they are handled compatibly they succeed for holders, and change nothing

    @SPEC2-04 @SPEC2-12 @optional @needs-CRH
    Scenario Outline: <reserve> of the holder succeeds under <reservation> and changes nothing
      Given initiator I1 holds <reservation>
      When initiator I1 sends <reserve>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: RESERVE(6)
        | reserve    | reservation                                      |
        | RESERVE(6) | a Write Exclusive reservation                    |
        | RESERVE(6) | an Exclusive Access reservation                  |
        | RESERVE(6) | a Write Exclusive Registrants Only reservation   |
        | RESERVE(6) | an Exclusive Access Registrants Only reservation |
        | RESERVE(6) | a Write Exclusive All Registrants reservation    |
        | RESERVE(6) | an Exclusive Access All Registrants reservation  |

      Examples: RESERVE(10)
        | reserve     | reservation                                      |
        | RESERVE(10) | a Write Exclusive reservation                    |
        | RESERVE(10) | an Exclusive Access reservation                  |
        | RESERVE(10) | a Write Exclusive Registrants Only reservation   |
        | RESERVE(10) | an Exclusive Access Registrants Only reservation |
        | RESERVE(10) | a Write Exclusive All Registrants reservation    |
        | RESERVE(10) | an Exclusive Access All Registrants reservation  |

    @SPEC2-04 @optional @needs-CRH
    Scenario Outline: RESERVE(6) of the holder does not keep <command> of another initiator out
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 sends RESERVE(6)
      When initiator I2 sends <command>
      Then the command succeeds

      Examples: What Write Exclusive allows
        | command  |
        | INQUIRY  |
        | READ(10) |

    @SPEC2-04 @optional @needs-CRH
    Scenario: RESERVE(6) of the holder does not keep TEST UNIT READY of another initiator out
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 sends RESERVE(6)
      When initiator I2 sends TEST UNIT READY
      Then the reservation may allow the command

    @SPEC2-10 @SPEC2-12 @optional @needs-CRH
    Scenario Outline: <release> of the holder succeeds under <reservation> and releases nothing
      Given initiator I1 holds <reservation>
      When initiator I1 sends <release>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: RELEASE(6)
        | release    | reservation                                      |
        | RELEASE(6) | a Write Exclusive reservation                    |
        | RELEASE(6) | an Exclusive Access reservation                  |
        | RELEASE(6) | a Write Exclusive Registrants Only reservation   |
        | RELEASE(6) | an Exclusive Access Registrants Only reservation |
        | RELEASE(6) | a Write Exclusive All Registrants reservation    |
        | RELEASE(6) | an Exclusive Access All Registrants reservation  |

      Examples: RELEASE(10)
        | release     | reservation                                      |
        | RELEASE(10) | a Write Exclusive reservation                    |
        | RELEASE(10) | an Exclusive Access reservation                  |
        | RELEASE(10) | a Write Exclusive Registrants Only reservation   |
        | RELEASE(10) | an Exclusive Access Registrants Only reservation |
        | RELEASE(10) | a Write Exclusive All Registrants reservation    |
        | RELEASE(10) | an Exclusive Access All Registrants reservation  |

    @SPEC2-05 @SPEC2-12 @optional @needs-CRH
    Scenario Outline: <command> of another registrant succeeds under <reservation> and changes nothing
      Given initiator I1 holds <reservation>
      When initiator I2 sends <command>
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: RESERVE
        | command     | reservation                                      |
        | RESERVE(6)  | a Write Exclusive Registrants Only reservation   |
        | RESERVE(6)  | an Exclusive Access Registrants Only reservation |
        | RESERVE(6)  | a Write Exclusive All Registrants reservation    |
        | RESERVE(6)  | an Exclusive Access All Registrants reservation  |
        | RESERVE(10) | a Write Exclusive Registrants Only reservation   |
        | RESERVE(10) | an Exclusive Access Registrants Only reservation |
        | RESERVE(10) | a Write Exclusive All Registrants reservation    |
        | RESERVE(10) | an Exclusive Access All Registrants reservation  |

      Examples: RELEASE
        | command     | reservation                                      |
        | RELEASE(6)  | a Write Exclusive Registrants Only reservation   |
        | RELEASE(6)  | an Exclusive Access Registrants Only reservation |
        | RELEASE(6)  | a Write Exclusive All Registrants reservation    |
        | RELEASE(6)  | an Exclusive Access All Registrants reservation  |
        | RELEASE(10) | a Write Exclusive Registrants Only reservation   |
        | RELEASE(10) | an Exclusive Access Registrants Only reservation |
        | RELEASE(10) | a Write Exclusive All Registrants reservation    |
        | RELEASE(10) | an Exclusive Access All Registrants reservation  |

    @SPEC2-06 @SPEC2-12 @optional @needs-CRH
    Scenario Outline: <reserve> of another registrant conflicts with <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 sends <reserve>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

      Examples: Types that admit the holder alone
        | reserve     | reservation                     |
        | RESERVE(6)  | a Write Exclusive reservation   |
        | RESERVE(6)  | an Exclusive Access reservation |
        | RESERVE(10) | a Write Exclusive reservation   |
        | RESERVE(10) | an Exclusive Access reservation |

  Rule: Where they are not handled compatibly they conflict as long as anybody is registered

    @SPEC2-09 @SPEC2-12 @optional @needs-no-CRH
    Scenario Outline: <command> of the holder conflicts with <reservation>
      Given initiator I1 holds <reservation>
      When initiator I1 sends <command>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

      Examples: RESERVE and RELEASE, both forms
        | command     | reservation                                    |
        | RESERVE(6)  | a Write Exclusive reservation                  |
        | RESERVE(10) | a Write Exclusive reservation                  |
        | RELEASE(6)  | a Write Exclusive reservation                  |
        | RELEASE(10) | a Write Exclusive reservation                  |
        | RESERVE(6)  | a Write Exclusive Registrants Only reservation |
        | RESERVE(6)  | a Write Exclusive All Registrants reservation  |

    @SPEC2-09 @SPEC2-12 @optional @needs-no-CRH
    Scenario Outline: <command> of another registrant conflicts with <reservation> without compatible handling
      Given initiator I1 holds <reservation>
      When initiator I2 sends <command>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

      Examples: Types that admit all registrants
        | command     | reservation                                      |
        | RESERVE(6)  | a Write Exclusive Registrants Only reservation   |
        | RESERVE(10) | an Exclusive Access Registrants Only reservation |
        | RELEASE(6)  | a Write Exclusive All Registrants reservation    |
        | RELEASE(10) | an Exclusive Access All Registrants reservation  |
        | RESERVE(6)  | a Write Exclusive reservation                    |
        | RESERVE(10) | an Exclusive Access reservation                  |

  Rule: An initiator that is not registered does not get past those that are

    @SPEC2-07 @SPEC2-12 @optional
    Scenario Outline: <reserve> of an initiator that is not registered conflicts with <reservation>
      Given initiator I1 holds <reservation>
      When initiator I3 sends <reserve>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

      Examples: Every type
        | reserve     | reservation                                      |
        | RESERVE(6)  | a Write Exclusive reservation                    |
        | RESERVE(6)  | an Exclusive Access reservation                  |
        | RESERVE(6)  | a Write Exclusive Registrants Only reservation   |
        | RESERVE(6)  | an Exclusive Access Registrants Only reservation |
        | RESERVE(6)  | a Write Exclusive All Registrants reservation    |
        | RESERVE(6)  | an Exclusive Access All Registrants reservation  |
        | RESERVE(10) | a Write Exclusive reservation                    |
        | RESERVE(10) | an Exclusive Access reservation                  |
        | RESERVE(10) | a Write Exclusive Registrants Only reservation   |
        | RESERVE(10) | an Exclusive Access Registrants Only reservation |
        | RESERVE(10) | a Write Exclusive All Registrants reservation    |
        | RESERVE(10) | an Exclusive Access All Registrants reservation  |

    @SPEC2-07 @optional
    Scenario: RESERVE(6) of an initiator that is not registered, with registrations and no reservation
      When initiator I3 sends RESERVE(6)
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |
      When initiator I3 sends RELEASE(6)
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |
      And keys 0xA and 0xB are registered

    @SPEC2-07 @optional
    Scenario Outline: <release> of an initiator that is not registered releases nothing of <reservation>
      Given initiator I1 holds <reservation>
      When initiator I3 sends <release>
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: RELEASE(6)
        | release    | reservation                                      |
        | RELEASE(6) | a Write Exclusive reservation                    |
        | RELEASE(6) | an Exclusive Access reservation                  |
        | RELEASE(6) | a Write Exclusive Registrants Only reservation   |
        | RELEASE(6) | an Exclusive Access Registrants Only reservation |
        | RELEASE(6) | a Write Exclusive All Registrants reservation    |
        | RELEASE(6) | an Exclusive Access All Registrants reservation  |

      @SPEC2-12
      Examples: RELEASE(10)
        | release     | reservation                                      |
        | RELEASE(10) | a Write Exclusive reservation                    |
        | RELEASE(10) | an Exclusive Access reservation                  |
        | RELEASE(10) | a Write Exclusive Registrants Only reservation   |
        | RELEASE(10) | an Exclusive Access Registrants Only reservation |
        | RELEASE(10) | a Write Exclusive All Registrants reservation    |
        | RELEASE(10) | an Exclusive Access All Registrants reservation  |

    @SPEC2-08 @optional
    Scenario: RESERVE(6) of a registrant while nothing is reserved persistently
      When initiator I1 sends RESERVE(6)
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |
      When initiator I1 sends RELEASE(6)
      Then the command ends in one of these ways:
        | RESERVATION CONFLICT |
        | GOOD                 |
      And keys 0xA and 0xB are registered
