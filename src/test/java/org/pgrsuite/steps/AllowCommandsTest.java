package org.pgrsuite.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pgrsuite.spc.OperationCode.MODE_SENSE_6;
import static org.pgrsuite.spc.OperationCode.RECEIVE_COPY_RESULTS;
import static org.pgrsuite.spc.OperationCode.TEST_UNIT_READY;
import static org.pgrsuite.steps.Verdict.ALLOWS;
import static org.pgrsuite.steps.Verdict.FORBIDS;
import static org.pgrsuite.steps.Verdict.MAY_ALLOW;
import static org.pgrsuite.steps.Verdict.MAY_FORBID;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowCommandsTest {
  private static final Optional<Verdict> OPEN = Optional.empty();
  private static final Optional<Verdict> YES = Optional.of(ALLOWS);
  private static final Optional<Verdict> NO = Optional.of(FORBIDS);

  @Test
  void promisesTestUnitReadyUnlessItIsZeroOrReserved() {
    assertEquals(List.of(OPEN, YES, YES, YES, YES, YES, OPEN, OPEN), promises(TEST_UNIT_READY));
  }

  @Test
  void promisesTheConfigurationFromThreeToFiveAndDeniesItAtTwo() {
    assertEquals(List.of(OPEN, OPEN, NO, YES, YES, YES, OPEN, OPEN), promises(MODE_SENSE_6));
  }

  @Test
  void promisesTheResultsOfCopiesAtFourAndDeniesThemAtTwoAndThree() {
    assertEquals(
        List.of(OPEN, OPEN, NO, NO, YES, OPEN, OPEN, OPEN), promises(RECEIVE_COPY_RESULTS));
  }

  @Test
  void liftsWhatIsForbiddenOtherwiseAtFiveOnly() {
    assertEquals(NO, AllowCommands.promised(0, MAY_FORBID, MODE_SENSE_6));
    assertEquals(NO, AllowCommands.promised(4, MAY_FORBID, MODE_SENSE_6));
    assertEquals(OPEN, AllowCommands.promised(5, MAY_FORBID, MODE_SENSE_6));
  }

  @Test
  void changesNothingThatIsCertain() {
    assertEquals(YES, AllowCommands.promised(2, ALLOWS, MODE_SENSE_6));
    assertEquals(NO, AllowCommands.promised(5, FORBIDS, MODE_SENSE_6));
  }

  private static List<Optional<Verdict>> promises(int operationCode) {
    return IntStream.rangeClosed(0, 7)
        .mapToObj(value -> AllowCommands.promised(value, MAY_ALLOW, operationCode))
        .toList();
  }
}
