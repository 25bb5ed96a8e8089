package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandFields;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.TransportId;
import org.pgrsuite.spc.TransportIdList;

/**
 * Fields of a command as a feature gives them: names of the standard, and values as numbers ({@code
 * 24}, {@code FFh}, {@code 0xA}), types by name, initiators for TransportIDs.
 *
 * @param values in the order of the feature
 */
public record Fields(Map<String, String> values) {
  /** The initiator port that a reservation is moved to; brings its target port along. */
  private static final String TRANSPORT_ID = "TransportID";

  private static final String WITHOUT_ISID = " without ISID";
  private static final String IN_CAPITALS = " in capitals";

  /** No field is given. */
  public static final Fields NONE = new Fields(Map.of());

  private static final String TRANSPORT_IDS = "TransportIDs";

  /** Whether the feature gives this field. */
  boolean has(String field) {
    return values.containsKey(field);
  }

  /**
   * The command with these fields.
   *
   * @param initiators finds an initiator by its name
   * @throws ConfigurationException if the command has no such field, or a value is none
   */
  Command applyTo(Command plain, Function<String, Initiator> initiators) {
    Command command = plain;
    for (Map.Entry<String, String> field : values.entrySet()) {
      command =
          switch (field.getKey()) {
            case TRANSPORT_IDS ->
                TransportIdList.specifying(command, ports(field.getValue(), initiators));
            case TRANSPORT_ID -> initiators.apply(field.getValue()).nexus().movedHere(command);
            default -> with(command, field.getKey(), field.getValue());
          };
    }
    return command;
  }

  private static Command with(Command command, String field, String value) {
    try {
      return CommandFields.with(command, field, number(value));
    } catch (IllegalArgumentException wrong) {
      throw new ConfigurationException(wrong.getMessage());
    }
  }

  private static long number(String value) {
    return ReservationType.named(value)
        .map(type -> (long) type.code())
        .orElseGet(() -> parse(value));
  }

  private static long parse(String value) {
    try {
      if (value.startsWith("0x")) {
        return Long.parseUnsignedLong(value.substring(2), 16);
      }
      return value.endsWith("h")
          ? Long.parseUnsignedLong(value.substring(0, value.length() - 1), 16)
          : Long.parseLong(value);
    } catch (NumberFormatException none) {
      throw new ConfigurationException(
          "'" + value + "' is no value of a field: write 24, FFh, 0xA, or a reservation type");
    }
  }

  private static List<TransportId> ports(String names, Function<String, Initiator> initiators) {
    return Arrays.stream(names.split(", | and ")).map(name -> port(name, initiators)).toList();
  }

  private static TransportId port(String name, Function<String, Initiator> initiators) {
    String initiator = name.replace(WITHOUT_ISID, "").replace(IN_CAPITALS, "");
    TransportId port = initiators.apply(initiator).nexus().initiatorPort();
    if (name.endsWith(IN_CAPITALS)) {
      return TransportId.iscsiPort(
          port.iscsiName().orElseThrow().toUpperCase(Locale.ROOT), port.isid().orElseThrow());
    }
    return name.endsWith(WITHOUT_ISID)
        ? TransportId.iscsiDevice(port.iscsiName().orElseThrow())
        : port;
  }
}
