package org.pgrsuite.differ;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;

class GeneratorTest {
  private static final String OUT = "PERSISTENT RESERVE OUT, ";
  private final Generator generator = new Generator(Arena.PORTS, Set.of());

  private static Set<String> kinds(Generator generator) {
    return LongStream.range(0, 200)
        .mapToObj(generator::sequence)
        .flatMap(steps -> steps.stream().map(Step::kind))
        .collect(Collectors.toSet());
  }

  @Test
  void aSeedAlwaysGivesTheSameSequenceAndNoOther() {
    assertThat(generator.sequence(7), is(generator.sequence(7)));
    assertThat(generator.sequence(7), is(not(equalTo(generator.sequence(8)))));
  }

  @ParameterizedTest
  @EnumSource(PrOutAction.class)
  void everyServiceActionThatChangesSomethingComes(PrOutAction action) {
    assertThat(kinds(generator), hasItem(OUT + action));
  }

  @ParameterizedTest
  @EnumSource(PrInAction.class)
  void everyServiceActionThatAsksComes(PrInAction action) {
    assertThat(kinds(generator), hasItem("PERSISTENT RESERVE IN, " + action));
  }

  @Test
  void reservedServiceActionsAndOtherCommandsCome() {
    assertThat(
        kinds(generator),
        hasItems(
            OUT + "reserved service action",
            "PERSISTENT RESERVE IN, reserved service action",
            "RESERVE(6)",
            "RELEASE(10)",
            "WRITE(16)",
            "READ(6)",
            "REQUEST SENSE"));
  }

  @Test
  void whatIsLeftOutNeverComes() {
    String move = OUT + "REGISTER AND MOVE";
    Generator without = new Generator(Arena.PORTS, Set.of(move, "RESERVE(10)"));
    assertThat(kinds(without), not(hasItem(move)));
    assertThat(kinds(without), not(hasItem("RESERVE(10)")));
  }
}
