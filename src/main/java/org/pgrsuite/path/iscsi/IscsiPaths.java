package org.pgrsuite.path.iscsi;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.path.Credentials;
import org.pgrsuite.path.NativeBlock;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/** Opens paths through libiscsi. Stateless. */
public final class IscsiPaths {
  /** How long connecting and logging in may take together, unless stated. */
  public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

  /** LUNs from here on do not fit peripheral device addressing (SAM-5 4.7.7.2) ... */
  private static final int FIRST_FLAT_LUN = 256;

  /** ... and are sent in flat space addressing, whose two highest bits are 01b. */
  private static final int FLAT_SPACE = 0x4000;

  private IscsiPaths() {}

  /** The file name of the library, {@code libiscsi.so.7}, which is loaded; empty if none can be. */
  public static String library() {
    return IscsiLibrary.name();
  }

  /** As {@link #open(IscsiUrl, Optional, Duration)}, with the default limit. */
  public static ScsiPath open(IscsiUrl url, Optional<Credentials> credentials) {
    return open(url, credentials, DEFAULT_LIMIT);
  }

  /**
   * Connects and logs in, and sends nothing else: unit attentions of the login are still there.
   *
   * @param url where to, and as whom; must state an initiator name. Without an ISID it is {@link
   *     Isid#ofInitiator}
   * @param credentials CHAP user and password, if the target wants them
   * @param limit for connecting and logging in together
   * @throws TransportException if there is no libiscsi, no connection or no login; says what to do
   */
  public static ScsiPath open(IscsiUrl url, Optional<Credentials> credentials, Duration limit) {
    return open(url, credentials, limit, false);
  }

  /**
   * The same with data that goes out only when the target asks for it, so that it can be held up:
   * see {@link ScsiPath#hold()}.
   */
  public static ScsiPath openForHolding(
      IscsiUrl url, Optional<Credentials> credentials, Duration limit) {
    return open(url, credentials, limit, true);
  }

  private static ScsiPath open(
      IscsiUrl url, Optional<Credentials> credentials, Duration limit, boolean dataOnDemand) {
    IscsiLibrary.load();
    Nexus nexus = Nexus.of(url);
    TaskLayout layout = TaskLayout.find(new NativeBlock(IscsiLibrary::addressOf).address());
    IscsiSession session = new IscsiLogin(url, nexus, credentials, dataOnDemand).within(limit);
    return new IscsiPath(
        description(url, nexus), session, wireLun(url.lun()), layout, dataOnDemand);
  }

  /** The initiator's side of the I_T nexus. */
  record Nexus(String initiator, Isid isid) {
    static Nexus of(IscsiUrl url) {
      String name =
          url.initiator()
              .orElseThrow(
                  () ->
                      new TransportException(
                          Kind.NOT_OPENED,
                          url
                              + " does not say as whom to log in: add"
                              + " ?initiator=IQN, another one for each path."));
      return new Nexus(name, url.isid().orElseGet(() -> Isid.ofInitiator(name)));
    }

    /** As SPC-4 names an initiator port in a TransportID. */
    @Override
    public String toString() {
      return initiator + ",i," + isid;
    }
  }

  static PathDescription description(IscsiUrl url, Nexus nexus) {
    return new PathDescription(
        url.toString(),
        "iSCSI through libiscsi",
        nexus.toString(),
        url.target() + " at " + url.portal(),
        "LUN %d of %s at %s".formatted(url.lun(), url.target(), url.portal()));
  }

  /** The same nexus, to another logical unit. */
  static PathDescription withLun(PathDescription path, int lun) {
    return new PathDescription(
        path.name() + ", LUN " + lun,
        path.transport(),
        path.initiatorPort(),
        path.targetPort(),
        "LUN %d of %s".formatted(lun, path.targetPort()));
  }

  static int wireLun(int lun) {
    return lun < FIRST_FLAT_LUN ? lun : FLAT_SPACE | lun;
  }
}
