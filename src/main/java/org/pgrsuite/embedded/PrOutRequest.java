package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * A PERSISTENT RESERVE OUT command as it arrived, with the fields of the basic parameter list. A
 * list that is too short reads as if zeros followed. SPC-4 6.16, tables 212 to 214.
 *
 * @param action the service action: CDB byte 1, bits 4 to 0
 * @param cdb the CDB, at least 10 bytes
 * @param list the parameter list as it arrived, of any length
 */
public record PrOutRequest(PrOutAction action, Bytes cdb, Bytes list) {
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

  /** APTPL: parameter list byte 20, bit 0. */
  public boolean activatesPersistence() {
    return basicList().bit(20, PersistentReserveOut.APTPL);
  }

  private Bytes basicList() {
    int length = PersistentReserveOut.PARAMETER_LIST_LENGTH;
    return list.length() >= length ? list : new BytesBuilder(length).bytes(0, list).build();
  }
}
