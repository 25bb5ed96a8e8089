package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.ExchangeListener;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;

/**
 * Where every command of the suite passes: tells the listener, counts, and stops the run when it
 * has to end. One command at a time; safe for several threads, so that an interruption can clean
 * up.
 */
final class Line {
  private final ReentrantLock turn = new ReentrantLock();
  private final ExchangeListener outsideScenarios;
  private ExchangeListener listener;
  private Optional<List<Exchange>> heldBack = Optional.empty();
  private final Set<String> outcomes = new TreeSet<>();
  private volatile Purpose purpose = Purpose.PREFLIGHT;
  private volatile Traffic traffic = Traffic.NONE;
  private volatile Optional<String> ending = Optional.empty();
  private volatile Optional<Thread> cleaner = Optional.empty();

  /** Who is told of the exchanges outside scenarios. */
  Line(ExchangeListener outsideScenarios) {
    this.outsideScenarios = outsideScenarios;
    this.listener = outsideScenarios;
  }

  /** A scenario begins: this listener is told of its exchanges. */
  void beginScenario(ExchangeListener scenario) {
    listener = scenario;
  }

  /** The scenario is over. */
  void endScenario() {
    listener = outsideScenarios;
  }

  /** Why the commands from now on are sent, unless they say otherwise. */
  void purpose(Purpose newPurpose) {
    purpose = newPurpose;
  }

  Purpose purpose() {
    return purpose;
  }

  Traffic traffic() {
    return traffic;
  }

  /** From now on only the clean-up may send. The first reason stands. Safe for any thread. */
  synchronized void end(String reason) {
    if (ending.isEmpty()) {
      ending = Optional.of(reason);
    }
  }

  /** Why the run has ended, if it has. */
  Optional<String> ending() {
    return ending;
  }

  /** This thread cleans up: it alone may send from now on. */
  void cleanUpByThisThread() {
    cleaner = Optional.of(Thread.currentThread());
    purpose = Purpose.CLEAN_UP;
    endScenario();
    end("The run is cleaning up.");
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @throws RunEndedException if the run has ended, or ends with this
   * @throws TransportException if there is no answer
   */
  ScsiResult send(String initiator, Channel channel, Command command, Purpose why) {
    turn.lock();
    try {
      refuseAfterTheEnd();
      ScsiResult result = channel.execute(command);
      traffic = traffic.plus(result.nanos());
      tell(Exchange.answered(initiator, why, command, result));
      return result;
    } catch (RunEndedException e) {
      end(e.getMessage());
      throw e;
    } catch (TransportException e) {
      tell(Exchange.failed(initiator, why, command, e.getMessage()));
      throw e;
    } finally {
      turn.unlock();
    }
  }

  /** A command that did not pass here was answered, or was not. */
  void account(Exchange exchange) {
    turn.lock();
    try {
      traffic = traffic.plus(exchange.result().map(ScsiResult::nanos).orElse(0L));
      tell(exchange);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Sends a task management function and waits for its end.
   *
   * @return nothing if the path cannot send it
   * @throws TransportException if there is no response
   */
  Optional<TaskResponse> manage(String initiator, Channel channel, TaskFunction function) {
    turn.lock();
    try {
      refuseAfterTheEnd();
      Optional<TaskResponse> response = channel.manage(function);
      response.ifPresent(each -> note("%s: %s -> %s".formatted(initiator, function, each.words())));
      return response;
    } catch (TransportException e) {
      note("%s: %s -> %s".formatted(initiator, function, e.getMessage()));
      throw e;
    } finally {
      turn.unlock();
    }
  }

  /** Something happened that is no exchange; the evidence has it. */
  void note(String what) {
    turn.lock();
    try {
      listener.noted(what);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Sends commands of several initiators at the same moment, those of each on a thread of its own,
   * and waits for all answers. A unit attention that one command raises for another makes that go
   * out again, and so does an abortion.
   *
   * @return how each ended
   * @throws TransportException if one got no answer, and nothing has aborted it
   * @throws AssertionError if one got no answer twice
   */
  List<ScsiResult> sendTogether(List<Racer.Shot> shots) {
    return alone(
        () -> {
          ScsiResult[] results = new ScsiResult[shots.size()];
          List<Burst> bursts = new ArrayList<>();
          Threads.allEnded(
              Burst.start(Burst.of(shots)),
              ended -> {
                ended.place(results);
                ended.exchanges().forEach(this::account);
                bursts.add(ended);
              });
          Burst.requireAborted(bursts);
          return List.of(results);
        });
  }

  /**
   * Does something that sends on threads of its own, while nothing else is sent; it tells of its
   * exchanges itself.
   *
   * @throws RunEndedException if the run has ended
   */
  <T> T alone(Supplier<T> sending) {
    turn.lock();
    try {
      refuseAfterTheEnd();
      return sending.get();
    } finally {
      turn.unlock();
    }
  }

  /** From now on exchanges are held back; those that were held back before are forgotten. */
  void holdBack() {
    heldBack = Optional.of(new ArrayList<>());
  }

  /** The listener is told of the exchanges that are held back, and of all from now on. */
  void release() {
    List<Exchange> held = heldBack.orElse(List.of());
    heldBack = Optional.empty();
    held.forEach(listener::exchanged);
  }

  /** How commands have ended so far, as features write outcomes. */
  Set<String> outcomes() {
    return Set.copyOf(outcomes);
  }

  private void tell(Exchange exchange) {
    exchange.result().map(ScsiResult::outcome).ifPresent(outcomes::add);
    if (heldBack.isPresent()) {
      heldBack.get().add(exchange);
    } else {
      listener.exchanged(exchange);
    }
  }

  /**
   * To be called now and then by whoever waits for a path.
   *
   * @throws RunEndedException if this thread may not send any more
   */
  void refuseAfterTheEnd() {
    if (ending.isPresent() && !cleaner.equals(Optional.of(Thread.currentThread()))) {
      throw new RunEndedException(ending.get());
    }
  }
}
