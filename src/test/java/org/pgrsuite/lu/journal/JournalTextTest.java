package org.pgrsuite.lu.journal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationKey;

class JournalTextTest {
  private static final ReservationKey A = new ReservationKey(0xA);
  private static final ReservationKey HIGH = new ReservationKey(-1);
  private static final SavedBlocks BLOCKS =
      new SavedBlocks(new BlockRange(2048, 2), 4, Bytes.ofHex("00010203 FFFEFDFC"));

  @Test
  void whatIsWrittenIsRead() {
    assertThat(
        JournalText.read(text(whole())),
        is(
            new LeftBehind(
                "naa.1",
                "process 1",
                List.of("I1 /dev/sda"),
                Set.of(A, HIGH),
                Optional.of(BLOCKS),
                true,
                Map.of("TAS", false))));
  }

  @Test
  void whatWasReadCanBeWrittenAgain() {
    LeftBehind left = JournalText.read(text(whole()));
    assertThat(JournalText.read(text(JournalText.again(left))), is(left));
  }

  @Test
  void blocksThatWereRestoredAreNotRestoredAgain() {
    List<JournalLine> lines = whole();
    lines.add(JournalText.restored());
    LeftBehind left = JournalText.read(text(lines));
    assertThat(left.written(), is(false));
    assertThat(left.modes(), is(Map.of()));
  }

  @Test
  void theFirstValueOfAFieldIsTheOneToSetBack() {
    List<JournalLine> lines = whole();
    lines.add(JournalText.mode("TAS", true));
    assertThat(JournalText.read(text(lines)).modes(), is(Map.of("TAS", false)));
  }

  @Test
  void aLastLineThatWasCutOffNeverHappened() {
    String text = text(whole());
    String key = JournalText.key(new ReservationKey(0xB)).encode();
    for (int length = 0; length < key.length() - 1; length++) {
      String cut = text + key.substring(0, length);
      assertThat(cut, JournalText.read(cut).keys(), is(Set.of(A, HIGH)));
    }
  }

  @Test
  void aLineThatIsDamagedIsNamed() {
    String damaged = text(whole()).replace("0xFFFFFFFFFFFFFFFF", "0xFFFFFFFFFFFFFFFE");
    IllegalArgumentException complaint =
        assertThrows(IllegalArgumentException.class, () -> JournalText.read(damaged));
    assertThat(complaint.getMessage(), is("line 6 is damaged"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "something else", "something else\n", "a\nb\n"})
  void whatIsNoJournalIsSaidToBeNone(String text) {
    IllegalArgumentException complaint =
        assertThrows(IllegalArgumentException.class, () -> JournalText.read(text));
    assertThat(complaint.getMessage(), containsString("is"));
  }

  private static List<JournalLine> whole() {
    List<JournalLine> lines =
        new ArrayList<>(JournalText.beginning("naa.1", "process 1", List.of("I1 /dev/sda")));
    lines.add(JournalText.key(A));
    lines.add(JournalText.key(HIGH));
    lines.add(JournalText.blocks(BLOCKS));
    lines.add(JournalText.mode("TAS", false));
    lines.add(JournalText.writing());
    return lines;
  }

  private static String text(List<JournalLine> lines) {
    return lines.stream().map(JournalLine::encode).collect(Collectors.joining());
  }
}
