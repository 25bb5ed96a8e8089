Feature: One host that is registered twice, by two sessions or through two target ports

  Background:
    Given initiators I1 and I2 are registered with keys 0xA and 0xB

  Rule: Each has a registration of its own, whatever becomes of the other

    @GEN-19 @GEN-16 @mandatory
    Scenario Outline: One of two with another <difference> <acts>, and the other has the key that it had
      Given initiator I4 is initiator I1 with another <difference>
      And initiator I4 registers key 0xD
      When initiator I1 <acts>
      Then the command succeeds
      And <keys> registered
      And PRgeneration has risen by 1
      And no initiator has a unit attention

      @needs-4-initiators
      Examples: Two sessions of one initiator name
        | difference | acts                                        | keys                      |
        | ISID       | registers key 0x1                           | keys 0x1, 0xB and 0xD are |
        | ISID       | registers key 0x1 ignoring any existing key | keys 0x1, 0xB and 0xD are |
        | ISID       | unregisters                                 | keys 0xB and 0xD are      |
        | ISID       | registers key 0x0 ignoring any existing key | keys 0xB and 0xD are      |

      @needs-2-target-ports
      Examples: Two target ports
        | difference  | acts                                        | keys                      |
        | target port | registers key 0x1                           | keys 0x1, 0xB and 0xD are |
        | target port | registers key 0x1 ignoring any existing key | keys 0x1, 0xB and 0xD are |
        | target port | unregisters                                 | keys 0xB and 0xD are      |
        | target port | registers key 0x0 ignoring any existing key | keys 0xB and 0xD are      |

    @GEN-19 @GEN-16 @CLR-01 @CLR-04 @mandatory
    Scenario Outline: One of two with another <difference> clears, and the other is told and registered no more
      Given initiator I4 is initiator I1 with another <difference>
      And initiator I4 registers key 0xD
      When initiator I1 clears the registrations and the reservation
      Then the command succeeds
      And no key is registered
      And initiators I2 and I4 are told RESERVATIONS PREEMPTED
      And no other initiator has a unit attention

      @needs-4-initiators
      Examples: Two sessions of one initiator name
        | difference |
        | ISID       |

      @needs-2-target-ports
      Examples: Two target ports
        | difference  |
        | target port |

  Rule: What one of them holds the other does not

    @GEN-19 @GEN-16 @RES-06 @RES-17 @mandatory
    Scenario Outline: The holder with another <difference> is kept out and reserves in vain
      Given initiator I4 is initiator I1 with another <difference>
      And initiator I4 registers key 0xD
      And initiator I1 holds an Exclusive Access reservation
      When initiator I4 reserves as Exclusive Access
      Then the command is refused with RESERVATION CONFLICT
      And the registrations and the reservation are unchanged
      And initiator I4 may neither read nor write

      @needs-4-initiators
      Examples: Two sessions of one initiator name
        | difference |
        | ISID       |

      @needs-2-target-ports
      Examples: Two target ports
        | difference  |
        | target port |

    @GEN-19 @GEN-16 @REL-06 @UNR-01 @mandatory
    Scenario Outline: The holder with another <difference> <acts> and ends nothing
      Given initiator I4 is initiator I1 with another <difference>
      And initiator I4 registers key 0xD
      And initiator I1 holds a Write Exclusive reservation
      When initiator I4 <acts>
      Then the command succeeds
      And there is a Write Exclusive reservation held by initiator I1
      And initiator I1 may read and write
      And no initiator has a unit attention

      @needs-4-initiators
      Examples: Two sessions of one initiator name
        | difference | acts                                     |
        | ISID       | releases the Write Exclusive reservation |
        | ISID       | unregisters                              |

      @needs-2-target-ports
      Examples: Two target ports
        | difference  | acts                                     |
        | target port | releases the Write Exclusive reservation |
        | target port | unregisters                              |

  Rule: Both are registrants where registrants have rights, and are told what registrants are told

    @GEN-19 @REG-12 @REL-03 @UNR-04 @mandatory
    Scenario Outline: The holder <acts>, and it is told itself with another <difference>
      Given initiator I4 is initiator I1 with another <difference>
      And initiator I4 registers key 0xD
      And initiator I1 holds a Write Exclusive Registrants Only reservation
      And initiator I4 sends WRITE(10)
      When initiator I1 <acts>
      Then the command succeeds
      And there is no reservation
      And initiators I2 and I4 are told RESERVATIONS RELEASED
      And no other initiator has a unit attention

      @needs-4-initiators
      Examples: Two sessions of one initiator name
        | difference | acts                                                      |
        | ISID       | releases the Write Exclusive Registrants Only reservation |
        | ISID       | unregisters                                               |

      @needs-2-target-ports
      Examples: Two target ports
        | difference  | acts                                                      |
        | target port | releases the Write Exclusive Registrants Only reservation |
        | target port | unregisters                                               |
