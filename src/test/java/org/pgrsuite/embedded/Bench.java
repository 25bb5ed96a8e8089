package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationData;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.Status;

/** A unit with three initiators and an observer that never registers. */
final class Bench {
  static final ReservationKey KA = new ReservationKey(0xA);

  static final ReservationKey KB = new ReservationKey(0xB);

  static final ReservationKey KC = new ReservationKey(0xC);

  static final ReservationKey K2 = new ReservationKey(0x22);

  static final ReservationKey WRONG = new ReservationKey(0xBAD);

  static final ReservationKey NONE = ReservationKey.ZERO;

  static final String GOOD = "GOOD";

  static final String CONFLICT = "CONFLICT";

  static final String RELEASED = "CC 06/2A/04";

  static final String CLEARED = "CC 06/2A/03";

  static final String PREEMPTED = "CC 06/2A/05";

  final DeviceServer server;

  final Host a;

  final Host b;

  final Host c;

  private final Host observer;

  Bench() {
    this(UnitOptions.standard(), Rules.standard());
  }

  Bench(UnitOptions options, Rules rules) {
    server = new DeviceServer(options, rules);
    a = host("iqn.2026-11.org.pgrsuite:a", 0x80_0000_0000_01L);
    b = host("iqn.2026-11.org.pgrsuite:b", 0x80_0000_0000_02L);
    c = host("iqn.2026-11.org.pgrsuite:c", 0x80_0000_0000_03L);
    observer = host("iqn.2026-11.org.pgrsuite:observer", 0x80_0000_0000_04L);
  }

  /** A unit with options as a path string has them. */
  static Bench with(String options) {
    return new Bench(UnitOptions.parse(options), Rules.standard());
  }

  Host host(String name, long isid) {
    return new Host(server.login(new InitiatorPort(name, isid)));
  }

  Host host(String name, long isid, int targetPort) {
    return new Host(server.login(new InitiatorPort(name, isid), targetPort));
  }

  /** The same initiator port logs in once more. */
  Host again(Host known) {
    InitiatorPort port = known.nexus.id().initiator();
    return host(port.name(), port.isid());
  }

  /** Registers A with KA. */
  Bench registerA() {
    a.register(NONE, KA);
    return this;
  }

  /** Registers A with KA and B with KB. */
  Bench registerAB() {
    b.register(NONE, KB);
    return registerA();
  }

  /** Registers all three. */
  Bench registerAll() {
    c.register(NONE, KC);
    return registerAB();
  }

  /** Lets A, registered with KA, reserve. */
  Bench reserveA(ReservationType type) {
    a.reserve(KA, type);
    return this;
  }

  KeysData keys() {
    return KeysData.decode(observer.in(PrInAction.READ_KEYS).dataIn());
  }

  ReservationData reservation() {
    return ReservationData.decode(observer.in(PrInAction.READ_RESERVATION).dataIn());
  }

  /** The reservation in words, empty if there is none. */
  String held() {
    return reservation().reservation().map(Object::toString).orElse("");
  }

  long generation() {
    return keys().generation();
  }

  /** All that can be seen of the state. */
  String snapshot() {
    return observer.in(PrInAction.READ_KEYS).dataIn().hex()
        + observer.in(PrInAction.READ_RESERVATION).dataIn().hex()
        + observer.in(PrInAction.REPORT_CAPABILITIES).dataIn().hex();
  }

  /** Lets the observer hear of a reset. */
  void observerIsTold() {
    observer.ready();
  }

  /** What A, B and C are told next, each once. */
  String attentions() {
    return String.join(", ", a.ready(), b.ready(), c.ready());
  }

  /**
   * GOOD, CONFLICT, or {@code CC key/code/qualifier} in hexadecimal for sense data that is exactly
   * fixed-format current sense data of 18 bytes with nothing else in it.
   */
  static String outcome(Answer answer) {
    if (answer.status().equals(Status.CHECK_CONDITION)) {
      return sense(answer.sense());
    }
    if (!answer.sense().isEmpty()) {
      return "sense data without CHECK CONDITION";
    }
    return answer.status().equals(Status.RESERVATION_CONFLICT) ? CONFLICT : answer.status().title();
  }

  static String sense(Bytes sense) {
    int key = sense.u8(2);
    int code = sense.u8(12);
    int qualifier = sense.u8(13);
    Bytes plain =
        new BytesBuilder(18)
            .u8(0, 0x70)
            .u8(2, key)
            .u8(7, 10)
            .u8(12, code)
            .u8(13, qualifier)
            .build();
    return sense.equals(plain)
        ? "CC %02X/%02X/%02X".formatted(key, code, qualifier)
        : "odd sense data " + sense;
  }

  /** One initiator. */
  final class Host {
    final Nexus nexus;

    Host(Nexus nexus) {
      this.nexus = nexus;
    }

    Answer execute(Command command) {
      return server.execute(nexus, command);
    }

    String send(Command command) {
      return outcome(execute(command));
    }

    String send(PersistentReserveOut out) {
      return send(out.command());
    }

    String cdb(String hex) {
      return send(Command.withoutData(Bytes.ofHex(hex)));
    }

    /** A command that is sent data: hexadecimal digits. */
    String cdb(String hex, String data) {
      return send(Command.out(Bytes.ofHex(hex), Bytes.ofHex(data)));
    }

    /** What a command returns, of 4096 bytes at the most. */
    Bytes data(String hex) {
      return execute(Command.in(Bytes.ofHex(hex), 4096)).dataIn();
    }

    Answer in(PrInAction action) {
      return execute(PersistentReserveIn.of(action));
    }

    String ready() {
      return send(PrimaryCommand.testUnitReady());
    }

    String register(ReservationKey key, ReservationKey next) {
      return send(OutCommands.out(PrOutAction.REGISTER, key).withServiceActionKey(next));
    }

    String registerAndIgnore(ReservationKey key, ReservationKey next) {
      return send(
          OutCommands.out(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY, key)
              .withServiceActionKey(next));
    }

    String reserve(ReservationKey key, ReservationType type) {
      return send(OutCommands.out(PrOutAction.RESERVE, key).withType(type));
    }

    String release(ReservationKey key, ReservationType type) {
      return send(OutCommands.out(PrOutAction.RELEASE, key).withType(type));
    }

    String clear(ReservationKey key) {
      return send(OutCommands.out(PrOutAction.CLEAR, key));
    }

    /** READ(10) of block 8. */
    String read() {
      return send(Command.in(Bytes.ofHex("28 00 00000008 00 0001 00"), 512));
    }

    /** WRITE(10) of block 8. */
    String write() {
      return send(Command.out(Bytes.ofHex("2A 00 00000008 00 0001 00"), Bytes.zeros(512)));
    }
  }
}
