package org.pgrsuite.lu.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.path.Credentials;
import org.pgrsuite.spc.ReservationKey;

/**
 * What the operator wants tested, how, and where the reports go. Immutable; {@link
 * ConfigurationReader} makes it and has checked every form.
 *
 * @param paths {@code pgr.paths}: exactly three, in the order I1, I2, I3; empty if {@code target}
 *     counts
 * @param target {@code pgr.target}: {@code embedded}, {@code embedded?crh=0&block=4096}, or one
 *     {@code iscsi://} URL for three initiators
 * @param unitName {@code pgr.lu}: a name of the logical unit under test, white space collapsed
 * @param timeout {@code pgr.timeout}: how long the logical unit has for one command
 * @param scratch {@code pgr.scratch}: blocks that may be written, if the operator chose them
 * @param allowedForeignKeys {@code pgr.allow-foreign-keys}: keys of others that may be registered
 * @param reports {@code pgr.reports}: folder that the run writes to
 * @param only {@code pgr.only}: requirement, {@code file:line} or name of the scenarios to run
 * @param baseline {@code pgr.baseline}: file that lists what is known to fail
 * @param credentials CHAP user and password, if the target asks for them
 * @param rounds {@code pgr.rounds}: how many times a race is run, and what has to hold every time
 *     is looked at
 * @param revive {@code pgr.revive}: program and arguments that start the target again if it died;
 *     empty if there is none
 * @param safety how far the suite may go
 * @param extras what there is beside three paths
 */
public record Configuration(
    Optional<List<String>> paths,
    String target,
    Optional<String> unitName,
    Duration timeout,
    Optional<BlockRange> scratch,
    Set<ReservationKey> allowedForeignKeys,
    Path reports,
    Optional<String> only,
    Optional<Path> baseline,
    Optional<Credentials> credentials,
    int rounds,
    List<String> revive,
    Safety safety,
    Extras extras) {

  /** The value of {@code target} for the logical unit that the suite brings along. */
  public static final String EMBEDDED = "embedded";

  /** Copies the collections. */
  public Configuration {
    paths = paths.map(List::copyOf);
    revive = List.copyOf(revive);
    allowedForeignKeys = Set.copyOf(allowedForeignKeys);
  }

  /** Whether a target is the embedded unit, with options behind a question mark or without. */
  static boolean namesEmbeddedUnit(String target) {
    return target.equals(EMBEDDED) || target.startsWith(EMBEDDED + "?");
  }

  /** The options of the embedded unit: what is behind the question mark, empty if there is none. */
  public String embeddedOptions() {
    return target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
  }

  /** Whether the unit under test is the suite's own, which nobody else can have data on. */
  public boolean isEmbedded() {
    return paths.isEmpty() && namesEmbeddedUnit(target);
  }

  /** Whether everything on the unit under test may be lost. */
  public boolean isExpendable() {
    return isEmbedded() || safety.expendable();
  }

  /** The same for the unit of this name. */
  public Configuration withUnitName(Optional<String> name) {
    return with(name, scratch, safety);
  }

  /** The same with other scratch blocks. */
  public Configuration withScratch(BlockRange range) {
    return with(unitName, Optional.of(range), safety);
  }

  /** The same with other limits. */
  public Configuration withSafety(Safety limits) {
    return with(unitName, scratch, limits);
  }

  private Configuration with(Optional<String> name, Optional<BlockRange> range, Safety limits) {
    return new Configuration(
        paths,
        target,
        name,
        timeout,
        range,
        allowedForeignKeys,
        reports,
        only,
        baseline,
        credentials,
        rounds,
        revive,
        limits,
        extras);
  }

  /** The same for another unit: of this name, on these paths if there are any, and no extras. */
  public Configuration forSecondUnit(SecondRoutes second) {
    return new Configuration(
        second.paths().isEmpty() ? paths : Optional.of(second.paths()),
        target,
        second.name(),
        timeout,
        Optional.empty(),
        allowedForeignKeys,
        reports,
        only,
        baseline,
        credentials,
        rounds,
        revive,
        safety,
        Extras.NONE);
  }
}
