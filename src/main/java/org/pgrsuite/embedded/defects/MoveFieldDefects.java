package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.MoveRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationType;

/** Units that read UNREG and TYPE of REGISTER AND MOVE wrongly, or tell the wrong of it. */
final class MoveFieldDefects {
  private MoveFieldDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(unregistering());
    defects.addAll(types());
    defects.addAll(rights());
    defects.addAll(attentions());
    return defects;
  }

  private static boolean isUnregistering(Act act) {
    return MoveDefects.isMove(act) && act.order().unregisters();
  }

  private static List<Defect> unregistering() {
    return List.of(
        MoveDefects.moving(
            "move-ignores-unreg",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG leaves the sender registered.",
            remaining((situation, request, registered) -> registered)),
        Slip.of(
            "move-with-unreg-is-refused",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG is refused.",
            MoveFieldDefects::isUnregistering,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "move-with-unreg-releases",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG releases the reservation, as unregistering would.",
            MoveFieldDefects::isUnregistering,
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "move-with-unreg-clears-the-others",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG leaves the destination registered and nobody else.",
            MoveFieldDefects::isUnregistering,
            act -> act.leavingOnly(each -> each.nexus().equals(MoveDefects.destination(act)))),
        Slip.of(
            "move-with-unreg-leaves-the-reservation-with-the-sender",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG unregisters the sender, which goes on holding.",
            MoveFieldDefects::isUnregistering,
            act -> act.leaving(state -> state.withReservation(act.reservation()))));
  }

  private interface Remaining {
    List<Registration> of(Situation situation, PrOutRequest request, List<Registration> registered);
  }

  private static MoveRules remaining(Remaining rule) {
    return new MoveRules() {
      @Override
      public List<Registration> remaining(
          Situation situation, PrOutRequest request, List<Registration> registered) {
        return rule.of(situation, request, registered);
      }
    };
  }

  private static List<Defect> types() {
    return List.of(
        MoveDefects.moving(
            "move-takes-the-type-of-the-cdb",
            "MOVE-04",
            "A reservation that is moved gets the type in the CDB, if that is a type.",
            new MoveRules() {
              @Override
              public Reservation moved(
                  PrOutRequest request, Reservation held, NexusId destination) {
                return new Reservation(
                    ReservationType.of(request.type()).orElse(held.type()),
                    destination,
                    request.serviceActionKey());
              }
            }),
        typed(
            "move-with-another-type-conflicts",
            "REGISTER AND MOVE with another type than the reservation's conflicts.",
            act -> act.order().type() != act.reservation().type().code(),
            Refusal.CONFLICT),
        typed(
            "move-with-a-scope-blames-the-list",
            "REGISTER AND MOVE with a scope ends with INVALID FIELD IN PARAMETER LIST.",
            act -> act.order().scope() != 0,
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        typed(
            "move-with-another-type-is-an-invalid-release",
            "REGISTER AND MOVE with another type than the reservation's ends as a RELEASE would.",
            act -> act.order().type() != act.reservation().type().code(),
            Refusal.illegalRequest(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION)));
  }

  private static Defect typed(String name, String sentence, Predicate<Act> when, Refusal refusal) {
    return Slip.of(
        name,
        "MOVE-04",
        sentence,
        act -> MoveDefects.isMove(act) && when.test(act),
        act -> refusal);
  }

  private static List<Defect> rights() {
    return List.of(
        new Defect(
            "sender-keeps-its-rights-after-a-move",
            "MOVE-15",
            "Who has moved a reservation away goes on reading and writing.",
            rules -> FormerHolder.rightsKept(rules)),
        new Defect(
            "destination-has-no-rights-after-a-move",
            "MOVE-15",
            "An initiator to which a reservation was moved may not yet read and write.",
            rules -> FormerHolder.rightsNotGiven(rules)),
        new Defect(
            "sender-still-releases-after-a-move",
            "MOVE-15",
            "Who has moved a reservation away still releases it.",
            rules -> FormerHolder.releaseKept(rules)));
  }

  private static List<Defect> attentions() {
    Telling plain =
        new Telling(
            "moving",
            "REGISTER AND MOVE",
            "MOVE-16",
            act -> MoveDefects.isMove(act) && !act.order().unregisters());
    List<Defect> defects = new ArrayList<>(plain.needlessly());
    defects.add(
        Slip.of(
            "moving-with-unreg-is-told-as-preempted",
            "MOVE-16",
            "REGISTER AND MOVE with UNREG tells the others REGISTRATIONS PREEMPTED.",
            MoveFieldDefects::isUnregistering,
            act ->
                act.tellingAlso(act.remainingOthers(), AdditionalSense.REGISTRATIONS_PREEMPTED)));
    defects.add(
        Slip.of(
            "moving-with-unreg-tells-the-sender",
            "MOVE-16",
            "REGISTER AND MOVE with UNREG tells the sender REGISTRATIONS PREEMPTED.",
            MoveFieldDefects::isUnregistering,
            act ->
                act.tellingAlso(
                    List.of(act.before().sender()), AdditionalSense.REGISTRATIONS_PREEMPTED)));
    return defects;
  }
}
