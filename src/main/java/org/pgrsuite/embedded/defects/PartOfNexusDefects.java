package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.MoveRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.PortRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.ReservationKey;

/** Units that look at one part of the name of an I_T nexus only, or take what is none for one. */
final class PartOfNexusDefects {
  private static final int FIRST_PORT = 1;

  private PartOfNexusDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(identities());
    defects.addAll(destinations());
    return defects;
  }

  private static List<Defect> identities() {
    return List.of(
        Defect.replacing(
            NexusRules.class,
            new NexusRules() {
              @Override
              public boolean isSamePort(InitiatorPort one, InitiatorPort other) {
                return one.isid() == other.isid();
              }
            },
            "initiators-known-by-isid-only",
            "GEN-01",
            "Two initiators with one ISID are one initiator, whatever their names."),
        Defect.replacing(
            PortRules.class,
            new PortRules() {
              @Override
              public List<Integer> targetPorts(Situation situation, PrOutRequest request) {
                return request.specifiesInitiatorPorts()
                    ? List.of(situation.sender().targetPort())
                    : super.targetPorts(situation, request);
              }
            },
            "all-tg-pt-is-ignored-for-listed-ports",
            "ATP-02",
            "With ALL_TG_PT the ports that SPEC_I_PT lists are registered at one target port only."),
        Defect.replacing(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public List<Registration> reportedRegistrations(Situation situation) {
                Set<ReservationKey> shown = new HashSet<>();
                return situation.state().registrations().stream()
                    .filter(each -> !each.allTargetPorts() || shown.add(each.key()))
                    .toList();
              }
            },
            "read-full-status-shows-a-key-for-all-ports-once",
            "ATP-05",
            "Of two initiators that registered one key with ALL_TG_PT, READ FULL STATUS shows one."));
  }

  private static List<Defect> destinations() {
    return List.of(
        MoveDefects.moving(
            "move-takes-target-port-zero",
            "MOVE-12",
            "A reservation is moved to target port 0, which no port is called.",
            new MoveRules() {
              @Override
              public Optional<Refusal> targetPort(Situation situation, PrOutRequest request) {
                return request.targetPort() == 0
                    ? Optional.empty()
                    : super.targetPort(situation, request);
              }
            }),
        MoveDefects.moving(
            "move-reaches-the-first-target-port-only",
            "MOVE-01",
            "A reservation is moved to the first target port, whichever of them is named.",
            new MoveRules() {
              @Override
              public Optional<NexusId> destination(Situation situation, PrOutRequest request) {
                return super.destination(situation, request)
                    .map(nexus -> new NexusId(nexus.initiator(), FIRST_PORT));
              }
            }),
        MoveDefects.moving(
            "move-refuses-other-target-ports",
            "MOVE-01",
            "A reservation cannot be moved to another target port than that of the sender.",
            new MoveRules() {
              @Override
              public Optional<Refusal> targetPort(Situation situation, PrOutRequest request) {
                boolean other = request.targetPort() != situation.sender().targetPort();
                return other
                    ? Optional.of(noDestination(situation))
                    : super.targetPort(situation, request);
              }
            }));
  }
}
