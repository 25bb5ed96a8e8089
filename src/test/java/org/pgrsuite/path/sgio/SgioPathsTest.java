package org.pgrsuite.path.sgio;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.PathDescription;

class SgioPathsTest {
  @Test
  void theDescriptionSaysWhichNodeIsUsed() {
    PathDescription description =
        SgioPaths.description(
            new SgDevice("/dev/sda", Path.of("/dev/sg0"), "2:0:0:1", "host2", ""));

    assertThat(
        description,
        is(
            new PathDescription(
                "/dev/sda", "SG_IO", "host2", "/dev/sg0, SCSI address 2:0:0:1", "")));
  }

  @Test
  void aSystemWithoutSgIoIsPointedToTheOtherKindOfPath() {
    assertThat(Unsupported.reason("Linux", 8), is(Optional.empty()));
    assertThat(Unsupported.reason("Mac OS X", 8).orElse(""), containsString("iscsi:// path"));
    assertThat(Unsupported.reason("Linux", 4).orElse(""), containsString("64 bits"));
  }
}
