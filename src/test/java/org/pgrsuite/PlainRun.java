package org.pgrsuite;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Optional;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What Maven's fork does, without Maven, which takes longer to begin than a small run takes, and a
 * good part of a slow processor while it goes on: for scripts under {@code lab/}. To be started
 * where the project is, with {@code -Dpgr.run=features} and the settings of the run. The outcome
 * stands in its reports.
 */
public final class PlainRun {
  private static final String SETTING = "-D";

  private PlainRun() {}

  /**
   * Takes further settings, {@code -Dpgr.only=REL-06}, and {@code -Dgroups=…} as Maven does. Ends
   * as Maven's fork does, even if threads of the run are left.
   *
   * @throws IllegalArgumentException if an argument is no setting
   */
  public static void main(String[] arguments) {
    for (String argument : arguments) {
      set(argument);
    }
    try (LauncherSession session = LauncherFactory.openSession()) {
      session.getLauncher().execute(request());
    }
    System.exit(0);
  }

  private static void set(String argument) {
    if (!argument.startsWith(SETTING)) {
      throw new IllegalArgumentException(argument + " is no setting, as -Dpgr.only=REL-06 is");
    }
    String[] setting = argument.substring(SETTING.length()).split("=", 2);
    System.setProperty(setting[0], setting.length == 1 ? "true" : setting[1]);
  }

  private static LauncherDiscoveryRequest request() {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(ConformanceIT.class));
    Optional.ofNullable(System.getProperty("groups"))
        .map(TagFilter::includeTags)
        .ifPresent(request::filters);
    return request.build();
  }
}
