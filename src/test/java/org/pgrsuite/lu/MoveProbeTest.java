package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.path.OnceExchange;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

class MoveProbeTest {
  private static final ScsiResult UNKNOWN =
      FaultyPath.ended(
          SenseData.of(SenseKey.ILLEGAL_REQUEST, AdditionalSense.INVALID_FIELD_IN_CDB));
  private static final ScsiResult GOOD = FaultyPath.ended(Status.GOOD);
  private static final ScsiResult CONFLICT = FaultyPath.ended(Status.RESERVATION_CONFLICT);

  private final Rig rig = new Rig();
  private final List<String> movers = new ArrayList<>();

  /** A unit that answers a REGISTER AND MOVE by who sends it, and does nothing. */
  private LogicalUnit answering(Function<String, ScsiResult> byMover) {
    return rig.open(
        Rig.numbers()
            .mapToObj(
                number ->
                    new Route(
                        "I" + number,
                        () -> new Moves("I" + number, Rig.path(rig.server, number), byMover)))
            .toList());
  }

  private void require(LogicalUnit unit) {
    rig.begin(unit);
    unit.scenarios().require(Offer.REGISTER_AND_MOVE, true);
  }

  @Test
  void a_unit_that_moves_has_it_and_is_asked_once() {
    LogicalUnit unit = answering(mover -> GOOD);
    assertDoesNotThrow(() -> require(unit));
    assertThat(movers, contains("I1"));
  }

  @Test
  void a_unit_that_knows_no_such_service_action_has_it_not() {
    LogicalUnit unit = answering(mover -> UNKNOWN);
    String reason = assertThrows(NotSupportedException.class, () -> require(unit)).getMessage();
    assertThat(reason, containsString("REGISTER AND MOVE ended with ILLEGAL REQUEST"));
  }

  @Test
  void one_that_refuses_holders_and_says_good_to_who_holds_nothing_has_it() {
    LogicalUnit unit = answering(mover -> mover.equals("I1") ? UNKNOWN : GOOD);
    assertDoesNotThrow(() -> require(unit));
    assertThat(rig.registeredKeys().isEmpty(), is(true));
  }

  @Test
  void a_conflict_of_who_holds_nothing_says_nothing() {
    LogicalUnit unit = answering(mover -> mover.equals("I1") ? UNKNOWN : CONFLICT);
    assertThrows(NotSupportedException.class, () -> require(unit));
  }

  private final class Moves implements ScsiPath {
    private final String mover;
    private final ScsiPath path;
    private final Function<String, ScsiResult> byMover;

    Moves(String mover, ScsiPath path, Function<String, ScsiResult> byMover) {
      this.mover = mover;
      this.path = path;
      this.byMover = byMover;
    }

    @Override
    public PathDescription description() {
      return path.description();
    }

    @Override
    public PendingExchange send(Command command, Duration timeout) {
      if (!CommandText.sentence(command).startsWith("REGISTER AND MOVE")) {
        return path.send(command, timeout);
      }
      movers.add(mover);
      return new OnceExchange(() -> byMover.apply(mover), limit -> true);
    }

    @Override
    public void close() {
      path.close();
    }
  }
}
