Feature: Preempting from one holder to all registrants, and back

  Background:
    Given initiators I1, I2 and I3 are registered with keys 0xA, 0xB and 0xC

  Rule: What a preempt has made for all registrants every registrant holds

    @PRE-02 @REL-15 @mandatory
    Scenario Outline: A registrant releases what the one that <preempts> the holder has made for all
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 <preempts> key 0xA as Write Exclusive All Registrants
      And initiator I3 may be told RESERVATIONS RELEASED
      When initiator I3 releases the Write Exclusive All Registrants reservation
      Then the command succeeds
      And keys 0xB and 0xC are registered
      And there is no reservation

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-02 @RES-07 @mandatory
    Scenario Outline: A registrant reserves again what the one that <preempts> the holder has made for all
      Given initiator I1 holds a Write Exclusive reservation
      And initiator I2 <preempts> key 0xA as Exclusive Access All Registrants
      And initiator I3 may be told RESERVATIONS RELEASED
      When initiator I3 reserves as Exclusive Access All Registrants
      Then the command succeeds
      And the registrations and the reservation are unchanged

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

    @PRE-02 @UNR-06 @mandatory
    Scenario Outline: The one that <preempts> the holder unregisters and leaves the reservation to all others
      Given initiator I1 holds an Exclusive Access reservation
      And initiator I2 <preempts> key 0xA as Write Exclusive All Registrants
      When initiator I2 unregisters
      Then the command succeeds
      And key 0xC is registered
      And there is a Write Exclusive All Registrants reservation held by every registrant
      And initiator I3 may read and write
      And initiator I2 may read but not write

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |

  Rule: What a preempt has made for one holder ends with it

    @PRE-13 @UNR-02 @mandatory
    Scenario Outline: The one that <preempts> all others for a reservation of its own unregisters
      Given initiator I1 holds a Write Exclusive All Registrants reservation
      And initiator I2 <preempts> key 0x0 as Write Exclusive
      When initiator I2 unregisters
      Then the command succeeds
      And no key is registered
      And there is no reservation

      Examples: PREEMPT
        | preempts |
        | preempts |

      @PAB-01
      Examples: PREEMPT AND ABORT
        | preempts            |
        | preempts and aborts |
