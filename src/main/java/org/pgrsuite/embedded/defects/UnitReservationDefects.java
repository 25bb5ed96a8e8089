package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitReservationRules;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/** Units whose RESERVE and RELEASE of SPC-2 are wrong where nobody is registered. */
final class UnitReservationDefects {
  private UnitReservationDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(passing());
    defects.addAll(keptOut());
    defects.addAll(ofForm("6", OperationCode.RESERVE_6, OperationCode.RELEASE_6, "SPEC2-01"));
    defects.addAll(ofForm("10", OperationCode.RESERVE_10, OperationCode.RELEASE_10, "SPEC2-12"));
    defects.addAll(releasing());
    defects.addAll(leaving());
    defects.add(second());
    defects.add(lockingOutSender());
    return defects;
  }

  /** What gets past RESERVE(6) of another initiator. */
  private static List<Defect> passing() {
    return List.of(
        deciding(
            "reserve-6-lets-reads-pass",
            "READ(10) of another initiator passes RESERVE(6).",
            0x28,
            true),
        deciding(
            "reserve-6-lets-writes-pass",
            "WRITE(10) of another initiator passes RESERVE(6).",
            0x2A,
            true),
        deciding(
            "reserve-6-lets-verify-pass",
            "VERIFY(10) of another initiator passes RESERVE(6).",
            0x2F,
            true),
        deciding(
            "reserve-6-lets-test-unit-ready-pass",
            "TEST UNIT READY of another initiator passes RESERVE(6).",
            0x00,
            true),
        deciding(
            "reserve-6-lets-mode-sense-pass",
            "MODE SENSE(6) of another initiator passes RESERVE(6).",
            0x1A,
            true));
  }

  /** What RESERVE(6) of another initiator keeps out and should not. */
  private static List<Defect> keptOut() {
    return List.of(
        deciding(
            "reserve-6-keeps-inquiry-out",
            "INQUIRY of another initiator conflicts with RESERVE(6).",
            0x12,
            false),
        deciding(
            "reserve-6-keeps-report-luns-out",
            "REPORT LUNS of another initiator conflicts with RESERVE(6).",
            0xA0,
            false),
        deciding(
            "reserve-6-keeps-request-sense-out",
            "REQUEST SENSE of another initiator conflicts with RESERVE(6).",
            0x03,
            false));
  }

  private static Defect deciding(String name, String sentence, int operationCode, boolean allowed) {
    return access(
        name,
        "SPEC2-01",
        sentence,
        (situation, cdb) ->
            cdb.u8(0) == operationCode
                    && situation
                        .state()
                        .reservedUnit()
                        .filter(holder -> !situation.isSender(holder))
                        .isPresent()
                ? Optional.of(allowed)
                : Optional.empty());
  }

  @FunctionalInterface
  private interface Decision {
    Optional<Boolean> of(Situation situation, Bytes cdb);
  }

  private static Defect access(
      String name, String requirement, String sentence, Decision decision) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public boolean isAllowedWithUnitReserved(Situation situation, Bytes cdb) {
            return decision
                .of(situation, cdb)
                .orElseGet(() -> super.isAllowedWithUnitReserved(situation, cdb));
          }
        },
        name,
        requirement,
        sentence);
  }

  private static Defect lockingOutSender() {
    return access(
        "reserve-6-keeps-its-sender-out",
        "SPEC2-01",
        "Who sent RESERVE(6) cannot write.",
        (situation, cdb) ->
            cdb.u8(0) == OperationCode.WRITE_10 ? Optional.of(false) : Optional.empty());
  }

  /** One form is answered with GOOD and does nothing. */
  private static List<Defect> ofForm(String form, int reserve, int release, String requirement) {
    return List.of(
        idle(
            "reserve-" + form + "-does-nothing",
            requirement,
            "RESERVE(" + form + ") is GOOD and reserves nothing.",
            reserve),
        idle(
            "release-" + form + "-does-nothing",
            requirement,
            "RELEASE(" + form + ") is GOOD and gives nothing back.",
            release));
  }

  private static Defect idle(String name, String requirement, String sentence, int operationCode) {
    return Defect.replacing(
        CommandSet.class,
        CommandSet.standard().with(operationCode, request -> Reply.DONE),
        name,
        requirement,
        sentence);
  }

  private static List<Defect> releasing() {
    return List.of(
        ruling(
            "release-6-of-another-conflicts",
            "SPEC2-03",
            "RELEASE(6) of an initiator that did not reserve conflicts.",
            new UnitReservationRules() {
              @Override
              public Optional<Refusal> refuseRelease(Situation situation) {
                return Refusal.when(isOfAnother(situation), Refusal.CONFLICT)
                    .or(() -> super.refuseRelease(situation));
              }
            }),
        ruling(
            "release-6-of-another-is-illegal",
            "SPEC2-03",
            "RELEASE(6) of an initiator that did not reserve ends with INVALID FIELD IN CDB.",
            new UnitReservationRules() {
              @Override
              public Optional<Refusal> refuseRelease(Situation situation) {
                return Refusal.when(isOfAnother(situation), AdditionalSense.INVALID_FIELD_IN_CDB)
                    .or(() -> super.refuseRelease(situation));
              }
            }),
        ruling(
            "release-6-of-another-releases",
            "SPEC2-03",
            "RELEASE(6) of any initiator gives the unit back.",
            new UnitReservationRules() {
              @Override
              public UnitState released(Situation situation) {
                return situation.state().withReservedUnit(Optional.empty());
              }
            }));
  }

  private static boolean isOfAnother(Situation situation) {
    return situation
        .state()
        .reservedUnit()
        .filter(holder -> !situation.isSender(holder))
        .isPresent();
  }

  private static Defect second() {
    return ruling(
        "second-reserve-6-takes-over",
        "SPEC2-01",
        "RESERVE(6) of a second initiator succeeds and takes the unit over.",
        new UnitReservationRules() {
          @Override
          public Optional<Refusal> refuseReserve(Situation situation) {
            return Refusal.when(isWithRegistrations(situation), Refusal.CONFLICT);
          }
        });
  }

  private static Defect ruling(
      String name, String requirement, String sentence, UnitReservationRules wrong) {
    return Defect.replacing(UnitReservationRules.class, wrong, name, requirement, sentence);
  }

  /** What RESERVE(6) reserved outlives what ends it. */
  private static List<Defect> leaving() {
    return List.of(
        event(
            "reserve-6-survives-nexus-loss",
            "What RESERVE(6) reserved survives the loss of the nexus.",
            new EventRules() {
              @Override
              public void nexusLost(LogicalUnit unit, NexusId lost) {
                Optional<NexusId> holder = unit.state().reservedUnit();
                super.nexusLost(unit, lost);
                unit.become(unit.state().withReservedUnit(holder));
              }
            }),
        event(
            "reserve-6-survives-reset",
            "What RESERVE(6) reserved survives a reset.",
            new EventRules() {
              @Override
              public void reset(LogicalUnit unit) {
                Optional<NexusId> holder = unit.state().reservedUnit();
                super.reset(unit);
                unit.become(unit.state().withReservedUnit(holder));
              }
            }));
  }

  private static Defect event(String name, String sentence, EventRules wrong) {
    return Defect.replacing(EventRules.class, wrong, name, "SPEC2-11", sentence);
  }
}
