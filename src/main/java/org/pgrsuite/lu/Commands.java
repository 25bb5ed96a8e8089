package org.pgrsuite.lu;

import java.util.Map;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/**
 * Sends, as acts of a scenario, any command that features know by its name. The unit may lack it,
 * and it must not reach beyond the scratch blocks. For the thread of the scenario.
 */
public final class Commands {
  private final LogicalUnit unit;
  private final Acts acts;
  private final Requests requests;
  private final Course course;

  Commands(LogicalUnit unit, Acts acts, Requests requests, Course course) {
    this.unit = unit;
    this.acts = acts;
    this.requests = requests;
    this.course = course;
  }

  /**
   * Sends one with these fields; all others are correct.
   *
   * @throws ConfigurationException if the command has no such field
   * @throws NotSupportedException if the unit does not have it
   * @throws NotConfiguredException if the unit must not be sent it, or if it would write other
   *     blocks than the suite's
   */
  public void send(Initiator initiator, NamedCommand named, Fields fields) {
    requireOffered(named);
    if (!fields.has("TYPE")) {
      named.reserveOut().flatMap(Requests::typeOfPlain).ifPresent(unit.offers()::require);
    }
    Command plain =
        named
            .reserveOut()
            .map(action -> requests.plain(initiator, action))
            .orElseGet(() -> named.build(initiator, unit.scratch()));
    Command command = fields.applyTo(plain, unit::initiator);
    acts.send(initiator, command, named.writes());
  }

  /**
   * Looks once a run, with nothing reserved; the scenario then begins again. What may leave zeros
   * would not be noticed in a block of zeros: that gets a pattern before.
   */
  private void requireOffered(NamedCommand named) {
    boolean unknown = named.optional() && !unit.optionalCommands().isKnown(named);
    boolean erases = named.mayLeaveZeros();
    if (unknown || erases && unit.scratch().first().isBlank()) {
      unit.knownState().bringAbout();
      if (unknown) {
        unit.optionalCommands().probe(named);
      }
      if (erases) {
        unit.access().write(unit.loggedIn().get(0));
      }
      unit.knownState().bringAbout();
      course.repeat();
    }
    unit.optionalCommands().require(named);
  }

  /**
   * The same with an ALLOCATION LENGTH that leaves out this many bytes at the end of the answer.
   */
  public void sendWithRoom(Initiator initiator, NamedCommand named, int missing) {
    Bytes whole = unit.views().wholeAnswer(initiator, named.build(initiator, unit.scratch()));
    int room = whole.length() - missing;
    send(initiator, named, new Fields(Map.of("ALLOCATION LENGTH", String.valueOf(room))));
  }

  /** The same to a logical unit number that no unit has. */
  public void sendToAbsentUnit(Initiator sender, NamedCommand named) {
    send(unit.opener().atAbsentUnit(sender), named, Fields.NONE);
  }

  /**
   * REPORT SUPPORTED OPERATION CODES for an act: whether the unit says that it has it.
   *
   * @throws NotSupportedException if it does not say
   */
  public boolean isListed(Act act) {
    return SupportReport.of(act.initiator(), act.command().cdb())
        .orElseThrow(
            () ->
                new NotSupportedException(
                    "REPORT SUPPORTED OPERATION CODES",
                    "not supported: it does not say whether the unit has the command"));
  }

  /**
   * MODE SELECT(10) that changes a field of the Control mode page from what it is.
   *
   * @throws ConfigurationException if the suite does not set this field
   */
  public void changeControlMode(Initiator initiator, String field) {
    acts.send(initiator, unit.controlMode().changing(ControlMode.field(field)));
  }

  /** The field that the last act was to change has to be as it was before it. */
  public void confirmControlMode(String field) {
    unit.controlMode().confirmUnchanged(ControlMode.field(field));
  }

  /**
   * EXTENDED COPY of the scratch block of this unit to that of another, whose state and data are to
   * be compared with those of this moment.
   */
  public void copy(Initiator initiator, Trial to) {
    LogicalUnit destination = to.unit();
    to.acts().aboutToHappen(destination.initiator(initiator.name()));
    destination.scratch().first().mark();
    acts.send(initiator, new Copying(unit, destination).command(initiator));
  }
}
