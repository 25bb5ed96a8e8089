package org.pgrsuite.spc;

import java.util.Optional;

/**
 * An additional sense code with its qualifier. SPC-4 annex "additional sense codes".
 *
 * @param code ADDITIONAL SENSE CODE, 0 to 255
 * @param qualifier ADDITIONAL SENSE CODE QUALIFIER, 0 to 255
 */
public record AdditionalSense(int code, int qualifier) {
  /** 1A/00. */
  public static final AdditionalSense PARAMETER_LIST_LENGTH_ERROR = new AdditionalSense(0x1A, 0x00);

  /** 04/02. */
  public static final AdditionalSense INITIALIZING_COMMAND_REQUIRED =
      new AdditionalSense(0x04, 0x02);

  /** 0D/01. */
  public static final AdditionalSense THIRD_PARTY_DEVICE_FAILURE = new AdditionalSense(0x0D, 0x01);

  /** 0D/02. */
  public static final AdditionalSense COPY_TARGET_DEVICE_NOT_REACHABLE =
      new AdditionalSense(0x0D, 0x02);

  /** 1D/00. */
  public static final AdditionalSense MISCOMPARE_DURING_VERIFY = new AdditionalSense(0x1D, 0x00);

  /** 20/00. */
  public static final AdditionalSense INVALID_COMMAND_OPERATION_CODE =
      new AdditionalSense(0x20, 0x00);

  /** 21/00. */
  public static final AdditionalSense LOGICAL_BLOCK_ADDRESS_OUT_OF_RANGE =
      new AdditionalSense(0x21, 0x00);

  /** 24/00. */
  public static final AdditionalSense INVALID_FIELD_IN_CDB = new AdditionalSense(0x24, 0x00);

  /** 25/00. */
  public static final AdditionalSense LOGICAL_UNIT_NOT_SUPPORTED = new AdditionalSense(0x25, 0x00);

  /** 26/00. */
  public static final AdditionalSense INVALID_FIELD_IN_PARAMETER_LIST =
      new AdditionalSense(0x26, 0x00);

  /** 26/04. */
  public static final AdditionalSense INVALID_RELEASE_OF_PERSISTENT_RESERVATION =
      new AdditionalSense(0x26, 0x04);

  /** 27/00. */
  public static final AdditionalSense WRITE_PROTECTED = new AdditionalSense(0x27, 0x00);

  /** 29/00. */
  public static final AdditionalSense POWER_ON_OR_RESET = new AdditionalSense(0x29, 0x00);

  /** 29/07. */
  public static final AdditionalSense I_T_NEXUS_LOSS_OCCURRED = new AdditionalSense(0x29, 0x07);

  /** 2A/01: what MODE SELECT tells the others. */
  public static final AdditionalSense MODE_PARAMETERS_CHANGED = new AdditionalSense(0x2A, 0x01);

  /** 2A/03: what CLEAR tells the others. */
  public static final AdditionalSense RESERVATIONS_PREEMPTED = new AdditionalSense(0x2A, 0x03);

  /** 2A/04: what a release tells the others. */
  public static final AdditionalSense RESERVATIONS_RELEASED = new AdditionalSense(0x2A, 0x04);

  /** 2A/05: what a preempted initiator is told. */
  public static final AdditionalSense REGISTRATIONS_PREEMPTED = new AdditionalSense(0x2A, 0x05);

  /** 2F/00: what an initiator is told whose commands were aborted. */
  public static final AdditionalSense COMMANDS_CLEARED_BY_ANOTHER_INITIATOR =
      new AdditionalSense(0x2F, 0x00);

  /** 39/00. */
  public static final AdditionalSense SAVING_PARAMETERS_NOT_SUPPORTED =
      new AdditionalSense(0x39, 0x00);

  /** 3A/00. */
  public static final AdditionalSense MEDIUM_NOT_PRESENT = new AdditionalSense(0x3A, 0x00);

  /** 44/01. */
  public static final AdditionalSense PERSISTENT_RESERVATION_INFORMATION_LOST =
      new AdditionalSense(0x44, 0x01);

  /** 53/02. */
  public static final AdditionalSense MEDIUM_REMOVAL_PREVENTED = new AdditionalSense(0x53, 0x02);

  /** 55/04. */
  public static final AdditionalSense INSUFFICIENT_REGISTRATION_RESOURCES =
      new AdditionalSense(0x55, 0x04);

  /** The standard's name, or code and qualifier where this table has none. */
  public String title() {
    return AdditionalSenseNames.nameOf(this).orElseGet(this::codes);
  }

  /** Whether this suite knows the standard's name. */
  public boolean isNamed() {
    return AdditionalSenseNames.nameOf(this).isPresent();
  }

  /** Code and qualifier as the field writes them: {@code 2A/04}. */
  public String codes() {
    return Words.hex2(code) + '/' + Words.hex2(qualifier);
  }

  /** The additional sense with this name of the standard. */
  public static Optional<AdditionalSense> named(String title) {
    return AdditionalSenseNames.named(title);
  }

  @Override
  public String toString() {
    return title();
  }
}
