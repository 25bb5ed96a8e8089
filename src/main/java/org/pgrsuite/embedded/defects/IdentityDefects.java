package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;

/** Units that take one registration for another, or registrations for what they are not. */
final class IdentityDefects {
  private IdentityDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(identities());
    defects.addAll(harmless());
    return defects;
  }

  private static List<Defect> identities() {
    return List.of(
        Slip.of(
            "second-registration-is-added",
            "GEN-01",
            "A registrant that registers another key has both.",
            act -> act.registers() && act.succeeds() && act.before().isRegistered(),
            act ->
                act.leaving(
                    state -> {
                      List<Registration> both = new ArrayList<>(state.registrations());
                      act.before().own().filter(own -> !both.contains(own)).ifPresent(both::add);
                      return state.withRegistrations(both);
                    })),
        Defect.replacing(
            NexusRules.class,
            new KnownByName(),
            "initiators-known-by-name-only",
            "GEN-16",
            "Two sessions of one initiator name with different ISIDs are one initiator."),
        Slip.of(
            "other-path-of-a-host-is-replaced",
            "GEN-19",
            "A host that registers through a second path loses its registration on the first.",
            act -> act.registers() && act.succeeds(),
            act -> act.leavingOnly(each -> !isOtherPath(act.before(), each.nexus()))));
  }

  private static boolean isOtherPath(Situation situation, NexusId nexus) {
    return !situation.isSender(nexus)
        && nexus.initiator().isNamed(situation.sender().initiator().name());
  }

  private static List<Defect> harmless() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        restricting(
            "registrations-keep-others-from-writing",
            "An initiator that is not registered may not write as soon as another one is.",
            Role.UNREGISTERED));
    defects.add(
        restricting(
            "registrants-may-not-write",
            "A registrant may not write while nothing is reserved.",
            Role.REGISTRANT));
    for (PrOutAction action :
        List.of(PrOutAction.REGISTER, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)) {
      defects.addAll(
          new Telling(
                  Slip.word(action),
                  "A first " + action.title(),
                  "GEN-18",
                  act -> act.is(action) && act.byStranger())
              .needlessly());
    }
    defects.addAll(
        new Telling(
                "changing-a-key",
                "REGISTER of another key",
                "REG-04",
                act -> act.registers() && act.before().isRegistered() && !act.unregisters())
            .needlessly());
    return defects;
  }

  private static Defect restricting(String name, String sentence, Role role) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            boolean kept =
                situation.state().reservation().isEmpty()
                    && !situation.state().registrations().isEmpty()
                    && roleOf(situation) == role
                    && classOf(cdb) == CommandClass.WRITE;
            return !kept && super.isAllowed(situation, cdb);
          }
        },
        name,
        "GEN-17",
        sentence);
  }
}
