package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.LENGTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.MoveRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.TransportId;

/** Units that do not refuse REGISTER AND MOVE as they should, because of its parameter list. */
final class MoveListDefects {
  private static final int ISCSI = 5;

  private MoveListDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(keyZero());
    defects.addAll(ownPort());
    defects.addAll(destinations());
    defects.addAll(lengths());
    defects.addAll(persistence());
    return defects;
  }

  private static List<Defect> keyZero() {
    Refusing zero =
        MoveRefusalDefects.move(
            "with-key-zero",
            "with key zero for the destination",
            "MOVE-05",
            act -> act.byHolder() && act.order().serviceActionKey().isZero());
    List<Defect> defects = new ArrayList<>(zero.wrongly(GOOD, CONFLICT, LENGTH));
    defects.add(
        MoveDefects.moving(
            "move-registers-key-zero",
            "MOVE-05",
            "A reservation is moved although the key for the destination is zero.",
            new MoveRules() {
              @Override
              public Optional<Refusal> key(Situation situation, PrOutRequest request) {
                return Optional.empty();
              }
            }));
    defects.add(
        zero.leaking(
            "unregisters",
            "the sender is unregistered",
            act -> act.withoutSender(act.before().state())));
    return defects;
  }

  private static List<Defect> ownPort() {
    Refusing own =
        MoveRefusalDefects.move(
            "to-itself",
            "to the sender's own initiator port",
            "MOVE-11",
            act -> act.byHolder() && namesSender(act));
    List<Defect> defects = new ArrayList<>(own.wrongly(GOOD, CONFLICT, CDB));
    defects.add(
        MoveDefects.moving(
            "move-to-itself-is-done",
            "MOVE-11",
            "A holder that moves its reservation to itself changes its key.",
            new MoveRules() {
              @Override
              public boolean isOwnPort(Situation situation, InitiatorPort port) {
                return false;
              }
            }));
    defects.add(own.leaking("changes-the-key", "the key of the sender is changed", Act::rekeyed));
    defects.add(
        own.leaking(
            "releases",
            "the reservation is gone",
            act -> act.before().state().withoutReservation()));
    return defects;
  }

  private static boolean namesSender(Act act) {
    return act.order().ports().length() >= MoveRules.LEAST_TRANSPORT_ID
        && act
            .before()
            .rules()
            .ports()
            .initiatorPorts(act.before(), new TransportId(act.order().ports()))
            .stream()
            .anyMatch(
                port ->
                    act.before().isSender(new NexusId(port, act.before().sender().targetPort())));
  }

  private static List<Defect> destinations() {
    Refusing unknownPort =
        MoveRefusalDefects.move(
            "to-an-unknown-port",
            "to a target port that does not exist",
            "MOVE-12",
            act -> act.byHolder() && isUnknownPort(act.before(), act.order()));
    Refusing protocol =
        MoveRefusalDefects.move(
            "to-another-protocol",
            "to a port of another protocol",
            "MOVE-12",
            act -> act.byHolder() && isForeign(act.order()));
    List<Defect> defects = new ArrayList<>(unknownPort.wrongly(GOOD, CONFLICT, LENGTH));
    defects.addAll(protocol.wrongly(GOOD, CONFLICT));
    defects.add(
        MoveDefects.moving(
            "move-does-not-look-at-the-target-port",
            "MOVE-12",
            "A reservation is moved to a target port that does not exist.",
            new MoveRules() {
              @Override
              public Optional<Refusal> targetPort(Situation situation, PrOutRequest request) {
                return Optional.empty();
              }
            }));
    defects.add(
        MoveDefects.moving(
            "move-uses-the-target-port-of-the-sender",
            "MOVE-12",
            "A reservation is moved to the sender's target port, whatever port is named.",
            new MoveRules() {
              @Override
              public Optional<Refusal> targetPort(Situation situation, PrOutRequest request) {
                return Optional.empty();
              }

              @Override
              public Optional<NexusId> destination(Situation situation, PrOutRequest request) {
                return super.destination(situation, request)
                    .map(nexus -> new NexusId(nexus.initiator(), situation.sender().targetPort()));
              }
            }));
    defects.add(
        protocol.leaking(
            "releases",
            "the reservation is gone",
            act -> act.before().state().withoutReservation()));
    return defects;
  }

  private static boolean isUnknownPort(Situation situation, PrOutRequest request) {
    return request.targetPort() < 1 || request.targetPort() > situation.options().targetPorts();
  }

  private static boolean isForeign(PrOutRequest request) {
    return !request.ports().isEmpty() && (request.ports().u8(0) & 0x0F) != ISCSI;
  }

  private static List<Defect> lengths() {
    List<Defect> defects = new ArrayList<>();
    for (int length : new int[] {0, 20, 25, 4096}) {
      defects.addAll(
          MoveRefusalDefects.move(
                  "with-a-length-of-" + length,
                  "with a TRANSPORTID LENGTH of " + length,
                  "MOVE-13",
                  act -> act.byHolder() && act.order().transportIdLength() == length)
              .wrongly(GOOD, CONFLICT));
    }
    defects.add(
        lengthOf(
            "move-does-not-look-at-the-length",
            "A reservation is moved whatever TRANSPORTID LENGTH is.",
            length -> true));
    defects.add(
        lengthOf(
            "move-takes-too-long-a-length",
            "A reservation is moved although TRANSPORTID LENGTH goes beyond the list.",
            length -> length >= MoveRules.LEAST_TRANSPORT_ID && length % 4 == 0));
    defects.add(
        lengthOf(
            "move-takes-an-odd-length",
            "A reservation is moved although TRANSPORTID LENGTH is no multiple of four.",
            length -> length % 4 != 0));
    return defects;
  }

  private static Defect lengthOf(String name, String sentence, LongPredicate passes) {
    return MoveDefects.moving(
        name,
        "MOVE-13",
        sentence,
        new MoveRules() {
          @Override
          public Optional<Refusal> length(Situation situation, PrOutRequest request) {
            return passes.test(request.transportIdLength())
                ? Optional.empty()
                : super.length(situation, request);
          }
        });
  }

  private static List<Defect> persistence() {
    Refusing refused =
        MoveRefusalDefects.move(
            "with-aptpl",
            "with APTPL of a unit without PTPL_C",
            "MOVE-14",
            act -> act.byHolder() && act.order().activatesPersistence());
    List<Defect> defects = new ArrayList<>();
    refused.wrongly(GOOD, CDB, CONFLICT).forEach(each -> defects.add(Lacking.PTPL.in(each)));
    defects.add(
        Lacking.PTPL.in(
            Defect.replacing(
                ParameterRules.class,
                new ParameterRules() {
                  @Override
                  public Optional<Refusal> persistence(Situation situation, PrOutRequest request) {
                    return request.isMove()
                        ? Optional.empty()
                        : super.persistence(situation, request);
                  }
                },
                "move-with-aptpl-is-done",
                "MOVE-14",
                "A unit without PTPL_C carries REGISTER AND MOVE with APTPL out.")));
    defects.add(
        Lacking.PTPL.in(
            refused.leaking(
                "moves",
                "the sender is unregistered",
                act -> act.withoutSender(act.before().state()))));
    return defects;
  }
}
