package org.pgrsuite.steps;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Act;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.spc.FieldText;

/**
 * What a command returned, field by field.
 *
 * @param act the command
 * @param generation PRgeneration before it
 */
record Answer(Act act, long generation) {
  private static final String LENGTH = "length in bytes";
  private static final String RESIDUAL = "residual";
  private static final String ANNOUNCED = "as announced";
  private static final int HEADER = 8;
  private static final String GENERATION = "PRGENERATION";
  private static final String UNCHANGED = "unchanged";
  private static final Pattern RANGE = Pattern.compile("(\\d{1,18}) to (\\d{1,18})");

  /** What the last act returned. */
  static Answer of(Trial trial) {
    return new Answer(trial.lastAct(), trial.before().generation());
  }

  /** No field that is reserved says anything but zero. */
  static Matcher<Answer> withoutReservedFields() {
    return new NothingReserved();
  }

  /** Has at least these fields, with these values. */
  static Matcher<Answer> containing(Map<String, String> expected) {
    return new Containing(expected);
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(LENGTH, String.valueOf(act.result().dataIn().length()));
    fields.put(RESIDUAL, String.valueOf(act.result().residual()));
    for (FieldText field : act.answerFields()) {
      fields.put(field.name(), field.value());
    }
    return fields;
  }

  private String meant(Map.Entry<String, String> expected) {
    boolean unchanged =
        expected.getKey().equals(GENERATION) && expected.getValue().equals(UNCHANGED);
    return unchanged
        ? String.valueOf(generation)
        : isAnnounced(expected) ? announced() : expected.getValue();
  }

  private static boolean isAnnounced(Map.Entry<String, String> expected) {
    return expected.getKey().equals(LENGTH) && expected.getValue().equals(ANNOUNCED);
  }

  /** ADDITIONAL LENGTH counts what comes behind it. */
  private String announced() {
    String additional = fields().getOrDefault("ADDITIONAL LENGTH", "");
    return additional.matches("\\d{1,10}")
        ? String.valueOf(Long.parseLong(additional) + HEADER)
        : "an ADDITIONAL LENGTH that tells";
  }

  private static final class NothingReserved extends TypeSafeMatcher<Answer> {
    @Override
    protected boolean matchesSafely(Answer answer) {
      return reserved(answer).isEmpty();
    }

    private static Map<String, String> reserved(Answer answer) {
      Map<String, String> fields = answer.fields();
      fields.keySet().removeIf(name -> !name.startsWith("reserved "));
      return fields;
    }

    @Override
    public void describeTo(Description description) {
      description.appendText("nothing but zero in reserved fields");
    }

    @Override
    protected void describeMismatchSafely(Answer answer, Description mismatch) {
      mismatch.appendText(answer.act.description() + " returned " + reserved(answer));
    }
  }

  private static final class Containing extends TypeSafeMatcher<Answer> {
    private final Map<String, String> expected;

    Containing(Map<String, String> expected) {
      this.expected = expected;
    }

    @Override
    protected boolean matchesSafely(Answer answer) {
      Map<String, String> fields = answer.fields();
      return expected.entrySet().stream()
          .allMatch(each -> says(fields.get(each.getKey()), answer.meant(each)));
    }

    /** One of the alternatives. */
    private static boolean says(String value, String expected) {
      return value != null
          && Arrays.stream(expected.split(" or ")).anyMatch(one -> saysOne(value, one));
    }

    /** {@code Write Exclusive} is said by {@code Write Exclusive (1h)}, {@code 0 to 5} by 3. */
    private static boolean saysOne(String value, String expected) {
      java.util.regex.Matcher range = RANGE.matcher(expected);
      if (range.matches() && value.matches("\\d{1,18}")) {
        long number = Long.parseLong(value);
        return number >= Long.parseLong(range.group(1)) && number <= Long.parseLong(range.group(2));
      }
      return value.equals(expected) || value.startsWith(expected + " (");
    }

    @Override
    public void describeTo(Description description) {
      description.appendText(inWords(expected));
    }

    @Override
    protected void describeMismatchSafely(Answer answer, Description mismatch) {
      Map<String, String> fields = answer.fields();
      Map<String, String> seen = new LinkedHashMap<>();
      expected.keySet().forEach(name -> seen.put(name, fields.getOrDefault(name, "missing")));
      mismatch.appendText(answer.act.description() + " returned " + inWords(seen));
    }

    private static String inWords(Map<String, String> fields) {
      return fields.entrySet().stream()
          .map(each -> each.getKey() + " " + each.getValue())
          .collect(Collectors.joining(", "));
    }
  }
}
