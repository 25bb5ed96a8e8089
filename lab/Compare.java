import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares what failed in a run with what is known to fail on its target.
 *
 * <pre>java lab/Compare.java [--part] EXPECTED JUNIT_XML</pre>
 *
 * Exit status: 0 exactly the listed scenarios failed; 1 another one failed, or a listed one did not; 3 a file
 * cannot be read. With {@code --part} a listed scenario that is not in the run, or was skipped, is no difference.
 */
public class Compare {
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

  /** The lines {@code scenario | requirement | what it did}: what stands before the first bar, and behind it. */
  private static Map<String, String> expected(String file) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String line : lines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\|", 2);
      if (parts.length < 2 || parts[1].split("\\|").length != 2) {
        giveUp(file + " has a line that is not 'scenario | requirement | what it did': " + line);
      }
      if (expected.put(parts[0].strip(), parts[1].strip()) != null) {
        giveUp(file + " lists a scenario twice: " + parts[0].strip());
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
          testCase.getAttribute("name").strip(),
          verdict(testCase),
          (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
    return verdicts;
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
