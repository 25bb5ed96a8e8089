package org.pgrsuite.path.iscsi;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an iSCSI path leads, and as whom: {@code
 * iscsi://host[:port]/IQN/LUN?initiator=IQN&isid=80123456789A}. There is no place for user and
 * password in it.
 *
 * @param host name or address of the portal; an IPv6 address without its brackets
 * @param port TCP port, 3260 unless stated
 * @param target name of the target: iqn., eui. or naa.
 * @param lun number of the logical unit, 0 to 16383
 * @param initiator name that the initiator logs in with, if stated
 * @param isid initiator session identifier, if stated
 */
public record IscsiUrl(
    String host,
    int port,
    String target,
    int lun,
    Optional<String> initiator,
    Optional<Isid> isid) {
  /** The port of iSCSI targets. */
  public static final int DEFAULT_PORT = 3260;

  /** The form, for messages. */
  static final String FORM = "iscsi://HOST[:PORT]/TARGET-IQN/LUN?initiator=IQN";

  /** What every such URL begins with. */
  public static final String SCHEME = "iscsi://";

  private static final Pattern ISCSI_NAME =
      Pattern.compile("(?:iqn|eui|naa)\\.[A-Za-z0-9.:_-]{1,219}");

  /** Checks the names, which go to libiscsi as they are. */
  public IscsiUrl {
    requireName("target", target);
    initiator.ifPresent(name -> requireName("initiator", name));
  }

  private static void requireName(String whose, String name) {
    if (!ISCSI_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          ("'%s' is no name of an iSCSI %s, which begins with iqn., eui. or naa. and holds letters,"
                  + " digits, . : -")
              .formatted(name, whose));
    }
  }

  /**
   * Reads a URL.
   *
   * @throws IllegalArgumentException if it is malformed or holds a user or password; the message is
   *     one sentence that says what is wrong and what to write, without anything secret
   */
  public static IscsiUrl parse(String text) {
    return new IscsiUrlParser(text).parse();
  }

  /**
   * The same with another initiator name.
   *
   * @throws IllegalArgumentException if it is no iSCSI name
   */
  public IscsiUrl withInitiator(String name) {
    return new IscsiUrl(host, port, target, lun, Optional.of(name), isid);
  }

  /** The same with another initiator session identifier. */
  public IscsiUrl withIsid(Isid identifier) {
    return new IscsiUrl(host, port, target, lun, initiator, Optional.of(identifier));
  }

  /** {@code host:port}, an IPv6 address in brackets. */
  public String portal() {
    return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
  }

  /** The URL, with everything that was stated. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(SCHEME);
    text.append(portal()).append('/').append(target).append('/').append(lun);
    initiator.ifPresent(name -> text.append("?initiator=").append(name));
    isid.ifPresent(
        value -> text.append(initiator.isPresent() ? '&' : '?').append("isid=").append(value));
    return text.toString();
  }
}
