package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.routes.Difference;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.Status;

/**
 * What one scenario has happen besides commands: more initiators, resets, the loss of power. For
 * the thread of the scenario.
 */
public final class Happenings {
  private static final Duration LONGEST_TO_NOTICE = Duration.ofSeconds(2);

  private final LogicalUnit unit;
  private final Acts acts;
  private final Requests requests;
  private final Course course;
  private List<String> writes = List.of();
  private List<Initiator> enrolled = List.of();

  Happenings(LogicalUnit unit, Acts acts, Requests requests, Course course) {
    this.unit = unit;
    this.acts = acts;
    this.requests = requests;
    this.course = course;
  }

  /** An act of an initiator with its session. */
  public void session(Initiator initiator, SessionAct act) {
    acts.aboutToHappen(initiator);
    initiator.session().perform(act);
    if (act == SessionAct.LOSES_ITS_CONNECTION && initiator.leftovers().mayHoldOldReservation()) {
      letTargetNotice(initiator);
    }
  }

  /**
   * A target learns of a lost connection in its own time, and until then what RESERVE has reserved
   * stays: another initiator waits a while until it is kept out no more.
   */
  private void letTargetNotice(Initiator gone) {
    unit.loggedIn().stream()
        .filter(each -> each != gone && each.isFree())
        .findFirst()
        .ifPresent(
            other ->
                new Patience(LONGEST_TO_NOTICE)
                    .until(
                        answer -> !answer.status().equals(Status.RESERVATION_CONFLICT),
                        () -> other.ask(PrimaryCommand.testUnitReady())));
  }

  /**
   * Given: one more initiator, that differs from another one in one thing.
   *
   * @throws NotConfiguredException if there is no such path
   */
  public void add(String name, Initiator original, Difference difference) {
    unit.moreInitiators().add(name, original, difference);
  }

  /**
   * Given: so many initiators in all, each with a name of its own.
   *
   * @throws NotConfiguredException if there are not so many paths, or the target lets no more in
   */
  public void addUpTo(int count) {
    unit.moreInitiators().addUpTo(count);
  }

  /**
   * Sends a task management function, once.
   *
   * @throws NotSupportedException if path or target does not have it with nothing reserved either
   * @throws NotConfiguredException if others feel it, and the operator did not allow it
   * @throws AssertionError if the target refuses it although it has it
   */
  public void sends(Initiator sender, TaskFunction function) {
    requireOffered(function);
    acts.aboutToHappen(sender);
    TaskResponse response = unit.events().send(sender, function).orElseThrow();
    if (!response.done()) {
      throw new AssertionError(
          "initiator %s's %s ended with %s; with nothing reserved it was carried out"
              .formatted(sender, function, response.words()));
    }
  }

  /** Looks once a run, with nothing reserved; the scenario then begins again. */
  void requireOffered(TaskFunction function) {
    boolean known = unit.taskOffers().isKnown(function);
    if (!known) {
      unit.knownState().bringAbout();
    }
    unit.taskOffers().require(function);
    if (!known) {
      course.repeat();
    }
  }

  /** The unit loses power and comes back; everybody who was logged in is again. */
  public void losesPower() {
    acts.aboutToHappen(unit.initiators().get(0));
    unit.events().losePower();
  }

  /** The same while this initiator writes from before it until after it. */
  public void losesPowerWhileWriting(Initiator writer) {
    acts.aboutToHappen(unit.initiators().get(0));
    unit.scratch().first().mark();
    writes = unit.events().losePowerWhileWriting(writer);
  }

  /** How the writes ended that were sent over and over, each way once. */
  public List<String> writes() {
    return writes;
  }

  /** How commands have ended since the run began, as features write outcomes. */
  public Set<String> outcomesOfRun() {
    return unit.line().outcomes();
  }

  /** Each registers its number as key, one after the other, until one is refused. */
  public void registerUntilRefused(List<Initiator> initiators) {
    for (Initiator each : initiators) {
      acts.send(each, requests.register(each, key(each)));
      enrolled = accepted();
      if (acts.last().filter(Act::failed).isPresent()) {
        return;
      }
    }
  }

  /** Who was registered after the last of these commands, whatever has become of it since. */
  public List<Initiator> enrolled() {
    return enrolled;
  }

  /** The number of an initiator as a key: I7 has 0x7. */
  public static ReservationKey key(Initiator initiator) {
    return new ReservationKey(Long.parseLong(initiator.name().substring(1)));
  }

  /** The initiators whose registration the unit has accepted, by what it answered. */
  public List<Initiator> accepted() {
    return unit.initiators().stream().filter(each -> !each.registeredKey().isZero()).toList();
  }

  /** Their keys, in numerical order. */
  public List<ReservationKey> acceptedKeys() {
    return Snapshot.sorted(accepted().stream().map(Initiator::registeredKey).toList());
  }

  /**
   * These initiators log out and in again, over and over and all at the same time, a thread each.
   *
   * @return how often each did
   */
  public int storm(List<Initiator> initiators, int times) {
    acts.aboutToHappen(initiators.get(0));
    LoginStorm storm = new LoginStorm(initiators, times);
    int done = storm.run();
    unit.line()
        .note(
            "%s logged out and in again %d times each, at the same time"
                .formatted(names(initiators), done));
    initiators.forEach(each -> each.attentions().mayBePending());
    initiators.forEach(each -> each.attentions().fetch());
    return done;
  }

  private static String names(List<Initiator> initiators) {
    List<String> names = new ArrayList<>();
    initiators.forEach(each -> names.add(each.name()));
    return String.join(", ", names);
  }
}
