package org.pgrsuite.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Act;
import org.pgrsuite.spc.FieldText;

/**
 * What a command returned, field by field.
 *
 * @param act the command
 */
record Answer(Act act) {
  private static final String LENGTH = "length in bytes";
  private static final String RESIDUAL = "residual";

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

  private static final class Containing extends TypeSafeMatcher<Answer> {
    private final Map<String, String> expected;

    Containing(Map<String, String> expected) {
      this.expected = expected;
    }

    @Override
    protected boolean matchesSafely(Answer answer) {
      Map<String, String> fields = answer.fields();
      return expected.entrySet().stream()
          .allMatch(each -> says(fields.get(each.getKey()), each.getValue()));
    }

    /** {@code Write Exclusive} is said by {@code Write Exclusive (1h)}. */
    private static boolean says(String value, String expected) {
      return value != null && (value.equals(expected) || value.startsWith(expected + " ("));
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
