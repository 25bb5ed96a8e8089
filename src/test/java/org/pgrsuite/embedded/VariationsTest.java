package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.NONE;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.UnitNames;

/** What right units do in different ways apart from what the requirements leave open. */
class VariationsTest {
  private static Set<String> outcomes(Bench bench) {
    Set<String> outcomes = new TreeSet<>();
    for (int i = 0; i < 40; i++) {
      Answer answer = bench.a.execute(PrimaryCommand.testUnitReady());
      outcomes.add(
          SenseData.decode(answer.sense())
              .map(SenseData::toString)
              .orElseGet(() -> answer.status().title()));
    }
    return outcomes;
  }

  @ParameterizedTest
  @CsvSource({
    "busy, BUSY",
    "full, TASK SET FULL",
    "changed, 'UNIT ATTENTION, REPORTED LUNS DATA HAS CHANGED'"
  })
  void commands_end_like_this_now_and_then_and_nothing_is_done(String kind, String outcome) {
    assertThat(outcomes(Bench.with("interruptions=" + kind)), is(Set.of("GOOD", outcome)));
    assertThat(outcomes(new Bench()), is(Set.of("GOOD")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void detailed_sense_data_says_the_same(int descriptors) {
    Bench bench = Bench.with("sense=detailed&dsense=" + descriptors);
    Bytes sense = bench.a.execute(InquiryData.vitalProductData(0xFF)).sense();
    SenseData decoded = SenseData.decode(sense).orElseThrow();
    assertThat(decoded.toString(), is("ILLEGAL REQUEST, INVALID FIELD IN CDB"));
    assertThat(decoded.isDescriptorFormat(), is(descriptors == 1));
    assertThat(sense.length(), is(sense.u8(7) + 8));
  }

  @ParameterizedTest
  @CsvSource({"naa, naa.3", "eui, eui.504752", "t10, t10.PGRSUITE", "many, eui.504752"})
  void a_unit_has_names_of_any_kind(String kind, String beginning) {
    Bytes page =
        Bench.with("names=" + kind)
            .a
            .execute(InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE))
            .dataIn();
    assertThat(UnitNames.ofLogicalUnit(page), hasItem(startsWith(beginning)));
    assertThat(UnitNames.relativeTargetPort(page).orElseThrow(), is(1));
  }

  @Test
  void what_one_unit_lacks_another_one_has_and_none_lacks_what_is_needed() {
    UnitOptions some = UnitOptions.parse("lacks=some");
    UnitOptions others = UnitOptions.parse("lacks=others");
    int here = 0;
    int there = 0;
    for (int code = 0; code < CommandSet.CODES; code++) {
      boolean known = CommandSet.standard().find(code).isPresent();
      here += known && !Assortment.has(some, code) ? 1 : 0;
      there += known && !Assortment.has(others, code) ? 1 : 0;
    }
    assertThat(here, is(not(0)));
    assertThat(there, is(not(0)));
    Bench bench = new Bench(some, Rules.standard());
    assertThat(bench.a.register(NONE, KA), is(GOOD));
  }

  @Test
  void a_transport_id_may_have_room_for_a_longer_name() {
    UnitOptions options = UnitOptions.parse("padding=more");
    InitiatorPort port = new InitiatorPort("iqn.2026-11.org.pgrsuite:a", 1);
    var id = new AnswerRules().transportId(options, port);
    assertThat(id.raw().length(), is(256));
    assertThat(id.flaw(), is(Optional.empty()));
    assertThat(id.isSamePort(port.transportId()), is(true));
  }

  @ParameterizedTest
  @CsvSource({"power, 00", "bus, 02", "device, 03", "internal, 04"})
  void a_reset_is_told_of_in_one_way_or_another(String how, String qualifier) {
    Bench bench = Bench.with("resetcode=" + how);
    bench.server.resetTarget();
    assertThat(bench.a.send(PrimaryCommand.testUnitReady()), is("CC 06/29/" + qualifier));
  }
}
