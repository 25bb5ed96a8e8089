package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units that take a list of initiators, and get one of its nexuses or one of its checks wrong. */
final class ListedNexusDefects {
  private ListedNexusDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(nexuses());
    defects.addAll(registrants());
    defects.addAll(checks());
    return defects;
  }

  private static boolean lists(Act act) {
    return act.registers() && act.order().specifiesInitiatorPorts();
  }

  private static List<NexusId> listed(Act act) {
    return act
        .before()
        .rules()
        .ports()
        .initiatorPorts(act.before(), act.order())
        .orElse(List.of())
        .stream()
        .map(port -> new NexusId(port, act.before().sender().targetPort()))
        .toList();
  }

  private static List<Defect> nexuses() {
    return List.of(
        Listing.wrong(
            "listed-at-the-first-target-port",
            "REGISTER with SPEC_I_PT registers the list at target port 1, whichever received it.",
            (situation, listed) ->
                listed.stream().map(each -> new NexusId(each.initiator(), 1)).toList()),
        Listing.wrong(
            "listed-with-all-tg-pt-at-one-port",
            "REGISTER with SPEC_I_PT and ALL_TG_PT registers the list at one target port.",
            (situation, listed) ->
                listed.stream()
                    .filter(each -> each.targetPort() == situation.sender().targetPort())
                    .toList()),
        Listing.wrong(
            "listed-by-name-with-all-sessions",
            "REGISTER with SPEC_I_PT registers every session of a listed name.",
            (situation, listed) ->
                listed.stream()
                    .flatMap(
                        each ->
                            Stream.concat(
                                Stream.of(each),
                                situation.visitors().stream()
                                    .filter(port -> port.isNamed(each.initiator().name()))
                                    .map(port -> new NexusId(port, each.targetPort()))))
                    .distinct()
                    .toList()));
  }

  private static List<Defect> registrants() {
    return List.of(
        new Defect(
            "list-may-have-registrants-with-its-key",
            "SIP-06",
            "A listed initiator that is registered with the very key is no error.",
            rules ->
                Slip.withRuling(
                    rules,
                    (request, act) ->
                        act.is(PrOutAction.REGISTER)
                                && lists(act)
                                && act.isRefused()
                                && !act.before().isRegistered()
                                && !listed(act).isEmpty()
                                && listed(act).stream().allMatch(each -> isFreeOrEqual(act, each))
                            ? act.leaving(state -> all(act))
                            : act.right())),
        Past.misleading(
            "listed-registrants-are-no-holders",
            "SIP-01",
            "Whom another one registered is no holder under All Registrants.",
            (rules, past) ->
                rules.with(
                    ReservationRules.class,
                    new ReservationRules() {
                      @Override
                      protected boolean isHolderOf(
                          Reservation held, Situation situation, NexusId nexus) {
                        return super.isHolderOf(held, situation, nexus)
                            && !(held.type().isAllRegistrants()
                                && past.has(situation.unit(), nexus, Mark.LISTED));
                      }
                    })),
        Past.misleading(
            "listed-registrants-are-not-saved",
            "APTPL-05",
            "Whom another one registered is not registered after a loss of power.",
            (rules, past) ->
                rules.with(
                    EventRules.class,
                    new EventRules() {
                      @Override
                      protected UnitState afterPowerLoss(LogicalUnit unit) {
                        UnitState right = super.afterPowerLoss(unit);
                        return Registered.only(
                            right, each -> !past.has(unit, each.nexus(), Mark.LISTED));
                      }
                    })));
  }

  private static boolean isFreeOrEqual(Act act, NexusId nexus) {
    return act.before()
        .registrationOf(nexus)
        .map(each -> each.key().equals(act.order().serviceActionKey()))
        .orElse(true);
  }

  private static UnitState all(Act act) {
    List<NexusId> all = new ArrayList<>(listed(act));
    all.add(act.before().sender());
    return act.before()
        .state()
        .withRegistrations(
            act.before()
                .rules()
                .registrations()
                .withKey(act.before(), all, act.order().serviceActionKey(), false));
  }

  private static Defect checking(
      String name, String requirement, String sentence, Listing checked) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> notYetRegistered(Situation situation, List<NexusId> listed) {
            return super.notYetRegistered(situation, checked.of(situation, listed));
          }
        },
        name,
        requirement,
        sentence);
  }

  private static List<Defect> checks() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        Defect.replacing(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> registerKey(Situation situation, PrOutRequest request) {
                return request.specifiesInitiatorPorts() && !situation.isRegistered()
                    ? Optional.empty()
                    : super.registerKey(situation, request);
              }
            },
            "list-quotes-any-key",
            "REG-02",
            "REGISTER with SPEC_I_PT of who is not registered may quote any key."));
    defects.add(
        duplicates(
            "sender-in-its-own-list-is-registered-twice",
            "SIP-01",
            "An initiator that lists itself is registered twice.",
            act -> listed(act).contains(act.before().sender())));
    for (PrOutAction action :
        List.of(
            PrOutAction.RESERVE,
            PrOutAction.RELEASE,
            PrOutAction.CLEAR,
            PrOutAction.PREEMPT,
            PrOutAction.PREEMPT_AND_ABORT)) {
      defects.add(
          Slip.of(
              "long-list-in-%s-blames-the-length".formatted(Slip.word(action)),
              "SIP-05",
              action.title() + " with a list of initiators ends with PARAMETER LIST LENGTH ERROR.",
              act -> isLong(act, action),
              act -> act.refuse(AdditionalSense.PARAMETER_LIST_LENGTH_ERROR)));
    }
    return defects;
  }

  private static boolean isLong(Act act, PrOutAction action) {
    return act.is(action) && act.order().specifiesInitiatorPorts() && act.order().listLength() > 24;
  }

  private static Defect duplicates(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> lists(act) && act.succeeds() && when.test(act),
        act ->
            act.leaving(
                state -> {
                  List<Registration> more = new ArrayList<>(state.registrations());
                  more.add(new Registration(act.before().sender(), act.order().serviceActionKey()));
                  return state.withRegistrations(more);
                }));
  }
}
