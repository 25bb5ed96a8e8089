package org.pgrsuite;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.pgrsuite.run.RunFrame;

/**
 * Frames a run under Maven. Does nothing in a process that runs the suite's own tests. JUnit finds
 * it as a service.
 */
public final class RunSession implements LauncherSessionListener {
  private static final String PLUGINS = "cucumber.plugin";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (isRun()) {
      RunFrame frame = RunFrame.ofThisProcess();
      frame.begin();
      tellCucumber(frame.folder().plugins());
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (isRun()) {
      RunFrame.ofThisProcess().end();
    }
  }

  /** Whether this process was started to run the features. */
  static boolean isRun() {
    return "features".equals(System.getProperty("pgr.run"));
  }

  /** A system property is the only way to name plugins whose files have computed places. */
  private static void tellCucumber(String ours) {
    String theirs = System.getProperty(PLUGINS);
    System.setProperty(PLUGINS, theirs == null ? ours : theirs + "," + ours);
  }
}
