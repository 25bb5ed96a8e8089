package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.pgrsuite.path.OnceExchange;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.Status;

/** A path that does as it is told for the next commands, and leads to a unit for all others. */
final class FaultyPath implements ScsiPath {
  /** What happens to the next commands, over all paths that this plan is given to. */
  static final class Plan {
    /** Done first says whether the unit carries the command out. */
    private record Fault(int operationCode, boolean doneFirst, Supplier<ScsiResult> outcome) {
      Fault(int operationCode, Supplier<ScsiResult> outcome) {
        this(operationCode, false, outcome);
      }
    }

    private final Deque<Fault> faults = new ArrayDeque<>();
    private Predicate<Command> neverAnswered = command -> false;
    private int spiedCode = -1;
    private Runnable spy = () -> {};
    private int opened;
    private boolean openable = true;

    /** The next command of this operation code gets no answer, and its path is lost. */
    void noAnswer(int operationCode, int times) {
      for (int i = 0; i < times; i++) {
        faults.add(new Fault(operationCode, () -> unanswered(Kind.NO_ANSWER)));
      }
    }

    /** The next command of this operation code is carried out, and its answer is lost. */
    void loseAnswer(int operationCode) {
      faults.add(new Fault(operationCode, true, () -> unanswered(Kind.NO_ANSWER)));
    }

    /** From now on these get no answer, and their path is lost. */
    void neverAnswers(Predicate<Command> which) {
      neverAnswered = which;
    }

    /** The next command of this operation code is refused by the host, and does not go out. */
    void refuse(int operationCode) {
      faults.add(
          new Fault(
              operationCode,
              () -> {
                throw new TransportException(Kind.HOST_ERROR, "the host sends no such command");
              }));
    }

    /** The same, because the connection broke: the target may have died. */
    void loseConnection(int operationCode, int times) {
      for (int i = 0; i < times; i++) {
        faults.add(new Fault(operationCode, () -> unanswered(Kind.CONNECTION_LOST)));
      }
    }

    /** The next command of this operation code ends like this, and does nothing. */
    void answer(int operationCode, ScsiResult result) {
      faults.add(new Fault(operationCode, () -> result));
    }

    /** Nothing that was planned happens any more. */
    void answerTruly() {
      faults.clear();
    }

    /** Before the next command of this operation code goes out, this is done. */
    void spy(int operationCode, Runnable what) {
      spiedCode = operationCode;
      spy = what;
    }

    /** Whether such a command has gone out. */
    boolean spied() {
      return spiedCode < 0;
    }

    private void look(Command command) {
      if (command.operationCode() == spiedCode) {
        spiedCode = -1;
        spy.run();
      }
    }

    /** The next commands of this operation code end like this, and do nothing. */
    void answer(int operationCode, ScsiResult result, int times) {
      for (int i = 0; i < times; i++) {
        answer(operationCode, result);
      }
    }

    /** No path can be opened any more. */
    void closeTheDoor() {
      openable = false;
    }

    int opened() {
      return opened;
    }

    Supplier<ScsiPath> around(Supplier<ScsiPath> opener) {
      return () -> {
        if (!openable) {
          throw new TransportException(Kind.NOT_OPENED, "the door is closed.");
        }
        opened++;
        return new FaultyPath(opener.get(), this);
      };
    }
  }

  private final ScsiPath unit;
  private final Plan plan;

  private FaultyPath(ScsiPath unit, Plan plan) {
    this.unit = unit;
    this.plan = plan;
  }

  static ScsiResult ended(Status status) {
    return new ScsiResult(status, Bytes.NONE, Bytes.NONE, 0, 1);
  }

  static ScsiResult ended(SenseData sense) {
    return new ScsiResult(Status.CHECK_CONDITION, sense.encode(), Bytes.NONE, 0, 1);
  }

  @Override
  public PathDescription description() {
    return unit.description();
  }

  @Override
  public PendingExchange send(Command command, Duration timeout) {
    plan.look(command);
    if (plan.neverAnswered.test(command)) {
      return new OnceExchange(() -> unanswered(Kind.NO_ANSWER), limit -> true);
    }
    Plan.Fault next = plan.faults.peek();
    if (next != null && next.operationCode() == command.operationCode()) {
      plan.faults.remove();
      if (next.doneFirst()) {
        unit.execute(command, timeout);
      }
      ScsiResult instead = next.outcome().get();
      return new OnceExchange(() -> instead, limit -> true);
    }
    return unit.send(command, timeout);
  }

  @Override
  public void close() {
    unit.close();
  }

  private static ScsiResult unanswered(Kind kind) {
    throw new TransportException(kind, "no answer to a command on a faulty path.");
  }
}
