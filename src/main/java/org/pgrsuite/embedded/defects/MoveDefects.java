package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.MoveRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Units that carry out REGISTER AND MOVE wrongly. */
final class MoveDefects {
  private MoveDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      if (!type.isAllRegistrants()) {
        defects.add(
            Slip.of(
                "move-of-" + Slip.word(type) + "-is-refused",
                "MOVE-01",
                "A %s reservation cannot be moved.".formatted(type.title()),
                act -> isMove(act) && act.found(type),
                act -> Refusal.CONFLICT));
      }
    }
    defects.addAll(keys());
    defects.addAll(registrations());
    defects.addAll(reservations());
    defects.addAll(counters());
    return defects;
  }

  /** Whether a reservation is to be moved. */
  static boolean isMove(Act act) {
    return act.is(PrOutAction.REGISTER_AND_MOVE) && act.succeeds();
  }

  /** The nexus that is to be the holder. */
  static NexusId destination(Act act) {
    return act.after().reservation().map(Reservation::reservedBy).orElseThrow();
  }

  private static Optional<Registration> former(Act act) {
    return act.before().registrationOf(destination(act));
  }

  private static List<Defect> keys() {
    return List.of(
        moving(
            "move-keeps-the-key-of-the-destination",
            "MOVE-01",
            "A registrant to which a reservation is moved keeps its key.",
            new MoveRules() {
              @Override
              public ReservationKey newKey(
                  Situation situation, PrOutRequest request, NexusId destination) {
                return situation
                    .registrationOf(destination)
                    .map(Registration::key)
                    .orElse(request.serviceActionKey());
              }
            }),
        moving(
            "move-registers-the-key-of-the-sender",
            "MOVE-01",
            "The destination of a move is registered with the key of the sender.",
            keyed(PrOutRequest::key)),
        moving(
            "move-truncates-the-key",
            "MOVE-01",
            "The destination of a move is registered with the low 32 bits of its key.",
            keyed(request -> new ReservationKey(request.serviceActionKey().value() << 32 >>> 32))),
        moving(
            "move-swaps-the-bytes-of-the-key",
            "MOVE-01",
            "The destination of a move is registered with the bytes of its key in reverse.",
            keyed(
                request ->
                    new ReservationKey(Long.reverseBytes(request.serviceActionKey().value())))));
  }

  private interface KeyChoice {
    ReservationKey of(PrOutRequest request);
  }

  private static MoveRules keyed(KeyChoice choice) {
    return new MoveRules() {
      @Override
      public ReservationKey newKey(Situation situation, PrOutRequest request, NexusId destination) {
        return choice.of(request);
      }
    };
  }

  static Defect moving(String name, String requirement, String sentence, MoveRules wrong) {
    return Defect.replacing(MoveRules.class, wrong, name, requirement, sentence);
  }

  private static List<Defect> registrations() {
    return List.of(
        Slip.of(
            "move-adds-a-second-registration",
            "MOVE-01",
            "A registrant to which a reservation is moved is listed with its old key and the new.",
            act -> isMove(act) && former(act).isPresent(),
            act -> act.leaving(state -> with(state, former(act).orElseThrow()))),
        Slip.of(
            "move-takes-the-key-of-the-sender-away",
            "MOVE-01",
            "The sender of a move is unregistered although UNREG is 0.",
            act -> isMove(act) && !act.order().unregisters(),
            act -> act.leaving(act::withoutSender)),
        Slip.of(
            "move-forgets-other-registrants",
            "MOVE-01",
            "A move removes the registrations of everybody but sender and destination.",
            MoveDefects::isMove,
            act ->
                act.leavingOnly(
                    each ->
                        act.before().isSender(each.nexus())
                            || each.nexus().equals(destination(act)))),
        moving(
            "move-only-to-registrants",
            "MOVE-02",
            "A move to an initiator that is not registered is refused.",
            new MoveRules() {
              @Override
              public Optional<NexusId> destination(Situation situation, PrOutRequest request) {
                return super.destination(situation, request)
                    .filter(nexus -> situation.registrationOf(nexus).isPresent());
              }
            }),
        Slip.of(
            "move-does-not-register-a-stranger",
            "MOVE-02",
            "An initiator to which a reservation is moved holds it without being registered.",
            act -> isMove(act) && former(act).isEmpty(),
            act ->
                act.leaving(
                    state -> state.withRegistrations(act.before().state().registrations()))),
        Slip.of(
            "move-to-a-stranger-does-nothing",
            "MOVE-02",
            "A move to an initiator that is not registered is GOOD and does nothing.",
            act -> isMove(act) && former(act).isEmpty(),
            Act::nothing),
        moving(
            "move-destination-known-by-name-only",
            "MOVE-01",
            "A reservation is moved to any session of the initiator name, whatever its ISID.",
            new MoveRules() {
              @Override
              public Optional<NexusId> destination(Situation situation, PrOutRequest request) {
                return super.destination(situation, request)
                    .map(nexus -> new NexusId(firstOf(situation, nexus), nexus.targetPort()));
              }
            }));
  }

  private static InitiatorPort firstOf(Situation situation, NexusId nexus) {
    return situation.visitors().stream()
        .filter(port -> port.isNamed(nexus.initiator().name()))
        .findFirst()
        .orElse(nexus.initiator());
  }

  private static UnitState with(UnitState state, Registration one) {
    List<Registration> all = new ArrayList<>(state.registrations());
    all.add(one);
    return state.withRegistrations(all);
  }

  private static List<Defect> reservations() {
    return List.of(
        Slip.of(
            "move-does-nothing",
            "MOVE-01",
            "REGISTER AND MOVE is GOOD and does nothing.",
            MoveDefects::isMove,
            Act::nothing),
        Slip.of(
            "move-leaves-the-reservation",
            "MOVE-01",
            "A move registers the destination, and the sender goes on holding the reservation.",
            MoveDefects::isMove,
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        Slip.of(
            "move-releases",
            "MOVE-01",
            "A move registers the destination and releases the reservation.",
            MoveDefects::isMove,
            act -> act.leaving(UnitState::withoutReservation)),
        moving(
            "move-makes-write-exclusive",
            "MOVE-01",
            "A reservation that is moved becomes Write Exclusive.",
            new MoveRules() {
              @Override
              public Reservation moved(
                  PrOutRequest request, Reservation held, NexusId destination) {
                return new Reservation(
                    ReservationType.WRITE_EXCLUSIVE, destination, request.serviceActionKey());
              }
            }));
  }

  private static List<Defect> counters() {
    return List.of(
        counting("move-keeps-generation", "does not raise PRgeneration", 0),
        counting("move-raises-generation-by-two", "raises PRgeneration by two", 2));
  }

  private static Defect counting(String name, String what, int steps) {
    GenerationRules wrong =
        new GenerationRules() {
          @Override
          public int steps(Situation before, PrOutRequest request, UnitState after) {
            return request.isMove() ? steps : super.steps(before, request, after);
          }
        };
    return Defect.replacing(
        GenerationRules.class, wrong, name, "MOVE-01", "REGISTER AND MOVE " + what + ".");
  }
}
