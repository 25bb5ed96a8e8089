package org.pgrsuite.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.catalogue.AccessTable;
import org.pgrsuite.catalogue.Role;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;
import org.pgrsuite.report.results.Verdict;
import org.pgrsuite.spc.ReservationType;

class MatrixTest {
  private static final String TWO =
      "Given initiators I1 and I2 are registered with keys 0xA and 0xB";
  private static final String HELD = "And initiator I1 holds a Write Exclusive reservation";
  private static final String ALL =
      "And initiator I1 holds an Exclusive Access All Registrants reservation";

  @Test
  void theStepsSayWhoActsUnderWhat() {
    assertThat(role(TWO, HELD, "When initiator I1 sends READ(10)"), is(Optional.of(Role.HOLDER)));
    assertThat(
        role(TWO, HELD, "When initiator I2 sends READ(10)"), is(Optional.of(Role.REGISTRANT)));
    assertThat(
        role(TWO, HELD, "When initiator I3 sends READ(10)"), is(Optional.of(Role.NOT_REGISTERED)));
    assertThat(role(TWO, ALL, "When initiator I2 unregisters"), is(Optional.of(Role.HOLDER)));
  }

  @Test
  void aStoryHasNoPlaceInAMatrix() {
    String act = "When initiator I2 sends READ(10)";
    assertThat(role(TWO, act, "And initiator I1 sends READ(10)"), is(Optional.empty()));
    assertThat(role(TWO, "And initiator I1 unregisters", act), is(Optional.empty()));
  }

  @Test
  void aCellLeadsToTheGravestOfItsScenarios() {
    MatrixBuilder builder = new MatrixBuilder(AccessTable.load());
    String act = "When initiator I2 sends WRITE(10)";
    builder.add(scenario("ACC-01", Verdict.PASSED, TWO, HELD, act));
    Scenario failed = scenario("ACC-02", Verdict.FAILED, TWO, HELD, act);
    builder.add(failed);
    Matrix.Row row = builder.access().rows().get(0);
    Column column = new Column(Optional.of(ReservationType.WRITE_EXCLUSIVE), Role.REGISTRANT);
    Cell cell = row.cells().get(Column.underEachType().indexOf(column));
    assertThat(row.label(), is("WRITE(10)"));
    assertThat(cell, is(new Cell(Standing.of(Verdict.FAILED), "conflict", failed.id())));
  }

  @Test
  void aServiceActionHasItsRowAndCountsItsScenarios() {
    MatrixBuilder builder = new MatrixBuilder(AccessTable.load());
    String act = "When initiator I2 registers key 0x1 ignoring any existing key";
    builder.add(scenario("REG-01", Verdict.PASSED, TWO, act));
    Matrix.Row row = builder.actions().rows().get(0);
    assertThat(row.label(), is("REGISTER AND IGNORE EXISTING KEY"));
    assertThat(row.cells().get(0).text(), is("1"));
  }

  private static Optional<Role> role(String... steps) {
    return Circumstance.of(scenario("ACC-01", Verdict.PASSED, steps)).map(Circumstance::role);
  }

  private static Scenario scenario(String requirement, Verdict verdict, String... steps) {
    List<Step> written = new ArrayList<>();
    for (String step : steps) {
      String[] words = step.split(" ", 2);
      written.add(new Step(words[0], words[1], List.of(), "", "passed", List.of(), 1, List.of()));
    }
    return Samples.scenario(requirement, verdict, "", written);
  }
}
