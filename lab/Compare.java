import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares what failed in a run with what is known to fail on its target.
 *
 * <pre>java lab/Compare.java [--part] EXPECTED JUNIT_XML</pre>
 *
 * EXPECTED holds findings and, indented under each, the scenarios that fail of it:
 *
 * <pre>
 * RES-03 | RESERVE with a key that is not the sender's own is GOOD
 *   A registrant quotes key 0x0 instead of its own and reserves
 *   A registrant quotes key 0xB instead of its own and reserves
 * </pre>
 *
 * Exit status: 0 exactly the listed scenarios failed; 1 another one failed, or a listed one did not; 3 a file
 * cannot be read. With {@code --part} a listed scenario that is not in the run, or was skipped, is no difference.
 */
public class Compare {
  private static final Pattern FINDING = Pattern.compile("[A-Z0-9]+-\\d\\d \\| \\S.*");
  private static final Pattern ROW = Pattern.compile(" - #\\d+\\.\\d+: ");

  /** From best to worst: scenarios of one name count as one, as bad as the worst of them. */
  enum Verdict {
    SKIPPED,
    PASSED,
    FAILED
  }

  public static void main(String[] args) {
    List<String> files = List.of(args).stream().filter(arg -> !arg.equals("--part")).toList();
    if (files.size() != 2) {
      giveUp("usage: java lab/Compare.java [--part] EXPECTED JUNIT_XML");
    }
    boolean part = files.size() < args.length;
    int differences = compare(expected(files.get(0)), verdicts(files.get(1)), part);
    System.exit(differences == 0 ? 0 : 1);
  }

  private static int compare(
      Map<String, String> expected, Map<String, Verdict> verdicts, boolean part) {
    int differences = 0;
    for (var scenario : verdicts.entrySet()) {
      if (scenario.getValue() == Verdict.FAILED && !expected.containsKey(scenario.getKey())) {
        differences += say("failed, and is not listed: " + scenario.getKey());
      }
    }
    for (var entry : expected.entrySet()) {
      Verdict verdict = verdicts.get(entry.getKey());
      if (verdict == Verdict.PASSED) {
        differences += say("passed, and is listed as failing: " + described(entry));
      } else if (verdict == Verdict.SKIPPED && !part) {
        differences += say("was skipped, and is listed as failing: " + described(entry));
      } else if (verdict == null && !part) {
        differences += say("is listed as failing, and no scenario has this name: " + described(entry));
      }
    }
    long failed = verdicts.values().stream().filter(Verdict.FAILED::equals).count();
    System.out.printf(
        "%d scenarios, %d failed, %d known to fail on this target, %d different from that.%n",
        verdicts.size(), failed, expected.size(), differences);
    return differences;
  }

  private static int say(String difference) {
    System.out.println(difference);
    return 1;
  }

  private static String described(Map.Entry<String, String> entry) {
    return entry.getKey() + " | " + entry.getValue();
  }

  /** Scenario and finding. */
  private static Map<String, String> expected(String file) {
    Map<String, String> expected = new LinkedHashMap<>();
    String finding = "";
    for (String line : lines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        finding = line.strip();
        if (!FINDING.matcher(finding).matches()) {
          giveUp(file + " has a line that is neither 'requirement | what it did' nor indented: " + line);
        }
      } else if (finding.isEmpty()) {
        giveUp(file + " lists a scenario before any finding: " + line.strip());
      } else if (expected.put(line.strip(), finding) != null) {
        giveUp(file + " lists a scenario twice: " + line.strip());
      }
    }
    return expected;
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException unreadable) {
      return giveUp(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  private static Map<String, Verdict> verdicts(String file) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    NodeList cases = testCases(file);
    for (int i = 0; i < cases.getLength(); i++) {
      Element testCase = (Element) cases.item(i);
      verdicts.merge(
          scenario(testCase.getAttribute("name")),
          verdict(testCase),
          (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
    return verdicts;
  }

  /**
   * What stands last in a name as Cucumber's JUnit report has it: {@code Rule - Scenario}, or {@code Rule -
   * Outline - Examples - #1.3: Scenario} for a row of an outline.
   */
  private static String scenario(String name) {
    Matcher row = ROW.matcher(name);
    int dash = name.lastIndexOf(" - ");
    int start = row.find() ? row.end() : dash < 0 ? 0 : dash + " - ".length();
    return name.substring(start).strip();
  }

  private static NodeList testCases(String file) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new File(file)).getElementsByTagName("testcase");
    } catch (Exception unreadable) {
      return giveUp(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  private static Verdict verdict(Element testCase) {
    if (has(testCase, "failure") || has(testCase, "error")) {
      return Verdict.FAILED;
    }
    return has(testCase, "skipped") ? Verdict.SKIPPED : Verdict.PASSED;
  }

  private static boolean has(Element testCase, String child) {
    return testCase.getElementsByTagName(child).getLength() > 0;
  }

  private static <T> T giveUp(String message) {
    System.err.println(message);
    System.exit(3);
    throw new AssertionError();
  }
}
