package org.pgrsuite.lu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pgrsuite.embedded.DeviceServer;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.Extras;
import org.pgrsuite.lu.config.Safety;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.lu.routes.Surroundings;
import org.pgrsuite.path.EmbeddedPath;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.sgio.FakeSystem;
import org.pgrsuite.path.sgio.LinuxHost;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.UnitNames;

/** An embedded unit with everything around it that a test wants to see or to spoil. */
final class Rig {
  static final Duration TIMEOUT = Duration.ofMillis(200);

  final DeviceServer server;
  final FaultyPath.Plan plan = new FaultyPath.Plan();
  final List<Exchange> exchanges = new ArrayList<>();
  final List<String> log = new ArrayList<>();

  /** The files of a machine with one disk, {@code /dev/sdx}, and a place for locks. */
  final Path machine = withLocks(folder());

  Configuration configuration = configured(Optional.empty());

  Rig() {
    this(UnitOptions.standard());
  }

  Rig(UnitOptions options) {
    this(options, Rules.standard());
  }

  Rig(UnitOptions options, Rules rules) {
    server = new DeviceServer(options, rules);
  }

  /** Opens the unit on three nexuses. */
  LogicalUnit open() {
    return open(List.of(route(1, server), route(2, server), route(3, server)));
  }

  LogicalUnit open(List<Route> routes) {
    return new LogicalUnit(
        configuration, Surroundings.of(routes), log::add, exchanges::add, new LinuxHost(machine));
  }

  Trial begin(LogicalUnit unit) {
    return unit.scenarios().begin(exchanges::add);
  }

  Route route(int number, DeviceServer to) {
    return new Route("I" + number, plan.around(() -> path(to, number)));
  }

  /** A route to a unit that only the device itself can tell from others. */
  Route anonymousRoute(int number, int nexus, DeviceServer to) {
    Supplier<ScsiPath> opener = plan.around(() -> new Anonymous(path(to, nexus)));
    return new Route("I" + number, opener);
  }

  /** From now on the operator has stated the name of the unit, which is not the suite's own. */
  Rig stated() {
    Bytes page =
        asStranger(InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE)).dataIn();
    configuration = configured(Optional.of(UnitNames.ofLogicalUnit(page).get(0)));
    return this;
  }

  /** Three routes through the kernel, each a nexus of its own, to the disk of the machine. */
  List<Route> kernelRoutes() throws IOException {
    FakeSystem system = new FakeSystem(machine);
    system.generic("sg1", system.disk("sdx", "1:0:0:0"));
    return numbers().mapToObj(each -> anonymousRoute(each, each, server)).toList();
  }

  /** The same, and their nexuses outlive a run, as those of the operating system do. */
  List<Route> keptRoutes() {
    return numbers()
        .mapToObj(
            each -> {
              ScsiPath kept = new Anonymous(path(server, each));
              return new Route("I" + each, plan.around(() -> new Kept(kept)));
            })
        .toList();
  }

  /** What has been sent since the last call, as {@code I1 READ KEYS}. */
  List<String> sent() {
    List<String> sent =
        exchanges.stream()
            .map(each -> each.initiator() + " " + CommandText.sentence(each.command()))
            .toList();
    exchanges.clear();
    return sent;
  }

  /** Another host, which nobody told the suite of, registers. */
  void someoneElseRegisters(ReservationKey key) {
    Command register =
        PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(key).command();
    asStranger(register);
  }

  /** A host of this name registers. */
  static void stranger(DeviceServer server, String name, ReservationKey key) {
    ScsiPath path = new EmbeddedPath(server, "embedded", new InitiatorPort(name, 1));
    Command register =
        PersistentReserveOut.of(PrOutAction.REGISTER).withServiceActionKey(key).command();
    while (path.execute(register, TIMEOUT).isUnitAttention()) {
      // It is told of its login first.
    }
  }

  List<ReservationKey> registeredKeys() {
    return KeysData.decode(asStranger(PersistentReserveIn.of(PrInAction.READ_KEYS)).dataIn())
        .keys();
  }

  /** Somebody writes a block that begins with this text. */
  void write(long address, String text) {
    Bytes start = Bytes.copyOf(text.getBytes(StandardCharsets.US_ASCII));
    Bytes block = new BytesBuilder(512).bytes(0, start).build();
    asStranger(BlockCommand.WRITE_10.write(address, 1, block));
  }

  Bytes block(long address) {
    return asStranger(BlockCommand.READ_10.read(address, 1, 512)).dataIn();
  }

  ScsiResult asStranger(Command command) {
    ScsiResult result = path(server, 9).execute(command, TIMEOUT);
    return result.isUnitAttention() ? path(server, 9).execute(command, TIMEOUT) : result;
  }

  static Configuration configured(Optional<String> name, ReservationKey... allowed) {
    return new Configuration(
        name.map(any -> List.of("/dev/a", "/dev/b", "/dev/c")),
        Configuration.EMBEDDED,
        name,
        TIMEOUT,
        Optional.empty(),
        Set.of(allowed),
        Path.of("target", "no-reports"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        10,
        List.of(),
        Safety.STRICT.withJournal(folder()),
        Extras.NONE);
  }

  /** What a run that is killed does: its locks are gone, though this process lives on. */
  void dropLocks() throws IOException {
    try (Stream<Path> locks = Files.list(new LinuxHost(machine).lockFolder())) {
      for (Path lock : locks.toList()) {
        Files.delete(lock);
      }
    }
  }

  private static Path withLocks(Path root) {
    try {
      Path locks = Files.createDirectories(root.resolve("run/lock"));
      Files.setPosixFilePermissions(locks, PosixFilePermissions.fromString("rwxrwxrwx"));
      return root;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** An empty folder under the build's own, which is thrown away. */
  private static Path folder() {
    try {
      Path all = Files.createDirectories(Path.of("target/rigs").toAbsolutePath());
      return Files.createTempDirectory(all, "rig");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static ScsiPath path(DeviceServer server, int number) {
    return new EmbeddedPath(
        server, "embedded", new InitiatorPort("iqn.2026-11.org.pgrsuite:i" + number, number));
  }

  /** Numbers from 1 to 3. */
  static IntStream numbers() {
    return IntStream.rangeClosed(1, 3);
  }

  /** A path that stays open when it is closed. */
  private record Kept(ScsiPath path) implements ScsiPath {
    @Override
    public PathDescription description() {
      return path.description();
    }

    @Override
    public org.pgrsuite.path.PendingExchange send(Command command, Duration timeout) {
      return path.send(command, timeout);
    }

    @Override
    public void close() {
      // The kernel keeps the session.
    }
  }

  /** A path of which nobody knows where it leads, as a device node. */
  private record Anonymous(ScsiPath path) implements ScsiPath {
    @Override
    public PathDescription description() {
      PathDescription known = path.description();
      return new PathDescription("/dev/sdx", "SG_IO", known.initiatorPort(), "/dev/sg1", "");
    }

    @Override
    public org.pgrsuite.path.PendingExchange send(Command command, Duration timeout) {
      return path.send(command, timeout);
    }

    @Override
    public void close() {
      path.close();
    }
  }
}
