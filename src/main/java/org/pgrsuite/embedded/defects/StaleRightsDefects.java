package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/** Units on which who has written goes on writing for a while after it lost the right to. */
final class StaleRightsDefects {
  private StaleRightsDefects() {}

  static List<Defect> list() {
    return List.of(
        stale(
            "writes-go-on-after-the-first-conflict",
            "CON-09",
            "Of the writes of who was preempted while it wrote every second one is let in.",
            refused -> refused % 2 == 0),
        stale(
            "writes-go-on-after-some-conflicts",
            "CON-09",
            "Who was preempted while it wrote is let in three times after its tenth conflict.",
            refused -> refused > 10 && refused < 14),
        stale(
            "writes-of-who-unregistered-go-on",
            "CON-13",
            "The next write of who has unregistered while it wrote is let in.",
            refused -> refused == 1),
        stale(
            "writes-of-the-victim-go-on",
            "PAB-10",
            "The next four hundred writes of who was preempted and aborted while it wrote are let in.",
            refused -> refused <= 400));
  }

  private static Defect stale(
      String name, String requirement, String sentence, IntPredicate letIn) {
    return new Defect(
        name, requirement, sentence, rules -> rules.with(AccessRules.class, new Stale(letIn)));
  }

  /** Remembers who was let in, and how often it was refused since; one object a unit. */
  private static final class Stale extends AccessRules {
    private final IntPredicate letIn;
    private final Map<NexusId, Integer> refusals = new ConcurrentHashMap<>();

    Stale(IntPredicate letIn) {
      this.letIn = letIn;
    }

    @Override
    public boolean isAllowed(Situation situation, Bytes cdb) {
      boolean allowed = super.isAllowed(situation, cdb);
      if (cdb.u8(0) != OperationCode.WRITE_10) {
        return allowed;
      }
      if (allowed) {
        refusals.put(situation.sender(), 0);
        return true;
      }
      return Optional.ofNullable(
              refusals.computeIfPresent(situation.sender(), (nexus, count) -> count + 1))
          .filter(letIn::test)
          .isPresent();
    }
  }
}
