Feature: Releasing the reservation

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: The holder releases with the type of the reservation, and the registrations stay

    @REL-01 @REL-02 @GEN-07 @mandatory @predecessor
    Scenario Outline: The holder releases <reservation> and nobody is told
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And the registrations are unchanged
      And no initiator has a unit attention

      Examples:
        | type             | reservation                     |
        | Write Exclusive  | a Write Exclusive reservation   |
        | Exclusive Access | an Exclusive Access reservation |

    @REL-01 @REL-03 @GEN-07 @UA-13 @UA-14 @mandatory @predecessor
    Scenario Outline: The holder releases <reservation> and the other registrant is told
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And the registrations are unchanged
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @REL-01 @REL-04 @GEN-07 @UA-13 @UA-14 @mandatory @predecessor
    Scenario Outline: The initiator that made <reservation> releases it and the other holder is told
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And the registrations are unchanged
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @REL-15 @REL-04 @GEN-07 @UA-13 @UA-14 @mandatory @predecessor
    Scenario Outline: Another holder releases <reservation> and the initiator that made it is told
      Given initiator I1 holds <reservation>
      When initiator I2 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And the registrations are unchanged
      And initiator I1 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @REL-03 @mandatory
    Scenario Outline: The holder releases <reservation> and all other registrants are told
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And initiators I2 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @REL-04 @mandatory
    Scenario Outline: Another holder releases <reservation> and all other holders are told
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I2 releases the <type> reservation
      Then the command succeeds
      And initiators I1 and I3 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | type                             | reservation                                     |
        | Write Exclusive All Registrants  | a Write Exclusive All Registrants reservation   |
        | Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |

    @REL-02 @mandatory
    Scenario Outline: Two registrants are told nothing when the holder releases <reservation>
      Given initiator I3 is registered with key 0xC
      And initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And no initiator has a unit attention

      Examples:
        | type             | reservation                     |
        | Write Exclusive  | a Write Exclusive reservation   |
        | Exclusive Access | an Exclusive Access reservation |

    @REL-18 @mandatory
    Scenario Outline: Everybody reads and writes after the release of <reservation>
      Given initiator I1 holds <reservation>
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And initiators I1, I2 and I3 may read and write

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access                  | an Exclusive Access reservation                  |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  |

  Rule: A registrant that does not hold the reservation releases nothing, and that is no error

    @REL-06 @GEN-07 @ACC-39 @mandatory @predecessor
    Scenario Outline: A registrant releases <reservation> that another one holds
      Given initiator I1 holds <reservation>
      When initiator I2 releases the <type> reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples:
        | type                              | reservation                                      | rights                 |
        | Write Exclusive                   | a Write Exclusive reservation                    | read but not write     |
        | Exclusive Access                  | an Exclusive Access reservation                  | neither read nor write |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   | read but not write     |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation | neither read nor write |

    @REL-07 @choice
    Scenario Outline: A registrant releases as <type> while another one holds <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 releases the <type> reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: Another type than the holder has reserved
        | type                             | reservation                                      |
        | Exclusive Access                 | a Write Exclusive reservation                    |
        | Write Exclusive Registrants Only | an Exclusive Access reservation                  |
        | Write Exclusive All Registrants  | a Write Exclusive Registrants Only reservation   |
        | Write Exclusive Registrants Only | an Exclusive Access Registrants Only reservation |

    @REL-07 @choice
    Scenario Outline: A registrant releases TYPE <type> while another one holds <reservation>
      Given initiator I1 holds <reservation>
      When initiator I2 sends RELEASE with:
        | TYPE | <type> |
      Then the command ends in one of these ways:
        | GOOD                                  |
        | ILLEGAL REQUEST, INVALID FIELD IN CDB |
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples: Types that do not exist
        | type | reservation                                    |
        | 0h   | a Write Exclusive reservation                  |
        | 2h   | a Write Exclusive reservation                  |
        | Fh   | a Write Exclusive reservation                  |
        | 2h   | a Write Exclusive Registrants Only reservation |

    @REL-08 @GEN-07 @mandatory
    Scenario Outline: A registrant releases as <type> while nothing is reserved
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

      Examples:
        | type                              |
        | Write Exclusive                   |
        | Exclusive Access                  |
        | Write Exclusive Registrants Only  |
        | Exclusive Access Registrants Only |
        | Write Exclusive All Registrants   |
        | Exclusive Access All Registrants  |
