package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.lu.config.Extras;
import org.pgrsuite.lu.ending.ConfigurationException;

class ExtraSettingsTest {
  @TempDir private Path directory;

  @Test
  void withoutAnyThereIsNothingBesideThreePaths() {
    assertThat(
        new ConfigurationReader(new Properties(), Map.of(), directory).read().extras(),
        is(Extras.NONE));
  }

  @Test
  void aCommandIsSplitAtBlanksOutsideDoubleQuotes() {
    assertThat(
        read("pgr.power-cycle", "/opt/pdu  cycle \"outlet 7\" --now").powerCycle(),
        is(List.of("/opt/pdu", "cycle", "outlet 7", "--now")));
  }

  @Test
  void whatAShellWouldExpandStaysAsItIs() {
    assertThat(
        read("pgr.power-cycle", "/opt/pdu $HOME;reboot *").powerCycle(),
        is(List.of("/opt/pdu", "$HOME;reboot", "*")));
  }

  @ParameterizedTest
  @CsvSource(value = {"/opt/pdu \"outlet", "/opt/pdu \"a\"b"})
  void anOddDoubleQuoteIsAMistake(String command) {
    assertThat(complaint("pgr.power-cycle", command), containsString("double quote"));
  }

  @Test
  void aSecondUnitIsALunOfTheSameTarget() {
    assertThat(
        read("pgr.second-unit", "naa.60014051234567890123456789012346@2").second(),
        is(
            Optional.of(
                new Extras.SecondUnitName("naa.60014051234567890123456789012346", List.of("2")))));
  }

  @Test
  void aSecondUnitIsThreeDevices() {
    Extras.SecondUnitName second =
        read("pgr.second-unit", "serial.A1@/dev/sde, /dev/sdf,/dev/sdg").second().orElseThrow();
    assertThat(second.routes().paths(), is(List.of("/dev/sde", "/dev/sdf", "/dev/sdg")));
    assertThat(second.routes().lun(), is(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "naa.60014051234567890123456789012346 | behind an @",
        "serial.A1@20000 | neither a LUN",
        "serial.A1@/dev/sde,/dev/sdf | neither a LUN",
        "serial.A1@/dev/sde,/dev/sde,/dev/sde | neither a LUN",
        "sda@1 | is not valid",
      })
  void anythingElseIsAMistake(String value, String why) {
    assertThat(complaint("pgr.second-unit", value), containsString(why));
  }

  @Test
  void extraPathsAreAsManyAsThereAre() {
    assertThat(
        read("pgr.extra-paths", "/dev/sdf, iscsi://h:3261/iqn.2026-11.org.example:a/1").paths(),
        is(List.of("/dev/sdf", "iscsi://h:3261/iqn.2026-11.org.example:a/1")));
    assertThat(complaint("pgr.extra-paths", "/dev/sdf,/dev/sdf"), containsString("twice"));
    assertThat(complaint("pgr.extra-paths", "sdf"), containsString("is no path"));
  }

  private Extras read(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    return new ConfigurationReader(properties, Map.of(), directory).read().extras();
  }

  private String complaint(String key, String value) {
    return assertThrows(ConfigurationException.class, () -> read(key, value)).getMessage();
  }
}
