package org.pgrsuite.lu;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.pgrsuite.path.ScsiResult;
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
      listener.exchanged(Exchange.answered(initiator, why, command, result));
      return result;
    } catch (RunEndedException e) {
      end(e.getMessage());
      throw e;
    } catch (TransportException e) {
      listener.exchanged(Exchange.failed(initiator, why, command, e.getMessage()));
      throw e;
    } finally {
      turn.unlock();
    }
  }

  private void refuseAfterTheEnd() {
    if (ending.isPresent() && !cleaner.equals(Optional.of(Thread.currentThread()))) {
      throw new RunEndedException(ending.get());
    }
  }
}
