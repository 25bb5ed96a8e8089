package org.pgrsuite.embedded;

import java.util.List;

/**
 * PREEMPT AND ABORT: as PREEMPT [PAB-01, PAB-05, PAB-08], and the commands of the nexuses that lost
 * their registration are aborted [PAB-02, PAB-04, PAB-06, PAB-07]. SPC-4 5.13.11.2.6.
 */
public class PreemptAndAbort extends Preempt {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    Ruling ruling = super.decide(situation, request);
    return ruling instanceof Change change
        ? new Change(change.state(), change.notices(), victims(situation, change.state()))
        : ruling;
  }

  /** Whose commands are aborted: who was registered and is no more, the sender apart. */
  protected List<NexusId> victims(Situation before, UnitState after) {
    return before.state().registrations().stream()
        .map(Registration::nexus)
        .filter(nexus -> !before.isSender(nexus))
        .filter(nexus -> before.rules().nexuses().registrationOf(after, nexus).isEmpty())
        .toList();
  }
}
