package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.MediumCommand;

/**
 * Removes the medium of the unit, to see whether anybody prevents it. It is loaded again at once.
 * For the thread of the scenario.
 */
public final class MediumRemoval {
  private final LogicalUnit unit;

  MediumRemoval(LogicalUnit unit) {
    this.unit = unit;
  }

  /**
   * Looks whether the unit has a medium whose removal one initiator can prevent for another. To be
   * called in the known state, which stays.
   *
   * @return why not, in words; nothing if it has
   * @throws NotConfiguredException if the medium is not the suite's to remove
   */
  Optional<String> lack() {
    Initiator one = unit.initiators().get(0);
    if (!MediumCommand.isRemovable(one.ask(InquiryData.command()).dataIn())) {
      return Optional.of("INQUIRY says RMB=0");
    }
    unit.permissions().requireExpendable("START STOP UNIT with LOEJ=1");
    ScsiResult prevented = one.ask(MediumCommand.prevent());
    if (!prevented.isGood()) {
      return Optional.of(
          "PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1 ended with " + prevented.outcome());
    }
    return tryBothWays(one, unit.initiators().get(1));
  }

  private Optional<String> tryBothWays(Initiator one, Initiator other) {
    if (removes(other).isGood()) {
      return Optional.of("the medium can be removed although another initiator prevents it");
    }
    one.mustDo(MediumCommand.allow(), "it is allowed to everybody");
    ScsiResult removed = removes(other);
    return removed.isGood()
        ? Optional.empty()
        : Optional.of("START STOP UNIT with LOEJ=1 ended with " + removed.outcome());
  }

  /**
   * Removes the medium, and loads it again. Afterwards nobody prevents it any more.
   *
   * @throws AssertionError if it cannot be removed
   */
  public void confirmAllowed(Initiator remover) {
    ScsiResult removed = removes(remover);
    present().forEach(each -> each.ask(MediumCommand.allow()));
    if (!removed.isGood()) {
      throw new AssertionError(
          "initiator %s cannot remove the medium: START STOP UNIT with LOEJ=1 ended with %s"
              .formatted(remover, removed.outcome()));
    }
  }

  private ScsiResult removes(Initiator remover) {
    ScsiResult removed = remover.ask(MediumCommand.eject());
    if (removed.isGood()) {
      remover.mustDo(MediumCommand.load(), "the medium was there before");
      present().forEach(each -> each.attentions().mayBePending());
      present().forEach(each -> each.attentions().fetch());
    }
    return removed;
  }

  private List<Initiator> present() {
    return unit.loggedIn();
  }
}
