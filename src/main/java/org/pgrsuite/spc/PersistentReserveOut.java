package org.pgrsuite.spc;

/**
 * PERSISTENT RESERVE OUT with the basic parameter list of 24 bytes. SPC-4 6.16, tables 212 to 216.
 *
 * <p>Example, RESERVE as Write Exclusive with key Ah: CDB {@code 5F 01 01 00 00 00 00 00 18 00},
 * parameter list {@code 00 00 00 00 00 00 00 0A} and sixteen times {@code 00}.
 *
 * @param action the service action: CDB byte 1, bits 4 to 0
 * @param scope SCOPE: CDB byte 2, bits 7 to 4; 0 is LU_SCOPE
 * @param type TYPE: CDB byte 2, bits 3 to 0; any value, so that wrong ones can be sent
 * @param key RESERVATION KEY: parameter list bytes 0 to 7
 * @param serviceActionKey SERVICE ACTION RESERVATION KEY: parameter list bytes 8 to 15
 * @param flags parameter list byte 20: {@link #SPEC_I_PT}, {@link #ALL_TG_PT}, {@link #APTPL}
 */
public record PersistentReserveOut(
    PrOutAction action,
    int scope,
    int type,
    ReservationKey key,
    ReservationKey serviceActionKey,
    int flags) {
  /** Length of the parameter list in bytes. */
  public static final int PARAMETER_LIST_LENGTH = 24;

  /** Length of the CDB in bytes. */
  public static final int CDB_LENGTH = 10;

  /** Flag: initiator ports are listed behind the basic list. */
  public static final int SPEC_I_PT = 0x08;

  /** Flag: register through all target ports. */
  public static final int ALL_TG_PT = 0x04;

  /** Flag: keep registrations and reservation through power loss. */
  public static final int APTPL = 0x01;

  /** The service action with everything else zero. */
  public static PersistentReserveOut of(PrOutAction action) {
    return new PersistentReserveOut(action, 0, 0, ReservationKey.ZERO, ReservationKey.ZERO, 0);
  }

  /** The same with another SCOPE. */
  public PersistentReserveOut withScope(int scope) {
    return new PersistentReserveOut(action, scope, type, key, serviceActionKey, flags);
  }

  /** The same with another TYPE. */
  public PersistentReserveOut withType(ReservationType type) {
    return new PersistentReserveOut(action, scope, type.code(), key, serviceActionKey, flags);
  }

  /** The same with another RESERVATION KEY. */
  public PersistentReserveOut withKey(ReservationKey key) {
    return new PersistentReserveOut(action, scope, type, key, serviceActionKey, flags);
  }

  /** The same with another SERVICE ACTION RESERVATION KEY. */
  public PersistentReserveOut withServiceActionKey(ReservationKey serviceActionKey) {
    return new PersistentReserveOut(action, scope, type, key, serviceActionKey, flags);
  }

  /** The same with other flags in parameter list byte 20. */
  public PersistentReserveOut withFlags(int flags) {
    return new PersistentReserveOut(action, scope, type, key, serviceActionKey, flags);
  }

  /** The command: CDB and parameter list. */
  public Command command() {
    return Command.out(cdb(), parameterList());
  }

  private Bytes cdb() {
    return new BytesBuilder(CDB_LENGTH)
        .u8(0, OperationCode.PERSISTENT_RESERVE_OUT)
        .u8(1, action.code())
        .u8(2, scope << 4 | type & 0x0F)
        .u32(5, PARAMETER_LIST_LENGTH)
        .build();
  }

  private Bytes parameterList() {
    return new BytesBuilder(PARAMETER_LIST_LENGTH)
        .u64(0, key.value())
        .u64(8, serviceActionKey.value())
        .u8(20, flags)
        .build();
  }
}
