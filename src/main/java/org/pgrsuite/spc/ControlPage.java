package org.pgrsuite.spc;

/**
 * The Control mode page with MODE SENSE(10) and MODE SELECT(10). SPC-4 6.13, 6.11 and 7.5.8, table
 * 453.
 *
 * <p>The answer has a mode parameter header of 8 bytes, whose bytes 6 and 7 are the length of the
 * block descriptors behind it; then the page.
 */
public final class ControlPage {
  private static final int PAGE_CODE = 0x0A;
  private static final int SENSE_10 = 0x5A;
  private static final int SELECT_10 = 0x55;
  private static final int HEADER = 8;
  private static final int PAGE_HEADER = 2;
  private static final int LENGTH = 12;
  private static final int ALLOCATION = 252;
  private static final int DISABLE_BLOCK_DESCRIPTORS = 0x08;
  private static final int CHANGEABLE_VALUES = 0x40;
  private static final int PAGE_FORMAT = 0x10;

  /** Task aborted status: byte 5, bit 6. */
  public static final Field TAS = new Field("TAS", 5, 0x40);

  /** No unit attention on release: byte 3, bit 3. */
  public static final Field NUAR = new Field("NUAR", 3, 0x08);

  /** Software write protect: byte 4, bit 3. */
  public static final Field SWP = new Field("SWP", 4, 0x08);

  /** Descriptor format sense data: byte 2, bit 2. */
  public static final Field D_SENSE = new Field("D_SENSE", 2, 0x04);

  /**
   * A bit of the page.
   *
   * @param title the standard's name
   * @param offset byte of the page
   * @param mask the bit
   */
  public record Field(String title, int offset, int mask) {}

  private ControlPage() {}

  /** MODE SENSE(10) for the current values: {@code 5A 08 0A 00 00 00 00 00 FC 00}. */
  public static Command sense() {
    return sense(0);
  }

  /** MODE SENSE(10) for a mask of what can be changed: {@code 5A 08 4A 00 00 00 00 00 FC 00}. */
  public static Command senseChangeable() {
    return sense(CHANGEABLE_VALUES);
  }

  private static Command sense(int control) {
    Bytes cdb =
        new BytesBuilder(10)
            .u8(0, SENSE_10)
            .u8(1, DISABLE_BLOCK_DESCRIPTORS)
            .u8(2, control | PAGE_CODE)
            .u16(7, ALLOCATION)
            .build();
    return Command.in(cdb, ALLOCATION);
  }

  /** Whether the field is set in an answer to MODE SENSE(10); not, if the answer is too short. */
  public static boolean isSet(Bytes answer, Field field) {
    int offset = page(answer) + field.offset();
    return answer.length() > offset && answer.bit(offset, field.mask());
  }

  /**
   * MODE SELECT(10) with one field of the current values changed; nothing is saved.
   *
   * @param current what MODE SENSE(10) returned for the current values
   * @throws MalformedDataException if that is too short, or its PAGE LENGTH (byte 1 of the page) is
   */
  public static Command select(Bytes current, Field field, boolean on) {
    int page = page(current);
    MalformedDataException.requireLength(current, page + LENGTH, "MODE SENSE(10)", "SPC-4 7.5.8");
    int length = PAGE_HEADER + current.u8(page + 1);
    if (length < LENGTH) {
      throw new MalformedDataException(
          "MODE SENSE(10) returned PAGE LENGTH %d; that of the Control mode page is 10 (SPC-4 7.5.8)"
              .formatted(length - PAGE_HEADER));
    }
    byte[] bytes = current.first(page + length).toArray();
    bytes[page] &= 0x3F;
    bytes[page + field.offset()] &= (byte) ~field.mask();
    bytes[page + field.offset()] |= (byte) (on ? field.mask() : 0);
    // MODE DATA LENGTH is reserved in MODE SELECT, and so is the device specific parameter of
    // disks.
    bytes[0] = 0;
    bytes[1] = 0;
    bytes[3] = 0;
    Bytes cdb =
        new BytesBuilder(10).u8(0, SELECT_10).u8(1, PAGE_FORMAT).u16(7, bytes.length).build();
    return Command.out(cdb, Bytes.copyOf(bytes));
  }

  private static int page(Bytes answer) {
    return answer.length() < HEADER ? HEADER : HEADER + answer.u16(6);
  }
}
