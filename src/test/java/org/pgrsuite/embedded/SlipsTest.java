package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.K2;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.Status;

/** Bugs that real targets had can be made by replacing one small method of one rule object. */
class SlipsTest {
  private static <T> Bench unitWith(Class<T> kind, T rule) {
    return new Bench(UnitOptions.parse("units=2"), Rules.standard().with(kind, rule));
  }

  @Test
  void the_key_of_the_holder_can_be_stale() {
    AnswerRules stale =
        new AnswerRules() {
          @Override
          public ReservationKey reservationKey(Situation situation, Reservation held) {
            return held.madeWith();
          }
        };
    Bench bench = unitWith(AnswerRules.class, stale).registerA().reserveA(WRITE_EXCLUSIVE);
    bench.a.register(KA, K2);
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
  }

  @Test
  void the_generation_can_count_registrations_that_go() {
    GenerationRules each =
        new GenerationRules() {
          @Override
          public int steps(Situation before, PrOutRequest request, UnitState after) {
            int gone = before.state().registrations().size() - after.registrations().size();
            return Math.max(gone, super.steps(before, request, after));
          }
        };
    Bench bench = unitWith(GenerationRules.class, each).registerAll();
    bench.a.clear(KA);
    assertThat(bench.generation(), is(6L));
  }

  @Test
  void a_power_loss_can_keep_registrations_without_the_reservation() {
    EventRules forgetful =
        new EventRules() {
          @Override
          protected Optional<Reservation> keptReservation(UnitState before) {
            return Optional.empty();
          }
        };
    Bench bench = unitWith(EventRules.class, forgetful);
    bench.a.send(raw(0, 0, 24, list(NONE, KA, 1)));
    bench.a.reserve(KA, EXCLUSIVE_ACCESS);
    bench.server.powerCycle();
    Bench.Host c = bench.new Host(bench.server.login(bench.c.nexus.id().initiator()));
    c.ready();
    assertThat(c.write(), is(GOOD));
    assertThat(c.in(PrInAction.READ_KEYS).dataIn().length(), is(16));
  }

  @Test
  void after_power_on_a_reservation_can_wait_for_its_holder_to_log_in() {
    AccessRules late =
        new AccessRules() {
          @Override
          public boolean isAllowed(Situation situation, Bytes cdb) {
            return situation.state().reservation().stream()
                    .noneMatch(held -> situation.unit().knows(held.reservedBy()))
                || super.isAllowed(situation, cdb);
          }
        };
    Bench bench = unitWith(AccessRules.class, late);
    bench.a.send(raw(0, 0, 24, list(NONE, KA, 1)));
    bench.a.reserve(KA, EXCLUSIVE_ACCESS);
    assertThat(bench.c.write(), is(CONFLICT));
    bench.server.powerCycle();
    Bench.Host c = bench.new Host(bench.server.login(bench.c.nexus.id().initiator()));
    c.ready();
    assertThat(c.write(), is(GOOD));
    bench.server.login(bench.a.nexus.id().initiator());
    assertThat(c.write(), is(CONFLICT));
  }

  @Test
  void a_capability_can_be_claimed_and_not_kept() {
    AnswerRules boasting =
        new AnswerRules() {
          @Override
          protected CapabilityRules claimed(Situation situation) {
            return new CapabilityRules() {
              @Override
              public boolean replacesLostReservations(UnitOptions options) {
                return true;
              }
            };
          }
        };
    Bench bench = unitWith(AnswerRules.class, boasting).registerA();
    assertThat(bench.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().bit(2, 0x80), is(true));
    assertThat(bench.a.send(out(PrOutAction.REPLACE_LOST_RESERVATION, NONE)), is("CC 05/24/00"));
  }

  @Test
  void a_conflict_can_have_an_effect_on_the_medium() {
    AdmissionRules careless =
        new AdmissionRules() {
          @Override
          public boolean stops(Request request, Refusal refusal) {
            return !refusal.equals(Refusal.CONFLICT);
          }
        };
    Bench bench = unitWith(AdmissionRules.class, careless).registerA().reserveA(WRITE_EXCLUSIVE);
    Bytes full = Bytes.ofHex("A5".repeat(512));
    assertThat(bench.b.send(BlockCommand.WRITE_10.write(8, 1, full)), is(CONFLICT));
    assertThat(bench.b.execute(BlockCommand.READ_10.read(8, 1, 512)).dataIn(), is(full));
  }

  @Test
  void a_command_that_was_let_in_can_be_turned_into_a_conflict() {
    AdmissionRules late =
        new AdmissionRules() {
          @Override
          public Optional<Refusal> refuseLate(Request request) {
            return conflict(request);
          }
        };
    Bench bench = unitWith(AdmissionRules.class, late).registerA();
    Hold hold = bench.server.hold(bench.b.nexus);
    Task write =
        bench.server.submit(bench.b.nexus, BlockCommand.WRITE_10.write(8, 1, Bytes.zeros(512)));
    bench.reserveA(WRITE_EXCLUSIVE);
    hold.release();
    assertThat(
        write.await(Duration.ZERO).map(Answer::status),
        is(Optional.of(Status.RESERVATION_CONFLICT)));
  }

  @Test
  void a_reset_of_one_unit_can_reach_all_and_unit_attentions_too() {
    EventRules wide =
        new EventRules() {
          @Override
          public List<LogicalUnit> reachedByUnitReset(LogicalUnit unit) {
            return unit.ofTarget();
          }
        };
    Bench bench = unitWith(EventRules.class, wide);
    Bench.Host other = bench.new Host(bench.server.at(bench.a.nexus, 1));
    bench.server.resetLogicalUnit(bench.a.nexus);
    assertThat(other.ready(), is("CC 06/29/00"));
    AttentionRules everywhere =
        new AttentionRules() {
          @Override
          public void tell(LogicalUnit unit, Notice notice) {
            unit.ofTarget().forEach(each -> super.tell(each, notice));
          }
        };
    Bench telling =
        unitWith(AttentionRules.class, everywhere)
            .registerAB()
            .reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    telling.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    Bench.Host b = telling.new Host(telling.server.at(telling.b.nexus, 1));
    assertThat(b.ready(), is(Bench.RELEASED));
  }

  @Test
  void another_path_of_the_same_host_can_take_a_registration_over() {
    RegistrationRules overwriting =
        new RegistrationRules() {
          @Override
          protected boolean replaces(Situation situation, Registration made, Registration present) {
            return present.nexus().initiator().isNamed(made.nexus().initiator().name());
          }
        };
    Bench bench = unitWith(RegistrationRules.class, overwriting).registerA();
    Bench.Host second = bench.host(bench.a.nexus.id().initiator().name(), 0x77);
    assertThat(second.register(NONE, KB), is(GOOD));
    assertThat(bench.keys().keys(), contains(KB));
  }

  @Test
  void a_move_can_leave_the_old_key_and_clear_can_leave_registrations() {
    MoveRules old =
        new MoveRules() {
          @Override
          public ReservationKey newKey(
              Situation situation, PrOutRequest request, NexusId destination) {
            return situation
                .registrationOf(destination)
                .map(Registration::key)
                .orElse(request.serviceActionKey());
          }
        };
    Bench moving = unitWith(MoveRules.class, old).registerAB().reserveA(WRITE_EXCLUSIVE);
    Bytes port = OutCommands.port(moving.b).raw();
    Bytes list =
        new BytesBuilder(24 + port.length())
            .u64(0, KA.value())
            .u64(8, K2.value())
            .u16(18, 1)
            .u32(20, port.length())
            .bytes(24, port)
            .build();
    assertThat(moving.a.send(raw(7, 0, list.length(), list)), is(GOOD));
    assertThat(moving.keys().keys(), contains(KB, KA));
    ReservationRules gentle =
        new ReservationRules() {
          @Override
          public UnitState cleared(Situation situation) {
            return situation.state().withoutReservation();
          }
        };
    Bench clearing = unitWith(ReservationRules.class, gentle).registerA();
    clearing.a.clear(KA);
    assertThat(clearing.keys().keys(), contains(KA));
  }

  @Test
  void preempt_and_abort_can_abort_nothing_or_end_with_the_wrong_status() {
    PreemptionRules idle =
        new PreemptionRules() {
          @Override
          public List<NexusId> victims(Situation before, UnitState after) {
            return List.of();
          }
        };
    Bench bench = unitWith(PreemptionRules.class, idle).registerAB();
    bench.server.hold(bench.a.nexus);
    Task read = bench.server.submit(bench.a.nexus, BlockCommand.READ_10.read(8, 1, 512));
    assertThat(
        bench.b.send(out(PrOutAction.PREEMPT_AND_ABORT, KB).withServiceActionKey(KA)), is(GOOD));
    assertThat(read.hasEnded(), is(false));
    EventRules talkative =
        new EventRules() {
          @Override
          protected boolean isAnsweredWhenAborted(LogicalUnit unit) {
            return true;
          }
        };
    Bench telling = unitWith(EventRules.class, talkative).registerAB();
    telling.server.hold(telling.a.nexus);
    Task write = telling.server.submit(telling.a.nexus, BlockCommand.READ_10.read(8, 1, 512));
    telling.b.send(out(PrOutAction.PREEMPT_AND_ABORT, KB).withServiceActionKey(KA));
    assertThat(
        write.await(Duration.ZERO).map(Answer::status), is(Optional.of(Status.TASK_ABORTED)));
  }
}
