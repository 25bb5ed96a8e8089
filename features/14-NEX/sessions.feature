Feature: What outlives a session

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: A registration belongs to the initiator port, and not to its session

    @NEX-01 @GEN-14 @mandatory @needs-logout
    Scenario: A registrant that logs out stays registered
      Given initiator I1 holds a Write Exclusive reservation
      When initiator I2 logs out
      Then keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged

    @NEX-01 @GEN-14 @mandatory @needs-logout
    Scenario: A registrant that logs in again is still registered
      Given initiator I1 logs out
      When initiator I1 logs in again
      Then the registrations and the reservation are unchanged

    @NEX-01 @mandatory @needs-logout
    Scenario: A registrant that has logged in again changes its key
      Given initiator I1 logs out
      And initiator I1 logs in again
      When initiator I1 registers key 0x1
      Then the command succeeds
      And keys 0x1 and 0xB are registered
      And PRgeneration has risen by 1

    @NEX-01 @REG-08 @mandatory @needs-logout
    Scenario: A registrant that has changed its key has the new one when it logs in again
      Given initiator I1 registers key 0x1
      And initiator I1 logs out
      When initiator I1 logs in again
      Then keys 0x1 and 0xB are registered
      And the registrations and the reservation are unchanged

    @NEX-01 @GEN-16 @mandatory @needs-logout @needs-4-initiators
    Scenario: A logout leaves another session of the same initiator registered
      Given initiator I4 is initiator I1 with another ISID
      And initiator I4 registers key 0xD
      When initiator I1 logs out
      Then keys 0xA, 0xB and 0xD are registered

    @NEX-01 @mandatory @needs-logout
    Scenario: A registrant that has logged in again reserves
      Given initiator I1 logs out
      And initiator I1 logs in again
      When initiator I1 reserves as Exclusive Access
      Then the command succeeds
      And there is an Exclusive Access reservation held by initiator I1
      And initiator I1 may read and write
      And initiators I2 and I3 may neither read nor write

    @NEX-01 @REL-01 @mandatory @needs-logout
    Scenario: A holder that has logged in again releases
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 logs out
      And initiator I1 logs in again
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0xB are registered

    @NEX-01 @REL-03 @mandatory @needs-logout
    Scenario: A registrant that has logged in again is told what happens then
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I2 logs out
      And initiator I2 logs in again
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @NEX-01 @NEX-02 @mandatory @needs-logout
    Scenario: Every registrant logs out
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I2 logs out
      When initiator I1 logs out
      Then keys 0xA and 0xB are registered
      And there is an Exclusive Access reservation held by initiator I1
      And initiator I3 may neither read nor write

    @NEX-05 @mandatory @needs-logout
    Scenario: A second login with the ISID of a live session keeps registration and reservation
      Given initiator I1 holds an Exclusive Access reservation
      When initiator I1 logs in a second time with the same ISID
      Then the registrations and the reservation are unchanged
      And initiator I1 may read and write
      And initiators I2 and I3 may neither read nor write

    @NEX-05 @mandatory @needs-logout
    Scenario: The holder releases in a session that took the place of the first
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I1 logs in a second time with the same ISID
      When initiator I1 releases the Write Exclusive reservation
      Then the command succeeds
      And there is no reservation
      And keys 0xA and 0xB are registered

    @NEX-05 @mandatory @needs-logout
    Scenario: A registrant that holds nothing logs in a second time with the ISID of a live session
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I2 logs in a second time with the same ISID
      Then keys 0xA and 0xB are registered
      And the registrations and the reservation are unchanged
      And initiator I2 may read and write

  Rule: A reservation stays in force while its holder is away

    @mandatory @needs-logout
    Scenario Outline: <reservation> stays in force when its holder <leaves>
      Given initiator I1 holds <reservation>
      When initiator I1 <leaves>
      Then there is <reservation> held by initiator I1
      And keys 0xA and 0xB are registered
      And initiator I2 may <rights>

      @NEX-02
      Examples: The holder ends its session
        | reservation                                      | leaves   | rights                 |
        | a Write Exclusive reservation                    | logs out | read but not write     |
        | an Exclusive Access reservation                  | logs out | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | logs out | read and write         |
        | an Exclusive Access Registrants Only reservation | logs out | read and write         |

      @NEX-03
      Examples: The holder loses its connection
        | reservation                     | leaves               | rights                 |
        | a Write Exclusive reservation   | loses its connection | read but not write     |
        | an Exclusive Access reservation | loses its connection | neither read nor write |

    @mandatory @needs-logout
    Scenario Outline: <reservation> keeps an initiator without registration out when who made it <leaves>
      Given initiator I1 holds <reservation>
      When initiator I1 <leaves>
      Then there is <reservation> held by every registrant
      And keys 0xA and 0xB are registered
      And initiator I2 may read and write
      And initiator I3 may <rights>

      @NEX-02
      Examples: It ends its session
        | reservation                                     | leaves   | rights                 |
        | a Write Exclusive All Registrants reservation   | logs out | read but not write     |
        | an Exclusive Access All Registrants reservation | logs out | neither read nor write |

      @NEX-03
      Examples: It loses its connection
        | reservation                                     | leaves               | rights                 |
        | an Exclusive Access All Registrants reservation | loses its connection | neither read nor write |

    @NEX-02 @mandatory @needs-logout
    Scenario: A holder that comes back holds the reservation as before
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I1 logs out
      When initiator I1 logs in again
      Then the registrations and the reservation are unchanged
      And initiator I1 may read and write
      And initiators I2 and I3 may neither read nor write

    @PRE-33 @mandatory @needs-logout
    Scenario Outline: A survivor preempts <reservation> of a holder that has logged out
      Given initiator I1 holds <reservation>
      And initiator I1 logs out
      When initiator I2 preempts key 0xA as <type>
      Then the command succeeds
      And key 0xB is registered
      And there is <reservation> held by initiator I2
      And PRgeneration has risen by 1
      And initiator I2 may read and write

      Examples: Every type with one holder
        | type                              | reservation                                      |
        | Write Exclusive                   | a Write Exclusive reservation                    |
        | Exclusive Access                  | an Exclusive Access reservation                  |
        | Write Exclusive Registrants Only  | a Write Exclusive Registrants Only reservation   |
        | Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |

    @NEX-10 @mandatory @needs-logout
    Scenario: A registrant that was preempted while it was away is not registered when it comes back
      Given initiator I2 holds a Write Exclusive Registrants Only reservation
      And initiator I1 logs out
      And initiator I2 preempts key 0xA as Write Exclusive Registrants Only
      And initiator I1 logs in again
      And initiator I1 quotes key 0xA as its own
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command is refused with RESERVATION CONFLICT
      And key 0xB is registered
      And initiator I1 may read but not write

  Rule: Another ISID is another initiator port

    @NEX-04 @GEN-16 @mandatory @needs-logout
    Scenario: A holder that comes back with another ISID may not write
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 logs out
      When initiator I1 logs in again with another ISID
      Then keys 0xA and 0xB are registered
      And initiator I1 may read but not write
      And initiator I2 may read and write

    @NEX-04 @GEN-16 @mandatory @needs-logout
    Scenario Outline: A holder that comes back with another ISID <acts> in vain
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I1 logs out
      And initiator I1 logs in again with another ISID
      When initiator I1 <acts>
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

      Examples: Everything that needs a registration
        | acts                                                      |
        | releases the Write Exclusive Registrants Only reservation |
        | registers key 0x1                                         |
        | reserves as Write Exclusive Registrants Only              |
        | clears the registrations and the reservation              |
        | preempts key 0xB as Write Exclusive Registrants Only      |

    @GEN-19 @GEN-02 @mandatory @needs-4-initiators
    Scenario: Two sessions of one initiator name register the same key side by side
      Given initiator I4 is initiator I1 with another ISID
      When initiator I4 registers key 0xA
      Then the command succeeds
      And keys 0xA, 0xA and 0xB are registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

    @GEN-19 @mandatory @needs-4-initiators
    Scenario: Two sessions of one initiator name register different keys side by side
      Given initiator I4 is initiator I1 with another ISID
      When initiator I4 registers key 0xD
      Then the command succeeds
      And keys 0xA, 0xB and 0xD are registered
      And PRgeneration has risen by 1

    @GEN-16 @mandatory @needs-4-initiators
    Scenario: A second session of the holder does not release what the first one holds
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I4 is initiator I1 with another ISID
      And initiator I4 quotes key 0xA as its own
      When initiator I4 releases the Write Exclusive reservation
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged

    @NEX-12 @mandatory @needs-4-initiators
    Scenario Outline: A second session of the holder that is not registered may <rights> under <reservation>
      Given initiator I1 holds <reservation>
      When initiator I4 is initiator I1 with another ISID
      Then initiator I4 may <rights>
      And initiator I1 may read and write

      Examples: Every type
        | reservation                                      | rights                 |
        | a Write Exclusive reservation                    | read but not write     |
        | an Exclusive Access reservation                  | neither read nor write |
        | a Write Exclusive Registrants Only reservation   | read but not write     |
        | an Exclusive Access Registrants Only reservation | neither read nor write |
        | a Write Exclusive All Registrants reservation    | read but not write     |
        | an Exclusive Access All Registrants reservation  | neither read nor write |

    @UA-08 @mandatory @needs-4-initiators
    Scenario: A session that is not registered does not take the unit attention of the one that is
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I4 is initiator I2 with another ISID
      And initiator I1 releases the Write Exclusive Registrants Only reservation
      When initiator I4 sends TEST UNIT READY
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

    @UA-08 @mandatory @needs-4-initiators
    Scenario: Only the session that is registered is told that the reservation was released
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I4 is initiator I2 with another ISID
      When initiator I1 releases the Write Exclusive Registrants Only reservation
      Then the command succeeds
      And initiator I2 is told RESERVATIONS RELEASED
      And no other initiator has a unit attention

  Rule: Another initiator name is another initiator port, also with the same ISID

    @GEN-01 @mandatory @needs-4-initiators
    Scenario: An initiator with the ISID of the holder may not write
      Given initiator I1 holds a Write Exclusive Registrants Only reservation
      When initiator I4 is initiator I1 with another initiator name
      Then initiator I4 may read but not write
      And initiator I1 may read and write

    @GEN-01 @mandatory @needs-4-initiators
    Scenario: An initiator with the ISID of a registrant registers beside it
      Given initiator I4 is initiator I1 with another initiator name
      When initiator I4 registers key 0xD
      Then the command succeeds
      And keys 0xA, 0xB and 0xD are registered
      And PRgeneration has risen by 1
