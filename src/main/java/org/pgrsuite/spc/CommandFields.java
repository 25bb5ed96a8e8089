package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets fields of a command by the standard's names, to values that the command would not have by
 * itself.
 */
public final class CommandFields {
  private static final String PARAMETER_LIST_LENGTH = "PARAMETER LIST LENGTH";
  private static final String ALLOCATION_LENGTH = "ALLOCATION LENGTH";
  private static final String EXPECTED_LENGTH = "expected data transfer length";
  private static final Pattern BYTE = Pattern.compile("(CDB )?byte (\\d{1,4})");

  /** A list length beyond this is claimed in the CDB, and not sent. */
  private static final int MOST_SENT = 4096;

  private CommandFields() {}

  /**
   * A copy of the command with one field set.
   *
   * <p>PARAMETER LIST LENGTH and ALLOCATION LENGTH bring the data that is sent or taken along;
   * {@code expected data transfer length} changes that alone. {@code byte 21} is a byte of the
   * parameter list, {@code CDB byte 3} one of the CDB.
   *
   * @param field the field's name
   * @param value the value, as many low bits of it as the field has
   * @throws IllegalArgumentException if the command has no such field; names those that it has
   */
  public static Command with(Command command, String field, long value) {
    if (field.equals(EXPECTED_LENGTH)) {
      return withExpectedLength(command, (int) value);
    }
    Matcher bytes = BYTE.matcher(field);
    if (bytes.matches()) {
      return withByte(command, bytes.group(1) != null, Integer.parseInt(bytes.group(2)), value);
    }
    Optional<FieldLayout> inCdb = find(cdbLayout(command), field, command.cdb());
    if (inCdb.isPresent()) {
      return withLength(command, inCdb.get().set(command.cdb(), value), field, value);
    }
    return find(listLayout(command), field, command.dataOut())
        .map(layout -> layout.set(command.dataOut(), value))
        .map(list -> new Command(command.cdb(), list, command.dataInLength()))
        .orElseThrow(() -> unknown(command, field));
  }

  private static Command withLength(Command command, Bytes cdb, String field, long value) {
    Command changed = new Command(cdb, command.dataOut(), command.dataInLength());
    boolean lengthOfList = field.equals(PARAMETER_LIST_LENGTH) && value <= MOST_SENT;
    boolean sent = lengthOfList || field.equals(ALLOCATION_LENGTH);
    return sent ? withExpectedLength(changed, (int) value) : changed;
  }

  private static Command withExpectedLength(Command command, int length) {
    boolean returnsData =
        command.dataInLength() > 0
            || find(cdbLayout(command), ALLOCATION_LENGTH, command.cdb()).isPresent();
    if (returnsData) {
      return Command.in(command.cdb(), length);
    }
    Bytes list = command.dataOut();
    Bytes resized =
        length <= list.length()
            ? list.first(length)
            : new BytesBuilder(length).bytes(0, list).build();
    return new Command(command.cdb(), resized, 0);
  }

  private static Command withByte(Command command, boolean cdb, int offset, long value) {
    Bytes whole = cdb ? command.cdb() : command.dataOut();
    if (offset >= whole.length()) {
      throw new IllegalArgumentException(
          "byte " + offset + " is beyond the " + whole.length() + " bytes that are sent");
    }
    byte[] bytes = whole.toArray();
    bytes[offset] = (byte) value;
    Bytes changed = Bytes.copyOf(bytes);
    return cdb
        ? new Command(changed, command.dataOut(), command.dataInLength())
        : new Command(command.cdb(), changed, 0);
  }

  private static Optional<FieldLayout> find(List<FieldLayout> layout, String field, Bytes bytes) {
    return layout.stream()
        .filter(each -> each.name().equals(field) && each.isIn(bytes))
        .findFirst();
  }

  private static List<FieldLayout> cdbLayout(Command command) {
    return CdbLayouts.of(command.operationCode());
  }

  private static List<FieldLayout> listLayout(Command command) {
    return command.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
        ? ParameterListText.layout(command.cdb().u8(1) & 0x1F)
        : List.of();
  }

  private static IllegalArgumentException unknown(Command command, String field) {
    List<String> names = new ArrayList<>();
    cdbLayout(command).forEach(each -> names.add(each.name()));
    listLayout(command).forEach(each -> names.add(each.name()));
    return new IllegalArgumentException(
        CommandText.name(command) + " has no field '" + field + "'; it has " + names);
  }
}
