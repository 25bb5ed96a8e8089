package org.pgrsuite;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What Maven's fork does, without Maven, which takes longer to begin than a small run takes: for
 * the scripts under {@code lab/} that need many runs. To be started where the project is, with
 * {@code -Dpgr.run=features} and the settings of the run. The outcome stands in its reports.
 */
public final class PlainRun {
  private PlainRun() {}

  /**
   * Takes further settings, {@code -Dpgr.only=REL-06}. Ends as Maven's fork does, even if threads
   * of the run are left.
   */
  public static void main(String[] arguments) {
    for (String argument : arguments) {
      String[] setting = argument.substring("-D".length()).split("=", 2);
      System.setProperty(setting[0], setting[1]);
    }
    try (LauncherSession session = LauncherFactory.openSession()) {
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(ConformanceIT.class))
                  .build());
    }
    System.exit(0);
  }
}
