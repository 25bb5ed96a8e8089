package org.pgrsuite.lu;

import java.util.Optional;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.lu.evidence.ExchangeListener;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.ReservationType;

/**
 * Begins and ends the scenarios on one unit, one after the other: each in the known state, and only
 * if the unit has what it needs. For the thread of the scenarios.
 */
public final class Scenarios {
  private final LogicalUnit unit;
  private final PortNames portNames;
  private final Silence silence = new Silence();

  Scenarios(LogicalUnit unit) {
    this.unit = unit;
    this.portNames = new PortNames(unit);
  }

  /**
   * Begins one.
   *
   * @param listener is told of every exchange until {@link #end}
   * @throws RunEndedException if the run has ended
   * @throws RefusedException if somebody else has registered; ends the run
   * @throws NotSupportedException if the unit is write protected, and therefore refuses all
   */
  public Trial begin(ExchangeListener listener) {
    silence.scenarioBegins().ifPresent(unit::endRun);
    unit.line().beginScenario(listener);
    unit.line().purpose(Purpose.KNOWN_STATE);
    unit.controlMode().unprotect();
    unit.knownState().bringAbout();
    unit.moreInitiators().removeAll();
    unit.controlMode().restore();
    unit.controlMode().clearNuar();
    unit.offers().readCapabilities();
    unit.scratch().first().learn(unit.loggedIn().stream());
    if (!unit.permissions().isWritable()) {
      WriteProtection.requireReserveOut(unit.initiators().get(0));
      unit.observations().forget();
    }
    unit.line().purpose(Purpose.OBSERVATION);
    return new Trial(unit);
  }

  /**
   * Begins the same one on the second unit, too.
   *
   * @throws NotConfiguredException if there is none
   */
  public Trial beginOnSecondUnit(ExchangeListener listener) {
    Trial second =
        unit.second()
            .orElseThrow(() -> new NotConfiguredException("not run: pgr.second-unit names no unit"))
            .begin(listener);
    second.watch();
    return second;
  }

  /**
   * Asks for a reservation type. Where the type mask is not valid nothing tells, and it is tried.
   *
   * @throws NotSupportedException if a valid type mask does not list it
   */
  public void require(ReservationType type) {
    if (unit.offers().lack(Offer.TMV).isEmpty()) {
      require(Offer.of(type), true);
    }
  }

  /**
   * Asks for something that the unit may offer or not. To be called right after {@link #begin}.
   *
   * @param wanted whether the scenario needs it, or needs that it is missing
   * @throws NotSupportedException if it is not so, with what says so
   * @throws NotConfiguredException if it is not so because of the paths
   */
  public void require(Offer offer, boolean wanted) {
    unit.line().purpose(Purpose.KNOWN_STATE);
    if (offer.needsPortNames()) {
      portNames.learn();
    }
    Optional<String> lack = unit.offers().lack(offer);
    unit.line().purpose(Purpose.OBSERVATION);
    if (lack.isPresent() == wanted) {
      throw offer.missing(lack);
    }
    if (wanted && offer == Offer.COMMANDS_IN_PROGRESS) {
      unit.initiators().forEach(each -> each.session().prepareToHold());
      unit.initiators().forEach(each -> each.attentions().clear());
    }
  }

  /**
   * Does a part of the scenario, and notes if that is broken off for lack of an answer. Where the
   * unit must not be touched any more nothing else of the run may.
   */
  public void perform(Runnable part) {
    try {
      part.run();
    } catch (RefusedException e) {
      unit.endRun(e.getMessage());
      throw e;
    } catch (TransportException | AssertionError trouble) {
      silence.brokenOffBy(trouble);
      if (isOfTheWire(trouble) || isOfTheWire(trouble.getCause())) {
        doubt();
      }
      throw trouble;
    }
  }

  /**
   * A command got no answer: it may have been carried out, and the host may have reset the unit
   * meanwhile, which everybody is told.
   */
  void doubt() {
    unit.observations().doubt();
    unit.scratch().first().forget();
    unit.second().ifPresent(SecondUnit::doubt);
  }

  private static boolean isOfTheWire(Throwable trouble) {
    return trouble instanceof TransportException;
  }

  /** The scenario is over: its listener is told of nothing more. */
  public void end() {
    unit.line().endScenario();
    unit.second().ifPresent(SecondUnit::end);
  }
}
