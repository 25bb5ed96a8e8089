package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that treat the PARAMETER LIST LENGTH of PERSISTENT RESERVE OUT wrongly. */
final class ListLengthDefects {
  private static final int BASIC = 24;

  private ListLengthDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : PrOutAction.values()) {
      if (action.code() < PrOutAction.REGISTER_AND_MOVE.code()) {
        defects.addAll(lengths(action));
      }
    }
    defects.addAll(large());
    defects.addAll(misread());
    defects.addAll(missing());
    defects.addAll(both());
    return defects;
  }

  private static boolean isWrong(Act act) {
    return act.order().listLength() != BASIC && !act.order().specifiesInitiatorPorts();
  }

  private static Defect unchecked(
      String name, String requirement, String sentence, Predicate<PrOutRequest> passes) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> listLength(Situation situation, PrOutRequest request) {
            return passes.test(request) ? Optional.empty() : super.listLength(situation, request);
          }

          @Override
          public Optional<Refusal> listPresent(Situation situation, PrOutRequest request) {
            return passes.test(request) ? Optional.empty() : super.listPresent(situation, request);
          }
        },
        name,
        requirement,
        sentence);
  }

  private static List<Defect> lengths(PrOutAction action) {
    String word = Slip.word(action);
    Refusing refused =
        new Refusing(
            word + "-with-a-wrong-length",
            action.title() + " with another PARAMETER LIST LENGTH than 24",
            "ERR-01",
            act -> act.is(action) && isWrong(act));
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CDB, LIST, CONFLICT));
    defects.add(
        unchecked(
            word + "-with-a-short-list-is-done",
            "ERR-01",
            "%s with a list of 16 to 23 bytes is carried out.".formatted(action.title()),
            request -> request.action() == action && isBetween(request, 16, 23)));
    defects.add(
        unchecked(
            word + "-with-a-long-list-is-done",
            "ERR-01",
            "%s with a list of 25 to 64 bytes is carried out.".formatted(action.title()),
            request -> request.action() == action && isBetween(request, 25, 64)));
    defects.add(
        Slip.of(
            word + "-without-a-list-is-good",
            "ERR-01",
            "%s with PARAMETER LIST LENGTH 0 is GOOD and does nothing.".formatted(action.title()),
            act -> act.is(action) && act.order().listLength() == 0,
            Act::nothing));
    defects.add(
        refused.leaking(
            "unregisters",
            "the sender is unregistered",
            act -> act.withoutSender(act.before().state())));
    return defects;
  }

  private static boolean isBetween(PrOutRequest request, int least, int most) {
    return request.listLength() >= least
        && request.listLength() <= most
        && !request.specifiesInitiatorPorts();
  }

  private static List<Defect> large() {
    Refusing refused =
        new Refusing(
            "a-huge-list",
            "A PARAMETER LIST LENGTH of 65536 bytes or more",
            "ERR-02",
            act -> act.order().listLength() >= 0x10000);
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CDB, LIST, CONFLICT));
    defects.add(
        unchecked(
            "a-huge-list-is-taken",
            "ERR-02",
            "A command with a PARAMETER LIST LENGTH of 65536 bytes or more is carried out.",
            request -> request.listLength() >= 0x10000));
    defects.add(
        refused.leaking(
            "clears",
            "everything is gone",
            act -> UnitState.empty(act.before().state().generation())));
    return defects;
  }

  private static List<Defect> misread() {
    return List.of(
        unchecked(
            "list-length-in-bytes-5-and-6",
            "ERR-03",
            "The PARAMETER LIST LENGTH is read from bytes 5 and 6.",
            request -> request.cdb().u16(5) == BASIC),
        unchecked(
            "list-length-in-bytes-7-and-8",
            "ERR-03",
            "The PARAMETER LIST LENGTH is read from bytes 7 and 8, as in SPC-2.",
            request -> request.cdb().u16(7) == BASIC),
        unchecked(
            "list-length-in-byte-8",
            "ERR-03",
            "The PARAMETER LIST LENGTH is read from byte 8.",
            request -> request.cdb().u8(8) == BASIC),
        unchecked(
            "list-length-is-the-sum-of-its-halves",
            "ERR-03",
            "A PARAMETER LIST LENGTH of 24 passes in either half of the field.",
            request -> request.cdb().u16(5) + request.cdb().u16(7) == BASIC));
  }

  private static boolean isMissing(Act act) {
    return act.order().list().length() < act.order().listLength()
        && act.order().listLength() == BASIC;
  }

  private static List<Defect> missing() {
    Refusing refused =
        new Refusing(
            "a-list-cut-on-the-way",
            "A parameter list of which less arrives than announced",
            "ERR-05",
            ListLengthDefects::isMissing);
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD));
    defects.add(
        Defect.replacing(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> listPresent(Situation situation, PrOutRequest request) {
                return Optional.empty();
              }
            },
            "a-list-cut-on-the-way-is-taken",
            "ERR-05",
            "A parameter list of which less arrives than announced is filled up with zeros."));
    defects.add(
        refused.leaking(
            "releases",
            "the reservation is gone",
            act -> act.before().state().withoutReservation()));
    defects.add(
        refused.leaking(
            "unregisters",
            "the sender is unregistered",
            act -> act.withoutSender(act.before().state())));
    return defects;
  }

  private static boolean isBoth(Act act) {
    return isWrong(act) && OwnKey.isMisquoted(act);
  }

  private static List<Defect> both() {
    Refusing refused =
        new Refusing(
            "wrong-length-and-wrong-key",
            "A command with a wrong length and a wrong key",
            "ERR-08",
            ListLengthDefects::isBoth);
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CDB, LIST));
    defects.add(
        refused.leaking(
            "unregisters",
            "the sender is unregistered",
            act -> act.withoutSender(act.before().state())));
    defects.add(
        Slip.of(
            "wrong-length-and-wrong-key-is-done",
            "ERR-08",
            "A command with a wrong length and a wrong key clears everything.",
            ListLengthDefects::isBoth,
            act -> act.leaving(state -> UnitState.empty(state.generation()))));
    return defects;
  }
}
