package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.WriteBlocks;
import org.pgrsuite.spc.OperationCode;

/** Units on which a write of who was preempted and aborted reaches the medium late. */
final class LateWriteDefects {
  private LateWriteDefects() {}

  static List<Defect> list() {
    String sentence =
        "The last write of who was preempted and aborted reaches the medium after the next write.";
    return List.of(
        new Defect(
            "last-write-of-the-victim-is-late", "CON-10", sentence, LateWriteDefects::planted),
        new Defect(
            "last-write-of-the-victim-overwrites-the-survivor",
            "PAB-10",
            sentence,
            LateWriteDefects::planted));
  }

  private static Rules planted(Rules rules) {
    Late late = new Late();
    return rules.with(
        CommandSet.class,
        rules
            .commands()
            .with(OperationCode.WRITE_10, late)
            .with(OperationCode.PERSISTENT_RESERVE_OUT, late.releasing()));
  }

  /** A cache that writes back in the wrong order. One object a unit. */
  private static final class Late extends WriteBlocks {
    private final Map<NexusId, Request> last = new ConcurrentHashMap<>();
    private final Queue<Request> late = new ConcurrentLinkedQueue<>();

    @Override
    public Outcome execute(Request request) {
      Outcome outcome = super.execute(request);
      last.put(request.nexus().id(), request);
      for (Request each = late.poll(); each != null; each = late.poll()) {
        super.execute(each);
      }
      return outcome;
    }

    PrOut releasing() {
      return new PrOut(OutActions.standard()) {
        @Override
        protected Outcome conclude(
            Request request, Situation before, PrOutRequest order, Ruling ruling) {
          Outcome outcome = super.conclude(request, before, order, ruling);
          if (ruling instanceof Change change) {
            change.aborted().stream().filter(last::containsKey).map(last::get).forEach(late::add);
          }
          return outcome;
        }
      };
    }
  }
}
