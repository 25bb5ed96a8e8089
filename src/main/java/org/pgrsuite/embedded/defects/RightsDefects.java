package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units that decide who may read and write by something that was true before, or elsewhere. */
final class RightsDefects {
  private RightsDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(byPast());
    defects.addAll(opened());
    defects.addAll(byCommand());
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

  private static Defect open(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Opening opening = new Opening();
          return Slip.withRuling(
                  rules,
                  (request, act) -> {
                    opening.set(when.test(act));
                    return act.right();
                  })
              .with(AccessRules.class, opening);
        });
  }

  private static List<Defect> opened() {
    return List.of(
        open(
            "refused-release-opens-the-unit",
            "REL-09",
            "After a RELEASE of another type the reservation keeps nobody out until the next PERSISTENT RESERVE OUT.",
            act -> act.is(PrOutAction.RELEASE) && act.isRefused() && act.byHolder()),
        open(
            "idle-release-opens-the-unit",
            "REL-06",
            "After RELEASE by a registrant that holds nothing the reservation keeps nobody out.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds() && !act.byHolder()),
        open(
            "refused-preempt-opens-the-unit",
            "PRE-09",
            "After PREEMPT of a key that nobody has the reservation keeps nobody out.",
            act -> act.is(PrOutAction.PREEMPT) && act.isRefused()),
        open(
            "refused-clear-opens-the-unit",
            "CLR-05",
            "After CLEAR of an initiator that is not registered the reservation keeps nobody out.",
            act -> act.is(PrOutAction.CLEAR) && act.isRefused()),
        open(
            "repeated-reserve-opens-the-unit",
            "RES-04",
            "After RESERVE by the holder of what it holds the reservation keeps nobody out.",
            act -> act.is(PrOutAction.RESERVE) && act.succeeds() && !act.foundNothing()),
        open(
            "refused-reserve-opens-the-unit",
            "RES-06",
            "After RESERVE of another registrant, which conflicts, the reservation keeps nobody out.",
            act -> act.is(PrOutAction.RESERVE) && act.isRefused() && !act.byHolder()),
        open(
            "key-change-of-the-holder-opens-the-unit",
            "REG-08",
            "After the holder has changed its key the reservation keeps nobody out.",
            act -> KeyChangeDefects.isChange(act) && act.byHolder()),
        open(
            "preempt-of-itself-opens-the-unit",
            "PRE-17",
            "After PREEMPT of the holder's own key the reservation keeps nobody out.",
            act -> act.is(PrOutAction.PREEMPT) && act.succeeds() && act.byHolder()),
        open(
            "unregistering-of-another-opens-the-unit",
            "UNR-01",
            "After another registrant has unregistered the reservation keeps nobody out.",
            act -> act.unregisters() && act.foundOneHolder() && !act.byHolder()),
        open(
            "preempt-of-a-registrant-opens-the-unit",
            "PRE-06",
            "After PREEMPT of a registrant the reservation keeps nobody out.",
            act ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && !act.changesType()
                    && !act.namesWhoReserved()),
        afterReset());
  }

  private static Defect afterReset() {
    return new Defect(
        "unit-reset-opens-the-unit",
        "NEX-06",
        "After LOGICAL UNIT RESET the reservation keeps nobody out until PERSISTENT RESERVE OUT.",
        rules -> {
          Opening opening = new Opening();
          return Slip.withRuling(
                  rules,
                  (request, act) -> {
                    opening.set(false);
                    return act.right();
                  })
              .with(AccessRules.class, opening)
              .with(
                  EventRules.class,
                  new EventRules() {
                    @Override
                    public void reset(LogicalUnit unit) {
                      super.reset(unit);
                      opening.set(true);
                    }
                  });
        });
  }

  /** Lets everybody in while it is open; one object a unit. */
  private static final class Opening extends AccessRules {
    private final AtomicReference<Boolean> open = new AtomicReference<>(false);

    void set(boolean now) {
      open.set(now);
    }

    @Override
    public boolean isAllowed(Situation situation, Bytes cdb) {
      return open.get() || super.isAllowed(situation, cdb);
    }
  }

  private static Defect passing(String name, String sentence, Predicate<Bytes> which) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            return which.test(cdb) || super.isAllowed(situation, cdb);
          }
        },
        name,
        "ACC-13",
        sentence);
  }

  private static List<Defect> byCommand() {
    return List.of(
        passing(
            "write-with-fua-passes",
            "WRITE(10) with FUA passes every reservation.",
            cdb -> cdb.u8(0) == OperationCode.WRITE_10 && cdb.bit(1, 0x08)),
        passing(
            "write-16-with-fua-passes",
            "WRITE(16) with FUA passes every reservation.",
            cdb -> cdb.u8(0) == OperationCode.WRITE_16 && cdb.bit(1, 0x08)),
        passing(
            "write-with-dpo-passes",
            "WRITE(10) with DPO passes every reservation.",
            cdb -> cdb.u8(0) == OperationCode.WRITE_10 && cdb.bit(1, 0x10)),
        passing(
            "write-with-a-group-number-passes",
            "WRITE(10) with a GROUP NUMBER passes every reservation.",
            cdb -> cdb.u8(0) == OperationCode.WRITE_10 && cdb.bit(6, 0x1F)),
        passing(
            "write-with-a-control-byte-passes",
            "WRITE(10) with NACA passes every reservation.",
            cdb -> cdb.u8(0) == OperationCode.WRITE_10 && cdb.u8(9) != 0));
  }
}
