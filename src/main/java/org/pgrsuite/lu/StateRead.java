package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.Decoded;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationData;

/** What PERSISTENT RESERVE IN says of the state, in words that are equal for equal states. */
final class StateRead {
  private static final int SERVICE_ACTION = 0x1F;

  private StateRead() {}

  /**
   * The words for an answer.
   *
   * @param before PRgeneration that the words count from
   * @return nothing if the command reads no state, or was refused
   * @throws AssertionError if the answer contradicts itself
   */
  static Optional<String> of(Initiator reader, Command command, ScsiResult result, long before) {
    boolean reads = command.operationCode() == OperationCode.PERSISTENT_RESERVE_IN;
    return reads && result.isGood()
        ? PrInAction.of(command.cdb().u8(1) & SERVICE_ACTION)
            .flatMap(action -> words(action, reader, result, before))
        : Optional.empty();
  }

  private static Optional<String> words(
      PrInAction action, Initiator reader, ScsiResult result, long before) {
    return switch (action) {
      case READ_KEYS -> {
        KeysData read = Decoded.of(result.dataIn(), KeysData::decode, reader.name());
        yield Optional.of(
            words(
                Snapshot.describeKeys(Snapshot.sorted(read.keys())),
                Snapshot.rise(before, read.generation())));
      }
      case READ_RESERVATION -> {
        ReservationData read = Decoded.of(result.dataIn(), ReservationData::decode, reader.name());
        yield Optional.of(
            words(
                Snapshot.describeReservation(read.reservation()),
                Snapshot.rise(before, read.generation())));
      }
      case READ_FULL_STATUS -> {
        FullStatusData read = Decoded.of(result.dataIn(), FullStatusData::decode, reader.name());
        yield Optional.of(words(registrations(read), Snapshot.rise(before, read.generation())));
      }
      default -> Optional.empty();
    };
  }

  private static String words(String state, long rise) {
    return "%s at PRgeneration +%d".formatted(state, rise);
  }

  private static String registrations(FullStatusData status) {
    List<String> each =
        status.registrations().stream()
            .map(
                it ->
                    "%s of %s%s"
                        .formatted(it.key(), it.transportId(), it.holder() ? ", holding" : ""))
            .sorted()
            .toList();
    return "registrations " + each;
  }
}
