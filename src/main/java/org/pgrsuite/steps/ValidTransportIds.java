package org.pgrsuite.steps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Act;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.MalformedDataException;
import org.pgrsuite.spc.TransportId;

/** An answer to READ FULL STATUS in which every TransportID has a valid form. SPC-4 7.6.4. */
final class ValidTransportIds extends TypeSafeMatcher<Act> {
  private ValidTransportIds() {}

  static Matcher<Act> inAnswer() {
    return new ValidTransportIds();
  }

  @Override
  protected boolean matchesSafely(Act act) {
    return flaws(act).isEmpty();
  }

  private static List<String> flaws(Act act) {
    try {
      return FullStatusData.decode(act.result().dataIn()).registrations().stream()
          .flatMap(each -> flaw(each.transportId()))
          .toList();
    } catch (MalformedDataException malformed) {
      return List.of(malformed.getMessage());
    }
  }

  private static Stream<String> flaw(TransportId id) {
    Optional<String> flaw = id.flaw();
    return flaw.map(text -> id + ": " + text).stream();
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(
        "TransportIDs of at least 24 bytes, a multiple of 4, with the ADDITIONAL LENGTH that they"
            + " have, and with iSCSI names that end with NUL (SPC-4 7.6.4)");
  }

  @Override
  protected void describeMismatchSafely(Act act, Description mismatch) {
    mismatch.appendText(act.description() + " returned " + String.join("; ", flaws(act)));
  }
}
