package org.pgrsuite.embedded.defects;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AccessTable;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationType;

/**
 * A row of the access table: who sends, under which type.
 *
 * @param type of the reservation
 * @param part of the sender
 */
record AccessCell(ReservationType type, Part part) {
  /** All of them: six types, three parts. */
  static List<AccessCell> all() {
    return Arrays.stream(ReservationType.values())
        .flatMap(type -> Stream.of(Part.values()).map(part -> new AccessCell(type, part)))
        .toList();
  }

  /** Whether the standard allows such commands here. */
  boolean allows(CommandClass commands) {
    return AccessTable.standard().isAllowed(type, part.role(type.isAllRegistrants()), commands);
  }

  /** A unit that decides the contrary here, for commands of a class whose CDBs pass. */
  Defect inverted(
      CommandClass commandClass,
      Predicate<Bytes> commands,
      String command,
      String title,
      String requirement) {
    boolean allowed = allows(commandClass);
    AccessRules wrong =
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            return commands.test(cdb) && isHere(situation)
                ? !allowed
                : super.isAllowed(situation, cdb);
          }
        };
    return Defect.replacing(
        AccessRules.class,
        wrong,
        "access-%s-%s-%s-%s".formatted(words(), part.word(), allowed ? "may-not" : "may", command),
        requirement,
        "Under %s %s %s."
            .formatted(type.title(), subject(), (allowed ? "may not send " : "may send ") + title));
  }

  /** Whether this is the sender's row. */
  boolean isHere(Situation situation) {
    return situation.state().reservation().filter(held -> held.type() == type).isPresent()
        && Part.of(situation) == part;
  }

  private String words() {
    return type.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  private String subject() {
    return switch (part) {
      case HOLDER -> "the initiator that reserved";
      case REGISTRANT -> "another registrant";
      case STRANGER -> "an initiator that is not registered";
    };
  }
}
