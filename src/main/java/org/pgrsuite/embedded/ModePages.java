package org.pgrsuite.embedded;

import java.util.List;
import java.util.stream.Stream;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/** The mode pages: Caching, where nothing can be changed, and Control. SPC-4 7.5, SBC-3 6.4.5. */
final class ModePages {
  static final int ALL = 0x3F;
  static final int CACHING = 0x08;

  private static final int CACHING_LENGTH = 20;
  private static final int CURRENT = 0;
  private static final int CHANGEABLE = 1;
  private static final int DEFAULT = 2;

  private ModePages() {}

  /**
   * The pages that MODE SENSE asks for, in ascending order; none if there is no such page.
   *
   * @param code page code, or 3Fh for all
   * @param kind page control: 0 current, 1 changeable, 2 default values
   */
  static List<Bytes> pages(LogicalUnit unit, int code, int kind) {
    List<Bytes> control =
        unit.options().is(UnitOption.CONTROL, "none") ? List.of() : List.of(control(unit, kind));
    return switch (code) {
      case CACHING -> List.of(caching(kind));
      case ControlPage.CODE -> control;
      case ALL -> Stream.concat(Stream.of(caching(kind)), control.stream()).toList();
      default -> List.of();
    };
  }

  /** Caching: no write cache, so WCE is zero. */
  static Bytes caching(int kind) {
    return new BytesBuilder(CACHING_LENGTH).u8(0, CACHING).u8(1, CACHING_LENGTH - 2).build();
  }

  private static Bytes control(LogicalUnit unit, int kind) {
    return switch (kind) {
      case CHANGEABLE -> changeable(unit).encodeMask();
      case DEFAULT -> ControlPage.of(unit.options()).encode();
      default -> unit.control().encode();
    };
  }

  private static ControlPage changeable(LogicalUnit unit) {
    return unit.options().is(UnitOption.CONTROL, "changeable")
        ? ControlPage.CHANGEABLE
        : new ControlPage(false, false, false, false);
  }

  /**
   * Checks a page that MODE SELECT sends.
   *
   * @return the Control page that it sets, or the present one if it is another page
   * @throws Unacceptable if there is no such page, or it changes what cannot be changed
   */
  static ControlPage accept(LogicalUnit unit, Bytes page) throws Unacceptable {
    byte[] copy = page.toArray();
    copy[0] &= 0x7F;
    Bytes sent = Bytes.copyOf(copy);
    if (sent.u8(0) == CACHING && sent.equals(caching(CURRENT))) {
      return unit.control();
    }
    if (sent.u8(0) != ControlPage.CODE || sent.length() != ControlPage.LENGTH) {
      throw new Unacceptable();
    }
    ControlPage wanted = ControlPage.decode(sent);
    boolean changes = !wanted.equals(unit.control());
    if (!wanted.encode().equals(sent) || changes && changeable(unit) != ControlPage.CHANGEABLE) {
      throw new Unacceptable();
    }
    return wanted;
  }

  /** Something in a mode parameter list is not as it has to be. */
  static final class Unacceptable extends Exception {
    private static final long serialVersionUID = 1L;

    Unacceptable() {
      super(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST.title());
    }
  }
}
