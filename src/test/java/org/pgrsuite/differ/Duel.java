package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;

/** Sends sequences to both units and compares what comes of each command. */
final class Duel {
  private final TargetContestant target;
  private final LongFunction<EmbeddedContestant> embedded;
  private final Ports ports;
  private final boolean full;

  /**
   * Two units.
   *
   * @param embedded makes an embedded unit with this PRgeneration
   * @param full whether both have READ FULL STATUS
   */
  Duel(
      TargetContestant target,
      LongFunction<EmbeddedContestant> embedded,
      Ports ports,
      boolean full) {
    this.target = target;
    this.embedded = embedded;
    this.ports = ports;
    this.full = full;
  }

  /** Plays a sequence from the known state up to the first difference, if there is one. */
  Optional<Difference> play(List<Step> steps) {
    Round round = new Round();
    for (int i = 0; i < steps.size(); i++) {
      Optional<Exchange> odd = round.play(steps.get(i));
      if (odd.isPresent()) {
        return Optional.of(localised(steps, i, odd.get()));
      }
    }
    return Optional.empty();
  }

  /** The answers of both units to every command, up to the first difference. */
  List<Exchange> transcript(List<Step> steps) {
    Round round = new Round();
    List<Exchange> exchanges = new ArrayList<>();
    for (Step step : steps) {
      Exchange exchange = round.exchange(step);
      exchanges.add(exchange);
      if (!exchange.deviations().isEmpty()) {
        break;
      }
    }
    return exchanges;
  }

  /**
   * Which command is to blame for a difference in unit attentions: the one after which the
   * initiators are told different things if they ask at once.
   */
  private Difference localised(List<Step> steps, int seen, Exchange odd) {
    if (!odd.isAboutAttention() || tells(steps.subList(0, seen)).isEmpty()) {
      return new Difference(seen, seen, odd.step(), odd.facts(), odd.deviations());
    }
    int equal = 0;
    int different = seen;
    while (different - equal > 1) {
      int middle = (equal + different) / 2;
      if (tells(steps.subList(0, middle)).isEmpty()) {
        equal = middle;
      } else {
        different = middle;
      }
    }
    Round round = new Round();
    Step step = steps.get(different - 1);
    steps.subList(0, different - 1).forEach(round::exchange);
    Exchange last = round.exchange(step);
    return new Difference(
        different - 1, seen, step, last.facts(), round.tells(step.sender(), last.before()));
  }

  /** In what the unit attentions differ that initiators are told after this sequence. */
  private List<Deviation> tells(List<Step> steps) {
    if (steps.isEmpty()) {
      return List.of();
    }
    Round round = new Round();
    Exchange last = round.exchange(steps.get(0));
    for (Step step : steps.subList(1, steps.size())) {
      last = round.exchange(step);
    }
    return round.tells(last.step().sender(), last.before());
  }

  /** One sequence. */
  private final class Round {
    private final EmbeddedContestant reference;
    private final Destinations destinations = new Destinations();
    private OptionalLong generation;
    private OptionalLong targetGeneration;

    Round() {
      long now = target.reset();
      generation = OptionalLong.of(now);
      targetGeneration = generation;
      reference = embedded.apply(now);
    }

    Optional<Exchange> play(Step step) {
      return Optional.of(exchange(step)).filter(each -> !each.deviations().isEmpty());
    }

    Exchange exchange(Step step) {
      Command command = step.command();
      ScsiResult expected = reference.send(step.sender(), command);
      Situation before = reference.before();
      ScsiResult answered = target.send(step.sender(), command);
      Set<String> facts = new LinkedHashSet<>(Facts.of(before, command, ports));
      facts.addAll(destinations.facts(before));
      destinations.sent(command, expected);
      Effect ours = Effect.of(command, expected);
      Effect theirs = Effect.of(command, answered);
      if (Effect.mayChangeReservations(command)) {
        boolean done = expected.isGood() || answered.isGood();
        Sight seen = Sight.of(reference, ports, full, done);
        ours = ours.with(seen, generation);
        generation = seen.generation();
        Sight targetSeen = Sight.of(target, ports, full, done);
        theirs = theirs.with(targetSeen, targetGeneration);
        targetGeneration = targetSeen.generation();
      }
      return new Exchange(step, before, facts, ours, theirs);
    }

    List<Deviation> tells(int sender, Situation before) {
      Map<String, String> ours = new LinkedHashMap<>();
      Map<String, String> theirs = new LinkedHashMap<>();
      for (int i = 0; i < Step.SENDERS; i++) {
        String told = Attentions.drained(reference, i);
        String role = "told " + role(i, sender, before) + " I" + (i + 1);
        ours.put(role, told);
        theirs.put(role, Attentions.drained(target, i));
      }
      return Deviation.between(ours, theirs).stream()
          .map(d -> new Deviation(d.aspect().replaceFirst(" I\\d$", ""), d.embedded(), d.target()))
          .toList();
    }

    private String role(int which, int sender, Situation before) {
      if (which == sender) {
        return "the sender";
      }
      boolean was = Attentions.isRegistered(before, ports.initiators().get(which));
      boolean is = Attentions.isRegistered(reference.before(), ports.initiators().get(which));
      return was ? (is ? "a registrant" : "who lost its registration") : "who was not registered";
    }
  }
}
