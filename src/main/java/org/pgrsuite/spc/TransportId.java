package org.pgrsuite.spc;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A TransportID, the name of an initiator port. SPC-4 7.6.4; what is said of names here holds for
 * iSCSI: 7.6.4.6, tables 507 and 508.
 *
 * @param raw the bytes, at least 4
 */
public record TransportId(Bytes raw) {
  /** PROTOCOL IDENTIFIER of iSCSI. */
  public static final int ISCSI = 0x5;

  /** FORMAT CODE of an iSCSI TransportID that names a device and no port of it. */
  public static final int DEVICE_NAME = 0;

  /** FORMAT CODE of an iSCSI TransportID that names an initiator port: name and ISID. */
  public static final int INITIATOR_PORT = 1;

  private static final int HEADER = 4;
  private static final int LEAST_PAYLOAD = 20;
  private static final String SEPARATOR = ",i,0x";

  /** Checks the length. */
  public TransportId {
    MalformedDataException.requireLength(raw, HEADER, "a TransportID", "SPC-4 7.6.4");
  }

  /**
   * An iSCSI initiator port. {@code iqn.x} with ISID 000000000001h is {@code 45 00 00 18 69 71 6E
   * 2E 78 2C 69 2C 30 78 30 30 30 30 30 30 30 30 30 30 30 31 00 00}.
   *
   * @param name iSCSI name
   * @param isid 48 bits
   */
  public static TransportId iscsiPort(String name, long isid) {
    return iscsi(INITIATOR_PORT, name + SEPARATOR + HexFormat.of().toHexDigits(isid, 12));
  }

  /**
   * An initiator port as it is written in reports: {@code iqn.x,i,0x000000000001}.
   *
   * @return nothing if this is no name of an iSCSI initiator port
   */
  public static Optional<TransportId> ofPortName(String name) {
    int separator = name.indexOf(SEPARATOR);
    return separator < 0 ? Optional.empty() : Optional.of(iscsi(INITIATOR_PORT, name));
  }

  /** Whether it names the same initiator port, whatever the case and leading zeros. */
  public boolean isSamePort(TransportId other) {
    return iscsiName().equals(other.iscsiName()) && isid().equals(other.isid());
  }

  /** An iSCSI device: {@code 05 00 00 14 69 71 6E 2E 78} and fifteen times {@code 00}. */
  public static TransportId iscsiDevice(String name) {
    return iscsi(DEVICE_NAME, name);
  }

  private static TransportId iscsi(int format, String text) {
    byte[] characters = text.getBytes(StandardCharsets.UTF_8);
    int terminated = characters.length + 1;
    int payload = Math.max(LEAST_PAYLOAD, (terminated + 3) / 4 * 4);
    return new TransportId(
        new BytesBuilder(HEADER + payload)
            .u8(0, format << 6 | ISCSI)
            .u16(2, payload)
            .bytes(HEADER, Bytes.copyOf(characters))
            .build());
  }

  /** PROTOCOL IDENTIFIER: byte 0, bits 3 to 0. */
  public int protocol() {
    return raw.u8(0) & 0x0F;
  }

  /** FORMAT CODE: byte 0, bits 7 and 6. */
  public int format() {
    return raw.u8(0) >>> 6;
  }

  /** The iSCSI name, in lower case; none if this is not an iSCSI TransportID. */
  public Optional<String> iscsiName() {
    return text().map(text -> text.toLowerCase(Locale.ROOT).split(SEPARATOR, 2)[0]);
  }

  /** The ISID, 48 bits; none if this does not name an iSCSI initiator port. */
  public OptionalLong isid() {
    String digits = text().map(TransportId::behindSeparator).orElse("");
    return format() == INITIATOR_PORT && digits.matches("[0-9a-fA-F]{1,12}")
        ? OptionalLong.of(Long.parseLong(digits, 16))
        : OptionalLong.empty();
  }

  private static String behindSeparator(String text) {
    int at = text.toLowerCase(Locale.ROOT).lastIndexOf(SEPARATOR);
    return at < 0 ? "" : text.substring(at + SEPARATOR.length());
  }

  /** The same name with zeros behind it, so many bytes in all; a multiple of four. */
  public TransportId padded(int length) {
    return new TransportId(new BytesBuilder(length).bytes(0, raw).u16(2, length - HEADER).build());
  }

  /**
   * What is wrong with its form, in words: its length, how it is stated, and how an iSCSI name
   * ends. SPC-4 7.6.4.1, 7.6.4.6.
   */
  public Optional<String> flaw() {
    if (raw.length() < HEADER + LEAST_PAYLOAD || raw.length() % 4 != 0) {
      return Optional.of(
          "it has %d bytes, which is not a multiple of 4 from 24 on".formatted(raw.length()));
    }
    if (protocol() != ISCSI) {
      return Optional.empty();
    }
    if (raw.u16(2) != raw.length() - HEADER) {
      return Optional.of(
          "its ADDITIONAL LENGTH is %d where %d bytes follow"
              .formatted(raw.u16(2), raw.length() - HEADER));
    }
    String all = raw.slice(HEADER, raw.length() - HEADER).text(StandardCharsets.ISO_8859_1);
    int end = all.indexOf('\0');
    if (end < 0) {
      return Optional.of("its iSCSI name does not end with NUL");
    }
    return all.substring(end).chars().allMatch(each -> each == 0)
        ? Optional.empty()
        : Optional.of("its iSCSI name is followed by something else than NUL");
  }

  /** What is before the first NUL. */
  private Optional<String> text() {
    if (protocol() != ISCSI) {
      return Optional.empty();
    }
    String all = raw.slice(HEADER, raw.length() - HEADER).text(StandardCharsets.UTF_8);
    int end = all.indexOf('\0');
    return Optional.of(end < 0 ? all : all.substring(0, end));
  }

  /**
   * As a person reads it: name and ISID, or the bytes of another protocol or of a name that is
   * blank.
   */
  @Override
  public String toString() {
    return text().filter(text -> !text.isBlank()).map(TransportId::printable).orElseGet(raw::hex);
  }

  private static String printable(String text) {
    return Words.printable(Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)));
  }
}
