package org.pgrsuite.path;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlSecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          iscsi://joe:geheim@host/iqn.a:b/1           | iscsi://(hidden)@host/iqn.a:b/1
          iscsi://joe:ge,heim@host/iqn.a:b/1          | iscsi://(hidden)@host/iqn.a:b/1
          iscsi://joe:ge?heim@host/iqn.a:b/1          | iscsi://(hidden)
          iscsi://joe:geheim/iqn.a:b/1                | iscsi://joe:(hidden)
          iscsi://joe:123456/iqn.a:b/1                | iscsi://joe:(hidden)
          iscsi://joe:ge/heim/1                       | iscsi://joe:(hidden)
          iscsi://[joe:geheim]/iqn.a:b/1              | iscsi://(hidden)
          iscsi://joe%geheim/iqn.a:b/1                | iscsi://joe%(hidden)
          iscsi://host/iqn.a:b/1?pw=geheim            | iscsi://host/iqn.a:b/1?pw=(hidden)
          iscsi://host/iqn.a:b/1?pw=ge,heim           | iscsi://host/iqn.a:b/1?pw=(hidden)
          iscsi://host/iqn.a:b/1?pw=ge&heim=1         | iscsi://host/iqn.a:b/1?pw=(hidden)
          iscsi://host/iqn.a:b/1?pw=ge@heim           | iscsi://(hidden)
          iscsi://host/iqn.a:b/1?geheim               | iscsi://host/iqn.a:b/1?(hidden)
          iscsi://host/iqn.a:b/1?isid=80&pwd=geheim   | iscsi://host/iqn.a:b/1?isid=80&pwd=(hidden)
          iscsi://host/iqn.a:b/1?initiator=a?p=geheim | iscsi://host/iqn.a:b/1?initiator=a?p=(hidden)
          iscsi://a/b/1?pw=ge,heim, iscsi://c/d/1     | iscsi://a/b/1?pw=(hidden), iscsi://c/d/1
          joe:ge,heim@host/iqn.a:b/1                  | (hidden)@host/iqn.a:b/1
          host/iqn.a:b/1?pw=geheim                    | host/iqn.a:b/1?pw=(hidden)
          /dev/sda,joe:geheim@host/iqn.a:b/1          | /dev/sda,(hidden)@host/iqn.a:b/1
          curl https://joe:geheim@pdu/off             | curl https://(hidden)@pdu/off
          """)
  void whatMayBeSecretIsHidden(String text, String masked) {
    assertThat(UrlSecrets.mask(text), is(masked));
    assertThat(UrlSecrets.in(text), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iscsi://host/iqn.2026-11.org.example:a/1",
        "iscsi://host:/iqn.2026-11.org.example:a/1?",
        "iscsi://192.0.2.1:65536/iqn.a:b/1?initiator=iqn.c:d&isid=80123456789A",
        "iscsi://[2001:db8::1]:3260/iqn.a:b/1,iscsi://[2001:db8::1]/iqn.a:b/1?isid=1",
        "iscsi://host/iqn.a:b/1?initiator=iqn.c:user-pass,/dev/sda",
        "/dev/disk/by-path/a@b,/dev/sdc",
        "naa.6001405@/dev/sda,/dev/sdb,/dev/sdc",
        "t10.VENDOR 100%",
        "embedded?defect=release-by-anybody&pr-capabilities=SPC-3",
        "500ms",
      })
  void whatIsKnownToBeHarmlessIsShown(String text) {
    assertThat(UrlSecrets.mask(text), is(text));
    assertThat(UrlSecrets.in(text), is(false));
  }
}
