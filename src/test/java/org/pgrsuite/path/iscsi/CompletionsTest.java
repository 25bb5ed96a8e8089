package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.Test;

/** Through the native function pointer, as libiscsi calls it. */
class CompletionsTest {
  private final Completions completions = new Completions();

  @Test
  void whatEndsIsNotedUnderItsTokenAlone() {
    int first = completions.begin();
    int second = completions.begin();

    report(second, 0x18);

    assertThat(completions.isDone(first), is(false));
    assertThat(completions.isDone(second), is(true));
    assertThat(completions.status(second), is(0x18));
  }

  @Test
  void aSecondReportOfTheSameIsIgnored() {
    int token = completions.begin();

    report(token, 0);
    report(token, 2);

    assertThat(completions.status(token), is(0));
  }

  @Test
  void aTokenThatWasGivenBackIsUsedAgain() {
    int token = completions.begin();
    report(token, 0);
    completions.release(token);

    assertThat(completions.begin(), is(token));
    assertThat(completions.isDone(token), is(false));
  }

  @Test
  void givingUpEndsOnlyWhatIsInProgress() {
    int ended = completions.begin();
    report(ended, 0);
    int inProgress = completions.begin();

    completions.cancelAll("the path was closed");

    assertThat(completions.status(ended), is(0));
    assertThat(completions.status(inProgress), is(Answers.CANCELLED));
    assertThat(completions.reason(inProgress), is("the path was closed"));
  }

  @Test
  void allIsDoneWhenTheLastHasEndedAndIsCountedOnce() {
    int first = completions.begin();
    int second = completions.begin();
    report(first, 0);
    report(first, 0);
    assertThat(completions.areAllDone(), is(false));

    report(second, 0);

    assertThat(completions.areAllDone(), is(true));
  }

  @Test
  void theResponseToATaskManagementFunctionIsWhereTheDataPointsTo() {
    try (Memory response = new Memory(Integer.BYTES)) {
      response.setInt(0, 5);
      int token = completions.begin();
      completions.expectResponse(token);
      report(token, 0, Pointer.nativeValue(response));
      assertThat(completions.response(token), is(5));
    }
  }

  private void report(int token, int status) {
    report(token, status, 0);
  }

  private void report(int token, int status, long data) {
    Function.getFunction(new Pointer(completions.callback()))
        .invokeVoid(new Object[] {0L, status, data, (long) token});
  }
}
