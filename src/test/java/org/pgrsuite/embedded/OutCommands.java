package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.TransportId;

/**
 * PERSISTENT RESERVE OUT as tests write it, also with bytes that the suite itself would not send.
 */
final class OutCommands {
  private OutCommands() {}

  static PersistentReserveOut out(PrOutAction action, ReservationKey key) {
    return PersistentReserveOut.of(action).withKey(key);
  }

  /** A TransportID that names one of A, B and C. */
  static TransportId port(Bench.Host host) {
    InitiatorPort initiator = host.nexus.id().initiator();
    return TransportId.iscsiPort(initiator.name(), initiator.isid());
  }

  /** A PERSISTENT RESERVE OUT whose byte 2 and parameter list are what a test says. */
  static Command raw(int action, int scopeAndType, int listLength, Bytes list) {
    Bytes cdb =
        new BytesBuilder(10)
            .u8(0, 0x5F)
            .u8(1, action)
            .u8(2, scopeAndType)
            .u32(5, listLength)
            .build();
    return Command.out(cdb, list);
  }

  /** A basic parameter list. */
  static Bytes list(ReservationKey key, ReservationKey next, int flags) {
    return new BytesBuilder(24).u64(0, key.value()).u64(8, next.value()).u8(20, flags).build();
  }
}
