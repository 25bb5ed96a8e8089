package org.pgrsuite.spc;

/**
 * PERSISTENT RESERVE OUT on one line: what is asked, the keys, and whatever is out of the ordinary.
 * Never throws.
 */
final class ReserveOutSentence {
  private static final int KEYS = 16;
  private static final int TRANSPORT_ID_HEADER = 4;

  private ReserveOutSentence() {}

  static String of(Command command) {
    if (command.cdb().length() < PersistentReserveOut.CDB_LENGTH) {
      return CommandSentence.cutOff(command);
    }
    PrOutAction action = PrOutAction.of(command.cdb().u8(1) & 0x1F).orElse(null);
    if (action == null || command.dataOut().length() < KEYS) {
      return CommandText.name(command) + " with " + list(command.dataOut());
    }
    StringBuilder text = new StringBuilder(80).append(action.title());
    tellKeys(action, command, text);
    tellUnusual(action, command, text);
    return text.toString();
  }

  private static String list(Bytes dataOut) {
    return dataOut.isEmpty()
        ? "no parameter list"
        : "a parameter list of " + Words.count(dataOut.length(), "byte");
  }

  private static void tellKeys(PrOutAction action, Command command, StringBuilder text) {
    ReservationKey own = new ReservationKey(command.dataOut().u64(0));
    ReservationKey other = new ReservationKey(command.dataOut().u64(8));
    String type = ReservationType.describe(command.cdb().u8(2) & 0x0F);
    switch (action) {
      case REGISTER -> text.append(newKey(other)).append(" quoting key ").append(own);
      case REGISTER_AND_IGNORE_EXISTING_KEY -> text.append(newKey(other));
      case RESERVE -> text.append(" as ").append(type).append(" with key ").append(own);
      case RELEASE -> text.append(" of ").append(type).append(" with key ").append(own);
      case CLEAR -> text.append(" with key ").append(own);
      case PREEMPT, PREEMPT_AND_ABORT ->
          text.append(" key ")
              .append(other)
              .append(" as ")
              .append(type)
              .append(" with key ")
              .append(own);
      case REPLACE_LOST_RESERVATION ->
          text.append(" as ").append(type).append(" with new key ").append(other);
      case REGISTER_AND_MOVE ->
          text.append(" to ")
              .append(destination(command.dataOut()))
              .append(" with key ")
              .append(other)
              .append(" quoting key ")
              .append(own);
    }
  }

  /** The initiator port that is named, or how many bytes name none. */
  private static String destination(Bytes list) {
    if (list.length() < PersistentReserveOut.PARAMETER_LIST_LENGTH + TRANSPORT_ID_HEADER) {
      return "nobody";
    }
    TransportId named =
        new TransportId(
            list.slice(
                PersistentReserveOut.PARAMETER_LIST_LENGTH,
                list.length() - PersistentReserveOut.PARAMETER_LIST_LENGTH));
    return named.toString();
  }

  private static String newKey(ReservationKey key) {
    return key.isZero() ? " key 0x0 (unregister)" : " key " + key;
  }

  private static void tellUnusual(PrOutAction action, Command command, StringBuilder text) {
    Bytes cdb = command.cdb();
    Bytes list = command.dataOut();
    int scope = cdb.u8(2) >>> 4;
    if (scope != 0) {
      text.append(", scope ").append(Words.hexh(scope, 1));
    }
    int flagsAt = action == PrOutAction.REGISTER_AND_MOVE ? 17 : 20;
    if (list.length() > flagsAt) {
      tellFlags(action, list.u8(flagsAt), text);
    }
    if (cdb.u32(5) != list.length()) {
      text.append(", parameter list length ").append(cdb.u32(5));
    }
    if (action != PrOutAction.REGISTER_AND_MOVE
        && list.length() != PersistentReserveOut.PARAMETER_LIST_LENGTH) {
      text.append(", ").append(Words.count(list.length(), "byte")).append(" of data");
    }
  }

  private static void tellFlags(PrOutAction action, int flags, StringBuilder text) {
    boolean move = action == PrOutAction.REGISTER_AND_MOVE;
    tellFlag(!move && (flags & PersistentReserveOut.SPEC_I_PT) != 0, ", SPEC_I_PT", text);
    tellFlag(!move && (flags & PersistentReserveOut.ALL_TG_PT) != 0, ", ALL_TG_PT", text);
    tellFlag(move && (flags & 0x02) != 0, ", UNREG", text);
    tellFlag((flags & PersistentReserveOut.APTPL) != 0, ", APTPL", text);
  }

  private static void tellFlag(boolean set, String name, StringBuilder text) {
    if (set) {
      text.append(name);
    }
  }
}
