package org.pgrsuite.embedded;

/**
 * PREEMPT AND ABORT: as PREEMPT [PAB-01, PAB-05, PAB-08], and the commands of the nexuses that lost
 * their registration are aborted [PAB-02, PAB-04, PAB-06, PAB-07]. SPC-4 5.13.11.2.6.
 */
public class PreemptAndAbort extends Preempt {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    Ruling ruling = super.decide(situation, request);
    return ruling instanceof Change change
        ? new Change(
            change.state(),
            change.notices(),
            situation.rules().preemption().victims(situation, change.state()))
        : ruling;
  }
}
