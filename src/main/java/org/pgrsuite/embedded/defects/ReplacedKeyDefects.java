package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.KeyRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that mistake keys: those that were changed, those asked for, those of 32 bits. */
final class ReplacedKeyDefects {
  private ReplacedKeyDefects() {}

  static List<Defect> list() {
    return Stream.concat(
            Stream.of(
                    PrOutAction.REGISTER,
                    PrOutAction.RESERVE,
                    PrOutAction.RELEASE,
                    PrOutAction.CLEAR)
                .map(ReplacedKeyDefects::taken),
            Stream.of(askedFor(), signExtended()))
        .toList();
  }

  private static Defect taken(PrOutAction action) {
    return new Defect(
        Slip.word(action) + "-takes-the-key-that-was-replaced",
        "REG-09",
        action.title() + " takes the key that a registrant that holds nothing had before.",
        rules -> remembering(rules, action));
  }

  private static Rules remembering(Rules rules, PrOutAction action) {
    Map<NexusId, ReservationKey> former = new ConcurrentHashMap<>();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.succeeds() && act.is(PrOutAction.CLEAR)) {
                former.clear();
              } else if (act.unregisters()) {
                former.remove(act.before().sender());
              } else if (act.succeeds() && act.registers() && !act.byHolder()) {
                act.before()
                    .own()
                    .map(Registration::key)
                    .ifPresent(key -> former.put(act.before().sender(), key));
              }
              return act.right();
            })
        .with(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
                boolean taken =
                    request.action() == action
                        && request.key().equals(former.get(situation.sender()));
                return taken ? Optional.empty() : super.ownKey(situation, request);
              }
            });
  }

  private static Defect askedFor() {
    return Slip.of(
        "register-takes-the-key-that-it-asks-for",
        "REG-02",
        "An initiator that is not registered may quote the key that it registers.",
        act ->
            act.is(PrOutAction.REGISTER)
                && act.isRefused()
                && act.byStranger()
                && !act.order().key().isZero()
                && act.order().key().equals(act.order().serviceActionKey()),
        act -> Change.silently(act.rekeyed()));
  }

  private static Defect signExtended() {
    return Defect.replacing(
        KeyRules.class,
        new KeyRules() {
          @Override
          public ReservationKey stored(ReservationKey received) {
            return received.value() >>> 32 == 0
                ? new ReservationKey((int) received.value())
                : received;
          }
        },
        "key-of-32-bits-is-sign-extended",
        "GEN-04",
        "A key below 2^32 is kept as a signed number.");
  }
}
