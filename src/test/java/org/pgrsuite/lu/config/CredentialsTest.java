package org.pgrsuite.lu.config;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.path.Credentials;

/** Where the password comes from, and where it never shows. */
class CredentialsTest {
  private Settings settings;

  @BeforeEach
  void nothingIsConfigured(@TempDir Path directory) {
    settings = new Settings(directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iscsi://me%hunter2@host/iqn.2026-11.org.example/1",
        "iscsi://me:hunter2@host/iqn.2026-11.org.example/1",
        "iscsi://me:hunter2/and@more@host/iqn.2026-11.org.example/1",
        "me:hunter2@host/iqn.2026-11.org.example/1",
        "iscsi://host/iqn.2026-11.org.example/1?target_password=hunter2",
        "iscsi://host/iqn.2026-11.org.example/1?pw=ge,hunter2",
        "iscsi://me%hunter2/iqn.2026-11.org.example/1",
        "iscsi://me:hunter2/iqn.2026-11.org.example/1",
      })
  void aPasswordInAUrlIsRefusedAndNotRepeated(String url) {
    settings.environment.put("PGR_TARGET", url);
    assertThat(
        settings.complaint(),
        allOf(containsString("build reports"), not(containsString("hunter2"))));
    settings.environment.clear();
    settings.system.setProperty("pgr.paths", "/dev/sda," + url + ",/dev/sdb");
    assertThat(
        settings.complaint(),
        allOf(containsString("build reports"), not(containsString("hunter2"))));
  }

  @Test
  void thereIsNoPasswordInTheSettingsOfARun() {
    String url = "iscsi://host/iqn.2026-11.org.example/1";
    settings.system.setProperty("pgr.paths", url + "?pw=ge,hunter2," + url + "?initiator=iqn.a");

    assertThat(
        settings.reader().given().get("pgr.paths"),
        is(url + "?pw=(hidden)," + url + "?initiator=iqn.a"));
  }

  @Test
  void aPasswordUnderAMisspeltKeyIsNotRepeated() {
    settings.system.setProperty(
        "pgr.targett", "iscsi://me:hunter2/x@host/iqn.2026-11.org.example/1");
    assertThat(
        settings.complaint(), allOf(containsString("pgr.target."), not(containsString("hunter2"))));
  }

  @Test
  void aNodeMayHaveAnAtSignInItsName() {
    settings.system.setProperty("pgr.paths", "/dev/disk/by-path/a@b,/dev/sdc,/dev/sdd");
    assertThat(settings.read().paths().map(List::size), is(Optional.of(3)));
  }

  @Test
  void aSecondUnitIsNoPassword() {
    settings.system.setProperty("pgr.second-unit", "naa.6001@2");
    assertThat(settings.reader().given().get("pgr.second-unit"), is("naa.6001@2"));
  }

  @Test
  void aPasswordAsAPropertyIsRefusedAndNotRepeated() {
    settings.system.setProperty("pgr.chap-password", "hunter2");
    assertThat(
        settings.complaint(),
        allOf(containsString("PGR_CHAP_PASSWORD"), not(containsString("hunter2"))));
  }

  @Test
  void userAndPasswordComeFromTheEnvironment() {
    settings.environment.put("PGR_CHAP_USER", "me");
    assertThat(
        settings.complaint(),
        is("PGR_CHAP_USER is set without PGR_CHAP_PASSWORD: both are needed."));
    settings.environment.put("PGR_CHAP_PASSWORD", "hunter2");
    assertThat(settings.read().credentials(), is(Optional.of(new Credentials("me", "hunter2"))));
    assertThat(settings.read().toString(), not(containsString("hunter2")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iqn.org:me\nhunter:2\n", "iqn.org:me\r\nhunter:2"})
  void orFromAFileOfTwoLines(String text) throws IOException {
    passwordFile(text, "rw-------");
    assertThat(
        settings.read().credentials(), is(Optional.of(new Credentials("iqn.org:me", "hunter:2"))));
  }

  @Test
  void orFromAFileOfOneLine() throws IOException {
    passwordFile("me:hunter:2\n", "rw-------");
    assertThat(settings.read().credentials(), is(Optional.of(new Credentials("me", "hunter:2"))));
  }

  @Test
  void aPasswordFileThatEverybodyCanReadIsRefused() throws IOException {
    Path file = passwordFile("me\nhunter2\n", "rw-r--r--");
    assertThat(settings.complaint(), containsString("chmod 600 " + file));
  }

  @Test
  void aPasswordFileWithoutAPasswordIsRefused() throws IOException {
    passwordFile("me\n", "rw-------");
    assertThat(settings.complaint(), containsString("does not hold a user and a password"));
  }

  private Path passwordFile(String text, String permissions) throws IOException {
    Path file = Files.writeString(settings.directory.resolve("secret"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    settings.system.setProperty("pgr.password-file", "secret");
    return file;
  }
}
