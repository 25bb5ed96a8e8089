package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units without RLR_C that do something at REPLACE LOST RESERVATION in one case only. */
final class ReplaceLostCaseDefects {
  private ReplaceLostCaseDefects() {}

  static List<Defect> list() {
    return List.of(
        lost(
            "of-a-stranger-is-good",
            "of who is not registered is GOOD",
            Act::byStranger,
            Act::nothing),
        lost(
            "of-all-holders-is-good",
            "under an All Registrants type is GOOD",
            Act::foundAllRegistrants,
            Act::nothing),
        lost(
            "of-another-registrant-is-good",
            "of a registrant that does not hold is GOOD",
            act -> act.foundOneHolder() && act.byOtherRegistrant(),
            Act::nothing),
        lost(
            "with-the-own-key-reserves",
            "with the sender's own key reserves",
            act -> act.foundNothing() && act.before().isRegistered() && !OwnKey.isMisquoted(act),
            act ->
                Change.silently(
                    act.before()
                        .state()
                        .withReservation(act.made(ReservationType.WRITE_EXCLUSIVE)))));
  }

  private static Defect lost(
      String name, String sentence, Predicate<Act> when, Function<Act, Ruling> instead) {
    return new Defect(
        "replace-lost-without-rlr-c-" + name,
        "RLR-01",
        "REPLACE LOST RESERVATION %s on a unit without RLR_C.".formatted(sentence),
        rules -> Slip.withPrOut(rules, new Known(when, instead)));
  }

  /** Knows the service action in one case. */
  private static final class Known extends PrOut {
    private final Predicate<Act> when;
    private final Function<Act, Ruling> instead;

    Known(Predicate<Act> when, Function<Act, Ruling> instead) {
      super(OutActions.standard());
      this.when = when;
      this.instead = instead;
    }

    @Override
    public Outcome execute(Request request) {
      return request
          .rules()
          .concurrency()
          .indivisibly(
              request.unit().lock(), () -> known(request).orElseGet(() -> super.execute(request)));
    }

    private Optional<Outcome> known(Request request) {
      PrOutAction lost = PrOutAction.REPLACE_LOST_RESERVATION;
      PrOutRequest order = new PrOutRequest(lost, request.cdb(), request.dataOut());
      Act act = new Act(request.situation(), order, Refusal.CONFLICT);
      return request.serviceAction() == lost.code() && when.test(act)
          ? Optional.of(conclude(request, act.before(), order, instead.apply(act)))
          : Optional.empty();
    }
  }
}
