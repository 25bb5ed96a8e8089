package org.pgrsuite.path.iscsi;

import java.time.Duration;
import java.util.Optional;
import org.pgrsuite.path.Credentials;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.path.iscsi.IscsiPaths.Nexus;

/**
 * Connects and logs in, in two steps with no command behind them: libiscsi's single call for both
 * sends TEST UNIT READY, which consumes the unit attention of the login.
 */
final class IscsiLogin {
  private static final int GOOD = 0;

  private final IscsiUrl url;
  private final Nexus nexus;
  private final Optional<Credentials> credentials;
  private final boolean dataOnDemand;

  /**
   * A login.
   *
   * @param dataOnDemand whether to agree that data goes out only when the target asks for it:
   *     ImmediateData=No, InitialR2T=Yes (RFC 7143 13.10, 13.11)
   */
  IscsiLogin(IscsiUrl url, Nexus nexus, Optional<Credentials> credentials, boolean dataOnDemand) {
    this.url = url;
    this.nexus = nexus;
    this.credentials = credentials;
    this.dataOnDemand = dataOnDemand;
  }

  /**
   * Opens a session.
   *
   * @throws TransportException if that fails or takes too long; nothing is left open then
   */
  IscsiSession within(Duration limit) {
    IscsiSession session = new IscsiSession(context());
    long deadline = System.nanoTime() + limit.toNanos();
    try {
      connect(session, deadline);
      logIn(session, deadline);
      session.answerPings("pgr-pings " + nexus.initiator());
      return session;
    } catch (SessionLostException reason) {
      session.lose("it was not opened");
      throw new TransportException(Kind.NOT_OPENED, reason.getMessage());
    }
  }

  private long context() {
    long context = LibIscsi.iscsi_create_context(nexus.initiator());
    if (context == 0) {
      throw new TransportException(
          Kind.NOT_OPENED, url + " cannot be opened: libiscsi has no memory for a session.");
    }
    LibIscsi.iscsi_set_targetname(context, url.target());
    LibIscsi.iscsi_set_session_type(context, LibIscsi.SESSION_NORMAL);
    LibIscsi.iscsi_set_header_digest(context, LibIscsi.HEADER_DIGEST_NONE_CRC32C);
    LibIscsi.iscsi_set_noautoreconnect(context, 1);
    setIsid(context, nexus.isid());
    if (dataOnDemand) {
      LibIscsi.iscsi_set_immediate_data(context, LibIscsi.IMMEDIATE_DATA_NO);
      LibIscsi.iscsi_set_initial_r2t(context, LibIscsi.INITIAL_R2T_YES);
    }
    credentials.ifPresent(
        used -> LibIscsi.iscsi_set_initiator_username_pwd(context, used.user(), used.password()));
    return context;
  }

  private static void setIsid(long context, Isid isid) {
    switch (isid.format()) {
      case 0 -> LibIscsi.iscsi_set_isid_oui(context, isid.upper22(), isid.lower24());
      case 1 -> LibIscsi.iscsi_set_isid_en(context, isid.middle24(), isid.lower16());
      default -> LibIscsi.iscsi_set_isid_random(context, isid.middle24(), isid.lower16());
    }
  }

  private void connect(IscsiSession session, long deadline) {
    String portal = url.portal();
    int token =
        run(
            session,
            deadline,
            (context, callback, number) ->
                LibIscsi.iscsi_connect_async(context, portal, callback, number));
    if (session.status(token) != GOOD) {
      throw notConnected(session.reason(token));
    }
  }

  private void logIn(IscsiSession session, long deadline) {
    int token = run(session, deadline, LibIscsi::iscsi_login_async);
    if (session.status(token) == Answers.REDIRECTED) {
      throw failure(
          "the target asks to log in at another portal", session.redirection(), "name that one");
    }
    if (session.status(token) != GOOD) {
      throw failure("the login failed", session.reason(token), remedyForLogin());
    }
  }

  /** Neither token is given back, since libiscsi may report a connection more than once. */
  private int run(IscsiSession session, long deadline, IscsiSession.Start step) {
    int token = start(session, step);
    if (!session.await(token, deadline)) {
      throw notConnected("no answer in time");
    }
    return token;
  }

  private int start(IscsiSession session, IscsiSession.Start step) {
    try {
      return session.start(step);
    } catch (SessionLostException refused) {
      throw notConnected(refused.getMessage());
    }
  }

  private SessionLostException notConnected(String reason) {
    return failure(
        "no connection to " + url.portal(),
        reason,
        "look whether a target listens there and no firewall is in between");
  }

  private String remedyForLogin() {
    return credentials.isPresent()
        ? "look whether the target is named so, and lets this initiator in with this user and"
            + " password"
        : "look whether the target is named so and lets this initiator in; if it wants CHAP, give"
            + " user and password in the environment or in a file (pgr.password-file)";
  }

  private SessionLostException failure(String what, String reason, String remedy) {
    return new SessionLostException(
        "%s cannot be opened as %s: %s (%s); %s."
            .formatted(url, nexus.initiator(), what, reason, remedy));
  }
}
