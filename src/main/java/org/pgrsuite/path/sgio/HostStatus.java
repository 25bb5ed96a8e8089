package org.pgrsuite.path.sgio;

import java.util.Map;
import org.pgrsuite.path.TransportException.Kind;

/**
 * What the host adapter's driver says of a command that the device did not answer. Linux,
 * include/scsi/scsi_status.h, {@code enum scsi_host_status}.
 *
 * @param kind what that means for the path
 * @param words Linux's name and what it stands for
 */
record HostStatus(Kind kind, String words) {
  static final int OK = 0x00;

  /** There is no such target any more, unless the device runs: {@link #NO_SENSIBLE_ANSWER}. */
  static final int BAD_TARGET = 0x04;

  /**
   * {@link #BAD_TARGET} of a device that runs. open-iscsi says it of CHECK CONDITION with less than
   * two bytes of sense data, and of a residual that is zero or greater than what was asked for.
   * Linux, drivers/scsi/libiscsi.c, {@code iscsi_scsi_cmd_rsp}.
   */
  static final HostStatus NO_SENSIBLE_ANSWER =
      new HostStatus(
          Kind.HOST_ERROR,
          "the host says DID_BAD_TARGET, the driver could not make sense of the answer (sense"
              + " length or residual that cannot be)");

  /** From here on to {@link #MEDIUM_ERROR} they are answers of the target, put another way. */
  static final int TARGET_FAILURE = 0x10;

  /** A reservation conflict. */
  static final int NEXUS_FAILURE = 0x11;

  static final int MEDIUM_ERROR = 0x13;

  private static final Map<Integer, HostStatus> KNOWN =
      Map.ofEntries(
          entry(0x01, Kind.CONNECTION_LOST, "DID_NO_CONNECT, the device cannot be reached"),
          entry(0x02, Kind.NO_ANSWER, "DID_BUS_BUSY, the bus stayed busy"),
          entry(0x03, Kind.NO_ANSWER, "DID_TIME_OUT, there was no answer within the timeout"),
          entry(
              BAD_TARGET, Kind.CONNECTION_LOST, "DID_BAD_TARGET, there is no such target any more"),
          entry(0x05, Kind.NO_ANSWER, "DID_ABORT, the host gave the command up"),
          entry(0x06, Kind.HOST_ERROR, "DID_PARITY, data was garbled on its way"),
          entry(0x07, Kind.HOST_ERROR, "DID_ERROR, the driver failed"),
          entry(0x08, Kind.NO_ANSWER, "DID_RESET, a reset took the command away"),
          entry(0x09, Kind.HOST_ERROR, "DID_BAD_INTR, the driver met an unexpected interrupt"),
          entry(0x0A, Kind.HOST_ERROR, "DID_PASSTHROUGH, the driver did not look at the command"),
          entry(0x0B, Kind.HOST_ERROR, "DID_SOFT_ERROR, the driver failed and would try again"),
          entry(0x0C, Kind.HOST_ERROR, "DID_IMM_RETRY, the driver would try again at once"),
          entry(0x0D, Kind.HOST_ERROR, "DID_REQUEUE, the driver would queue the command again"),
          entry(0x0E, Kind.CONNECTION_LOST, "DID_TRANSPORT_DISRUPTED, the connection broke"),
          entry(0x0F, Kind.CONNECTION_LOST, "DID_TRANSPORT_FAILFAST, the connection is broken"),
          entry(0x14, Kind.CONNECTION_LOST, "DID_TRANSPORT_MARGINAL, the connection is unstable"));

  private static Map.Entry<Integer, HostStatus> entry(int code, Kind kind, String words) {
    return Map.entry(code, new HostStatus(kind, "the host says " + words));
  }

  /** What a code other than {@link #OK} means. */
  static HostStatus of(int code) {
    return KNOWN.getOrDefault(
        code,
        new HostStatus(
            Kind.HOST_ERROR, "the host says %02Xh, which the suite does not know".formatted(code)));
  }

  /** Whether the target answered, and the kernel only sorted its answer. */
  static boolean isAnswerOfTarget(int code) {
    return code >= TARGET_FAILURE && code <= MEDIUM_ERROR;
  }
}
