package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;

class TaskManagementTest {
  @ParameterizedTest
  @CsvSource({
    "LOGICAL_UNIT_RESET, 0, true",
    "LOGICAL_UNIT_RESET, 1, false",
    "ABORT_TASK, 1, true",
    "ABORT_TASK_SET, 5, false",
    "TARGET_WARM_RESET, 255, false",
    "TARGET_WARM_RESET, 77, false",
  })
  void aFunctionIsDoneWhereTheTargetSaysSoOrNothingIsLeftToAbort(
      TaskFunction function, int response, boolean done) {
    assertThat(TaskManagement.meaning(function, response).done(), is(done));
  }

  @Test
  void aRefusalIsInTheWordsOfTheStandard() {
    assertThat(
        TaskManagement.meaning(TaskFunction.TARGET_COLD_RESET, 5),
        is(TaskResponse.refused("response 5, task management function not supported")));
  }
}
