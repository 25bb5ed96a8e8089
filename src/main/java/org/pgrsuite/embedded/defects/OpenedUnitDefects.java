package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units that one command makes forget to keep others out, or that do not look at every write. */
final class OpenedUnitDefects {
  private OpenedUnitDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(opened());
    defects.addAll(byCommand());
    return defects;
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
