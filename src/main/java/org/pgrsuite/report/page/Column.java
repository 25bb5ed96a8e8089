package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.catalogue.Role;
import org.pgrsuite.spc.ReservationType;

/**
 * A column of a matrix: who acts, under what.
 *
 * @param type what is reserved; nothing if there is no reservation
 * @param role what the one who acts is
 */
record Column(Optional<ReservationType> type, Role role) {
  /** Under each type, whoever can exist under it. */
  static List<Column> underEachType() {
    List<Column> columns = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      for (Role role : Role.values()) {
        if (role != Role.REGISTRANT || !type.isAllRegistrants()) {
          columns.add(new Column(Optional.of(type), role));
        }
      }
    }
    return columns;
  }

  /** The same, and before them the two without a reservation. */
  static List<Column> all() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Optional.empty(), Role.REGISTRANT));
    columns.add(new Column(Optional.empty(), Role.NOT_REGISTERED));
    columns.addAll(underEachType());
    return columns;
  }

  static Column of(Circumstance circumstance) {
    return new Column(circumstance.type(), circumstance.role());
  }

  /** What stands above all columns of a type. */
  String heading() {
    return type.map(ReservationType::title).orElse("nothing reserved");
  }
}
