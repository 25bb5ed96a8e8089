package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;

/** Units that decide who may read and write by something that was true before, or elsewhere. */
final class RightsDefects {
  private RightsDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(byPast());
    return defects;
  }

  private static List<Defect> byPast() {
    return List.of(
        Past.misleading(
            "type-that-reserve-made-decides-access",
            "PRE-17",
            "Access is decided by the type that RESERVE made, whatever PREEMPT made of it.",
            (rules, past) ->
                rules.with(
                    AccessRules.class,
                    new AccessRules() {
                      @Override
                      public boolean isAllowed(Situation situation, Bytes cdb) {
                        return super.isAllowed(typedAsFirst(past, situation), cdb);
                      }
                    })),
        new Defect(
            "registrants-at-reserve-have-access",
            "REG-12",
            "Who registers after RESERVE has no access under Registrants Only and All Registrants.",
            rules -> atReserve(rules, true)),
        new Defect(
            "registrants-at-reserve-keep-access",
            "UNR-12",
            "Who was registered at RESERVE keeps its access whatever happens to its registration.",
            rules -> atReserve(rules, false)),
        new Defect(
            "who-has-written-writes-on",
            "RES-17",
            "An initiator that has written while nothing was reserved may write ever after.",
            rules -> rules.with(AccessRules.class, new Cached(CommandClass.WRITE))),
        new Defect(
            "who-has-read-reads-on",
            "RES-17",
            "An initiator that has read while nothing was reserved may read ever after.",
            rules -> rules.with(AccessRules.class, new Cached(CommandClass.READ))));
  }

  private static Situation typedAsFirst(Past past, Situation situation) {
    return situation
        .state()
        .reservation()
        .flatMap(
            held ->
                past.reservedAs(situation.unit())
                    .map(type -> new Reservation(type, held.reservedBy(), held.madeWith())))
        .map(
            first ->
                new Situation(
                    situation.unit(), situation.state().withReservation(first), situation.sender()))
        .orElse(situation);
  }

  /** Access is decided with the registrations of the moment of RESERVE. */
  private static Rules atReserve(Rules rules, boolean only) {
    Map<LogicalUnit, UnitState> then = new ConcurrentHashMap<>();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.is(PrOutAction.RESERVE) && act.succeeds() && act.foundNothing()) {
                then.put(act.before().unit(), act.before().state());
              }
              return act.right();
            })
        .with(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                UnitState old = then.getOrDefault(situation.unit(), situation.state());
                Situation frozen =
                    new Situation(
                        situation.unit(),
                        situation.state().withRegistrations(old.registrations()),
                        situation.sender());
                return only
                    ? super.isAllowed(situation, cdb) && super.isAllowed(frozen, cdb)
                    : super.isAllowed(situation, cdb) || super.isAllowed(frozen, cdb);
              }
            });
  }

  /** Remembers who passed with nothing reserved; one object a unit. */
  private static final class Cached extends AccessRules {
    private final CommandClass commands;
    private final Set<NexusId> passed = ConcurrentHashMap.newKeySet();

    Cached(CommandClass commands) {
      this.commands = commands;
    }

    @Override
    public boolean isAllowed(Situation situation, Bytes cdb) {
      if (classOf(cdb) != commands) {
        return super.isAllowed(situation, cdb);
      }
      boolean allowed = super.isAllowed(situation, cdb);
      if (situation.state().reservation().isEmpty()) {
        passed.add(situation.sender());
      }
      return allowed || passed.contains(situation.sender());
    }
  }
}
