package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.ReservationType;

class UnitOptionsTest {
  @Test
  void a_path_string_changes_what_it_names_and_nothing_else() {
    UnitOptions options =
        UnitOptions.parse("crh=0&block=4096&types=17&registrations=32&readfullstatus=0");
    assertThat(options.is(UnitOption.CRH), is(false));
    assertThat(options.blockLength(), is(4096));
    assertThat(
        options.types(),
        is(
            Set.of(
                ReservationType.WRITE_EXCLUSIVE, ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS)));
    assertThat(options.registrations(), is(32));
    assertThat(options.is(UnitOption.READ_FULL_STATUS), is(false));
    assertThat(options.is(UnitOption.SIP), is(true));
    assertThat(options.blocks(), is(UnitOptions.standard().blocks()));
  }

  @Test
  void without_text_a_unit_is_as_the_standard_wants_it() {
    for (UnitOption option : UnitOption.values()) {
      assertThat(option.read(String.valueOf(written(option))).isPresent(), is(true));
    }
    assertThat(UnitOptions.parse("").is(UnitOption.PREEMPT_OWN, "removed"), is(true));
  }

  /** A value that the form of the option has. */
  private static String written(UnitOption option) {
    Object value = option.standard();
    if (value instanceof Boolean flag) {
      return flag ? "1" : "0";
    }
    return value instanceof Set ? "135678" : value.toString();
  }

  @Test
  void an_unknown_option_is_named() {
    UnknownOptionException unknown =
        assertThrows(UnknownOptionException.class, () -> UnitOptions.parse("crh=1&rlx=1"));
    assertThat(unknown.title(), is("rlx"));
    assertThat(UnknownOptionException.known(), hasItem("rlr"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crh",
        "crh=",
        "crh=2",
        "crh=yes",
        "block=513",
        "ports=0",
        "ports=-1",
        "types=2",
        "types=",
        "serial=a b",
        "preemptown=no",
        "registrations=99999999999999999999"
      })
  void a_value_of_another_form_is_refused_with_the_right_one(String text) {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> UnitOptions.parse(text));
    String title = text.replaceFirst("=.*", "");
    UnitOption option = UnitOption.titled(title).orElseThrow();
    assertThat(wrong.getMessage(), containsString(title + "=" + option.form()));
  }

  @Test
  void an_option_is_given_once() {
    assertThrows(IllegalArgumentException.class, () -> UnitOptions.parse("crh=1&crh=1"));
  }

  @Test
  void all_options_are_listed_with_a_sentence() {
    assertThat(UnitOption.list().size(), is(UnitOption.values().length));
    assertThat(
        UnitOption.list(),
        everyItem(matchesPattern("[a-z0-9]+=[^:;]+; \\w+ unless given: [A-Z].*\\.")));
    assertThat(
        UnitOption.list(),
        hasItem(
            "crh=0 or 1; 1 unless given: CRH: RESERVE and RELEASE by registrants do no harm"
                + " [SPEC2-04 to SPEC2-10]."));
  }

  @Test
  void one_command_lists_them_and_needs_nothing_but_the_classes()
      throws IOException, InterruptedException {
    Process list =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes",
                "org.pgrsuite.embedded.ListOptions")
            .redirectErrorStream(true)
            .start();
    String printed = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed.lines().toList(), is(UnitOption.list()));
    assertThat(list.waitFor(), is(0));
  }

  @ParameterizedTest
  @EnumSource
  void every_option_makes_a_unit_that_registers_or_says_why_not(UnitOption option) {
    boolean flag = option.form().equals("0 or 1");
    String other = flag && written(option).equals("1") ? "0" : written(option);
    Bench bench = Bench.with(option.title() + "=" + other);
    assertThat(
        bench.a.register(Bench.NONE, Bench.KA),
        is(option == UnitOption.PR ? "CC 05/20/00" : Bench.GOOD));
  }
}
