package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.routes.Routes;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class WritingTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey B = new ReservationKey(0xB);
  private static final ReservationType TYPE = ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final LogicalUnit unit;
  private final Initiator i1;
  private final Initiator i2;
  private final Trial trial;

  WritingTest(@TempDir Path directory) {
    Configuration configuration =
        new ConfigurationReader(new Properties(), Map.of(), directory).read();
    unit = new LogicalUnit(configuration, Routes.of(configuration), line -> {}, exchange -> {});
    i1 = unit.initiator("I1");
    i2 = unit.initiator("I2");
    trial = unit.scenarios().begin(exchange -> {});
    trial.given().isRegistered(i1, A);
    trial.given().isRegistered(i2, B);
    trial.given().holds(i1, TYPE);
  }

  @AfterEach
  void close() {
    unit.close();
  }

  @Test
  void writesInProgressGoOnWhenTheyAreLet() {
    trial.given().hasWritesInProgress(i1, 2);
    List<EndedWrite> ended = trial.writing().ended(i1, SECOND);
    assertThat(ended.stream().map(EndedWrite::outcome).toList(), is(List.of("GOOD", "GOOD")));
    assertThat(ended.stream().map(EndedWrite::reachedMedium).toList(), everyItem(is(true)));
  }

  @Test
  void writesThatAreAbortedLeaveTheirBlocksAlone() {
    trial.given().hasWritesInProgress(i1, 1);
    trial.preempts(i2, PrOutAction.PREEMPT_AND_ABORT, A, TYPE);
    EndedWrite ended = trial.writing().ended(i1, SECOND).get(0);
    assertThat(ended.outcome(), is("no answer"));
    assertThat(ended.reachedMedium(), is(false));
  }

  @Test
  void whoHasWritesInProgressSendsNothingElse() {
    trial.given().hasWritesInProgress(i1, 1);
    ConfigurationException refused =
        assertThrows(ConfigurationException.class, () -> trial.registers(i1, B));
    assertThat(refused.getMessage(), containsString("initiator I1 has writes in progress"));
  }

  @Test
  void writesInProgressThatNoStepSpokeOfAreGoneInTheNextScenario() {
    trial.given().hasWritesInProgress(i1, 1);
    Trial next = unit.scenarios().begin(exchange -> {});
    next.given().isRegistered(i1, A);
    assertThat(next.access().write(i1).result().outcome(), is("GOOD"));
  }

  @Test
  void whereTheScratchBlocksAreTooFewTheScenarioIsNotRun() {
    NotConfiguredException lack =
        assertThrows(NotConfiguredException.class, () -> trial.given().hasWritesInProgress(i1, 64));
    assertThat(lack.getMessage(), containsString("pgr.scratch has 64"));
  }

  @Test
  void whoKeepsWritingSucceedsUntilItIsPreempted() {
    trial.given().keepsWriting(i1);
    trial.preempts(i2, PrOutAction.PREEMPT, A, TYPE);
    WriteSeries writes = trial.writing().stopped(i1);
    assertThat(
        writes.stretches().stream().map(Stretch::outcome).toList(),
        is(List.of("GOOD", "RESERVATION CONFLICT")));
    assertThat(writes.succeededAfter(trial.lastAct()), is(false));
  }

  @Test
  void aWriteThatSucceedsAfterTheAnswerToAnActIsNoticed() {
    trial.given().keepsWriting(i1);
    trial.registers(i2, B);
    WriteSeries writes = trial.writing().stopped(i1);
    assertThat(writes.succeededAfter(trial.lastAct()), is(true));
  }

  @Test
  void whatModeSelectTellsIsNotMetByTheNextAct() {
    trial.given().controlModeHas("TAS", true);
    trial.registers(i2, A);
    assertThat(trial.lastAct().result().outcome(), is("GOOD"));
  }
}
