package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;

/** The unit attentions that scenarios speak of. */
public enum Attention {
  /** 2A/03. */
  RESERVATIONS_PREEMPTED(AdditionalSense.RESERVATIONS_PREEMPTED),
  /** 2A/04. */
  RESERVATIONS_RELEASED(AdditionalSense.RESERVATIONS_RELEASED),
  /** 2A/05. */
  REGISTRATIONS_PREEMPTED(AdditionalSense.REGISTRATIONS_PREEMPTED),
  /** 2F/00. */
  COMMANDS_CLEARED_BY_ANOTHER_INITIATOR(AdditionalSense.COMMANDS_CLEARED_BY_ANOTHER_INITIATOR),
  /** 29/07. */
  I_T_NEXUS_LOSS_OCCURRED(AdditionalSense.I_T_NEXUS_LOSS_OCCURRED),
  /** 29/00 to 29/04. */
  POWER_ON_OR_RESET(sense -> sense.code() == 0x29 && sense.qualifier() <= 0x04);

  private final Predicate<AdditionalSense> test;

  Attention(AdditionalSense sense) {
    this(sense::equals);
  }

  Attention(Predicate<AdditionalSense> test) {
    this.test = test;
  }

  /** As features write it: {@code RESERVATIONS RELEASED}. */
  public String title() {
    return name().replace('_', ' ').replace("I T ", "I_T ");
  }

  /** The attention of this title. */
  public static Optional<Attention> named(String title) {
    return Arrays.stream(values()).filter(each -> each.title().equals(title)).findFirst();
  }

  /** Whether this additional sense reports it. */
  public boolean isReportedBy(AdditionalSense sense) {
    return test.test(sense);
  }

  /**
   * Whether a unit attention speaks of reservations, so that its presence and absence count
   * everywhere. Others (29h, 2A/01, 2A/06, 3Fh, …) are recorded and count where a step names them.
   */
  static boolean isAboutReservations(AdditionalSense sense) {
    return RESERVATIONS_PREEMPTED.isReportedBy(sense)
        || RESERVATIONS_RELEASED.isReportedBy(sense)
        || REGISTRATIONS_PREEMPTED.isReportedBy(sense)
        || COMMANDS_CLEARED_BY_ANOTHER_INITIATOR.isReportedBy(sense);
  }

  /**
   * Whether a command met a unit attention that tells of something that happened apart from the
   * scenario, such as a change of mode parameters (2A/01), of asymmetric access (2A/06), of
   * capacity (2A/09), of provisioning (38h) or of what the target has (3Fh): any but those of
   * resets, of sessions and of reservations.
   */
  static boolean isOfOthers(ScsiResult result) {
    return result.unitAttention().filter(Attention::tellsOfOthers).isPresent();
  }

  private static boolean tellsOfOthers(AdditionalSense sense) {
    return sense.code() != 0x29 && sense.code() != 0x2F && !isAboutReservations(sense);
  }

  @Override
  public String toString() {
    return title();
  }
}
