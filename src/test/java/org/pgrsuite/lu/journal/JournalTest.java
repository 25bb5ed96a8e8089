package org.pgrsuite.lu.journal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.spc.ReservationKey;

class JournalTest {
  private static final ReservationKey A = new ReservationKey(0xA);

  @TempDir Path folder;

  @Test
  void whatARunLeavesIsFoundUnderTheNameOfItsUnit() {
    leave("naa.1");
    try (Journal next = Journal.of(folder, "naa.1", "process 2")) {
      LeftBehind left = next.leftBehind().orElseThrow();
      assertThat(left.unit(), is("naa.1"));
      assertThat(left.keys(), is(Set.of(A)));
    }
  }

  @Test
  void theJournalOfAnotherUnitIsNotTakenForThisOne() throws IOException {
    leave("naa.1");
    Files.move(journalOf("naa.1"), journalOf("naa.2"));
    try (Journal other = Journal.of(folder, "naa.2", "process 2")) {
      RefusedException refusal = assertThrows(RefusedException.class, other::leftBehind);
      assertThat(
          refusal.getMessage(), containsString("it is of the unit naa.1, and this one is naa.2"));
    }
  }

  private void leave(String unit) {
    try (Journal journal = Journal.of(folder, unit, "process 1")) {
      journal.begin("process 1", List.of("I1: /dev/sda"));
      journal.note(JournalText.key(A));
    }
  }

  private Path journalOf(String unit) {
    return folder.resolve(FileNames.of(unit) + ".journal");
  }
}
