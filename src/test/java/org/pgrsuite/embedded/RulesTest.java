package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.K2;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** A unit that decides one thing otherwise is made of a subclass of one rule. */
class RulesTest {
  private static Bench unitWith(Rules rules) {
    return new Bench(UnitOptions.standard(), rules);
  }

  @Test
  void keys_can_be_compared_in_part() {
    KeyRules lowHalf =
        new KeyRules() {
          @Override
          public boolean isSame(ReservationKey one, ReservationKey other) {
            return (int) one.value() == (int) other.value();
          }
        };
    Bench bench = unitWith(Rules.standard().with(KeyRules.class, lowHalf));
    bench.registerA();
    assertThat(bench.a.register(new ReservationKey(0x1_0000_000AL), K2), is(GOOD));
  }

  @Test
  void nexuses_can_be_told_apart_by_name_alone() {
    NexusRules nameOnly =
        new NexusRules() {
          @Override
          public boolean isSamePort(InitiatorPort one, InitiatorPort other) {
            return one.isNamed(other.name());
          }
        };
    Bench bench = unitWith(Rules.standard().with(NexusRules.class, nameOnly));
    bench.registerA();
    Bench.Host other = bench.host("iqn.2026-11.org.pgrsuite:a", 0x77);
    assertThat(other.register(KA, K2), is(GOOD));
    assertThat(bench.keys().keys(), contains(K2));
  }

  @Test
  void the_sender_can_be_told_of_its_own_release() {
    AttentionRules everybody =
        new AttentionRules() {
          @Override
          protected List<Notice> toOthers(
              Situation situation, List<Registration> receivers, AdditionalSense code) {
            return receivers.stream().map(receiver -> new Notice(receiver.nexus(), code)).toList();
          }
        };
    Bench bench = unitWith(Rules.standard().with(AttentionRules.class, everybody));
    bench.registerA().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(bench.a.ready(), is(Bench.RELEASED));
  }

  @Test
  void the_generation_can_count_releases() {
    GenerationRules all =
        new GenerationRules() {
          @Override
          public boolean isCounted(Situation before, PrOutRequest request) {
            return true;
          }
        };
    Bench bench = unitWith(Rules.standard().with(GenerationRules.class, all));
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.generation(), is(2L));
  }

  @Test
  void one_cell_of_the_access_table_can_be_wrong() {
    AccessRules leaky =
        new AccessRules() {
          private final AccessTable table =
              AccessTable.standard()
                  .with(WRITE_EXCLUSIVE, Role.REGISTRANT, CommandClass.WRITE, true);

          @Override
          public boolean isAllowed(ReservationType type, Role role, CommandClass commands) {
            return table.isAllowed(type, role, commands);
          }
        };
    Bench bench = unitWith(Rules.standard().with(AccessRules.class, leaky));
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.b.write(), is(GOOD));
    assertThat(bench.c.write(), is(CONFLICT));
  }

  @Test
  void a_refused_service_action_can_have_its_effect_all_the_same() {
    PrOut careless =
        new PrOut(OutActions.standard()) {
          @Override
          protected Outcome conclude(
              Request request, Situation before, PrOutRequest order, Ruling ruling) {
            if (ruling instanceof Refusal) {
              request.unit().become(before.state().withoutReservation());
            }
            return super.conclude(request, before, order, ruling);
          }
        };
    Rules rules = Rules.standard();
    Bench bench = unitWith(rules.with(CommandSet.class, rules.commands().with(0x5F, careless)));
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.b.release(KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.held(), is(""));
  }

  @Test
  void a_command_and_a_service_action_can_be_missing() {
    Rules rules = Rules.standard();
    Bench bench =
        unitWith(
            rules.with(
                CommandSet.class,
                rules
                    .commands()
                    .without(0x5E)
                    .with(0x5F, new PrOut(OutActions.standard().without(PrOutAction.CLEAR)))));
    assertThat(bench.a.cdb("5E 00 0000000000 1000 00"), is("CC 05/20/00"));
    assertThat(bench.a.register(NONE, KA), is(GOOD));
    assertThat(bench.a.clear(KA), is("CC 05/24/00"));
    assertThat(bench.b.register(NONE, KB), is(GOOD));
  }

  @Test
  void aptpl02_aptpl03_a_unit_that_persists_says_so_as_the_last_registration_asked() {
    CapabilityRules persisting =
        new CapabilityRules() {
          @Override
          public boolean persistsThroughPowerLoss(UnitOptions options) {
            return true;
          }
        };
    Bench bench =
        new Bench(
            UnitOptions.parse("crh=0&sip=0&atp=0&ptpl=0"),
            Rules.standard().with(CapabilityRules.class, persisting));
    assertThat(capabilities(bench), is("00 08 01 C0 EA 01 00 00"));
    assertThat(bench.a.send(OutCommands.raw(0, 0, 24, OutCommands.list(NONE, KA, 0x01))), is(GOOD));
    assertThat(capabilities(bench), is("00 08 01 C1 EA 01 00 00"));
    assertThat(bench.b.register(KB, KB), is(CONFLICT));
    assertThat(capabilities(bench), is("00 08 01 C1 EA 01 00 00"));
    assertThat(bench.b.register(NONE, KB), is(GOOD));
    assertThat(capabilities(bench), is("00 08 01 C0 EA 01 00 00"));
  }

  private static String capabilities(Bench bench) {
    return bench.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().hex();
  }

  @Test
  void every_kind_of_rules_can_be_replaced_alone() throws ReflectiveOperationException {
    Rules one = Rules.standard();
    Rules other = Rules.standard();
    for (Method kind : kinds()) {
      Rules changed = withFrom(one, kind.getReturnType(), kind.invoke(other));
      for (Method each : kinds()) {
        Object expected = each.invoke(each.equals(kind) ? other : one);
        assertThat(kind + ", " + each, each.invoke(changed), is(sameInstance(expected)));
      }
    }
  }

  private static List<Method> kinds() {
    return Arrays.stream(Rules.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .toList();
  }

  private static <T> Rules withFrom(Rules rules, Class<T> kind, Object rule) {
    return rules.with(kind, kind.cast(rule));
  }
}
