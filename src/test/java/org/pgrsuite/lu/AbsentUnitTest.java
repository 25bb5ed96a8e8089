package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.Status;

class AbsentUnitTest {
  private final Rig rig = new Rig();
  private final LogicalUnit unit = rig.open();

  @AfterEach
  void close() {
    unit.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 255",
    "0000, 255",
    "0000 00FF, 254",
    "4000 40FF, 254",
    "00FF 40FE, 253",
    "4FFF, 255",
  })
  void aUnitHasItsNumberInFlatSpaceToo(String there, int absent) {
    assertThat(absent(entries(there)), is(absent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0105", "8005", "C101", "D200"})
  void anAddressThatIsNoPlainNumberLeavesNoneForCertain(String address) {
    assertThat(refusal(entries("0000 " + address)), containsString("which is no plain number"));
  }

  @Test
  void aUnitBehindAnotherOneLeavesNoneForCertain() {
    assertThat(refusal("0005 4001 0000 0000"), startsWith("not run: REPORT LUNS lists a unit at"));
  }

  @Test
  void aListThatIsCutOffLeavesNoneForCertain() {
    Bytes cut = Bytes.ofHex("00001000 00000000 0000000000000000");
    rig.plan.answer(OperationCode.REPORT_LUNS, good(cut));
    NotConfiguredException reason =
        assertThrows(NotConfiguredException.class, () -> AbsentUnit.lun(unit.initiator("I1")));
    assertThat(reason.getMessage(), containsString("lists more than its 16 bytes say"));
  }

  @Test
  void whereEveryNumberIsTakenThereIsNone() {
    String all =
        IntStream.range(0, 256).mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
    assertThat(refusal(entries(all)), containsString("a unit of every number"));
  }

  private String refusal(String list) {
    return assertThrows(NotConfiguredException.class, () -> absent(list)).getMessage();
  }

  private int absent(String list) {
    Bytes entries = Bytes.ofHex(list);
    Bytes answer = Bytes.ofHex("%08X00000000".formatted(entries.length()) + list);
    rig.plan.answer(OperationCode.REPORT_LUNS, good(answer));
    return AbsentUnit.lun(unit.initiator("I1"));
  }

  /** Of the first two bytes of each. */
  private static String entries(String addresses) {
    return addresses.isEmpty() ? "" : addresses.replaceAll("(\\w{4}) ?", "$1000000000000");
  }

  private static ScsiResult good(Bytes data) {
    return new ScsiResult(Status.GOOD, Bytes.NONE, data, 0, 1);
  }
}
