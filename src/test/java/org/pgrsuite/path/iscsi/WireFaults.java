package org.pgrsuite.path.iscsi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.path.iscsi.FaultyWire.Fault;

/**
 * What can go wrong with one PDU on its way from the target, and what a command may then end as.
 */
final class WireFaults {
  private static final long SHORT_DELAY = 300_000_000L;

  /** An answer is as good as a failure of one of these kinds. */
  record Expected(boolean answer, List<Kind> kinds) {
    static Expected anAnswer() {
      return new Expected(true, List.of());
    }

    static Expected failure(Kind... kinds) {
      return new Expected(false, List.of(kinds));
    }

    static Expected either() {
      return new Expected(true, List.of(Kind.NO_ANSWER, Kind.CONNECTION_LOST, Kind.HOST_ERROR));
    }
  }

  private WireFaults() {}

  /** By their names, in words. */
  static Map<String, Expected> expected() {
    Map<String, Expected> all = new LinkedHashMap<>();
    all.put("unharmed", Expected.anAnswer());
    all.put("dropped", Expected.failure(Kind.NO_ANSWER));
    all.put("delayed by 300 ms", Expected.anAnswer());
    all.put("delayed beyond the timeout", Expected.failure(Kind.NO_ANSWER));
    all.put("the connection ends before it", Expected.failure(Kind.CONNECTION_LOST));
    all.put("cut after 1 byte", Expected.failure(Kind.CONNECTION_LOST));
    all.put("cut after 47 bytes", Expected.failure(Kind.CONNECTION_LOST));
    all.put("cut after 48 bytes", Expected.failure(Kind.CONNECTION_LOST));
    all.put("cut after 50 bytes", Expected.failure(Kind.CONNECTION_LOST));
    all.put("the rest never comes", Expected.failure(Kind.NO_ANSWER));
    all.put("sent byte by byte", Expected.anAnswer());
    all.put("sent twice", Expected.either());
    all.put("of another task", Expected.failure(Kind.NO_ANSWER, Kind.CONNECTION_LOST));
    all.put("of an unknown operation code", Expected.failure(Kind.NO_ANSWER, Kind.CONNECTION_LOST));
    all.put("a Reject", Expected.failure(Kind.NO_ANSWER, Kind.CONNECTION_LOST));
    all.put("announces 16 MiB of data", Expected.failure(Kind.NO_ANSWER, Kind.CONNECTION_LOST));
    all.put("announces additional headers", Expected.either());
    all.put("data at an offset beyond the buffer", Expected.either());
    all.put("a status without a meaning", Expected.either());
    all.put("text instead of a PDU", Expected.failure(Kind.NO_ANSWER, Kind.CONNECTION_LOST));
    for (int i = 1; i <= 40; i++) {
      all.put("noise " + i, Expected.either());
      all.put("bits turned over " + i, Expected.either());
    }
    return all;
  }

  /** Makes the fault of this name. */
  static Fault named(String name) {
    Random random = new Random(name.hashCode());
    if (name.startsWith("noise")) {
      return (pdu, out) -> out.write(noise(pdu.length, random));
    }
    if (name.startsWith("bits turned over")) {
      return (pdu, out) -> out.write(turnedOver(pdu, random));
    }
    return switch (name) {
      case "unharmed" -> FaultyWire.NONE;
      case "dropped" -> (pdu, out) -> {};
      case "delayed by 300 ms" -> delayed(SHORT_DELAY);
      case "delayed beyond the timeout" -> delayed(20 * SHORT_DELAY);
      case "the connection ends before it" -> FaultyWire.cutAfter(0);
      case "cut after 1 byte" -> FaultyWire.cutAfter(1);
      case "cut after 47 bytes" -> FaultyWire.cutAfter(47);
      case "cut after 48 bytes" -> FaultyWire.cutAfter(48);
      case "cut after 50 bytes" -> FaultyWire.cutAfter(50);
      case "the rest never comes" -> (pdu, out) -> out.write(pdu, 0, 20);
      case "sent byte by byte" -> WireFaults::byteByByte;
      case "sent twice" -> (pdu, out) -> out.write(twice(pdu));
      case "of another task" -> changed(16, 0x12, 0x34, 0x56, 0x78);
      case "of an unknown operation code" -> changed(0, 0x3D);
      case "a Reject" -> changed(0, 0x3F);
      case "announces 16 MiB of data" -> changed(5, 0xFF, 0xFF, 0xFF);
      case "announces additional headers" -> changed(4, 0xFF);
      case "data at an offset beyond the buffer" -> changed(40, 0x7F, 0xFF, 0xFF, 0x00);
      case "a status without a meaning" -> changed(3, 0x77);
      case "text instead of a PDU" ->
          (pdu, out) ->
              out.write(
                  "HTTP/1.1 400 Bad Request\r\n\r\n".repeat(4).getBytes(StandardCharsets.US_ASCII));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Fault delayed(long nanos) {
    return (pdu, out) -> {
      long until = System.nanoTime() + nanos;
      while (System.nanoTime() - until < 0) {
        LockSupport.parkNanos(until - System.nanoTime());
      }
      out.write(pdu);
    };
  }

  private static void byteByByte(byte[] pdu, OutputStream out) throws IOException {
    for (byte each : pdu) {
      out.write(each);
      out.flush();
    }
  }

  private static byte[] twice(byte[] pdu) {
    byte[] both = Arrays.copyOf(pdu, 2 * pdu.length);
    System.arraycopy(pdu, 0, both, pdu.length, pdu.length);
    return both;
  }

  private static Fault changed(int offset, int... values) {
    return (pdu, out) -> {
      for (int i = 0; i < values.length; i++) {
        pdu[offset + i] = (byte) values[i];
      }
      out.write(pdu);
    };
  }

  private static byte[] noise(int length, Random random) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] turnedOver(byte[] pdu, Random random) {
    for (int i = 0; i < 3; i++) {
      pdu[random.nextInt(pdu.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return pdu;
  }

  /** The names alone. */
  static List<String> names() {
    return new ArrayList<>(expected().keySet());
  }
}
