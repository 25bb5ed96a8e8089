package org.pgrsuite.differ;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.MalformedDataException;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationData;

/**
 * What the observer sees of a unit, after a command that may have changed it.
 *
 * @param aspects each by its name, in words
 * @param generation PRgeneration, if the observer was told
 */
record Sight(Map<String, String> aspects, OptionalLong generation) {
  /**
   * Looks.
   *
   * @param full whether both units have READ FULL STATUS; else READ KEYS has to do
   */
  static Sight of(Contestant unit, Ports ports, boolean full) {
    ScsiResult who =
        unit.observe(
            PersistentReserveIn.of(full ? PrInAction.READ_FULL_STATUS : PrInAction.READ_KEYS));
    ScsiResult held = unit.observe(PersistentReserveIn.of(PrInAction.READ_RESERVATION));
    ScsiResult able = unit.observe(PersistentReserveIn.of(PrInAction.REPORT_CAPABILITIES));
    Map<String, String> aspects = new LinkedHashMap<>();
    aspects.put("registrations", told(who, data -> full ? full(data, ports) : keys(data)));
    aspects.put("reservation", told(held, Sight::reservation));
    aspects.put("capabilities", told(able, Bytes::hex));
    return new Sight(aspects, generation(who));
  }

  private static String told(ScsiResult result, java.util.function.Function<Bytes, String> words) {
    if (!result.isGood()) {
      return result.outcome();
    }
    try {
      return words.apply(result.dataIn());
    } catch (MalformedDataException malformed) {
      return result.dataIn().hex();
    }
  }

  private static OptionalLong generation(ScsiResult result) {
    return result.isGood() && result.dataIn().length() >= 4
        ? OptionalLong.of(result.dataIn().u32(0))
        : OptionalLong.empty();
  }

  private static String keys(Bytes data) {
    return KeysData.decode(data).keys().stream().map(Object::toString).collect(joined());
  }

  private static String full(Bytes data, Ports ports) {
    return FullStatusData.decode(data).registrations().stream()
        .map(each -> descriptor(each, ports))
        .collect(joined());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ", "(", ")");
  }

  private static String descriptor(FullStatusData.Registration each, Ports ports) {
    return "%s=%s%s%s%s"
        .formatted(
            ports.call(each.transportId()),
            each.key(),
            each.holder() ? "[holds " + each.type() + "]" : "",
            each.allTargetPorts() ? "[all ports]" : "",
            each.relativeTargetPort() == 1 ? "" : "[port " + each.relativeTargetPort() + "]");
  }

  private static String reservation(Bytes data) {
    return ReservationData.decode(data)
        .reservation()
        .map(held -> "type %X, key %s".formatted(held.type(), held.key()))
        .orElse("none");
  }
}
