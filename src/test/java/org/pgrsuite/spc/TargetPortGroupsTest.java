package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.TargetPortGroups.Group;

class TargetPortGroupsTest {
  @Test
  void theCommandAsksForTheGroups() {
    assertThat(
        TargetPortGroups.command().cdb(), is(Bytes.ofHex("A3 0A 00 00 00 00 00 00 10 00 00 00")));
  }

  @Test
  void theExampleIsOneGroupOnStandby() {
    Bytes answer = Bytes.ofHex("00 00 00 0C 02 0F 00 01 00 00 00 01 00 00 00 01");
    assertThat(TargetPortGroups.decode(answer), contains(new Group(1, 2)));
  }

  @Test
  void groupsFollowEachOtherWithTheirPortsBetween() {
    Bytes answer =
        Bytes.ofHex(
            "00 00 00 18 80 0F 00 01 00 00 00 01 00 00 00 01"
                + "03 0F 00 02 00 00 00 01 00 00 00 02");
    assertThat(TargetPortGroups.decode(answer), contains(new Group(1, 0), new Group(2, 3)));
  }

  @Test
  void aGroupHasAsManyPortsAsItSays() {
    Bytes answer =
        Bytes.ofHex(
            "00 00 00 1C 00 0F 00 01 00 00 00 02 00 00 00 01 00 00 00 02"
                + "03 0F 00 02 00 00 00 01 00 00 00 03");
    assertThat(TargetPortGroups.decode(answer), contains(new Group(1, 0), new Group(2, 3)));
  }

  @Test
  void aGroupWithoutPortsIsAGroup() {
    Bytes answer = Bytes.ofHex("00 00 00 08 00 0F 00 01 00 00 00 00");
    assertThat(TargetPortGroups.decode(answer), contains(new Group(1, 0)));
    assertThat(TargetPortGroups.decode(answer.first(11)), is(empty()));
  }

  @Test
  void whatIsCutOffIsLeftOut() {
    assertThat(TargetPortGroups.decode(Bytes.NONE), is(empty()));
    assertThat(TargetPortGroups.decode(Bytes.ofHex("FF FF FF FF 02 0F 00")), is(empty()));
    assertThat(TargetPortGroups.ofPort(Bytes.ofHex("00 83 FF FF 01 15 00 04 00")), is(noGroup()));
    assertThat(TargetPortGroups.ofPort(Bytes.NONE), is(noGroup()));
  }

  @Test
  void theGroupOfAPortIsInItsDeviceIdentification() {
    Bytes page =
        Bytes.ofHex("00 83 00 14 01 03 00 08 60 01 40 57 06 77 27 37 01 15 00 04 00 00 00 07");
    assertThat(TargetPortGroups.ofPort(page), is(Optional.of(7)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, active/optimized, false",
    "1, active/non-optimized, false",
    "2, standby, true",
    "3, unavailable, true",
    "4, logical block dependent, false",
    "14, offline, true",
    "15, transitioning, true",
    "7, in the reserved state 07h, false"
  })
  void everyStateHasItsNameAndIsOpenOrClosed(int state, String title, boolean closed) {
    assertThat(new Group(1, state).title(), is(title));
    assertThat(new Group(1, state).isClosed(), is(closed));
  }

  private static Optional<Integer> noGroup() {
    return Optional.empty();
  }
}
