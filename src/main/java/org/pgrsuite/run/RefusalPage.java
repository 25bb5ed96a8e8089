package org.pgrsuite.run;

import java.util.Map;
import java.util.stream.Collectors;
import org.pgrsuite.lu.ending.RefusedException;

/**
 * The page that says why the suite refused a logical unit: one file that loads nothing, since the
 * usual report of such a run is almost empty.
 */
final class RefusalPage {
  private static final Map<Integer, String> ESCAPES =
      Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '"', "&quot;");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Refused for safety</title>
      <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem;
             color: #1b1b1b; background: #fff }
      h1 { font-size: 1.7rem; border-left: .4rem solid #b3261e; padding-left: .8rem }
      dt { font-weight: 600; margin-top: 1.2rem }
      dd { margin: .2rem 0 0; overflow-wrap: anywhere }
      footer { margin-top: 2.5rem; font-size: .9rem; color: #555 }
      @media (prefers-color-scheme: dark) {
        body { color: #eee; background: #161616 }
        footer { color: #aaa }
      }
      </style>
      </head>
      <body>
      <main>
      <h1>The suite refused this logical unit</h1>
      <dl>
      <dt>What was looked at</dt><dd>%s</dd>
      <dt>What was found</dt><dd>%s</dd>
      <dt>What you can do</dt><dd>%s</dd>
      </dl>
      </main>
      <footer>A refusal says nothing about the target: it keeps data of others safe. outcome.txt says 4. What was
      sent until then is in preflight.txt.</footer>
      </body>
      </html>
      """;

  private final RefusedException refusal;

  RefusalPage(RefusedException refusal) {
    this.refusal = refusal;
  }

  /** The whole page; whatever a device or an operator named is text in it and nothing else. */
  String html() {
    return PAGE.formatted(
        sentence(refusal.check()), sentence(refusal.found()), sentence(refusal.remedy()));
  }

  private static String sentence(String clause) {
    String text =
        clause.isEmpty()
            ? ""
            : clause.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + clause.substring(1);
    return escaped(text.endsWith(".") ? text : text + ".");
  }

  /** Also without control characters, which a device may have in its names. */
  private static String escaped(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .mapToObj(c -> ESCAPES.getOrDefault(c, Character.toString(c)))
        .collect(Collectors.joining());
  }
}
