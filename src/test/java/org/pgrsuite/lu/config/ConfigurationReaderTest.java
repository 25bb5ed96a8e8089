package org.pgrsuite.lu.config;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.Credentials;
import org.pgrsuite.spc.ReservationKey;

class ConfigurationReaderTest {
  @TempDir Path directory;

  private final Properties system = new Properties();
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void withNothingConfiguredTheEmbeddedUnitIsTested() {
    Configuration configuration = read();
    assertThat(configuration.isEmbedded(), is(true));
    assertThat(configuration.timeout(), is(Duration.ofSeconds(10)));
    assertThat(configuration.reports(), is(directory.resolve("reports")));
    assertThat(configuration.credentials(), is(Optional.empty()));
  }

  @Test
  void everyKeyIsRead() throws IOException {
    properties(
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
        read(),
        is(
            new Configuration(
                Optional.of(List.of("/dev/sdc", "/dev/sdd", "/dev/sde")),
                "embedded",
                Optional.of("naa.60014051234567890123456789012345"),
                Duration.ofMillis(500),
                Optional.of(new BlockRange(2048, 64)),
                Set.of(new ReservationKey(10), new ReservationKey(-1)),
                directory.resolve("elsewhere"),
                Optional.of("REG-04"),
                Optional.of(directory.resolve("known.yaml")),
                Optional.empty(),
                1000,
                List.of("/usr/bin/start", "target 7", "--now"),
                new Safety(true, true, Optional.of(directory.resolve("journals")), true),
                Extras.NONE)));
  }

  @Test
  void nothingIsExpendableButTheEmbeddedUnitUnlessTheOperatorSaysSo() {
    assertThat(read().isExpendable(), is(true));
    system.setProperty("pgr.target", "iscsi://192.0.2.1/iqn.2026-11.org.example:array/1");
    assertThat(read().isExpendable(), is(false));
    system.setProperty("pgr.expendable", "true");
    assertThat(read().isExpendable(), is(true));
  }

  @Test
  void journalsAreKeptWhereTheSystemKeepsState() {
    environment.put("HOME", "/home/qa");
    assertThat(
        read().safety().journal(), is(Optional.of(Path.of("/home/qa/.local/state/pgr-suite"))));
    environment.put("XDG_STATE_HOME", "/state");
    assertThat(read().safety().journal(), is(Optional.of(Path.of("/state/pgr-suite"))));
  }

  @Test
  void systemPropertiesGoBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    properties("pgr.timeout=1\npgr.lu=serial.file\npgr.only=file");
    environment.put("PGR_TIMEOUT", "2");
    environment.put("PGR_LU", "serial.environment");
    system.setProperty("pgr.timeout", "3");
    Configuration configuration = read();
    assertThat(configuration.timeout(), is(Duration.ofSeconds(3)));
    assertThat(configuration.unitName(), is(Optional.of("serial.environment")));
    assertThat(configuration.only(), is(Optional.of("file")));
  }

  @Test
  void theNameOfAUnitHasItsWhiteSpaceCollapsedAsSysfsWritesIt() {
    system.setProperty("pgr.lu", "t10.ATA     Example   Disk ");
    assertThat(read().unitName(), is(Optional.of("t10.ATA Example Disk")));
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestOne() throws IOException {
    system.setProperty("pgr.alow-foreign-key", "0xA");
    assertThat(
        complaint(),
        is(
            "pgr.alow-foreign-key=0xA (from -D) is no setting of the suite; the nearest is"
                + " pgr.allow-foreign-keys."));
    system.clear();
    environment.put("PGR_PATH", "/dev/sda");
    assertThat(
        complaint(),
        is(
            "PGR_PATH=/dev/sda (from the environment) is no setting of the suite; the nearest is"
                + " PGR_PATHS."));
    environment.clear();
    properties("paths=/dev/sda");
    assertThat(complaint(), containsString("paths=/dev/sda (from pgr.properties) is no setting"));
  }

  @Test
  void theBuildsOwnKeyIsNoMistake() {
    system.setProperty("pgr.run", "features");
    system.setProperty("user.home", "/root");
    assertThat(read().isEmbedded(), is(true));
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
        "pgr.allow-foreign-keys|0xA,B|holds 'B', which is no key",
        "pgr.reports|a,b|without a comma",
        "pgr.only|' '|has no value",
      })
  void aMalformedValueIsRefusedWithItsOriginAndTheRightForm(
      String key, String value, String complaint) {
    system.setProperty(key, value);
    assertThat(
        complaint(),
        allOf(
            containsString(key + "=" + value.strip() + " (from -D) "), containsString(complaint)));
  }

  @Test
  void pathsAndATargetExcludeEachOther() {
    system.setProperty("pgr.paths", "/dev/sdc,/dev/sdd,/dev/sde");
    environment.put("PGR_TARGET", "embedded");
    assertThat(
        complaint(),
        is(
            "pgr.target (from the environment, PGR_TARGET) and pgr.paths (from -D) exclude each"
                + " other: give one of them."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iscsi://me%hunter2@host/iqn.2026-11.org.example/1",
        "iscsi://me:hunter2@host/iqn.2026-11.org.example/1",
        "iscsi://me:hunter2/and@more@host/iqn.2026-11.org.example/1",
        "me:hunter2@host/iqn.2026-11.org.example/1",
        "iscsi://host/iqn.2026-11.org.example/1?target_password=hunter2",
      })
  void aPasswordInAUrlIsRefusedAndNotRepeated(String url) {
    environment.put("PGR_TARGET", url);
    assertThat(complaint(), allOf(containsString("build reports"), not(containsString("hunter2"))));
    environment.clear();
    system.setProperty("pgr.paths", "/dev/sda," + url + ",/dev/sdb");
    assertThat(complaint(), allOf(containsString("build reports"), not(containsString("hunter2"))));
  }

  @Test
  void aPasswordUnderAMisspeltKeyIsNotRepeated() {
    system.setProperty("pgr.targett", "iscsi://me:hunter2/x@host/iqn.2026-11.org.example/1");
    assertThat(complaint(), allOf(containsString("pgr.target."), not(containsString("hunter2"))));
  }

  @Test
  void aNodeMayHaveAnAtSignInItsName() {
    system.setProperty("pgr.paths", "/dev/disk/by-path/a@b,/dev/sdc,/dev/sdd");
    assertThat(read().paths().map(List::size), is(Optional.of(3)));
  }

  @Test
  void aSecondUnitIsNoPassword() {
    system.setProperty("pgr.second-unit", "naa.6001@2");
    assertThat(reader().given().get("pgr.second-unit"), is("naa.6001@2"));
  }

  @Test
  void aPasswordAsAPropertyIsRefusedAndNotRepeated() {
    system.setProperty("pgr.chap-password", "hunter2");
    assertThat(
        complaint(), allOf(containsString("PGR_CHAP_PASSWORD"), not(containsString("hunter2"))));
  }

  @Test
  void userAndPasswordComeFromTheEnvironment() {
    environment.put("PGR_CHAP_USER", "me");
    assertThat(complaint(), is("PGR_CHAP_USER is set without PGR_CHAP_PASSWORD: both are needed."));
    environment.put("PGR_CHAP_PASSWORD", "hunter2");
    assertThat(read().credentials(), is(Optional.of(new Credentials("me", "hunter2"))));
    assertThat(read().toString(), not(containsString("hunter2")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iqn.org:me\nhunter:2\n", "iqn.org:me\r\nhunter:2"})
  void orFromAFileOfTwoLines(String text) throws IOException {
    passwordFile(text, "rw-------");
    assertThat(read().credentials(), is(Optional.of(new Credentials("iqn.org:me", "hunter:2"))));
  }

  @Test
  void orFromAFileOfOneLine() throws IOException {
    passwordFile("me:hunter:2\n", "rw-------");
    assertThat(read().credentials(), is(Optional.of(new Credentials("me", "hunter:2"))));
  }

  @Test
  void aPasswordFileThatEverybodyCanReadIsRefused() throws IOException {
    Path file = passwordFile("me\nhunter2\n", "rw-r--r--");
    assertThat(complaint(), containsString("chmod 600 " + file));
  }

  @Test
  void aPasswordFileWithoutAPasswordIsRefused() throws IOException {
    passwordFile("me\n", "rw-------");
    assertThat(complaint(), containsString("does not hold a user and a password"));
  }

  @Test
  void theFolderOfTheReportsIsKnownWhateverElseIsWrong() {
    system.setProperty("pgr.reports", "elsewhere");
    system.setProperty("pgr.paths", "nonsense");
    assertThat(reader().reports(), is(directory.resolve("elsewhere")));
  }

  private Path passwordFile(String text, String permissions) throws IOException {
    Path file = Files.writeString(directory.resolve("secret"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    system.setProperty("pgr.password-file", "secret");
    return file;
  }

  private void properties(String text) throws IOException {
    Files.writeString(directory.resolve("pgr.properties"), text);
  }

  private ConfigurationReader reader() {
    return new ConfigurationReader(system, environment, directory);
  }

  private Configuration read() {
    return reader().read();
  }

  private String complaint() {
    return assertThrows(ConfigurationException.class, this::read).getMessage();
  }
}
