package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collector;
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
  private static final int MOST_ATTENTIONS = 10;

  /**
   * Looks.
   *
   * @param full whether both units have READ FULL STATUS; else READ KEYS has to do
   * @param thorough whether to look at more than registrations, as after a command that was done
   */
  static Sight of(Contestant unit, Ports ports, boolean full, boolean thorough) {
    PrInAction registrations = full ? PrInAction.READ_FULL_STATUS : PrInAction.READ_KEYS;
    List<String> attentions = new ArrayList<>();
    ScsiResult who = unit.observe(PersistentReserveIn.of(registrations));
    while (who.isUnitAttention() && attentions.size() < MOST_ATTENTIONS) {
      attentions.add(who.outcome());
      who = unit.observe(PersistentReserveIn.of(registrations));
    }
    Map<String, String> aspects = new LinkedHashMap<>();
    aspects.put("told the observer", String.join(", ", attentions));
    aspects.put("registrations", told(who, data -> full ? full(data, ports) : keys(data)));
    if (thorough) {
      ScsiResult held = unit.observe(PersistentReserveIn.of(PrInAction.READ_RESERVATION));
      aspects.put("reservation", told(held, Sight::reservation));
      ScsiResult able = unit.observe(PersistentReserveIn.of(PrInAction.REPORT_CAPABILITIES));
      aspects.put("capabilities", told(able, Bytes::hex));
    }
    return new Sight(aspects, generation(who));
  }

  private static String told(ScsiResult result, Function<Bytes, String> words) {
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

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ", "(", ")");
  }

  private static String descriptor(FullStatusData.Registration each, Ports ports) {
    return "%s=%s%s%s%s"
        .formatted(
            ports.call(each.transportId()),
            each.key(),
            each.holder() ? "[holds " + each.type() + "]" : "",
            each.allTargetPorts() ? "[all ports]" : "",
            each.allTargetPorts() || each.relativeTargetPort() == 1
                ? ""
                : "[port " + each.relativeTargetPort() + "]");
  }

  private static String reservation(Bytes data) {
    return ReservationData.decode(data)
        .reservation()
        .map(held -> "type %X, key %s".formatted(held.type(), held.key()))
        .orElse("none");
  }
}
