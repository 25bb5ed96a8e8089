package org.pgrsuite.lu;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pgrsuite.lu.routes.Routes;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.MalformedDataException;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.TransportId;

/**
 * Who holds keys that an earlier run has registered too. Others may use the same values, and a
 * CLEAR would take theirs away. As far as READ FULL STATUS tells, and the paths of that run had
 * iSCSI names; where nobody can tell, keys are taken for that run's.
 */
final class Holders {
  private static final Pattern INITIATOR_PORT = Pattern.compile("initiator port ([^,\\s]+)");

  private static final String ISCSI_NAME = "(iqn|eui|naa)\\..*";

  private Holders() {}

  /**
   * The names of initiators with such keys that the earlier run did not use.
   *
   * @param paths what its journal says of its paths
   */
  static List<String> strangers(Initiator reader, Set<ReservationKey> keys, List<String> paths) {
    List<String> known = paths.stream().flatMap(Holders::initiatorName).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    return registrations(reader).stream()
        .filter(each -> keys.contains(each.key()))
        .map(FullStatusData.Registration::transportId)
        .map(TransportId::iscsiName)
        .flatMap(Optional::stream)
        .filter(name -> known.stream().noneMatch(own -> isOf(own, name)))
        .distinct()
        .toList();
  }

  private static Stream<String> initiatorName(String path) {
    return INITIATOR_PORT
        .matcher(path)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .filter(name -> name.matches(ISCSI_NAME));
  }

  /** Further initiators of a run have its name with a number behind it. */
  private static boolean isOf(String own, String name) {
    return name.equals(own) || name.startsWith(own + ".") || name.startsWith(Routes.INITIATOR_NAME);
  }

  private static List<FullStatusData.Registration> registrations(Initiator reader) {
    ScsiResult result = reader.ask(PersistentReserveIn.of(PrInAction.READ_FULL_STATUS));
    try {
      return result.isGood() ? FullStatusData.decode(result.dataIn()).registrations() : List.of();
    } catch (MalformedDataException garbled) {
      return List.of();
    }
  }
}
