package org.pgrsuite.lu;

import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * What one scenario does with the logical unit: service actions as its acts, and whatever else its
 * steps speak of. For the thread of the scenario.
 */
public final class Trial {
  private final LogicalUnit unit;
  private final Requests requests;
  private final Acts acts;
  private final Givens givens;
  private final Commands commands;
  private final Happenings happenings;
  private final Writing writing;
  private final Races races;

  Trial(LogicalUnit unit) {
    this.unit = unit;
    Expectation expectation = new Expectation(unit);
    Course course = new Course(unit);
    this.requests = new Requests(unit);
    this.acts = new Acts(unit, expectation, course);
    this.writing = new Writing(unit);
    this.givens = new Givens(unit, acts, requests, expectation, course, writing);
    this.commands = new Commands(unit, acts, requests, course);
    this.happenings = new Happenings(unit, acts, requests, course);
    this.races = new Races(unit, acts, requests, happenings, course);
  }

  /** From now on its state may be compared with that of this moment: others act elsewhere. */
  void watch() {
    acts.watch();
  }

  /** The steps turn to this unit from another one: what they ask of it is read from it anew. */
  public void turnTo() {
    unit.observations().doubt();
  }

  /** The states that the scenario starts from. */
  public Givens given() {
    return givens;
  }

  /** The next service action of this initiator quotes this RESERVATION KEY instead of its own. */
  public void quotes(Initiator initiator, ReservationKey key) {
    requests.quote(initiator, key);
  }

  /** REGISTER, quoting the registered key, or zero if there is none. */
  public void registers(Initiator initiator, ReservationKey key) {
    acts.send(initiator, requests.register(initiator, key));
  }

  /** REGISTER AND IGNORE EXISTING KEY. */
  public void registersIgnoring(Initiator initiator, ReservationKey key) {
    acts.send(
        initiator,
        requests
            .of(initiator, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
            .withServiceActionKey(key));
  }

  /** A service action that needs no more than a type: RESERVE or RELEASE. */
  public void requests(Initiator initiator, PrOutAction action, ReservationType type) {
    acts.send(initiator, requests.of(initiator, action).withType(type));
  }

  /** PREEMPT or PREEMPT AND ABORT of the registrations with this key. */
  public void preempts(
      Initiator initiator, PrOutAction action, ReservationKey victim, ReservationType type) {
    acts.send(
        initiator, requests.of(initiator, action).withServiceActionKey(victim).withType(type));
  }

  /** REGISTER AND MOVE to the port of another initiator, which gets this key. */
  public void moves(Initiator initiator, Initiator destination, ReservationKey key) {
    acts.send(initiator, requests.move(initiator, destination, key));
  }

  /** CLEAR. The keys are read again before it, since it removes those of everybody. */
  public void clears(Initiator initiator) {
    acts.send(initiator, requests.of(initiator, PrOutAction.CLEAR));
  }

  /** Any other command. */
  public Commands commands() {
    return commands;
  }

  /** What happens to the unit, and who is there, besides commands. */
  public Happenings happenings() {
    return happenings;
  }

  /** What is in progress beside the acts. */
  public Writing writing() {
    return writing;
  }

  /** Commands that are sent at the same moment. */
  public Races races() {
    return races;
  }

  /**
   * The initiator of this name, as it reaches this unit.
   *
   * @throws ConfigurationException if there is none
   */
  public Initiator initiator(String name) {
    return unit.initiator(name);
  }

  /** The last act. From now on its outcome has been spoken of. */
  public Act lastAct() {
    return acts.speakOfLast();
  }

  /** The last act and how it ended, as a failure text has them; nothing if none was sent. */
  public Optional<String> lastActInWords() {
    return acts.last().map(Act::inWords);
  }

  /** The state before the last act. */
  public Snapshot before() {
    return acts.before();
  }

  /** The state now. */
  public Snapshot now() {
    return unit.observations().snapshot();
  }

  /** Looks at the state through the initiators of this unit, one by one. */
  public Views views() {
    return unit.views();
  }

  /**
   * To be called where somebody was to be told this and was not.
   *
   * @throws NotSupportedException if the unit need not tell it: NUAR is set, which no MODE SELECT
   *     can change, and keeps releases quiet
   */
  public void requireTelling(Attention attention) {
    if (attention == Attention.RESERVATIONS_RELEASED && unit.controlMode().keepsNuar()) {
      throw new NotSupportedException(
          "no-NUAR",
          "not supported: NUAR is set and cannot be changed, so that releases tell nobody");
    }
  }

  /** Reads and writes scratch blocks to see what is allowed. */
  public Access access() {
    return unit.access();
  }

  /** Removes the medium, to see whether that is prevented. */
  public MediumRemoval mediumRemoval() {
    return new MediumRemoval(unit);
  }

  LogicalUnit unit() {
    return unit;
  }

  Acts acts() {
    return acts;
  }

  /**
   * Ends the scenario.
   *
   * @throws AssertionError if an act failed and no step spoke of it, or a refused write changed a
   *     block
   */
  public void end() {
    acts.requireSpokenOf();
    if (unit.scratch().first().unverified().isPresent()) {
      unit.knownState().bringAbout();
      access().confirmLate();
    }
  }
}
