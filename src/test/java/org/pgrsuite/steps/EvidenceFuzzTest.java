package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.ExchangeJson;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.FuzzInputs;
import org.pgrsuite.spc.FuzzInputs.Input;

/** Whatever a unit answers: the evidence can be printed, read, and looked at in a terminal. */
class EvidenceFuzzTest {
  private static final int LONGEST = 100_000;

  private final ExchangeJson json = new ExchangeJson();
  private final JsonFactory factory = new JsonFactory();

  @Test
  void everyAnswerCanBePrinted() {
    FuzzInputs.forEach(
        input -> {
          requireReadable(ExchangeText.of(exchange(input)), LONGEST);
          requireReadable(AnswerText.sentence(input.command(), input.dataIn()), LONGEST);
        });
  }

  @Test
  void everyAnswerIsJsonThatCanBeRead() {
    FuzzInputs.forEach(input -> requireJson(json.of(List.of(exchange(input)))));
  }

  private static Exchange exchange(Input input) {
    ScsiResult result =
        new ScsiResult(input.status(), input.sense(), input.dataIn(), input.residual(), 1_000);
    return new Exchange("I1", Purpose.ACT, input.command(), Optional.of(result), "");
  }

  private static void requireReadable(String text, int longest) {
    assertThat("its length", text.length(), is(lessThan(longest)));
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (Character.isISOControl(each) && each != '\n') {
        throw new AssertionError("control character %02Xh in: %s".formatted((int) each, text));
      }
    }
  }

  private void requireJson(String text) {
    try (JsonParser parser = factory.createParser(text)) {
      while (parser.nextToken() != null) {
        parser.getText();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
