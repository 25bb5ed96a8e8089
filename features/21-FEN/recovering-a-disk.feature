Feature: How a disk of a host that is gone is recovered

  Rule: Whoever registers can clear keys that it does not know

    @FEN-13 @mandatory @needs-logout
    Scenario: A disk with the registrations of a host that is gone is cleared
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds an Exclusive Access reservation
      And initiator I1 logs out
      When initiator I2 registers key 0xB
      Then the command succeeds
      And initiator I2 may neither read nor write
      When initiator I2 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And there is no reservation
      And initiators I2 and I3 may read and write

  Rule: Whoever registers can take over from a host that is gone

    @FEN-12 @PRE-33 @mandatory @needs-logout
    Scenario: The reservation of a host that is gone is taken over
      Given initiator I1 is registered with key 0xA
      And initiator I1 holds a Write Exclusive reservation
      And initiator I1 logs out
      When initiator I2 registers key 0xB
      Then the command succeeds
      When initiator I2 sends READ KEYS
      Then the command succeeds
      And keys 0xA and 0xB are registered
      When initiator I2 preempts and aborts key 0xA as Write Exclusive
      Then the command succeeds
      And key 0xB is registered
      And there is a Write Exclusive reservation held by initiator I2
      And initiator I2 may read and write

  Rule: A node that comes back with another ISID is not the one that is registered

    @FEN-04 @PRE-22 @mandatory @needs-logout
    Scenario: A node that held the reservation comes back with another ISID and preempts what it left behind
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 logs out
      When initiator I1 logs in again with another ISID
      Then initiator I1 may read but not write
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And keys 0xA, 0xA and 0xB are registered
      When initiator I1 preempts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I1
      And initiators I1 and I2 may read and write

    @FEN-04 @PRE-23 @mandatory @needs-logout
    Scenario: A node that did not hold comes back with another ISID and preempts what it left behind
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I2 holds a Write Exclusive Registrants Only reservation
      And initiator I1 logs out
      When initiator I1 logs in again with another ISID
      Then initiator I1 may read but not write
      When initiator I1 registers key 0xA ignoring any existing key
      Then the command succeeds
      And keys 0xA, 0xA and 0xB are registered
      When initiator I1 preempts key 0xA as Write Exclusive Registrants Only
      Then the command succeeds
      And key 0xB or keys 0xA and 0xB are registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And PRgeneration has risen by 1

    @FEN-12 @PRE-33 @mandatory @needs-logout
    Scenario Outline: A host that was away while it was taken over is registered no more when it <comes back>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 logs out
      And initiator I2 preempts and aborts key 0xA as Write Exclusive Registrants Only
      When initiator I1 <comes back>
      Then key 0xB is registered
      And there is a Write Exclusive Registrants Only reservation held by initiator I2
      And initiator I1 may read but not write

      Examples:
        | comes back                      |
        | logs in again                   |
        | logs in again with another ISID |
