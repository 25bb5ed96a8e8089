package org.pgrsuite.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

class TransportFailuresTest {
  @Test
  void aFailureNamesTheCommandThePathAndTheCause() {
    TransportException failure =
        TransportFailures.of(
            Kind.NO_ANSWER,
            Command.withoutData(Bytes.of(0x5F, 3, 0, 0, 0, 0)),
            new PathDescription("/dev/sdc", "SG_IO", "host2", "/dev/sg2", ""),
            "no answer within 500 ms");

    assertThat(
        failure.getMessage(),
        is("Command 5Fh (CDB 5F 03 00 00 00 00) on /dev/sdc: no answer within 500 ms."));
    assertThat(failure.kind(), is(Kind.NO_ANSWER));
  }
}
