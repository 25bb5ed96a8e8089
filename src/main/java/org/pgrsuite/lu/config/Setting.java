package org.pgrsuite.lu.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys that an operator can set, each with the form of its value. */
enum Setting {
  PATHS("pgr.paths", "three paths with commas between them: /dev/sdc,/dev/sdd,/dev/sde"),
  TARGET(
      "pgr.target",
      "embedded, or iscsi://HOST[:PORT]/IQN/LUN; embedded?OPTION=VALUE&… changes the unit"),
  UNIT_NAME(
      "pgr.lu", "naa.HEX, eui.HEX, t10.VENDOR AND MORE, or serial.NUMBER, as the run prints it"),
  TIMEOUT("pgr.timeout", "10, 10s or 500ms, from 1 ms to one hour"),
  SCRATCH("pgr.scratch", "LBA+COUNT in decimal, COUNT from 1 to 128: 2048+64"),
  ALLOW_FOREIGN_KEYS("pgr.allow-foreign-keys", "keys with commas between them: 0xA,0x1234"),
  REPORTS("pgr.reports", "a folder, its name without a comma"),
  ONLY("pgr.only", "a requirement (REG-04), FILE, FILE:LINE, or the name of a scenario"),
  BASELINE("pgr.baseline", "a file that lists what the target is known to fail"),
  PASSWORD_FILE("pgr.password-file", "a file of two lines, user and password"),
  EXPENDABLE("pgr.expendable", "true or false"),
  ALLOW_TARGET_RESET("pgr.allow-target-reset", "true or false"),
  JOURNAL("pgr.journal", "a folder"),
  RECOVER("pgr.recover", "only"),
  EXTRA_PATHS(
      "pgr.extra-paths",
      "paths with commas between them: /dev/sdf,/dev/sdg, or iscsi://HOST:PORT/IQN/LUN"),
  POWER_CYCLE(
      "pgr.power-cycle",
      "a program with its arguments, blanks between them: /usr/local/bin/pdu cycle 7; an argument"
          + " with blanks stands in double quotes, and no shell looks at it"),
  SECOND_UNIT(
      "pgr.second-unit",
      "a name as in pgr.lu, @, and a LUN of the same target or three devices:"
          + " naa.60014051234567890123456789012346@2"),
  ROUNDS("pgr.rounds", "a number from 1 to 1000000"),
  REVIVE(
      "pgr.revive",
      "a program with its arguments, blanks between them: /usr/local/bin/start-target 7; an"
          + " argument with blanks stands in double quotes, and no shell looks at it");

  private final String key;
  private final String form;

  Setting(String key, String form) {
    this.key = key;
    this.form = form;
  }

  /** The key as -D and {@code pgr.properties} have it. */
  String key() {
    return key;
  }

  /** The key as the environment has it: {@code PGR_ALLOW_FOREIGN_KEYS}. */
  String variable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** What its value has to look like. */
  String form() {
    return form;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }

  static List<String> variables() {
    return Arrays.stream(values()).map(Setting::variable).toList();
  }
}
