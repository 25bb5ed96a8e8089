package org.pgrsuite.path.iscsi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.path.iscsi.FaultyWire.Fault;

/**
 * What can go wrong with one PDU on its way from the target, and what a command may then end as.
 */
final class WireFaults {
  private static final long SHORT_DELAY = 300_000_000L;
  private static final byte[] TEXT =
      "HTTP/1.1 400 Bad Request\r\n\r\n".repeat(4).getBytes(StandardCharsets.US_ASCII);

  /**
   * One of them.
   *
   * @param name in words
   * @param fault what the wire does with the PDU
   * @param expected how the command may end
   */
  record WireFault(String name, Fault fault, Expected expected) {}

  /** An answer is as good as a failure of one of these kinds. */
  record Expected(boolean answer, List<Kind> kinds) {
    static final Expected ANSWER = new Expected(true, List.of());
    static final Expected NO_ANSWER = failure(Kind.NO_ANSWER);
    static final Expected LOST = failure(Kind.CONNECTION_LOST);
    static final Expected FAILURE = failure(Kind.NO_ANSWER, Kind.CONNECTION_LOST);
    static final Expected EITHER =
        new Expected(true, List.of(Kind.NO_ANSWER, Kind.CONNECTION_LOST, Kind.HOST_ERROR));

    private static Expected failure(Kind... kinds) {
      return new Expected(false, List.of(kinds));
    }
  }

  private WireFaults() {}

  /** All of them. */
  static List<WireFault> all() {
    List<WireFault> all =
        new ArrayList<>(
            List.of(
                new WireFault("unharmed", FaultyWire.NONE, Expected.ANSWER),
                new WireFault("dropped", (pdu, out) -> {}, Expected.NO_ANSWER),
                new WireFault("delayed by 300 ms", delayed(SHORT_DELAY), Expected.ANSWER),
                new WireFault(
                    "delayed beyond the timeout", delayed(20 * SHORT_DELAY), Expected.NO_ANSWER),
                new WireFault(
                    "the connection ends before it", FaultyWire.cutAfter(0), Expected.LOST),
                new WireFault("cut after 1 byte", FaultyWire.cutAfter(1), Expected.LOST),
                new WireFault("cut after 47 bytes", FaultyWire.cutAfter(47), Expected.LOST),
                new WireFault("cut after 48 bytes", FaultyWire.cutAfter(48), Expected.LOST),
                new WireFault("cut after 50 bytes", FaultyWire.cutAfter(50), Expected.LOST),
                new WireFault(
                    "the rest never comes",
                    (pdu, out) -> out.write(pdu, 0, 20),
                    Expected.NO_ANSWER),
                new WireFault("sent byte by byte", WireFaults::byteByByte, Expected.ANSWER),
                new WireFault("sent twice", (pdu, out) -> out.write(twice(pdu)), Expected.EITHER),
                new WireFault(
                    "of another task", changed(16, 0x12, 0x34, 0x56, 0x78), Expected.FAILURE),
                new WireFault("of an unknown operation code", changed(0, 0x3D), Expected.FAILURE),
                new WireFault("a Reject", changed(0, 0x3F), Expected.FAILURE),
                new WireFault(
                    "announces 16 MiB of data", changed(5, 0xFF, 0xFF, 0xFF), Expected.FAILURE),
                new WireFault("announces additional headers", changed(4, 0xFF), Expected.EITHER),
                new WireFault(
                    "data at an offset beyond the buffer",
                    changed(40, 0x7F, 0xFF, 0xFF, 0x00),
                    Expected.EITHER),
                new WireFault("a status without a meaning", changed(3, 0x77), Expected.EITHER),
                new WireFault(
                    "text instead of a PDU", (pdu, out) -> out.write(TEXT), Expected.FAILURE)));
    for (int i = 1; i <= 40; i++) {
      all.add(noise(i));
      all.add(turnedOver(i));
    }
    return all;
  }

  private static WireFault noise(int number) {
    String name = "noise " + number;
    return new WireFault(
        name, (pdu, out) -> out.write(noise(pdu.length, seeded(name))), Expected.EITHER);
  }

  private static WireFault turnedOver(int number) {
    String name = "bits turned over " + number;
    return new WireFault(
        name, (pdu, out) -> out.write(turnedOver(pdu, seeded(name))), Expected.EITHER);
  }

  private static Random seeded(String name) {
    return new Random(name.hashCode());
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
}
