package org.pgrsuite.defects;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pgrsuite.embedded.UnitOption;
import org.pgrsuite.embedded.UnitOptions;

class PairsTest {
  @Test
  void everyCombinationIsAUnitThatCanBeMade() {
    Pairs pairs = new Pairs(Choice.all(), 1);
    for (int i = 0; i < 20; i++) {
      UnitOptions.parse(pairs.next());
    }
  }

  @Test
  void twentyUnitsHaveNearlyEveryPairOfValues() {
    Pairs pairs = new Pairs(Choice.all(), 1);
    for (int i = 0; i < 20; i++) {
      pairs.next();
    }
    String[] counts = pairs.coverage().split(" ");
    assertThat(Integer.parseInt(counts[0]) * 100 / Integer.parseInt(counts[2]), greaterThan(95));
  }

  @Test
  void oneSeedAlwaysMakesTheSameUnits() {
    assertThat(new Pairs(Choice.all(), 5).next(), is(new Pairs(Choice.all(), 5).next()));
  }

  @Test
  void bothValuesOfAFlagOccur() {
    Pairs pairs = new Pairs(List.of(choiceOf(UnitOption.CRH)), 1);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10; i++) {
      seen.add(pairs.next());
    }
    assertThat(seen, hasItem("crh=0"));
    assertThat(seen, hasItem("crh=1"));
  }

  private static Choice choiceOf(UnitOption option) {
    return Choice.all().stream()
        .filter(choice -> choice.option() == option)
        .findFirst()
        .orElseThrow();
  }
}
