package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * A PERSISTENT RESERVE OUT command as it arrived, with the fields of its parameter list. A list
 * that is too short reads as if zeros followed. SPC-4 6.16, tables 212 to 214.
 *
 * @param action the service action: CDB byte 1, bits 4 to 0
 * @param cdb the CDB, at least 10 bytes
 * @param list the parameter list as it arrived, of any length
 */
public record PrOutRequest(PrOutAction action, Bytes cdb, Bytes list) {
  private static final int PORT_LIST = 28;

  /** SCOPE: CDB byte 2, bits 7 to 4. */
  public int scope() {
    return cdb.u8(2) >>> 4;
  }

  /** TYPE: CDB byte 2, bits 3 to 0. */
  public int type() {
    return cdb.u8(2) & 0x0F;
  }

  /** PARAMETER LIST LENGTH: CDB bytes 5 to 8 [ERR-03]. */
  public long listLength() {
    return cdb.u32(5);
  }

  /** RESERVATION KEY: parameter list bytes 0 to 7. */
  public ReservationKey key() {
    return new ReservationKey(basicList().u64(0));
  }

  /** SERVICE ACTION RESERVATION KEY: parameter list bytes 8 to 15. */
  public ReservationKey serviceActionKey() {
    return new ReservationKey(basicList().u64(8));
  }

  /** SPEC_I_PT: parameter list byte 20, bit 3. */
  public boolean specifiesInitiatorPorts() {
    return basicList().bit(20, PersistentReserveOut.SPEC_I_PT);
  }

  /** ALL_TG_PT: parameter list byte 20, bit 2. */
  public boolean allTargetPorts() {
    return basicList().bit(20, PersistentReserveOut.ALL_TG_PT);
  }

  /** Whether reserved bits of the CDB are set: byte 1, bits 7 to 5, bytes 3 and 4. */
  public boolean hasReservedBitsInCdb() {
    return cdb.bit(1, 0xE0) || cdb.u16(3) != 0;
  }

  /** Whether obsolete bytes of the basic list are set: 16 to 19, 22 and 23. */
  public boolean hasObsoleteBytes() {
    return !isMove() && (basicList().u32(16) != 0 || basicList().u16(22) != 0);
  }

  /** Whether reserved bits of the list are set: byte 20, bits 7 to 4 and 1, byte 21. */
  public boolean hasReservedBits() {
    return isMove()
        ? basicList().bit(16, 0xFF) || basicList().bit(17, 0xFC)
        : basicList().bit(20, 0xF2) || basicList().bit(21, 0xFF);
  }

  /** APTPL: parameter list byte 20, bit 0; byte 17, bit 0 in REGISTER AND MOVE. */
  public boolean activatesPersistence() {
    return basicList().bit(isMove() ? 17 : 20, PersistentReserveOut.APTPL);
  }

  /** Whether this is REGISTER AND MOVE, whose list is another from byte 16 on. */
  public boolean isMove() {
    return action == PrOutAction.REGISTER_AND_MOVE;
  }

  /** UNREG of REGISTER AND MOVE: parameter list byte 17, bit 1. */
  public boolean unregisters() {
    return basicList().bit(17, 0x02);
  }

  /** RELATIVE TARGET PORT IDENTIFIER of REGISTER AND MOVE: parameter list bytes 18 and 19. */
  public int targetPort() {
    return basicList().u16(18);
  }

  /** TRANSPORTID LENGTH of REGISTER AND MOVE: parameter list bytes 20 to 23. */
  public long transportIdLength() {
    return basicList().u32(20);
  }

  /** TRANSPORTID PARAMETER DATA LENGTH of SPEC_I_PT: bytes 24 to 27; 0 if they are cut off. */
  public long portListLength() {
    return list.length() < PORT_LIST ? 0 : list.u32(PORT_LIST - 4);
  }

  /** What follows the basic list: from byte 24 in REGISTER AND MOVE, from byte 28 else. */
  public Bytes ports() {
    int start = isMove() ? PersistentReserveOut.PARAMETER_LIST_LENGTH : PORT_LIST;
    int end = (int) Math.min(listLength(), list.length());
    return end <= start ? Bytes.NONE : list.slice(start, end - start);
  }

  private Bytes basicList() {
    int length = PersistentReserveOut.PARAMETER_LIST_LENGTH;
    return list.length() >= length ? list : new BytesBuilder(length).bytes(0, list).build();
  }
}
