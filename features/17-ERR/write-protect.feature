Feature: A unit that is write protected

  Rule: Write protection keeps data from being written, and registrations from nobody or from all

    Background:
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And the Control mode page has SWP set to 1

    @ERR-12 @choice @needs-SWP
    Scenario Outline: A registrant <acts> while the unit is write protected
      When initiator I1 <acts>
      Then the command ends in one of these ways:
        | GOOD                          |
        | DATA PROTECT, WRITE PROTECTED |
      And <keys> are registered
      And if the command succeeded, <then> are registered

      Examples:
        | acts                                | keys                                 | then             |
        | reserves as Write Exclusive         | keys 0xA and 0xB                     | keys 0xA and 0xB |
        | registers key 0x1                   | keys 0xA and 0xB or keys 0x1 and 0xB | keys 0x1 and 0xB |
        | unregisters                         | key 0xB or keys 0xA and 0xB          | key 0xB          |
        | preempts key 0xB as Write Exclusive | key 0xA or keys 0xA and 0xB          | key 0xA          |
