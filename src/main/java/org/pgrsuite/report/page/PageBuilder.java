package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pgrsuite.catalogue.AccessTable;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.catalogue.Group;
import org.pgrsuite.catalogue.Level;
import org.pgrsuite.catalogue.Requirement;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Scenario;

/**
 * Gathers what stands on the page, scenario by scenario. Of one that passed only a short text is
 * kept, and of many failures of one requirement the bytes of the first few, so that a page stays
 * small whatever a target does; the rest is in {@code results.json}. For one thread at a time.
 */
final class PageBuilder {
  /** Failures with all their bytes: so many of a requirement ... */
  private static final int WHOLE_OF_A_REQUIREMENT = 3;

  /** ... and so many in all. */
  private static final int WHOLE_AT_MOST = 60;

  private static final String OTHERS = "Other scenarios";

  private final Catalogue catalogue;
  private final MatrixBuilder matrices;
  private final List<Scenario> scenarios = new ArrayList<>();
  private final Map<String, List<Scenario>> byRequirement = new HashMap<>();
  private final Map<String, ScenarioSource> kept = new LinkedHashMap<>();
  private final Map<String, Integer> wholeOf = new HashMap<>();
  private int whole;

  PageBuilder(Catalogue catalogue, AccessTable table) {
    this.catalogue = catalogue;
    this.matrices = new MatrixBuilder(table);
  }

  /** One more scenario. */
  void add(Scenario scenario) {
    matrices.add(scenario);
    boolean shownWhole = isShownWhole(scenario);
    Scenario head = scenario.withoutSteps();
    scenarios.add(head);
    kept.put(
        scenario.id(),
        shownWhole
            ? rerun -> ScenarioView.whole(scenario, rerun)
            : briefly(head, Transcript.of(scenario)));
    scenario
        .requirements()
        .forEach(id -> byRequirement.computeIfAbsent(id, any -> new ArrayList<>()).add(head));
  }

  private static ScenarioSource briefly(Scenario head, String transcript) {
    return rerun -> ScenarioView.brief(head, transcript, rerun);
  }

  private boolean isShownWhole(Scenario scenario) {
    if (!Standing.of(scenario.verdict()).isBad() || whole == WHOLE_AT_MOST) {
      return false;
    }
    String requirement = scenario.requirement();
    boolean shown = wholeOf.merge(requirement, 1, Integer::sum) <= WHOLE_OF_A_REQUIREMENT;
    whole += shown ? 1 : 0;
    return shown;
  }

  Page page(Results results, String style, String script) {
    Rerun rerun = new Rerun(results.run().settings());
    List<GroupView> groups = groups(rerun);
    Cover cover = new CoverBuilder(results, scenarios, groups).cover();
    return new Page(
        style,
        script,
        results.run().suite(),
        cover,
        results.refusal(),
        matrices.access(),
        matrices.actions(),
        groups,
        capabilities(groups),
        rerun.beginning(),
        KnownView.of(results.run(), scenarios),
        scenarios.isEmpty() ? results.preflight() : List.of());
  }

  /** The catalogue's groups, and one for scenarios that name no requirement of it. */
  private List<GroupView> groups(Rerun rerun) {
    List<GroupView> groups = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Group group : catalogue.groups()) {
      List<RequirementView> requirements =
          catalogue.in(group).stream().map(each -> requirement(each, rerun)).toList();
      requirements.forEach(each -> each.scenarios().forEach(s -> told.add(s.scenario().id())));
      if (requirements.stream().anyMatch(each -> !each.scenarios().isEmpty())) {
        groups.add(new GroupView(group, requirements));
      }
    }
    List<ScenarioView> others =
        scenarios.stream()
            .filter(each -> !told.contains(each.id()))
            .map(s -> view(s, rerun))
            .toList();
    if (!others.isEmpty()) {
      groups.add(others(others));
    }
    return groups;
  }

  private static GroupView others(List<ScenarioView> others) {
    Requirement none =
        new Requirement(
            Scenario.NONE,
            Scenario.NONE,
            "They name no requirement of the catalogue.",
            "",
            Level.MANDATORY,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    Standing standing = Standing.of(others.stream().map(ScenarioView::scenario).toList());
    return new GroupView(
        new Group(99, Scenario.NONE, OTHERS),
        List.of(new RequirementView(none, standing, others, List.of(), "")));
  }

  private RequirementView requirement(Requirement requirement, Rerun rerun) {
    List<Scenario> all = byRequirement.getOrDefault(requirement.id(), List.of());
    List<ScenarioView> own =
        all.stream()
            .filter(scenario -> scenario.requirement().equals(requirement.id()))
            .map(scenario -> view(scenario, rerun))
            .toList();
    List<Link> also =
        all.stream()
            .filter(s -> !s.requirement().equals(requirement.id()))
            .map(PageBuilder::link)
            .toList();
    String unobservable = catalogue.unobservable().getOrDefault(requirement.id(), "");
    return new RequirementView(requirement, Standing.of(all), own, also, unobservable);
  }

  private ScenarioView view(Scenario scenario, Rerun rerun) {
    return kept.get(scenario.id()).view(rerun);
  }

  private static Link link(Scenario scenario) {
    return new Link(scenario.id(), Standing.of(scenario.verdict()));
  }

  private static List<String> capabilities(List<GroupView> groups) {
    return new ArrayList<>(
        groups.stream()
            .flatMap(group -> group.requirements().stream())
            .flatMap(requirement -> requirement.scenarios().stream())
            .flatMap(view -> view.capabilities().stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private interface ScenarioSource {
    ScenarioView view(Rerun rerun);
  }
}
