package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the suite made of many defects, for people and for tools. */
final class DefectTable {
  private final List<SearchResult> results;
  private final Reasons elsewhere;

  DefectTable(List<SearchResult> results, Reasons elsewhere) {
    this.results = List.copyOf(results);
    this.elsewhere = elsewhere;
  }

  /**
   * Tab-separated: defect, group, requirement, sentence, how found, by which scenario, its words.
   */
  String tsv() {
    return results.stream()
        .map(DefectTable::line)
        .collect(
            Collectors.joining(
                "\n",
                "defect\tgroup\trequirement\tsentence\tfound\tscenario\tplace\tfailure\n",
                "\n"));
  }

  private static String line(SearchResult result) {
    String scenario = result.finder().map(ScenarioResult::name).orElse("");
    String place = result.finder().map(ScenarioResult::place).orElse("");
    String failure =
        result.finder().map(each -> each.step() + ": " + each.verdict().reason()).orElse("");
    return String.join(
        "\t",
        result.defect().name(),
        result.defect().group(),
        result.defect().requirement(),
        result.defect().sentence(),
        result.found().name(),
        scenario,
        place,
        failure.replaceAll("\\s+", " "));
  }

  /**
   * What is wrong with the suite, a line each; none if it is as strong as it was.
   *
   * @param all whether these are all defects, so that an explanation nobody needed is stale
   */
  List<String> complaints(boolean all) {
    List<String> complaints = new ArrayList<>();
    results.forEach(result -> complaint(result).ifPresent(complaints::add));
    if (all) {
      complaints.addAll(staleReasons());
    }
    return complaints;
  }

  private Optional<String> complaint(SearchResult result) {
    boolean explained = elsewhere.explain(result.defect().name());
    return switch (result.found()) {
      case NOT -> Optional.of(words(result, "nothing found it" + trouble(result)));
      case ELSEWHERE ->
          explained
              ? Optional.empty()
              : Optional.of(
                  words(
                      result,
                      "only scenarios of other requirements found it, such as "
                          + result.finder().map(ScenarioResult::place).orElse("")));
      case BY_ITS_REQUIREMENT ->
          explained
              ? Optional.of(words(result, "its line in elsewhere.txt is stale"))
              : Optional.empty();
    };
  }

  private List<String> staleReasons() {
    Set<String> known =
        results.stream().map(result -> result.defect().name()).collect(Collectors.toSet());
    return elsewhere.names().stream()
        .filter(name -> !known.contains(name))
        .map(name -> name + ": elsewhere.txt has it, and there is no such defect")
        .toList();
  }

  String summary() {
    return "of %d defects %d found, %d of them by scenarios of their requirement%s"
        .formatted(
            results.size(),
            count(each -> each.found() != SearchResult.Found.NOT),
            count(each -> each.found() == SearchResult.Found.BY_ITS_REQUIREMENT),
            results.stream()
                .filter(SearchResult::isFoundLate)
                .map(each -> "; %s in try %d".formatted(each.defect().name(), each.tries()))
                .collect(Collectors.joining()));
  }

  private long count(Predicate<SearchResult> test) {
    return results.stream().filter(test).count();
  }

  private static String trouble(SearchResult result) {
    return result
        .trouble()
        .map(verdict -> "; but: " + verdict.kind() + " " + verdict.reason())
        .orElse("");
  }

  private static String words(SearchResult result, String what) {
    return "%s (%s, %s): %s"
        .formatted(
            result.defect().name(),
            result.defect().requirement(),
            result.defect().sentence(),
            what);
  }
}
