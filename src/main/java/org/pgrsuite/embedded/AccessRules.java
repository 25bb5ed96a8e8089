package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationType;

/** Which commands a reservation keeps out. SPC-4 5.13.1. */
public class AccessRules {
  private final AccessTable table = AccessTable.standard();
  private final CommandClasses classes = CommandClasses.standard();

  /**
   * Whether a command may go on: always where nothing is reserved [GEN-17, REL-18, CLR-10],
   * otherwise as the table says [ACC-01 to ACC-38].
   */
  public boolean isAllowed(Situation situation, Bytes cdb) {
    if (situation.state().reservation().isEmpty()) {
      return true;
    }
    CommandClass commands = classOf(cdb);
    ReservationType type = situation.state().reservation().get().type();
    return commands == CommandClass.OWN || isAllowed(type, roleOf(situation), commands);
  }

  /** One cell of the table [ACC-02 to ACC-11]. */
  public boolean isAllowed(ReservationType type, Role role, CommandClass commands) {
    return table.isAllowed(type, role, commands);
  }

  /** The class of a command [ACC-12 to ACC-38]. */
  public CommandClass classOf(Bytes cdb) {
    return classes.of(cdb);
  }

  /** What the sender is to the reservation [UNR-12, REG-12, PRE-29]. */
  public Role roleOf(Situation situation) {
    if (situation.isHolder()) {
      return Role.HOLDER;
    }
    return situation.isRegistered() ? Role.REGISTRANT : Role.UNREGISTERED;
  }
}
