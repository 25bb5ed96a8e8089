package org.pgrsuite.lu.journal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.lu.ending.RefusedException;

class MachineLockTest {
  @TempDir Path folder;
  private final List<String> log = new ArrayList<>();

  @Test
  void aUnitIsForOneRunAtATime() {
    MachineLock first = take("naa.1", "process 1").orElseThrow();
    RefusedException refusal =
        assertThrows(RefusedException.class, () -> take("naa.1", "process 2"));
    assertThat(refusal.getMessage(), containsString("(process 1)"));
    take("naa.2", "process 2").orElseThrow().close();
    first.close();
    take("naa.1", "process 2").orElseThrow().close();
    assertThat(log, is(empty()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyUserCanOpenIt() throws IOException {
    MachineLock lock = take("naa.1", "process 1").orElseThrow();
    assertThat(
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file())), is("rw-rw-rw-"));
    lock.close();
    assertThat(Files.exists(file()), is(false));
  }

  @Test
  void theLockOfAFileThatIsGoneIsNoLock() throws IOException {
    Path lockFile = Files.createFile(file());
    UnitLock stale = UnitLock.take(lockFile, "process 1");
    assertThat(stale.isOn(lockFile), is(true));
    Files.delete(lockFile);
    assertThat(stale.isOn(lockFile), is(false));
    Files.createFile(lockFile);
    assertThat(stale.isOn(lockFile), is(false));
    stale.close();
  }

  @Test
  void aFolderThatIsNotThereKeepsNobodyFromRunning() {
    Path missing = folder.resolve("missing");
    assertThat(MachineLock.take(missing, "naa.1", "process 1", log::add), is(Optional.empty()));
    assertThat(log, contains(containsString("other users of this machine")));
  }

  @Test
  void aLinkIsNeitherFollowedNorInTheWay() throws IOException {
    Path theirs = Files.writeString(folder.resolve("theirs"), "data");
    Files.createSymbolicLink(file(), theirs);
    assertThat(take("naa.1", "process 1"), is(Optional.empty()));
    assertThat(Files.readString(theirs), is("data"));
  }

  private Optional<MachineLock> take(String unit, String run) {
    return MachineLock.take(folder, unit, run, log::add);
  }

  private Path file() {
    return folder.resolve("pgr-suite-" + FileNames.of("naa.1") + ".lock");
  }
}
