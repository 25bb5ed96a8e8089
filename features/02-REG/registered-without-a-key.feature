Feature: What an initiator may do that has registered ignoring any existing key

  Background:
    Given initiator I1 is registered with key 0xA

  Rule: It is a registrant like one that has registered with REGISTER

    @REG-17 @RES-01 @mandatory
    Scenario: Who has registered ignoring any existing key reserves
      Given initiator I2 registers key 0xB ignoring any existing key
      When initiator I2 reserves as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I2
      And initiators I1 and I3 may neither read nor write

    @REG-17 @UNR-14 @mandatory
    Scenario: Who has registered ignoring any existing key unregisters
      Given initiator I2 registers key 0xB ignoring any existing key
      When initiator I2 unregisters
      Then the command succeeds
      And key 0xA is registered
      And no initiator has a unit attention

    @REG-17 @CLR-02 @CLR-03 @mandatory
    Scenario: Who has registered ignoring any existing key clears
      Given initiator I2 registers key 0xB ignoring any existing key
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And initiator I1 is told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

    @REG-17 @REL-03 @UNR-04 @CLR-04 @mandatory
    Scenario Outline: Who has registered ignoring any existing key is told when the holder <acts>
      Given initiator I2 registers key 0xB ignoring any existing key
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And initiator I2 is told <attention>
      And no other initiator has a unit attention

      Examples:
        | acts                                                      | attention              |
        | releases the Write Exclusive Registrants Only reservation | RESERVATIONS RELEASED  |
        | unregisters                                               | RESERVATIONS RELEASED  |
        | clears the registrations and the reservation              | RESERVATIONS PREEMPTED |

    @REG-22 @REG-12 @mandatory
    Scenario Outline: An initiator registers ignoring any existing key and has its rights at once under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I3 registers key 0xC ignoring any existing key
      Then the command succeeds
      And initiator I3 may read and write
      And there is <reservation> held by <holder>

      Examples:
        | reservation                                      | holder           |
        | a Write Exclusive Registrants Only reservation   | initiator I1     |
        | an Exclusive Access Registrants Only reservation | initiator I1     |
        | a Write Exclusive All Registrants reservation    | every registrant |
        | an Exclusive Access All Registrants reservation  | every registrant |

    @REG-22 @REG-12 @REL-15 @mandatory
    Scenario: Who has registered ignoring any existing key releases what all registrants hold
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I3 registers key 0xC ignoring any existing key
      When initiator I3 releases the Write Exclusive All Registrants reservation
      Then the command succeeds
      And there is no reservation
      And initiator I1 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention
