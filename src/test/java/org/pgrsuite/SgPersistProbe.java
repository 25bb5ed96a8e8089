package org.pgrsuite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.CapabilitiesData;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationData;
import org.pgrsuite.spc.SgPersistText;

/**
 * What our paths and decoders make of a logical unit, to set against what {@code sg_persist}
 * prints: {@code SgPersistProbe PATH} reads names of service actions from standard input, one a
 * line ({@code READ_KEYS}), and prints each answer as sg_persist would, followed by an empty line.
 */
public final class SgPersistProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** A login leaves some to report. */
  private static final int MOST_ATTENTIONS = 8;

  private SgPersistProbe() {}

  /** Takes the name of a path. */
  public static void main(String[] arguments) throws IOException {
    try (ScsiPath path = ProbePath.open(arguments[0])) {
      var requests =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
      for (String line = requests.readLine(); line != null; line = requests.readLine()) {
        System.out.println(answer(path, PrInAction.valueOf(line)));
      }
    }
  }

  private static String answer(ScsiPath path, PrInAction action) {
    ScsiResult result = path.execute(PersistentReserveIn.of(action), TIMEOUT);
    for (int i = 0; i < MOST_ATTENTIONS && result.isUnitAttention(); i++) {
      result = path.execute(PersistentReserveIn.of(action), TIMEOUT);
    }
    return result.isGood() ? text(action, result.dataIn()) : result.outcome() + "\n";
  }

  private static String text(PrInAction action, Bytes answer) {
    return switch (action) {
      case READ_KEYS -> SgPersistText.of(KeysData.decode(answer));
      case READ_RESERVATION -> SgPersistText.of(ReservationData.decode(answer));
      case REPORT_CAPABILITIES -> SgPersistText.of(CapabilitiesData.decode(answer));
      case READ_FULL_STATUS -> SgPersistText.of(FullStatusData.decode(answer));
    };
  }
}
