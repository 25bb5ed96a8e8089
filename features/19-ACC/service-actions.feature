Feature: Service actions of others while somebody holds
  Initiator I1 holds, I2 is another registrant, I3 is not registered.

  Rule: Everybody may register, registrants may release, clear and preempt, and nobody but a holder may reserve

    @ACC-39 @mandatory
    Scenario Outline: <reservation> <verdict> that initiator <initiator> <acts>
      Given initiators I1 and I2 are registered with keys 0xA and 0xB
      And initiator I1 holds <reservation>
      When initiator <initiator> <acts>
      Then the reservation <verdict> the command

      Examples: Write Exclusive
        | verdict | initiator | acts                                           | reservation                   |
        | forbids | I2        | reserves as Write Exclusive                    | a Write Exclusive reservation |
        | forbids | I2        | reserves as Exclusive Access                   | a Write Exclusive reservation |
        | allows  | I2        | releases the Write Exclusive reservation       | a Write Exclusive reservation |
        | allows  | I2        | clears the registrations and the reservation   | a Write Exclusive reservation |
        | allows  | I2        | preempts key 0xA as Write Exclusive            | a Write Exclusive reservation |
        | allows  | I2        | preempts and aborts key 0xA as Write Exclusive | a Write Exclusive reservation |
        | allows  | I2        | registers key 0x1                              | a Write Exclusive reservation |
        | allows  | I2        | registers key 0x1 ignoring any existing key    | a Write Exclusive reservation |
        | forbids | I3        | reserves as Write Exclusive                    | a Write Exclusive reservation |
        | forbids | I3        | reserves as Exclusive Access                   | a Write Exclusive reservation |
        | forbids | I3        | releases the Write Exclusive reservation       | a Write Exclusive reservation |
        | forbids | I3        | clears the registrations and the reservation   | a Write Exclusive reservation |
        | forbids | I3        | preempts key 0xA as Write Exclusive            | a Write Exclusive reservation |
        | forbids | I3        | preempts and aborts key 0xA as Write Exclusive | a Write Exclusive reservation |
        | allows  | I3        | registers key 0x1                              | a Write Exclusive reservation |
        | allows  | I3        | registers key 0x1 ignoring any existing key    | a Write Exclusive reservation |

      Examples: Exclusive Access
        | verdict | initiator | acts                                            | reservation                     |
        | forbids | I2        | reserves as Exclusive Access                    | an Exclusive Access reservation |
        | forbids | I2        | reserves as Write Exclusive                     | an Exclusive Access reservation |
        | allows  | I2        | releases the Exclusive Access reservation       | an Exclusive Access reservation |
        | allows  | I2        | clears the registrations and the reservation    | an Exclusive Access reservation |
        | allows  | I2        | preempts key 0xA as Exclusive Access            | an Exclusive Access reservation |
        | allows  | I2        | preempts and aborts key 0xA as Exclusive Access | an Exclusive Access reservation |
        | allows  | I2        | registers key 0x1                               | an Exclusive Access reservation |
        | allows  | I2        | registers key 0x1 ignoring any existing key     | an Exclusive Access reservation |
        | forbids | I3        | reserves as Exclusive Access                    | an Exclusive Access reservation |
        | forbids | I3        | reserves as Write Exclusive                     | an Exclusive Access reservation |
        | forbids | I3        | releases the Exclusive Access reservation       | an Exclusive Access reservation |
        | forbids | I3        | clears the registrations and the reservation    | an Exclusive Access reservation |
        | forbids | I3        | preempts key 0xA as Exclusive Access            | an Exclusive Access reservation |
        | forbids | I3        | preempts and aborts key 0xA as Exclusive Access | an Exclusive Access reservation |
        | allows  | I3        | registers key 0x1                               | an Exclusive Access reservation |
        | allows  | I3        | registers key 0x1 ignoring any existing key     | an Exclusive Access reservation |

      Examples: Write Exclusive Registrants Only
        | verdict | initiator | acts                                                            | reservation                                    |
        | forbids | I2        | reserves as Write Exclusive Registrants Only                    | a Write Exclusive Registrants Only reservation |
        | forbids | I2        | reserves as Write Exclusive                                     | a Write Exclusive Registrants Only reservation |
        | allows  | I2        | releases the Write Exclusive Registrants Only reservation       | a Write Exclusive Registrants Only reservation |
        | allows  | I2        | clears the registrations and the reservation                    | a Write Exclusive Registrants Only reservation |
        | allows  | I2        | preempts key 0xA as Write Exclusive Registrants Only            | a Write Exclusive Registrants Only reservation |
        | allows  | I2        | preempts and aborts key 0xA as Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |
        | allows  | I2        | registers key 0x1                                               | a Write Exclusive Registrants Only reservation |
        | allows  | I2        | registers key 0x1 ignoring any existing key                     | a Write Exclusive Registrants Only reservation |
        | forbids | I3        | reserves as Write Exclusive Registrants Only                    | a Write Exclusive Registrants Only reservation |
        | forbids | I3        | reserves as Write Exclusive                                     | a Write Exclusive Registrants Only reservation |
        | forbids | I3        | releases the Write Exclusive Registrants Only reservation       | a Write Exclusive Registrants Only reservation |
        | forbids | I3        | clears the registrations and the reservation                    | a Write Exclusive Registrants Only reservation |
        | forbids | I3        | preempts key 0xA as Write Exclusive Registrants Only            | a Write Exclusive Registrants Only reservation |
        | forbids | I3        | preempts and aborts key 0xA as Write Exclusive Registrants Only | a Write Exclusive Registrants Only reservation |
        | allows  | I3        | registers key 0x1                                               | a Write Exclusive Registrants Only reservation |
        | allows  | I3        | registers key 0x1 ignoring any existing key                     | a Write Exclusive Registrants Only reservation |

      Examples: Exclusive Access Registrants Only
        | verdict | initiator | acts                                                             | reservation                                      |
        | forbids | I2        | reserves as Exclusive Access Registrants Only                    | an Exclusive Access Registrants Only reservation |
        | forbids | I2        | reserves as Write Exclusive                                      | an Exclusive Access Registrants Only reservation |
        | allows  | I2        | releases the Exclusive Access Registrants Only reservation       | an Exclusive Access Registrants Only reservation |
        | allows  | I2        | clears the registrations and the reservation                     | an Exclusive Access Registrants Only reservation |
        | allows  | I2        | preempts key 0xA as Exclusive Access Registrants Only            | an Exclusive Access Registrants Only reservation |
        | allows  | I2        | preempts and aborts key 0xA as Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | allows  | I2        | registers key 0x1                                                | an Exclusive Access Registrants Only reservation |
        | allows  | I2        | registers key 0x1 ignoring any existing key                      | an Exclusive Access Registrants Only reservation |
        | forbids | I3        | reserves as Exclusive Access Registrants Only                    | an Exclusive Access Registrants Only reservation |
        | forbids | I3        | reserves as Write Exclusive                                      | an Exclusive Access Registrants Only reservation |
        | forbids | I3        | releases the Exclusive Access Registrants Only reservation       | an Exclusive Access Registrants Only reservation |
        | forbids | I3        | clears the registrations and the reservation                     | an Exclusive Access Registrants Only reservation |
        | forbids | I3        | preempts key 0xA as Exclusive Access Registrants Only            | an Exclusive Access Registrants Only reservation |
        | forbids | I3        | preempts and aborts key 0xA as Exclusive Access Registrants Only | an Exclusive Access Registrants Only reservation |
        | allows  | I3        | registers key 0x1                                                | an Exclusive Access Registrants Only reservation |
        | allows  | I3        | registers key 0x1 ignoring any existing key                      | an Exclusive Access Registrants Only reservation |

      Examples: Write Exclusive All Registrants
        | verdict | initiator | acts                                                           | reservation                                   |
        | allows  | I2        | reserves as Write Exclusive All Registrants                    | a Write Exclusive All Registrants reservation |
        | forbids | I2        | reserves as Write Exclusive                                    | a Write Exclusive All Registrants reservation |
        | allows  | I2        | releases the Write Exclusive All Registrants reservation       | a Write Exclusive All Registrants reservation |
        | allows  | I2        | clears the registrations and the reservation                   | a Write Exclusive All Registrants reservation |
        | allows  | I2        | preempts key 0xA as Write Exclusive All Registrants            | a Write Exclusive All Registrants reservation |
        | allows  | I2        | preempts and aborts key 0xA as Write Exclusive All Registrants | a Write Exclusive All Registrants reservation |
        | allows  | I2        | registers key 0x1                                              | a Write Exclusive All Registrants reservation |
        | allows  | I2        | registers key 0x1 ignoring any existing key                    | a Write Exclusive All Registrants reservation |
        | forbids | I3        | reserves as Write Exclusive All Registrants                    | a Write Exclusive All Registrants reservation |
        | forbids | I3        | reserves as Write Exclusive                                    | a Write Exclusive All Registrants reservation |
        | forbids | I3        | releases the Write Exclusive All Registrants reservation       | a Write Exclusive All Registrants reservation |
        | forbids | I3        | clears the registrations and the reservation                   | a Write Exclusive All Registrants reservation |
        | forbids | I3        | preempts key 0xA as Write Exclusive All Registrants            | a Write Exclusive All Registrants reservation |
        | forbids | I3        | preempts and aborts key 0xA as Write Exclusive All Registrants | a Write Exclusive All Registrants reservation |
        | allows  | I3        | registers key 0x1                                              | a Write Exclusive All Registrants reservation |
        | allows  | I3        | registers key 0x1 ignoring any existing key                    | a Write Exclusive All Registrants reservation |

      Examples: Exclusive Access All Registrants
        | verdict | initiator | acts                                                            | reservation                                     |
        | allows  | I2        | reserves as Exclusive Access All Registrants                    | an Exclusive Access All Registrants reservation |
        | forbids | I2        | reserves as Write Exclusive                                     | an Exclusive Access All Registrants reservation |
        | allows  | I2        | releases the Exclusive Access All Registrants reservation       | an Exclusive Access All Registrants reservation |
        | allows  | I2        | clears the registrations and the reservation                    | an Exclusive Access All Registrants reservation |
        | allows  | I2        | preempts key 0xA as Exclusive Access All Registrants            | an Exclusive Access All Registrants reservation |
        | allows  | I2        | preempts and aborts key 0xA as Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | allows  | I2        | registers key 0x1                                               | an Exclusive Access All Registrants reservation |
        | allows  | I2        | registers key 0x1 ignoring any existing key                     | an Exclusive Access All Registrants reservation |
        | forbids | I3        | reserves as Exclusive Access All Registrants                    | an Exclusive Access All Registrants reservation |
        | forbids | I3        | reserves as Write Exclusive                                     | an Exclusive Access All Registrants reservation |
        | forbids | I3        | releases the Exclusive Access All Registrants reservation       | an Exclusive Access All Registrants reservation |
        | forbids | I3        | clears the registrations and the reservation                    | an Exclusive Access All Registrants reservation |
        | forbids | I3        | preempts key 0xA as Exclusive Access All Registrants            | an Exclusive Access All Registrants reservation |
        | forbids | I3        | preempts and aborts key 0xA as Exclusive Access All Registrants | an Exclusive Access All Registrants reservation |
        | allows  | I3        | registers key 0x1                                               | an Exclusive Access All Registrants reservation |
        | allows  | I3        | registers key 0x1 ignoring any existing key                     | an Exclusive Access All Registrants reservation |
