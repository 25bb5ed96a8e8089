package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.journal.Guard;
import org.pgrsuite.lu.journal.LeftBehind;
import org.pgrsuite.lu.journal.SavedBlocks;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.ControlPage;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * Undoes what an earlier run left: its registrations, with them its reservation, its changes of the
 * Control mode page and of the scratch blocks; and nothing that is somebody else's.
 */
final class Recovery {
  static final String CHECK = "what an earlier run left can be removed";

  /** Registered for a moment where keys have to be preempted. */
  private static final ReservationKey RECOVERY_KEY = new ReservationKey(0x5047_5200_0000_00FEL);

  private final LogicalUnit unit;
  private final LeftBehind left;
  private final Guard guard;
  private final boolean expendable;
  private final Consumer<String> log;
  private String removed = "";
  private String restored = "";

  /**
   * On this unit.
   *
   * @param expendable whether everything on the unit may be lost
   * @param log for what the operator should know
   */
  Recovery(
      LogicalUnit unit, LeftBehind left, Guard guard, boolean expendable, Consumer<String> log) {
    this.unit = unit;
    this.left = left;
    this.guard = guard;
    this.expendable = expendable;
    this.log = log;
  }

  /**
   * Removes the registrations. Where all keys are the earlier run's, as the known state is always
   * brought about; beside keys of others one by one. What may keep the unit from that goes first.
   *
   * @throws RefusedException if one cannot be removed, or may be somebody else's
   */
  void removeRegistrations() {
    try {
      unit.initiators().forEach(each -> each.leftovers().ofEarlierRun());
      unprotect();
      removeKeys();
    } catch (AssertionError stuck) {
      throw new RefusedException(
          CHECK,
          "an earlier run (%s) did not clean up, and what it left cannot be removed, since %s"
              .formatted(left.run(), stuck.getMessage()),
          "look at the unit, remove by hand what is registered, and run again");
    }
  }

  /** A unit that is write protected may refuse what removes registrations [ERR-12]. */
  private void unprotect() {
    String swp = ControlPage.SWP.title();
    if (left.modes().containsKey(swp)) {
      try {
        unit.controlMode().setForGood(ControlPage.SWP, left.modes().get(swp));
      } catch (AssertionError reserved) {
        // Then a reservation is in the way; the page is set back when that is gone.
      }
    }
  }

  private void removeKeys() {
    List<ReservationKey> present = unit.observations().keys();
    List<ReservationKey> ours = ours(present);
    String described = Snapshot.describeKeys(ours);
    removed =
        switch (ours.size()) {
          case 0 -> "no key was left";
          case 1 -> described + " was removed";
          default -> described + " were removed";
        };
    log.accept(
        "an earlier run (%s) did not clean up, and left %s".formatted(left.run(), described));
    left.paths().forEach(path -> log.accept("  it used " + path));
    refuseStrangers(ours);
    if (left.keys().containsAll(present)) {
      KeyLedger ledger = new KeyLedger(left.keys(), guard::registering);
      new KnownState(unit.initiators(), unit.observations(), ledger).bringAbout();
    } else {
      removeOneByOne();
    }
    unit.observations().forget();
  }

  /** By then our own nexuses have no key of that run any more. */
  private void refuseStrangers(List<ReservationKey> ours) {
    List<String> strangers = ours.isEmpty() ? List.of() : strangers();
    if (!strangers.isEmpty()) {
      unregister(ours);
      throw new RefusedException(
          CHECK,
          "%s registered by %s, which the earlier run did not use"
              .formatted(
                  Snapshot.describeKeys(ours) + (ours.size() == 1 ? " is" : " are"),
                  String.join(", ", strangers)),
          "if that host uses the unit choose another one; if not, remove its registration by hand"
              + " and run again; nothing of it was touched");
    }
  }

  private List<String> strangers() {
    return Holders.strangers(unit.initiators().get(0), left.keys(), left.paths());
  }

  /** What was done, as a sentence without a full stop. */
  String summary() {
    return "after an earlier run (%s) %s%s".formatted(left.run(), removed, restored);
  }

  /** Sets the Control mode page back, and restores the scratch blocks if they were written. */
  void restore(Capacity capacity) {
    left.modes()
        .forEach((field, was) -> unit.controlMode().setForGood(ControlMode.field(field), was));
    Optional<SavedBlocks> blocks = left.blocks().filter(any -> left.written());
    blocks.ifPresent(saved -> restore(saved, capacity));
    guard.restored();
  }

  private void restore(SavedBlocks saved, Capacity capacity) {
    BlockRecovery blocks = new BlockRecovery(unit.initiators().get(0), saved);
    blocks.requireBlocks(capacity);
    if (!expendable) {
      blocks.refuseDataOfOthers();
    }
    blocks.write();
    restored = "; the scratch blocks %s were restored".formatted(saved.range());
    log.accept("the blocks %s are as they were before it".formatted(saved.range()));
  }

  /** REGISTER with a key has no effect on a nexus that has another one, or none. */
  private void removeOneByOne() {
    unregister(ours(unit.observations().keys()));
    List<ReservationKey> still = ours(unit.observations().keys());
    if (!still.isEmpty()) {
      preempt(still);
    }
  }

  private void unregister(List<ReservationKey> keys) {
    for (ReservationKey key : keys) {
      for (Initiator initiator : unit.initiators()) {
        send(initiator, register(key, ReservationKey.ZERO));
      }
    }
  }

  /** Of nexuses that this run does not have: those of other initiator names, or moved ones. */
  private void preempt(List<ReservationKey> keys) {
    guard.registering(RECOVERY_KEY);
    Initiator sender =
        unit.initiators().stream()
            .filter(each -> send(each, register(ReservationKey.ZERO, RECOVERY_KEY)).isGood())
            .findFirst()
            .orElseThrow(() -> stuck(keys));
    for (ReservationKey key : keys) {
      send(
          sender,
          PersistentReserveOut.of(PrOutAction.PREEMPT)
              .withType(type())
              .withKey(RECOVERY_KEY)
              .withServiceActionKey(key));
    }
    send(sender, register(RECOVERY_KEY, ReservationKey.ZERO));
    List<ReservationKey> still = ours(unit.observations().keys());
    if (!still.isEmpty()) {
      throw stuck(still);
    }
  }

  /** The type of the reservation that there is; any where there is none. */
  private ReservationType type() {
    return unit.observations()
        .snapshot()
        .reservation()
        .flatMap(Recovery::typeOf)
        .orElse(ReservationType.WRITE_EXCLUSIVE);
  }

  private static Optional<ReservationType> typeOf(Reservation reservation) {
    return ReservationType.of(reservation.type());
  }

  private List<ReservationKey> ours(List<ReservationKey> keys) {
    Set<ReservationKey> ours = left.keys();
    List<ReservationKey> found = new ArrayList<>(keys);
    found.removeIf(key -> !ours.contains(key) && !key.equals(RECOVERY_KEY));
    return found.stream().distinct().toList();
  }

  private ScsiResult send(Initiator sender, PersistentReserveOut request) {
    unit.observations().mayHaveChanged(sender);
    return sender.ask(request.command());
  }

  private static PersistentReserveOut register(ReservationKey old, ReservationKey fresh) {
    return PersistentReserveOut.of(PrOutAction.REGISTER).withKey(old).withServiceActionKey(fresh);
  }

  private static RefusedException stuck(List<ReservationKey> keys) {
    return new RefusedException(
        CHECK,
        "of an earlier run of the suite %s cannot be removed beside the keys of others"
            .formatted(Snapshot.describeKeys(keys)),
        "remove them by hand (sg_persist --out --preempt)");
  }
}
