package org.pgrsuite.lu.preflight;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.TargetPortGroups;
import org.pgrsuite.spc.TargetPortGroups.Group;
import org.pgrsuite.spc.UnitNames;

/**
 * No path goes through a target port that is on standby, unavailable, offline or in transition:
 * commands end differently there, which would be held against the unit. A unit without asymmetric
 * access, or that does not say which group the port is in, has nothing to say.
 */
final class PortState implements Check {
  @Override
  public void confirm(List<Probe> probes) {
    probes.forEach(PortState::confirm);
  }

  private static void confirm(Probe initiator) {
    Optional<Integer> group = groupOf(initiator);
    if (group.isEmpty()) {
      return;
    }
    ScsiResult groups = initiator.ask(TargetPortGroups.command());
    if (groups.isGood()) {
      TargetPortGroups.decode(groups.dataIn()).stream()
          .filter(each -> each.id() == group.get())
          .filter(Group::isClosed)
          .forEach(each -> refuse(initiator, each));
    }
  }

  private static Optional<Integer> groupOf(Probe initiator) {
    ScsiResult page =
        initiator.ask(InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE));
    return page.isGood() ? TargetPortGroups.ofPort(page.dataIn()) : Optional.empty();
  }

  private static void refuse(Probe initiator, Group group) {
    throw new RefusedException(
        "each path is active",
        "%s goes through target port group %d, which is %s"
            .formatted(initiator.path().name(), group.id(), group.title()),
        "name a path through the controller that owns the unit, or wait for the end of a failover");
  }
}
