package org.pgrsuite.lu.config;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.ReservationKey;

class ConfigurationReaderTest {
  private Settings settings;

  @BeforeEach
  void nothingIsConfigured(@TempDir Path directory) {
    settings = new Settings(directory);
  }

  @Test
  void withNothingConfiguredTheEmbeddedUnitIsTested() {
    Configuration configuration = settings.read();
    assertThat(configuration.isEmbedded(), is(true));
    assertThat(configuration.timeout(), is(Duration.ofSeconds(10)));
    assertThat(configuration.reports(), is(settings.directory.resolve("reports")));
    assertThat(configuration.credentials(), is(Optional.empty()));
  }

  @Test
  void everyKeyIsRead() throws IOException {
    settings.properties(
        """
        pgr.paths=/dev/sdc, /dev/sdd,/dev/sde
        pgr.lu=NAA.60014051234567890123456789012345
        pgr.timeout=500ms
        pgr.scratch=2048+64
        pgr.allow-foreign-keys=0xA,0xFFFFFFFFFFFFFFFF
        pgr.reports=elsewhere
        pgr.only=REG-04
        pgr.baseline=known.yaml
        pgr.expendable=true
        pgr.allow-target-reset=true
        pgr.journal=journals
        pgr.recover=only
        pgr.rounds=1000
        pgr.revive=/usr/bin/start "target 7" --now
        """);
    assertThat(
        settings.read(),
        is(
            new Configuration(
                Optional.of(List.of("/dev/sdc", "/dev/sdd", "/dev/sde")),
                "embedded",
                Optional.of("naa.60014051234567890123456789012345"),
                Duration.ofMillis(500),
                Optional.of(new BlockRange(2048, 64)),
                Set.of(new ReservationKey(10), new ReservationKey(-1)),
                settings.directory.resolve("elsewhere"),
                Optional.of("REG-04"),
                Optional.of(settings.directory.resolve("known.yaml")),
                Optional.empty(),
                1000,
                List.of("/usr/bin/start", "target 7", "--now"),
                new Safety(true, true, Optional.of(settings.directory.resolve("journals")), true),
                Extras.NONE)));
  }

  @Test
  void nothingIsExpendableButTheEmbeddedUnitUnlessTheOperatorSaysSo() {
    assertThat(settings.read().isExpendable(), is(true));
    settings.system.setProperty("pgr.target", "iscsi://192.0.2.1/iqn.2026-11.org.example:array/1");
    assertThat(settings.read().isExpendable(), is(false));
    settings.system.setProperty("pgr.expendable", "true");
    assertThat(settings.read().isExpendable(), is(true));
  }

  @Test
  void journalsAreKeptWhereTheSystemKeepsState() {
    settings.environment.put("HOME", "/home/qa");
    assertThat(
        settings.read().safety().journal(),
        is(Optional.of(Path.of("/home/qa/.local/state/pgr-suite"))));
    settings.environment.put("XDG_STATE_HOME", "/state");
    assertThat(settings.read().safety().journal(), is(Optional.of(Path.of("/state/pgr-suite"))));
  }

  @Test
  void systemPropertiesGoBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    settings.properties("pgr.timeout=1\npgr.lu=serial.file\npgr.only=file");
    settings.environment.put("PGR_TIMEOUT", "2");
    settings.environment.put("PGR_LU", "serial.environment");
    settings.system.setProperty("pgr.timeout", "3");
    Configuration configuration = settings.read();
    assertThat(configuration.timeout(), is(Duration.ofSeconds(3)));
    assertThat(configuration.unitName(), is(Optional.of("serial.environment")));
    assertThat(configuration.only(), is(Optional.of("file")));
  }

  @Test
  void theNameOfAUnitHasItsWhiteSpaceCollapsedAsSysfsWritesIt() {
    settings.system.setProperty("pgr.lu", "t10.ATA     Example   Disk ");
    assertThat(settings.read().unitName(), is(Optional.of("t10.ATA Example Disk")));
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestOne() throws IOException {
    settings.system.setProperty("pgr.alow-foreign-key", "0xA");
    assertThat(
        settings.complaint(),
        is(
            "pgr.alow-foreign-key=0xA (from -D) is no setting of the suite; the nearest is"
                + " pgr.allow-foreign-keys."));
    settings.system.clear();
    settings.environment.put("PGR_PATH", "/dev/sda");
    assertThat(
        settings.complaint(),
        is(
            "PGR_PATH=/dev/sda (from the environment) is no setting of the suite; the nearest is"
                + " PGR_PATHS."));
    settings.environment.clear();
    settings.properties("paths=/dev/sda");
    assertThat(
        settings.complaint(), containsString("paths=/dev/sda (from pgr.properties) is no setting"));
  }

  @Test
  void theBuildsOwnKeyIsNoMistake() {
    settings.system.setProperty("pgr.run", "features");
    settings.system.setProperty("user.home", "/root");
    assertThat(settings.read().isEmbedded(), is(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pgr.paths|/dev/sda,/dev/sdb|names 2 instead of 3 paths",
        "pgr.expendable|yes|the form is: true or false",
        "pgr.recover|yes|the form is: only",
        "pgr.paths|/dev/sda,/dev/sdb,/dev/sda|names one path twice",
        "pgr.paths|/dev/sda,/dev/sdb,sdc|holds 'sdc', which is no path",
        "pgr.target|iscsi://host/iqn.2026-11.org.example|iscsi://HOST[:PORT]/IQN/LUN",
        "pgr.target|/dev/sda|embedded, or iscsi://",
        "pgr.lu|6001405|naa.HEX, eui.HEX",
        "pgr.lu|naa.xyz|naa.HEX, eui.HEX",
        "pgr.timeout|0|10, 10s or 500ms",
        "pgr.timeout|10 minutes|10, 10s or 500ms",
        "pgr.scratch|0x10+5|LBA+COUNT",
        "pgr.scratch|10+0|LBA+COUNT",
        "pgr.scratch|0+129|names 129 blocks, of which one command saves or restores at most 128",
        "pgr.scratch|0+65536|COUNT from 1 to 128",
        "pgr.allow-foreign-keys|0xA,B|holds 'B', which is no key",
        "pgr.reports|a,b|without a comma",
        "pgr.only|' '|has no value",
      })
  void aMalformedValueIsRefusedWithItsOriginAndTheRightForm(
      String key, String value, String complaint) {
    settings.system.setProperty(key, value);
    assertThat(
        settings.complaint(),
        allOf(
            containsString(key + "=" + value.strip() + " (from -D) "), containsString(complaint)));
  }

  @Test
  void pathsAndATargetExcludeEachOther() {
    settings.system.setProperty("pgr.paths", "/dev/sdc,/dev/sdd,/dev/sde");
    settings.environment.put("PGR_TARGET", "embedded");
    assertThat(
        settings.complaint(),
        is(
            "pgr.target (from the environment, PGR_TARGET) and pgr.paths (from -D) exclude each"
                + " other: give one of them."));
  }

  @Test
  void theFolderOfTheReportsIsKnownWhateverElseIsWrong() {
    settings.system.setProperty("pgr.reports", "elsewhere");
    settings.system.setProperty("pgr.paths", "nonsense");
    assertThat(settings.reader().reports(), is(settings.directory.resolve("elsewhere")));
  }
}
