package org.pgrsuite.lu;

import java.util.List;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.FieldText;

/**
 * A command that a scenario is about, and how it ended. Remembers whether a step has spoken of its
 * outcome; for the thread of the scenario.
 */
public final class Act {
  private final Initiator initiator;
  private final Command command;
  private final boolean writes;
  private final ScsiResult result;
  private final long answeredAt = System.nanoTime();
  private boolean spokenOf;

  /**
   * An act that was answered right now.
   *
   * @param writes whether the command changes the scratch block, if it is carried out
   */
  Act(Initiator initiator, Command command, boolean writes, ScsiResult result) {
    this.initiator = initiator;
    this.command = command;
    this.writes = writes;
    this.result = result;
  }

  /** Who sent it. */
  public Initiator initiator() {
    return initiator;
  }

  /** What was answered. */
  public ScsiResult result() {
    return result;
  }

  /** Who did what, as a failure text begins: {@code initiator I2's RELEASE as …}. */
  public String description() {
    return "initiator " + initiator + "'s " + CommandText.sentence(command);
  }

  /** The same and how it ended: {@code initiator I2's RELEASE as … ended with GOOD}. */
  public String inWords() {
    return description() + " ended with " + result.outcome();
  }

  /**
   * A unit attention that was one of the ways in which it might end: a later step may speak of that
   * as of one that came with another command.
   */
  public void keepAttention() {
    result.unitAttention().ifPresent(initiator.attentions()::add);
  }

  /** What was returned, field by field. */
  public List<FieldText> answerFields() {
    return AnswerText.fields(command, result.dataIn());
  }

  /** The operation code of the command. */
  public int operationCode() {
    return command.operationCode();
  }

  boolean writes() {
    return writes;
  }

  /** Whether its answer was there before this moment, as {@link System#nanoTime} tells it. */
  boolean wasAnsweredBefore(long moment) {
    return moment - answeredAt > 0;
  }

  Command command() {
    return command;
  }

  void speak() {
    spokenOf = true;
  }

  /** Whether it ended with anything but GOOD; says nothing of whether it was to. */
  boolean failed() {
    return !result.isGood();
  }

  /** Whether it failed without any step having said that it would. */
  boolean failedUnspoken() {
    return !spokenOf && failed();
  }
}
