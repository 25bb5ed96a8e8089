package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.pgrsuite.embedded.CommandHandler;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.ReleaseUnit;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReserveUnit;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.ReservationType;

/** Units on which the two forms of RESERVE and RELEASE differ, or the parts of their senders. */
final class OlderFormDefects {
  private OlderFormDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(under(type));
    }
    for (UnitReservationCommand command : UnitReservationCommand.values()) {
      defects.add(telling(command));
      defects.add(goodWithoutCrh(command));
    }
    defects.addAll(ofTheLongForm());
    return defects;
  }

  private static List<Defect> under(ReservationType type) {
    List<Defect> defects = new ArrayList<>();
    defects.add(ending(UnitReservationCommand.RELEASE_6, Part.STRANGER, type, "SPEC2-07"));
    defects.add(ending(UnitReservationCommand.RELEASE_10, Part.STRANGER, type, "SPEC2-07"));
    defects.add(ending(UnitReservationCommand.RELEASE_10, Part.HOLDER, type, "SPEC2-10"));
    defects.add(
        UnitReservationCommand.RESERVE_10.wrong(
            "SPEC2-07",
            "of-a-stranger-is-good-under-" + Slip.word(type),
            "RESERVE(10) of a stranger under %s is GOOD.".formatted(type.title()),
            request -> is(request, Part.STRANGER, type),
            request -> Reply.DONE));
    if (type.isRegistrantsOnly() || type.isAllRegistrants()) {
      defects.add(ending(UnitReservationCommand.RELEASE_10, Part.REGISTRANT, type, "SPEC2-05"));
      defects.add(
          UnitReservationCommand.RESERVE_10.wrong(
              "SPEC2-05",
              "of-a-registrant-conflicts-under-" + Slip.word(type),
              "RESERVE(10) of a registrant under %s conflicts.".formatted(type.title()),
              request -> is(request, Part.REGISTRANT, type),
              request -> Refusal.CONFLICT));
    }
    return defects;
  }

  private static Defect ending(
      UnitReservationCommand command, Part part, ReservationType type, String requirement) {
    return command.wrong(
        requirement,
        "of-a-%s-releases-%s".formatted(part.word(), Slip.word(type)),
        "%s of a %s releases the persistent %s reservation."
            .formatted(command.title(), part.word(), type.title()),
        request -> is(request, part, type),
        request -> {
          request.unit().become(request.unit().state().withoutReservation());
          return command.right().execute(request);
        });
  }

  private static Defect telling(UnitReservationCommand command) {
    return command.wrong(
        "SPEC2-05",
        "of-a-registrant-tells-the-others",
        command.title() + " of a registrant tells the others RESERVATIONS RELEASED.",
        request -> isReserved(request) && !request.situation().isHolder(),
        request -> {
          request.unit().notifyOthers(request.nexus().id(), AdditionalSense.RESERVATIONS_RELEASED);
          return command.right().execute(request);
        });
  }

  private static Defect goodWithoutCrh(UnitReservationCommand command) {
    return command
        .wrong(
            "SPEC2-09",
            "of-a-registrant-is-good-without-crh",
            command.title() + " of a registrant is GOOD although CRH is 0.",
            request -> isReserved(request) && Part.of(request.situation()) == Part.REGISTRANT,
            request -> Reply.DONE)
        .on("crh=0");
  }

  private static boolean isReserved(Request request) {
    return request.situation().state().reservation().isPresent();
  }

  private static boolean is(Request request, Part part, ReservationType type) {
    Situation situation = request.situation();
    return situation.state().reservation().map(Reservation::type).filter(type::equals).isPresent()
        && Part.of(situation) == part;
  }

  private static List<Defect> ofTheLongForm() {
    return List.of(
        new Defect(
            "reserve-10-survives-the-loss-of-the-nexus",
            "SPEC2-12",
            "What RESERVE(10) reserved survives the loss of the nexus.",
            rules -> surviving(rules, true)),
        new Defect(
            "reserve-10-survives-a-reset",
            "SPEC2-12",
            "What RESERVE(10) reserved survives a reset.",
            rules -> surviving(rules, false)),
        new Defect(
            "release-10-gives-nothing-of-reserve-6-back",
            "SPEC2-12",
            "RELEASE(10) is GOOD and leaves what RESERVE(6) reserved.",
            rules ->
                noting(rules, OperationCode.RELEASE_10, form -> form == OperationCode.RESERVE_6)));
  }

  /** Rules under which one form of RELEASE does nothing after some form of RESERVE. */
  private static Rules noting(Rules rules, int release, Predicate<Integer> idleAfter) {
    AtomicReference<Integer> last = new AtomicReference<>(0);
    CommandHandler released = new ReleaseUnit();
    return withForms(rules, last)
        .with(
            CommandSet.class,
            withForms(rules, last)
                .commands()
                .with(
                    release,
                    request ->
                        idleAfter.test(last.get())
                                && request.unit().state().reservedUnit().isPresent()
                            ? Reply.DONE
                            : released.execute(request)));
  }

  /** The same rules; which form of RESERVE was the last is noted. */
  private static Rules withForms(Rules rules, AtomicReference<Integer> last) {
    CommandHandler right = new ReserveUnit();
    CommandHandler noting =
        request -> {
          Outcome outcome = right.execute(request);
          last.set(request.operationCode());
          return outcome;
        };
    return rules.with(
        CommandSet.class,
        rules
            .commands()
            .with(OperationCode.RESERVE_6, noting)
            .with(OperationCode.RESERVE_10, noting));
  }

  private static Rules surviving(Rules rules, boolean loss) {
    AtomicReference<Integer> last = new AtomicReference<>(0);
    return withForms(rules, last)
        .with(
            EventRules.class,
            new EventRules() {
              @Override
              public void nexusLost(LogicalUnit unit, NexusId lost) {
                keeping(unit, loss, () -> super.nexusLost(unit, lost));
              }

              @Override
              public void reset(LogicalUnit unit) {
                keeping(unit, !loss, () -> super.reset(unit));
              }

              private void keeping(LogicalUnit unit, boolean kept, Runnable event) {
                Optional<NexusId> holder = unit.state().reservedUnit();
                event.run();
                if (kept && last.get() == OperationCode.RESERVE_10) {
                  UnitState after = unit.state();
                  unit.become(after.withReservedUnit(holder));
                }
              }
            });
  }
}
