package org.pgrsuite.report.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.catalogue.Role;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;
import org.pgrsuite.spc.ReservationType;

/**
 * In which situation a scenario has whom do what, as far as its steps say it in the usual words.
 *
 * @param type what is reserved when it acts; nothing if there is no reservation
 * @param role what the one who acts is to the reservation, or to the unit if there is none
 * @param act what it does, in the words of the step: {@code sends READ(10)}
 */
record Circumstance(Optional<ReservationType> type, Role role, String act) {
  private static final Pattern REGISTERED =
      Pattern.compile("initiators? (.*?) (?:is|are) registered with .*");
  private static final Pattern HOLDS =
      Pattern.compile("initiator (\\w+) holds an? (.*) reservation");
  private static final Pattern ACTS = Pattern.compile("initiator (\\w+) (.*?):?");
  private static final Pattern NAME = Pattern.compile("I\\d+");

  /** Of a scenario with one act of one initiator; nothing for any other. */
  static Optional<Circumstance> of(Scenario scenario) {
    return new Steps(scenario.steps()).circumstance();
  }

  private static final class Steps {
    private final Set<String> registrants = new HashSet<>();
    private Optional<String> holder = Optional.empty();
    private Optional<ReservationType> type = Optional.empty();
    private Optional<Matcher> act = Optional.empty();
    private String phase = "";
    private boolean unusual;

    Steps(List<Step> steps) {
      steps.forEach(this::read);
    }

    Optional<Circumstance> circumstance() {
      return act.filter(any -> !unusual)
          .map(match -> new Circumstance(type, role(match.group(1)), match.group(2)));
    }

    private void read(Step step) {
      if (!step.keyword().equals("And") && !step.keyword().equals("But")) {
        phase = step.keyword();
      }
      if (phase.equals("Given")) {
        given(step.text());
      } else if (phase.equals("When")) {
        when(step.text());
      }
    }

    /** Whoever acts under Given may have changed what the other Given steps said. */
    private void given(String text) {
      Matcher registered = REGISTERED.matcher(text);
      Matcher holds = HOLDS.matcher(text);
      if (registered.matches()) {
        NAME.matcher(registered.group(1)).results().forEach(name -> registrants.add(name.group()));
      } else if (holds.matches()) {
        unusual |= type.isPresent();
        holder = Optional.of(holds.group(1));
        type = ReservationType.named(holds.group(2));
        unusual |= type.isEmpty();
      } else {
        unusual = true;
      }
    }

    private void when(String text) {
      Matcher acts = ACTS.matcher(text);
      unusual |= act.isPresent() || !acts.matches();
      act = Optional.of(acts).filter(Matcher::matches);
    }

    private Role role(String actor) {
      boolean registered = registrants.contains(actor);
      boolean holds =
          type.filter(ReservationType::isAllRegistrants).isPresent()
              ? registered
              : holder.filter(actor::equals).isPresent();
      return holds ? Role.HOLDER : registered ? Role.REGISTRANT : Role.NOT_REGISTERED;
    }
  }
}
