package org.pgrsuite.embedded.defects;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.PortRules;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.TransportId;

/** Units that do not find a listed registrant again, or look at SPEC_I_PT too late. */
final class ListedVictimDefects {
  private static final int HEADER = 4;

  private ListedVictimDefects() {}

  static List<Defect> list() {
    return List.of(
        keeping("preempt-leaves-the-listed", "PREEMPT", act -> act.is(PrOutAction.PREEMPT)),
        keeping("clear-leaves-the-listed", "CLEAR", act -> act.is(PrOutAction.CLEAR)),
        new Defect(
            "names-differ-in-case",
            "SIP-01",
            "Two names of an initiator that differ in case alone are of two initiators.",
            rules ->
                rules.with(NexusRules.class, new Exact()).with(PortRules.class, new AsWritten())),
        Slip.of(
            "idle-release-does-not-look-at-spec-i-pt",
            "SIP-05",
            "RELEASE with SPEC_I_PT is GOOD where nothing is reserved.",
            act ->
                act.is(PrOutAction.RELEASE)
                    && act.foundNothing()
                    && act.order().specifiesInitiatorPorts(),
            Act::nothing));
  }

  private static Defect keeping(String name, String title, Predicate<Act> when) {
    return Past.defect(
        name,
        "SIP-01",
        title + " does not remove whom another initiator has registered.",
        (past, act) -> act.succeeds() && when.test(act) && !listed(past, act).isEmpty(),
        act -> act.leaving(state -> state.withRegistrations(left(act))));
  }

  private static List<Registration> listed(Past past, Act act) {
    return act.lost().stream()
        .filter(each -> past.has(act.before().unit(), each.nexus(), Mark.LISTED))
        .toList();
  }

  /** Those that stay, and all that were lost but for the first, who had listed the others. */
  private static List<Registration> left(Act act) {
    List<Registration> left = new ArrayList<>(act.after().registrations());
    act.lost().stream().skip(act.lost().size() - 1).forEach(left::add);
    return left;
  }

  /** Names are compared letter by letter. */
  private static final class Exact extends NexusRules {
    @Override
    public boolean isSamePort(InitiatorPort one, InitiatorPort other) {
      return one.equals(other);
    }
  }

  /** A listed name is taken as it is written. */
  private static final class AsWritten extends PortRules {
    @Override
    public List<InitiatorPort> initiatorPorts(Situation situation, TransportId id) {
      return super.initiatorPorts(situation, id).stream()
          .map(port -> new InitiatorPort(written(id), port.isid()))
          .toList();
    }

    private static String written(TransportId id) {
      Bytes text = id.raw().slice(HEADER, id.raw().length() - HEADER);
      return text.text(StandardCharsets.US_ASCII).trim().split(",i,0x")[0];
    }
  }
}
