Feature: Who receives a unit attention

  Rule: Every other registrant is told, the sender is not

    @UA-13 @mandatory
    Scenario Outline: Two registrants are told <attention> when the holder <acts>
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And initiators I2 and I3 are told <attention>
      And no other initiator has a unit attention

      Examples:
        | acts                                                      | attention              |
        | unregisters                                               | RESERVATIONS RELEASED  |
        | releases the Write Exclusive Registrants Only reservation | RESERVATIONS RELEASED  |
        | clears the registrations and the reservation              | RESERVATIONS PREEMPTED |

    @UA-01 @mandatory
    Scenario: The other registrant learns of a release by its next command
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 releases the Write Exclusive Registrants Only reservation
      When initiator I2 sends TEST UNIT READY
      Then the command is refused with UNIT ATTENTION, RESERVATIONS RELEASED
      And the registrations and the reservation are unchanged
      And no initiator has a unit attention

    @UA-13 @mandatory
    Scenario Outline: An initiator that <preempts> the holder is told nothing of it
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive reservation
      When initiator I2 <preempts> key 0xA as Exclusive Access
      Then the command succeeds
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And initiator I3 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      Examples:
        | preempts            |
        | preempts            |
        | preempts and aborts |

  Rule: An initiator that is not registered is told nothing

    @UA-14 @mandatory
    Scenario Outline: Only the registrant is told <attention> when the holder <acts>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I1 <acts>
      Then the command succeeds
      And initiator I2 is told <attention>
      And no other initiator has a unit attention

      Examples:
        | acts                                                      | attention              |
        | unregisters                                               | RESERVATIONS RELEASED  |
        | releases the Write Exclusive Registrants Only reservation | RESERVATIONS RELEASED  |
        | clears the registrations and the reservation              | RESERVATIONS PREEMPTED |

    @UA-14 @mandatory
    Scenario Outline: Who is not registered is told nothing when a registrant <preempts> the holder
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 <preempts> key 0xA as Exclusive Access
      Then the command succeeds
      And initiator I1 is told REGISTRATIONS PREEMPTED
      And no other initiator has a unit attention

      Examples:
        | preempts            |
        | preempts            |
        | preempts and aborts |

    @UA-14 @mandatory
    Scenario: A former registrant is told nothing when the holder releases
      Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I3 unregisters
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention
