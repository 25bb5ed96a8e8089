package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitReservationRules;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/** Units on which RESERVE(6) lets the wrong commands or initiators through. */
final class ReservedUnitAccessDefects {
  private static final Set<Integer> LONG =
      Set.of(OperationCode.READ_16, OperationCode.WRITE_16, OperationCode.SYNCHRONIZE_CACHE_10);

  private ReservedUnitAccessDefects() {}

  static List<Defect> list() {
    return Stream.concat(commands().stream(), initiators().stream()).toList();
  }

  private static List<Defect> commands() {
    return List.of(
        passing(
            "reserve-6-does-not-know-longer-commands",
            "READ(16), WRITE(16) and SYNCHRONIZE CACHE(10) of other initiators pass RESERVE(6).",
            LONG),
        passing(
            "reserve-6-does-not-know-mode-select",
            "MODE SELECT(6) of other initiators passes RESERVE(6).",
            Set.of(OperationCode.MODE_SELECT_6)),
        refusing(
            "reserve-6-keeps-mode-sense-from-its-sender",
            "MODE SENSE(6) of who sent RESERVE(6) conflicts.",
            OperationCode.MODE_SENSE_6),
        refusing(
            "reserve-6-keeps-test-unit-ready-from-its-sender",
            "TEST UNIT READY of who sent RESERVE(6) conflicts.",
            OperationCode.TEST_UNIT_READY));
  }

  private static Defect passing(String name, String sentence, Set<Integer> commands) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public boolean isAllowedWithUnitReserved(Situation situation, Bytes cdb) {
            return commands.contains(cdb.u8(0)) || super.isAllowedWithUnitReserved(situation, cdb);
          }
        },
        name,
        "SPEC2-01",
        sentence);
  }

  private static Defect refusing(String name, String sentence, int command) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public boolean isAllowedWithUnitReserved(Situation situation, Bytes cdb) {
            return cdb.u8(0) != command && super.isAllowedWithUnitReserved(situation, cdb);
          }
        },
        name,
        "SPEC2-01",
        sentence);
  }

  private static List<Defect> initiators() {
    return List.of(
        Defect.replacing(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowedWithUnitReserved(Situation situation, Bytes cdb) {
                return hasNameOfHolder(situation)
                    || super.isAllowedWithUnitReserved(situation, cdb);
              }
            },
            "reserve-6-is-for-all-sessions-of-a-name",
            "SPEC2-01",
            "All nexuses of the initiator name that sent RESERVE(6) have the unit."),
        Defect.replacing(
            UnitReservationRules.class,
            new UnitReservationRules() {
              @Override
              public UnitState released(Situation situation) {
                return hasNameOfHolder(situation)
                    ? situation.state().withReservedUnit(Optional.empty())
                    : super.released(situation);
              }
            },
            "release-6-is-for-all-sessions-of-a-name",
            "SPEC2-03",
            "RELEASE(6) of any nexus of the initiator name that has the unit gives it back."),
        UnitReservationCommand.RESERVE_6.wrong(
            "SPEC2-01",
            "that-is-refused-gives-the-unit-back",
            "RESERVE(6) of another initiator is refused, and the unit is nobody's.",
            ReservedUnitAccessDefects::isOfAnother,
            request -> {
              Outcome outcome = UnitReservationCommand.RESERVE_6.right().execute(request);
              request.unit().become(request.unit().state().withReservedUnit(Optional.empty()));
              return outcome;
            }));
  }

  private static boolean isOfAnother(Request request) {
    return request
        .unit()
        .state()
        .reservedUnit()
        .filter(each -> !request.situation().isSender(each))
        .isPresent();
  }

  private static boolean hasNameOfHolder(Situation situation) {
    return situation
        .state()
        .reservedUnit()
        .filter(holder -> holder.initiator().isNamed(situation.sender().initiator().name()))
        .isPresent();
  }
}
