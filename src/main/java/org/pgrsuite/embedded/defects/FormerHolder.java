package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;

/**
 * PERSISTENT RESERVE OUT of a unit that remembers who moved a reservation away, until the next
 * service action that changes one. One object a unit; its unit's lock guards what it remembers.
 */
final class FormerHolder extends PrOut {
  private volatile Optional<NexusId> former = Optional.empty();

  private FormerHolder() {
    super(OutActions.standard());
  }

  /** Access is decided as before the move: the former holder is let in. */
  static Rules rightsKept(Rules rules) {
    FormerHolder memory = new FormerHolder();
    return Slip.withPrOut(rules, memory)
        .with(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                return memory.isFormer(situation) || super.isAllowed(situation, cdb);
              }
            });
  }

  /** Access is decided as before the move: the new holder is kept out. */
  static Rules rightsNotGiven(Rules rules) {
    FormerHolder memory = new FormerHolder();
    return Slip.withPrOut(rules, memory)
        .with(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                Situation stranger =
                    new Situation(
                        situation.unit(),
                        situation.state().withRegistrations(List.of()),
                        memory.former.orElse(situation.sender()));
                boolean moved = memory.former.isPresent() && situation.isHolder();
                return super.isAllowed(moved ? stranger : situation, cdb);
              }
            });
  }

  /** The former holder still counts as one when it releases. */
  static Rules releaseKept(Rules rules) {
    FormerHolder memory = new FormerHolder();
    return Slip.withPrOut(rules, memory)
        .with(
            ReservationRules.class,
            new ReservationRules() {
              @Override
              public boolean mayRelease(Situation situation) {
                return memory.isFormer(situation) || super.mayRelease(situation);
              }
            });
  }

  private boolean isFormer(Situation situation) {
    return former.filter(situation::isSender).isPresent();
  }

  @Override
  protected Outcome conclude(Request request, Situation before, PrOutRequest order, Ruling ruling) {
    Act act = new Act(before, order, ruling);
    if (MoveDefects.isMove(act)) {
      former = Optional.of(before.sender());
    } else if (act.succeeds() && (act.changesType() || act.is(PrOutAction.PREEMPT))) {
      former = Optional.empty();
    }
    return super.conclude(request, before, order, ruling);
  }
}
