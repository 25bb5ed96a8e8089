package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.TransportException;

/**
 * The differential test: {@code DifferProbe NAME OBSERVER I1 I2 I3 [--seed N] [--commands N]
 * [--survey]} sends random sequences to the embedded unit and to the target behind the paths, and
 * compares. Ends with 0 if every difference is explained, 1 if one is not, 3 if it could not run.
 */
public final class DifferProbe {
  private static final long SEED = 1;
  private static final int COMMANDS = 22_000;

  private final String name;
  private final Map<String, Long> numbers = new LinkedHashMap<>();
  private final List<ScsiPath> paths = new ArrayList<>();

  private DifferProbe(String name) {
    this.name = name;
    numbers.put("--seed", SEED);
    numbers.put("--commands", (long) COMMANDS);
    numbers.put("--survey", 0L);
  }

  /** Takes the name of the target, four paths, and options. */
  public static void main(String[] arguments) {
    System.exit(new DifferProbe(arguments[0]).run(List.of(arguments)));
  }

  private int run(List<String> arguments) {
    try {
      arguments.subList(1, 5).forEach(path -> paths.add(DifferPath.open(path)));
      read(arguments.subList(5, arguments.size()));
      return compare();
    } catch (TransportException | IllegalArgumentException | IllegalStateException e) {
      System.out.println("the comparison could not run: " + e.getMessage());
      return 3;
    } finally {
      paths.forEach(ScsiPath::close);
    }
  }

  private void read(List<String> options) {
    for (int i = 0; i < options.size(); i += 2) {
      if (!numbers.containsKey(options.get(i)) || i + 1 == options.size()) {
        throw new IllegalArgumentException(
            "'%s' is none of --seed N, --commands N, --survey 1".formatted(options.get(i)));
      }
      numbers.put(options.get(i), Long.valueOf(options.get(i + 1)));
    }
  }

  private int compare() {
    Profile profile = Profile.of(name);
    ScsiPath observer = paths.get(0);
    List<ScsiPath> initiators = paths.subList(1, paths.size());
    TargetContestant target = new TargetContestant(initiators, observer);
    target.reset();
    Ports ports = PortFinder.ports(initiators, observer);
    Duel duel =
        new Duel(
            target,
            now -> new EmbeddedContestant(profile.options(), Rules.standard(), ports, now),
            ports,
            profile.hasFullStatus());
    Contest contest =
        new Contest(duel, new Generator(ports, profile.leftOut()), profile.explanations());
    Report report = new Report(name, profile, duel, contest);
    long began = System.nanoTime();
    int status =
        numbers.get("--survey") == 0
            ? report.judged(contest.play(seed(), commands()))
            : report.survey(seed(), commands());
    target.reset();
    System.out.printf("%.1f s%n", (System.nanoTime() - began) / 1e9);
    return status;
  }

  private long seed() {
    return numbers.get("--seed");
  }

  private int commands() {
    return Math.toIntExact(numbers.get("--commands"));
  }
}
