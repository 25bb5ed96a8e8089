Feature: Releases in succession

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Whoever is registered when the reservation is released is told, and nobody else

    @REL-03 @REL-04 @mandatory
    Scenario Outline: The initiator that made <reservation> releases it, one has come since, and one has left
      Given initiator I1 holds <reservation>
      And initiator I3 registers key 0xC
      And initiator I2 unregisters
      When initiator I1 releases the <type> reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0xC are registered
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | type                              | reservation                                      |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | Write Exclusive All Registrants   | a Write Exclusive All Registrants reservation    |
        | Exclusive Access All Registrants  | an Exclusive Access All Registrants reservation  |

  Rule: A release is about the reservation that there is, not about one that there was

    @REL-01 @REL-02 @mandatory
    Scenario: Nobody is told of a release of Write Exclusive, whatever was released before
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 releases the Write Exclusive Registrants Only reservation
      And initiator I2 is told RESERVATIONS RELEASED
      And initiator I1 holds a Write Exclusive reservation
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And there is no reservation
      And no initiator has a unit attention

    @REL-01 @REL-03 @mandatory
    Scenario: All others are told of a release of Registrants Only, whatever was released before
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 releases the Write Exclusive reservation
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And there is no reservation
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @REL-08 @mandatory
    Scenario: A holder releases a second time
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 releases the Write Exclusive reservation
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @REL-06 @REL-01 @mandatory
    Scenario: A former holder releases what another one holds now
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 releases the Write Exclusive reservation
      And initiator I2 holds a Write Exclusive reservation
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

  Rule: What an initiator has yet to be told it is told, whatever others do meanwhile

    @REL-03 @UA-01 @RES-16 @GEN-18 @UNR-01 @mandatory
    Scenario Outline: A registrant is told of a release although initiator <initiator> <acts> before
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 releases the Write Exclusive Registrants Only reservation
      When initiator <initiator> <acts>
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples: The one that released, and one that was not registered
        | initiator | acts                                        |
        | I1        | reserves as Write Exclusive                 |
        | I1        | releases the Write Exclusive reservation    |
        | I1        | registers key 0x1                           |
        | I1        | registers key 0x1 ignoring any existing key |
        | I1        | unregisters                                 |
        | I3        | registers key 0xC                           |
        | I3        | registers key 0xC ignoring any existing key |
