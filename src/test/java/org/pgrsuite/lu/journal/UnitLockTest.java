package org.pgrsuite.lu.journal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.lu.ending.RefusedException;

class UnitLockTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.createFile(folder.resolve("unit.lock"));
  }

  @Test
  void aSecondRunInThisProcessIsRefusedAndTheFirstKeepsItsLock() throws Exception {
    UnitLock first = UnitLock.take(file, "process 1");
    RefusedException refusal =
        assertThrows(RefusedException.class, () -> UnitLock.take(file, "process 2"));
    assertThat(refusal.getMessage(), containsString("uses this logical unit (process 1)"));
    assertThat(anotherProcess("process 3"), is(OtherRun.REFUSED));
    first.close();
    assertThat(anotherProcess("process 3"), is(OtherRun.GOT_IT));
  }

  @Test
  void theFileIsTheSameByAnotherName() throws IOException {
    Path link = Files.createLink(folder.resolve("other.lock"), file);
    UnitLock first = UnitLock.take(file, "process 1");
    assertThrows(RefusedException.class, () -> UnitLock.take(link, "process 2"));
    first.close();
    UnitLock.take(link, "process 2").close();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.lock"), file);
    assertThrows(IOException.class, () -> UnitLock.take(link, "process 1"));
    assertThat(Files.readString(file), is(""));
  }

  private int anotherProcess(String run) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherRun.class.getName(),
                file.toString(),
                run)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("other.txt").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS), is(true));
    return process.exitValue();
  }

  /** A process of its own that takes the lock, and says by its status whether it got it. */
  static final class OtherRun {
    static final int GOT_IT = 10;
    static final int REFUSED = 11;

    private OtherRun() {}

    public static void main(String[] arguments) throws IOException {
      try {
        UnitLock.take(Path.of(arguments[0]), arguments[1]).close();
        System.exit(GOT_IT);
      } catch (RefusedException refusal) {
        System.exit(REFUSED);
      }
    }
  }
}
