package org.pgrsuite.embedded;

import static org.pgrsuite.embedded.Role.HOLDER;
import static org.pgrsuite.embedded.Role.REGISTRANT;
import static org.pgrsuite.embedded.Role.UNREGISTERED;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.util.HashSet;
import java.util.Set;
import org.pgrsuite.spc.ReservationType;

/**
 * Which class of commands is allowed in which role under which type of reservation. SPC-4 table 65
 * and SBC-4 table 13. Immutable.
 */
public final class AccessTable {
  private record Cell(ReservationType type, Role role, CommandClass commands) {}

  private final Set<Cell> allowed;

  private AccessTable(Set<Cell> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /**
   * The table of the standard: A is allowed, C a conflict. Under the All Registrants types every
   * registrant is a holder.
   */
  public static AccessTable standard() {
    //                                            ALWAYS
    //                                            | TEST_UNIT_READY
    //                                            | | CONFIG_READ
    //                                            | | | READ
    //                                            | | | | WRITE
    //                                            | | | | |
    return new Builder()
        .row(WRITE_EXCLUSIVE, HOLDER, "A A A A A")
        .row(WRITE_EXCLUSIVE, REGISTRANT, "A A A A C")
        .row(WRITE_EXCLUSIVE, UNREGISTERED, "A A A A C")
        .row(EXCLUSIVE_ACCESS, HOLDER, "A A A A A")
        .row(EXCLUSIVE_ACCESS, REGISTRANT, "A A C C C")
        .row(EXCLUSIVE_ACCESS, UNREGISTERED, "A A C C C")
        .row(WRITE_EXCLUSIVE_REGISTRANTS_ONLY, HOLDER, "A A A A A")
        .row(WRITE_EXCLUSIVE_REGISTRANTS_ONLY, REGISTRANT, "A A A A A")
        .row(WRITE_EXCLUSIVE_REGISTRANTS_ONLY, UNREGISTERED, "A A A A C")
        .row(EXCLUSIVE_ACCESS_REGISTRANTS_ONLY, HOLDER, "A A A A A")
        .row(EXCLUSIVE_ACCESS_REGISTRANTS_ONLY, REGISTRANT, "A A A A A")
        .row(EXCLUSIVE_ACCESS_REGISTRANTS_ONLY, UNREGISTERED, "A A C C C")
        .row(WRITE_EXCLUSIVE_ALL_REGISTRANTS, HOLDER, "A A A A A")
        .row(WRITE_EXCLUSIVE_ALL_REGISTRANTS, UNREGISTERED, "A A A A C")
        .row(EXCLUSIVE_ACCESS_ALL_REGISTRANTS, HOLDER, "A A A A A")
        .row(EXCLUSIVE_ACCESS_ALL_REGISTRANTS, UNREGISTERED, "A A C C C")
        .build();
  }

  /** Whether a command of this class is allowed. */
  public boolean isAllowed(ReservationType type, Role role, CommandClass commands) {
    return allowed.contains(new Cell(type, role, commands));
  }

  /** The same table but for one cell. */
  public AccessTable with(
      ReservationType type, Role role, CommandClass commands, boolean isAllowed) {
    Set<Cell> changed = new HashSet<>(allowed);
    Cell cell = new Cell(type, role, commands);
    if (isAllowed) {
      changed.add(cell);
    } else {
      changed.remove(cell);
    }
    return new AccessTable(changed);
  }

  private static final class Builder {
    private static final CommandClass[] COLUMNS = {
      CommandClass.ALWAYS,
      CommandClass.TEST_UNIT_READY,
      CommandClass.CONFIG_READ,
      CommandClass.READ,
      CommandClass.WRITE
    };

    private final Set<Cell> allowed = new HashSet<>();

    Builder row(ReservationType type, Role role, String cells) {
      for (int column = 0; column < COLUMNS.length; column++) {
        if (cells.charAt(2 * column) == 'A') {
          allowed.add(new Cell(type, role, COLUMNS[column]));
        }
      }
      return this;
    }

    AccessTable build() {
      return new AccessTable(allowed);
    }
  }
}
