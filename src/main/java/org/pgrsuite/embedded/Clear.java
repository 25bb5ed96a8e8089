package org.pgrsuite.embedded;

/**
 * CLEAR. SPC-4 5.13.11.2.7.
 *
 * <p>Any registrant removes the reservation and all registrations [CLR-01, CLR-02, CLR-03, CLR-09,
 * CLR-10]; the other registrants are told [CLR-04]. Scope, type and SARK are ignored [CLR-07,
 * CLR-08].
 */
public class Clear implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    return new Change(
        situation
            .rules()
            .reservations()
            .cleared(situation)
            .withPersistent(situation.rules().registrations().isPersistentAfterClear(situation)),
        situation.rules().attentions().cleared(situation));
  }
}
