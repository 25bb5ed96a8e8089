package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;

/** Who is told what, and how. SAM-4 5.14, SPC-4 5.13.11.2. */
public class AttentionRules {
  /**
   * Who is told that a reservation was released: every other registrant, if it was one that
   * registrants share [REL-02, REL-03, REL-04], unless NUAR forbids it [REL-05]; nobody who is not
   * registered [UA-14].
   */
  public List<Notice> released(Situation before, Reservation released) {
    return released.isSharedByRegistrants() && !before.control().silentRelease()
        ? toOthers(before, before.state().registrations(), releasedCode())
        : List.of();
  }

  /**
   * Who is told that a reservation ended because its holder unregistered: every other registrant,
   * if the type was Registrants Only [UNR-02 to UNR-05]; under the All Registrants types nobody is
   * left to be told [UNR-06, UNR-08]. NUAR speaks of RELEASE only [UNR-15].
   */
  public List<Notice> holderUnregistered(Situation before, Reservation ended, UnitState after) {
    boolean silent =
        before.control().silentRelease()
            && before.options().is(UnitOption.UNREGISTER_NUAR, "silent");
    return ended.type().isRegistrantsOnly() && !silent
        ? toOthers(before, after.registrations(), releasedCode())
        : List.of();
  }

  /** Who is told of REGISTER AND MOVE: nobody, or with UNREG the other registrants [MOVE-16]. */
  public List<Notice> moved(Situation before, PrOutRequest request) {
    return request.unregisters() && before.options().is(UnitOption.MOVE_TELLS, "released")
        ? toOthers(before, before.state().registrations(), releasedCode())
        : List.of();
  }

  /** Who is told of CLEAR: every other registrant [CLR-04]. */
  public List<Notice> cleared(Situation before) {
    return toOthers(before, before.state().registrations(), clearedCode());
  }

  /** Who is told of a registration: nobody [GEN-18, REG-01]. */
  public List<Notice> registered(Situation before, UnitState after) {
    return List.of();
  }

  /** Who is told that a registrant that is no single holder unregistered: nobody [UNR-01, -06]. */
  public List<Notice> unregistered(Situation before, UnitState after) {
    return List.of();
  }

  /** Who is told of RESERVE: nobody [RES-16]. */
  public List<Notice> reserved(Situation before, UnitState after) {
    return List.of();
  }

  /** Everything that PREEMPT tells anybody. */
  public List<Notice> preempting(Situation before, List<Registration> removed, UnitState after) {
    List<Notice> notices = new ArrayList<>(preempted(before, removed));
    before.state().reservation().ifPresent(old -> notices.addAll(replaced(before, old, after)));
    return notices;
  }

  /** Who is told of a preempted registration: who lost it, the sender apart [PRE-03, PRE-19]. */
  public List<Notice> preempted(Situation before, List<Registration> removed) {
    return toOthers(before, removed, preemptedCode());
  }

  /**
   * Who is told that a preempt changed the type of the reservation: every other nexus that is still
   * registered [PRE-04, PRE-05, PRE-17].
   */
  public List<Notice> replaced(Situation before, Reservation old, UnitState after) {
    boolean changed = after.reservation().filter(held -> held.type() != old.type()).isPresent();
    return changed ? toOthers(before, after.registrations(), releasedCode()) : List.of();
  }

  /** RESERVATIONS RELEASED. */
  public AdditionalSense releasedCode() {
    return AdditionalSense.RESERVATIONS_RELEASED;
  }

  /** RESERVATIONS PREEMPTED, although it is CLEAR that sends it. */
  public AdditionalSense clearedCode() {
    return AdditionalSense.RESERVATIONS_PREEMPTED;
  }

  /** REGISTRATIONS PREEMPTED. */
  public AdditionalSense preemptedCode() {
    return AdditionalSense.REGISTRATIONS_PREEMPTED;
  }

  /** One notice for each of these nexuses but the sender [UA-13]. */
  protected List<Notice> toOthers(
      Situation situation, List<Registration> receivers, AdditionalSense code) {
    List<Notice> notices = new ArrayList<>();
    for (Registration receiver : receivers) {
      if (!situation.isSender(receiver.nexus())) {
        notices.add(new Notice(receiver.nexus(), code));
      }
    }
    return notices;
  }

  /** Tells a nexus, of this unit alone [UA-08, UA-09]. */
  public void tell(LogicalUnit unit, Notice notice) {
    unit.notify(notice);
  }

  /** What REQUEST SENSE returns: the oldest condition, which it clears, or keeps [UA-04]. */
  public Optional<AdditionalSense> sensed(UnitOptions options, AttentionQueue queue) {
    return options.is(UnitOption.REQUEST_SENSE, "kept") ? queue.look(this) : queue.take(this);
  }

  /**
   * Whether a command is answered with a pending unit attention: all but INQUIRY, REPORT LUNS and
   * REQUEST SENSE [UA-02, UA-03, UA-06].
   */
  public boolean isReportedBy(int operationCode) {
    return switch (operationCode) {
      case OperationCode.INQUIRY, OperationCode.REPORT_LUNS, OperationCode.REQUEST_SENSE -> false;
      default -> true;
    };
  }

  /**
   * Establishes a condition; one that is pending already stays the only one of its kind, and a unit
   * may keep the latest alone [UA-07].
   */
  public void establish(UnitOptions options, List<AdditionalSense> pending, AdditionalSense code) {
    if (options.is(UnitOption.ATTENTIONS, "latest")) {
      pending.clear();
    }
    if (!pending.contains(code)) {
      pending.add(code);
    }
  }

  /** The condition to be reported: the oldest, which is pending no more [UA-01, UA-04]. */
  public AdditionalSense report(List<AdditionalSense> pending) {
    return pending.remove(0);
  }
}
