package org.pgrsuite.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of steps in features/README.md, made from the step classes. */
final class StepList {
  private static final List<Class<?>> CLASSES =
      List.of(
          RegistrationSteps.class,
          ReservationSteps.class,
          CommandSteps.class,
          AnswerSteps.class,
          StateSteps.class,
          AttentionSteps.class,
          AccessSteps.class,
          SessionSteps.class,
          WritingSteps.class,
          RaceSteps.class);

  private record Keyword<A extends Annotation>(Class<A> type, Function<A, String> expression) {
    String expressionOf(Method method) {
      return expression.apply(method.getAnnotation(type));
    }
  }

  private static final Map<String, Keyword<?>> KEYWORDS =
      Map.of(
          "Given", new Keyword<>(Given.class, Given::value),
          "When", new Keyword<>(When.class, When::value),
          "Then", new Keyword<>(Then.class, Then::value));

  private StepList() {}

  /** Markdown: a table for each keyword. */
  static String markdown() {
    return Stream.of("Given", "When", "Then")
        .map(StepList::table)
        .collect(Collectors.joining("\n"));
  }

  /** Every step method, in the order in which the classes and their methods stand. */
  static List<Method> methods() {
    return CLASSES.stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(
            method ->
                KEYWORDS.values().stream().anyMatch(k -> method.isAnnotationPresent(k.type())))
        .toList();
  }

  private static String table(String word) {
    Keyword<?> keyword = KEYWORDS.get(word);
    String rows =
        methods().stream()
            .filter(method -> method.isAnnotationPresent(keyword.type()))
            .map(method -> row(keyword.expressionOf(method), method))
            .sorted()
            .collect(Collectors.joining());
    return "| " + word + " | what it does or observes |\n| --- | --- |\n" + rows;
  }

  private static String row(String expression, Method method) {
    String meaning = method.getAnnotation(Meaning.class).value();
    return "| `%s` | %s |\n".formatted(expression, meaning);
  }
}
