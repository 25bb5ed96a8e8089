package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.journal.Guard;
import org.pgrsuite.lu.preflight.Checks;
import org.pgrsuite.lu.routes.Difference;
import org.pgrsuite.lu.routes.Route;
import org.pgrsuite.lu.routes.Surroundings;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.ReservationKey;

/**
 * Makes initiators for one scenario, beside the three: where the suite has its own sessions as many
 * as a scenario asks for, else from the extra paths that the operator named. Those are opened once
 * and stay open, and have to lead to the unit under test.
 */
final class MoreInitiators {
  private static final int OWN = 3;

  private final Surroundings surroundings;
  private final List<Initiator> initiators;
  private final Opener opener;
  private final Checks checks;
  private final Guard guard;
  private final ReachedUnit sameUnit;
  private final List<Initiator> extras = new ArrayList<>();
  private boolean extrasOpened;

  /**
   * Of one unit.
   *
   * @param initiators those of the scenario, to which more are added
   * @param opener opens their paths
   * @param checks refuse an extra path that leads elsewhere, or to a disk in use
   * @param guard notes that it is used
   */
  MoreInitiators(
      Surroundings surroundings,
      List<Initiator> initiators,
      Opener opener,
      Checks checks,
      Guard guard) {
    this.surroundings = surroundings;
    this.initiators = initiators;
    this.opener = opener;
    this.checks = checks;
    this.guard = guard;
    this.sameUnit = new ReachedUnit(initiators);
  }

  /**
   * Adds one that differs from another one in one thing.
   *
   * @throws NotConfiguredException if there is no such path, or it does not lead to the unit
   */
  void add(String name, Initiator original, Difference difference) {
    int index = initiators.indexOf(original);
    if (index < OWN && surroundings.routes().get(index).other(difference).isPresent()) {
      add(
          loggedIn(
              new Route(name, surroundings.routes().get(index).other(difference).orElseThrow())));
    } else if (difference == Difference.INITIATOR_NAME) {
      add(further(name));
    } else {
      add(
          extras().stream()
              .filter(each -> !initiators.contains(each) && differs(each, original, difference))
              .findFirst()
              .orElseThrow(
                  () ->
                      new NotConfiguredException(
                          "not run: there is no path like that of %s with another %s; pgr.extra-paths may name one"
                              .formatted(original, difference))));
    }
  }

  /**
   * Adds as many as are missing to so many, each with a name of its own.
   *
   * @throws NotConfiguredException if there are not so many paths, or the target lets no more in
   */
  void addUpTo(int count) {
    while (initiators.size() < count) {
      add(further("I" + (initiators.size() + 1)));
    }
  }

  /** How many there can be at the least. */
  int most() {
    return surroundings.further().isPresent() ? Integer.MAX_VALUE : OWN + extras().size();
  }

  /** Whether I1 has a path that differs from its own in this. */
  boolean has(Difference difference) {
    return surroundings.routes().stream().allMatch(each -> each.other(difference).isPresent())
        || extras().stream().anyMatch(each -> differs(each, initiators.get(0), difference));
  }

  /** Ends those of the scenario. */
  void removeAll() {
    while (initiators.size() > OWN) {
      Initiator last = initiators.remove(initiators.size() - 1);
      if (!extras.contains(last)) {
        last.close();
      }
    }
  }

  void close() {
    extras.forEach(Initiator::close);
  }

  private Initiator further(String name) {
    Optional<Initiator> extra =
        extras().stream().filter(each -> each.name().equals(name)).findFirst();
    return extra.orElseGet(
        () ->
            surroundings
                .further()
                .map(make -> loggedIn(make.apply(Integer.parseInt(name.substring(1)))))
                .orElseThrow(
                    () ->
                        new NotConfiguredException(
                            "not run: there is no path for initiator "
                                + name
                                + "; pgr.extra-paths may name one")));
  }

  /** A target may let in only those that it knows, or only so many. */
  private Initiator loggedIn(Route route) {
    try {
      Initiator opened = opener.open(route);
      sameUnit.confirm(opened);
      return opened;
    } catch (TransportException e) {
      if (e.kind() != TransportException.Kind.NOT_OPENED) {
        throw e;
      }
      throw new NotConfiguredException(
          "not run: initiator " + route.initiator() + " cannot log in: " + e.getMessage());
    }
  }

  private void add(Initiator added) {
    initiators.add(added);
    added.registeredKey(ReservationKey.ZERO);
    added.attentions().mayBePending();
    added.attentions().fetch();
    added.attentions().clear();
  }

  private List<Initiator> extras() {
    if (!extrasOpened) {
      extrasOpened = true;
      surroundings.extraPaths().stream().map(this::extra).forEach(extras::add);
    }
    return extras;
  }

  private Initiator extra(Route route) {
    Initiator opened = opener.open(route);
    try {
      checks.confirmFurtherPath(opened.probe());
    } catch (RefusedException elsewhere) {
      opened.close();
      throw elsewhere;
    }
    guard.joined(opened.introduction());
    return opened;
  }

  /** What the path says of the initiator, and the unit of its target port. */
  private static boolean differs(Initiator one, Initiator other, Difference difference) {
    boolean sameName = one.path().initiatorPort().equals(other.path().initiatorPort());
    boolean samePort = one.nexus().relativeTargetPort() == other.nexus().relativeTargetPort();
    return switch (difference) {
      case ISID -> sameName && samePort;
      case TARGET_PORT -> sameName && !samePort;
      case INITIATOR_NAME -> !sameName;
    };
  }
}
