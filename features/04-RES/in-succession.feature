Feature: Reservations in succession

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Who has released is a registrant like any other

    @RES-18 @ACC-04 @mandatory
    Scenario: A former holder is kept out by the next reservation
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I1 releases the Exclusive Access reservation
      When initiator I2 reserves as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I2
      And initiator I2 may read and write
      And initiator I1 may neither read nor write

    @RES-05 @PRE-02 @mandatory
    Scenario: A holder that has preempted the one before it does not change the type by reserving
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 preempts key 0xA as Exclusive Access
      When initiator I2 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

    @RES-18 @UNR-01 @mandatory
    Scenario: A former holder unregisters and leaves the next reservation alone
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 releases the Write Exclusive reservation
      And initiator I2 reserves as Write Exclusive
      When initiator I1 unregisters
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive reservation held by initiator I2
      And no initiator has a unit attention

    @RES-01 @REL-01 @mandatory
    Scenario Outline: A holder of <former> that has released reserves as <type>
      Given initiator I1 holds <former>
      And initiator I1 releases the <old> reservation
      When initiator I1 reserves as <type>
      Then the command succeeds
      And there is <reservation> held by initiator I1
      And initiator I3 may <rights>
      And no initiator has a unit attention

      Examples: Another type, and the same
        | old              | former                          | type                             | reservation                                    | rights                 |
        | Write Exclusive  | a Write Exclusive reservation   | Exclusive Access                 | an Exclusive Access reservation                | neither read nor write |
        | Exclusive Access | an Exclusive Access reservation | Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation | read but not write     |
        | Write Exclusive  | a Write Exclusive reservation   | Write Exclusive                  | a Write Exclusive reservation                  | read but not write     |

    @RES-18 @UNR-02 @mandatory
    Scenario: A registrant reserves what ended when the holder unregistered
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 unregisters
      When initiator I2 reserves as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I2
      And initiators I1 and I3 may neither read nor write

    @RES-18 @REL-15 @mandatory
    Scenario Outline: Initiator <releaser> releases what all registrants hold, and initiator <other> reserves
      Given initiator I1 holds an Exclusive Access All Registrants reservation
      And initiator <releaser> releases the Exclusive Access All Registrants reservation
      And initiator <other> is told RESERVATIONS RELEASED
      When initiator <other> reserves as Write Exclusive
      Then the command succeeds
      And there is a Write Exclusive reservation held by initiator <other>
      And initiator <releaser> may read but not write

      Examples: The one that reserved, and another one
        | releaser | other |
        | I1       | I2    |
        | I2       | I1    |

  Rule: A reservation binds whoever was free to read and write before, and goes on binding

    @RES-17 @ACC-04 @mandatory
    Scenario: An initiator that has read and written is kept out by a new reservation
      Given initiator I2 sends READ(10)
      And initiator I2 sends WRITE(10)
      When initiator I1 reserves as Exclusive Access
      Then the command succeeds
      And initiator I2 may neither read nor write

    @RES-04 @ACC-02 @mandatory
    Scenario: A holder that reserves again keeps the others out
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I1 reserves as Write Exclusive
      Then the command succeeds
      And the registrations and the reservation are unchanged
      And initiators I2 and I3 may read but not write

    @RES-06 @ACC-02 @mandatory
    Scenario: A registrant that reserves in vain is kept out as before
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 reserves as Write Exclusive
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And initiators I2 and I3 may read but not write
