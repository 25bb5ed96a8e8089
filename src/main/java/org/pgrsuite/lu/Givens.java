package org.pgrsuite.lu;

import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * The states that a scenario starts from: they are brought about, and have to be. For the thread of
 * the scenario.
 */
public final class Givens {
  private final LogicalUnit unit;
  private final Acts acts;
  private final Requests requests;
  private final Expectation expectation;
  private final Course course;
  private final Writing writing;

  Givens(
      LogicalUnit unit,
      Acts acts,
      Requests requests,
      Expectation expectation,
      Course course,
      Writing writing) {
    this.unit = unit;
    this.acts = acts;
    this.requests = requests;
    this.expectation = expectation;
    this.course = course;
    this.writing = writing;
  }

  /** The initiator has registered this key by REGISTER. */
  public void isRegistered(Initiator initiator, ReservationKey key) {
    setUp(initiator, requests.register(initiator, key));
    expectation.registered();
  }

  /** The initiator has made a reservation by RESERVE. */
  public void holds(Initiator initiator, ReservationType type) {
    setUp(initiator, requests.of(initiator, PrOutAction.RESERVE).withType(type));
    expectation.reserved(type);
  }

  private void setUp(Initiator initiator, PersistentReserveOut request) {
    acts.requireSpokenOf();
    Command command = request.command();
    unit.registrar().sending(command);
    unit.observations().mayHaveChanged(initiator);
    ScsiResult result =
        initiator.mustDo(command, Purpose.GIVEN, "a Given of this scenario needs it");
    course.remember(initiator, command, result);
    unit.registrar().done(initiator, command);
  }

  /**
   * A field of the Control mode page has this value; it is set back after the scenario.
   *
   * @throws ConfigurationException if the suite does not set this field
   */
  public void controlModeHas(String field, boolean on) {
    unit.controlMode().set(ControlMode.field(field), on);
  }

  /**
   * The initiator has sent so many writes, which the unit has accepted and waits for the data of.
   *
   * @throws NotConfiguredException if they are not in progress
   */
  public void hasWritesInProgress(Initiator initiator, int count) {
    doing(() -> writing.hold(initiator, count));
  }

  /** The initiator writes one pattern over and over, until a step says what came of it. */
  public void keepsWriting(Initiator initiator) {
    doing(() -> writing.loop(initiator));
  }

  private void doing(Runnable what) {
    acts.requireSpokenOf();
    what.run();
    course.remember(what);
  }
}
