package org.pgrsuite.path;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * How many PERSISTENT RESERVE IN commands a second the embedded unit answers through a path, in one
 * thread, with three registrations and a reservation: {@code mvn -P benchmark verify}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PersistentReserveInBenchmark {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  /** The service action. */
  @Param PrInAction action;

  private ScsiPath path;
  private Command command;

  /** Three initiators register, the third reserves. */
  @Setup
  public void register() {
    DeviceServer server = DeviceServer.standard();
    for (int number = 1; number <= 3; number++) {
      String name = "iqn.2026-11.org.pgrsuite:i" + number;
      path = new EmbeddedPath(server, name, new InitiatorPort(name, 0x80_0000_0000_00L + number));
      path.send(
          PersistentReserveOut.of(PrOutAction.REGISTER)
              .withServiceActionKey(new ReservationKey(number))
              .command(),
          TIMEOUT);
    }
    path.send(
        PersistentReserveOut.of(PrOutAction.RESERVE)
            .withKey(new ReservationKey(3))
            .withType(ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY)
            .command(),
        TIMEOUT);
    command = PersistentReserveIn.of(action);
  }

  /** Logs out. */
  @TearDown
  public void close() {
    path.close();
  }

  /** One command and its answer. */
  @Benchmark
  public ScsiResult answer() {
    return path.execute(command, TIMEOUT);
  }
}
