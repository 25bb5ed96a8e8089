package org.pgrsuite.path.iscsi;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IscsiUrlTest {
  private static final String PLAIN = "iscsi://storage.example/iqn.2026-11.org.example:array/1";

  @Test
  void everyPartOfAFullUrlIsRead() {
    IscsiUrl url =
        IscsiUrl.parse(
            "iscsi://192.0.2.10:13260/iqn.2026-11.org.example:a/7"
                + "?initiator=iqn.2026-11.org.pgrsuite:i1&isid=0x80123456789A");

    assertThat(
        url,
        is(
            new IscsiUrl(
                "192.0.2.10",
                13260,
                "iqn.2026-11.org.example:a",
                7,
                Optional.of("iqn.2026-11.org.pgrsuite:i1"),
                Optional.of(new Isid(0x80123456789AL)))));
  }

  @Test
  void whatIsNotStatedIsThePortOfIscsiAndNoInitiator() {
    IscsiUrl url = IscsiUrl.parse(PLAIN);

    assertThat(url.port(), is(3260));
    assertThat(url.initiator(), is(Optional.empty()));
    assertThat(url.isid(), is(Optional.empty()));
  }

  @Test
  void anIpv6AddressStandsInBrackets() {
    IscsiUrl url = IscsiUrl.parse("iscsi://[2001:db8::1]:3261/iqn.2026-11.org.example:a/0");

    assertThat(url.host(), is("2001:db8::1"));
    assertThat(url.portal(), is("[2001:db8::1]:3261"));
  }

  @Test
  void theTextOfAUrlLeadsToTheSameUrl() {
    IscsiUrl url =
        IscsiUrl.parse(PLAIN)
            .withInitiator("iqn.2026-11.org.pgrsuite:i2")
            .withIsid(new Isid(0x400000010002L));

    assertThat(IscsiUrl.parse(url.toString()), is(url));
    assertThat(IscsiUrl.parse(IscsiUrl.parse(PLAIN).toString()), is(IscsiUrl.parse(PLAIN)));
  }

  @Test
  void anInitiatorNameMayHoldWordsThatSpeakOfUsers() {
    IscsiUrl url = IscsiUrl.parse(PLAIN + "?initiator=iqn.2026-11.org.example:user-pass");

    assertThat(url.initiator(), is(Optional.of("iqn.2026-11.org.example:user-pass")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iscsi://joe:hunter2@host/iqn.2026-11.org.example:a/1",
        "iscsi://joe%hunter2@host/iqn.2026-11.org.example:a/1",
        "iscsi://joe%hunter2/iqn.2026-11.org.example:a/1",
        PLAIN + "?user=joe&password=hunter2",
        PLAIN + "?initiator=iqn.2026-11.org.pgrsuite:i1&target_password=hunter2",
        PLAIN + "?CHAP=hunter2",
        "iscsi://nonsense?password=hunter2",
        PLAIN + "?pw=hunter2",
        PLAIN + "?hunter2",
        PLAIN + "?initiator=iqn.2026-11.org.pgrsuite:i1&pw=a&hunter2",
        PLAIN + "?initiator=iqn.2026-11.org.pgrsuite:i1?pw=hunter2",
        "iscsi://joe:hunter2/iqn.2026-11.org.example:a/1",
        "iscsi://joe:a/hunter2/iqn.2026-11.org.example:a/1",
        "iscsi://[joe:hunter2]/iqn.2026-11.org.example:a/1",
        "http://host/a/1?pw=hunter2",
      })
  void aUserOrPasswordIsRefusedWithTheReasonAndNeverQuoted(String url) {
    assertThat(
        complaint(url), allOf(containsString("pgr.password-file"), not(containsString("hunter2"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          http://host/iqn.2026-11.a:b/1              | does not begin with iscsi://
          iscsi://host/iqn.2026-11.a:b               | host, target name and LUN
          iscsi://host/iqn.2026-11.a:b/1/2           | host, target name and LUN
          iscsi:///iqn.2026-11.a:b/1                 | names no host
          iscsi://2001:db8::1/iqn.2026-11.a:b/1      | in brackets
          iscsi://host:0/iqn.2026-11.a:b/1           | the port '0'
          iscsi://host:/iqn.2026-11.a:b/1            | the port ''
          iscsi://host:65536/iqn.2026-11.a:b/1       | the port '65536'
          iscsi://host/array/1                       | 'array' is no name of an iSCSI target
          iscsi://host/iqn.2026-11.a:b/x             | the LUN 'x'
          iscsi://host/iqn.2026-11.a:b/16384         | the LUN '16384'
          iscsi://host/iqn.2026-11.a:b/1?lun=1       | the parameter 'lun'
          iscsi://host/iqn.2026-11.a:b/1?initiator=  | '' is no name of an iSCSI initiator
          iscsi://host/iqn.2026-11.a:b/1?isid=80     | twelve hexadecimal digits
          """)
  void aMalformedUrlIsToldWhatIsWrongAndWhatToWrite(String url, String fault) {
    assertThat(
        complaint(url),
        allOf(
            containsString(fault),
            containsString("write iscsi://HOST[:PORT]/TARGET-IQN/LUN?initiator=IQN.")));
  }

  @Test
  void aNameThatIsSetLaterIsCheckedToo() {
    IscsiUrl url = IscsiUrl.parse(PLAIN);

    assertThrows(IllegalArgumentException.class, () -> url.withInitiator(""));
  }

  private static String complaint(String url) {
    return assertThrows(IllegalArgumentException.class, () -> IscsiUrl.parse(url)).getMessage();
  }
}
