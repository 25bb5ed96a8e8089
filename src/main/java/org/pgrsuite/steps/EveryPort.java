package org.pgrsuite.steps;

import java.util.List;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.FullStatusData.Registration;
import org.pgrsuite.spc.ReservationKey;

/**
 * A registration through all target ports as READ FULL STATUS has to report it: in one descriptor
 * with ALL_TG_PT set, or in one for each target port. SPC-4 6.15.5.
 */
final class EveryPort extends TypeSafeMatcher<FullStatusData> {
  private final Initiator initiator;
  private final ReservationKey key;
  private final List<Integer> ports;

  private EveryPort(Initiator initiator, ReservationKey key, List<Initiator> atTheirPorts) {
    this.initiator = initiator;
    this.key = key;
    this.ports =
        atTheirPorts.stream().map(each -> each.nexus().relativeTargetPort()).distinct().toList();
  }

  /** At the target ports of these initiators at the least, and nowhere with another key. */
  static Matcher<FullStatusData> isRegistered(
      Initiator initiator, ReservationKey key, List<Initiator> atTheirPorts) {
    return new EveryPort(initiator, key, atTheirPorts);
  }

  @Override
  protected boolean matchesSafely(FullStatusData seen) {
    List<Registration> own =
        seen.registrations().stream()
            .filter(each -> initiator.nexus().isNamed(each.transportId()))
            .toList();
    boolean everywhere = own.size() == 1 && own.get(0).allTargetPorts();
    boolean each =
        own.stream().map(Registration::relativeTargetPort).toList().containsAll(ports)
            && own.stream().noneMatch(Registration::allTargetPorts);
    return own.stream().allMatch(one -> one.key().equals(key)) && (everywhere || each);
  }

  private static String inWords(Registration each) {
    return "%s with key %s %s"
        .formatted(
            each.transportId(),
            each.key(),
            each.allTargetPorts()
                ? "with ALL_TG_PT"
                : "at relative target port " + each.relativeTargetPort());
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(
        "READ FULL STATUS reports initiator %s with key %s in one descriptor with ALL_TG_PT, or in one for each of the relative target ports %s"
            .formatted(
                initiator,
                key,
                String.join(" and ", ports.stream().map(String::valueOf).toList())));
  }

  @Override
  protected void describeMismatchSafely(FullStatusData seen, Description mismatch) {
    mismatch.appendText(
        "it reports "
            + seen.registrations().stream()
                .map(EveryPort::inWords)
                .collect(Collectors.joining("; ")));
  }
}
