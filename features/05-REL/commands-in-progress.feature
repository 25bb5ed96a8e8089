Feature: Releasing a reservation while commands are in progress

  Rule: The end of a reservation takes no command away

    @REL-01 @UNR-04 @mandatory @needs-commands-in-progress
    Scenario Outline: The writes of a registrant end well when the holder <acts> meanwhile
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 has 2 writes in progress
      When initiator I1 <acts>
      Then the command succeeds
      And the writes of initiator I2 succeed
      And there is no reservation

      Examples: By a release, and with the registration
        | acts                                                      |
        | releases the Write Exclusive Registrants Only reservation |
        | unregisters                                               |
