package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pgrsuite.path.Credentials;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.iscsi.IscsiPaths.Nexus;

/** What can be said without a library and a target. */
class IscsiPathsTest {
  private static final IscsiUrl URL =
      IscsiUrl.parse("iscsi://192.0.2.10/iqn.2026-11.org.example:a/1");

  @Test
  void theDescriptionNamesInitiatorPortAsATransportIdDoes() {
    PathDescription description = describe("iqn.2026-11.org.pgrsuite:i1");

    assertThat(description.initiatorPort(), is("iqn.2026-11.org.pgrsuite:i1,i,0x80009a3ff91b"));
  }

  @Test
  void twoInitiatorsOfOneUrlLeadToOneLogicalUnit() {
    assertThat(
        describe("iqn.2026-11.org.pgrsuite:i1").logicalUnit(),
        is(describe("iqn.2026-11.org.pgrsuite:i2").logicalUnit()));
  }

  @Test
  void anIsidOfTheUrlIsTaken() {
    Nexus nexus =
        Nexus.of(URL.withInitiator("iqn.2026-11.a:b").withIsid(Isid.parse("00023d000001")));

    assertThat(nexus.toString(), is("iqn.2026-11.a:b,i,0x00023d000001"));
  }

  @Test
  void aUrlWithoutAnInitiatorIsNotOpened() {
    TransportException refused = assertThrows(TransportException.class, () -> Nexus.of(URL));

    assertThat(refused.kind(), is(TransportException.Kind.NOT_OPENED));
    assertThat(refused.getMessage(), containsString("add ?initiator=IQN"));
  }

  @Test
  void aHighLunIsSentInFlatSpaceAddressing() {
    assertThat(IscsiPaths.wireLun(255), is(255));
    assertThat(IscsiPaths.wireLun(256), is(0x4100));
  }

  @Test
  void theLibraryIsNamedByTheFileThatWasLoaded() {
    assertThat(IscsiPaths.library(), is(in(withNone(IscsiLibrary.FILES))));
  }

  /** Not every machine that runs the tests has the library. */
  private static List<String> withNone(List<String> files) {
    return Stream.concat(files.stream(), Stream.of("")).toList();
  }

  @Test
  void aMissingLibraryIsNamedWithThePackageOfEachDistribution() {
    assertThat(IscsiLibrary.find(List.of("libiscsi.so.none")), is(Optional.empty()));
    assertThat(
        IscsiLibrary.missing(IscsiLibrary.FILES, "not installed"),
        allOf(
            containsString("apt-get install libiscsi7"),
            containsString("dnf install libiscsi"),
            containsString("zypper install libiscsi")));
  }

  @Test
  void credentialsDoNotTellThePassword() {
    assertThat(
        new Credentials("joe", "hunter2").toString(),
        is("Credentials[user=joe, password=(hidden)]"));
  }

  private static PathDescription describe(String initiator) {
    IscsiUrl url = URL.withInitiator(initiator);
    return IscsiPaths.description(url, Nexus.of(url));
  }
}
