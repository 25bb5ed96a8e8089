package org.pgrsuite.path.sgio;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/**
 * How a command came back from SG_IO. Pure: says who answered, and what.
 *
 * @param status SCSI status byte
 * @param hostStatus {@code DID_…}, see {@link HostStatus}
 * @param driverStatus lower four bits {@code DRIVER_…}; 8 says only that there is sense data, and
 *     comes with every CHECK CONDITION on kernels before 5.14
 * @param sense as many bytes as were written
 * @param resid bytes that were not moved; some drivers put the bytes that were too many here
 */
record SgCompletion(int status, int hostStatus, int driverStatus, Bytes sense, int resid) {
  private static final int DRIVER_MASK = 0x0F;
  private static final int DRIVER_TIMEOUT = 6;
  private static final int DRIVER_SENSE = 8;
  private static final Set<SenseKey> INFORMATION =
      Set.of(SenseKey.NO_SENSE, SenseKey.RECOVERED_ERROR, SenseKey.COMPLETED);

  /** What the target answered; nothing if host or driver failed, see {@link #failure}. */
  Optional<Status> answer() {
    if (status != Status.GOOD.code()) {
      return Optional.of(new Status(status));
    }
    if (isFailed() && SenseData.decode(sense).filter(data -> !isInformation(data)).isPresent()) {
      return Optional.of(Status.CHECK_CONDITION);
    }
    if (hostStatus == HostStatus.NEXUS_FAILURE) {
      return Optional.of(Status.RESERVATION_CONFLICT);
    }
    if (HostStatus.isAnswerOfTarget(hostStatus)) {
      return Optional.of(Status.CHECK_CONDITION);
    }
    return hostStatus == HostStatus.OK && isDriverContent()
        ? Optional.of(Status.GOOD)
        : Optional.empty();
  }

  /**
   * Bytes announced and not moved; negative if the target had more. The iSCSI driver reports both
   * with one sign, and more than there was room for can only be the latter.
   *
   * @param length bytes that were announced
   */
  int residual(int length) {
    return resid > length ? -resid : resid;
  }

  /**
   * What host or driver say of a command without an answer.
   *
   * @param isRunning whether the kernel calls the device running; asked where it decides
   */
  HostStatus failure(BooleanSupplier isRunning) {
    if (hostStatus == HostStatus.BAD_TARGET && isRunning.getAsBoolean()) {
      return HostStatus.NO_SENSIBLE_ANSWER;
    }
    if (hostStatus != HostStatus.OK) {
      return HostStatus.of(hostStatus);
    }
    return new HostStatus(
        driver() == DRIVER_TIMEOUT ? Kind.NO_ANSWER : Kind.HOST_ERROR,
        "the kernel says driver status %02Xh".formatted(driverStatus));
  }

  /**
   * Whether it may come with GOOD: with these sense keys the command was carried out. SPC-4 4.5.
   */
  private boolean isInformation(SenseData data) {
    return hostStatus == HostStatus.OK && isDriverContent() && INFORMATION.contains(data.key());
  }

  private boolean isFailed() {
    return hostStatus != HostStatus.OK || driver() != 0;
  }

  private boolean isDriverContent() {
    return driver() == 0 || driver() == DRIVER_SENSE;
  }

  private int driver() {
    return driverStatus & DRIVER_MASK;
  }
}
