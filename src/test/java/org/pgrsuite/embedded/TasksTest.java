package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.KC;
import static org.pgrsuite.embedded.Bench.PREEMPTED;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.Status;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class TasksTest {
  private static final String CLEARED_COMMANDS = "CC 06/2F/00";
  private static final Bytes FULL = Bytes.ofHex("A5".repeat(512));
  private static final Command WRITE = BlockCommand.WRITE_10.write(8, 1, FULL);

  private final Bench bench = new Bench();

  private static Task begin(Bench on, Bench.Host host) {
    on.server.hold(host.nexus);
    return on.server.submit(host.nexus, WRITE);
  }

  private static String abort(Bench.Host host, ReservationKey own, ReservationKey victim) {
    return host.send(
        out(PrOutAction.PREEMPT_AND_ABORT, own)
            .withServiceActionKey(victim)
            .withType(WRITE_EXCLUSIVE));
  }

  private static Optional<Status> end(Task task) {
    return task.await(Duration.ZERO).map(Answer::status);
  }

  private static Bytes block(Bench on) {
    return on.b.execute(BlockCommand.READ_10.read(8, 1, 512)).dataIn();
  }

  @Test
  void a_held_command_waits_until_it_is_released() {
    Hold hold = bench.server.hold(bench.a.nexus);
    Task first = bench.server.submit(bench.a.nexus, WRITE);
    Task second =
        bench.server.submit(bench.a.nexus, BlockCommand.WRITE_10.write(8, 1, Bytes.zeros(512)));
    assertThat(hold.waiting(), is(2));
    assertThat(first.hasEnded(), is(false));
    assertThat(bench.a.ready(), is(GOOD));
    assertThat(bench.b.write(), is(GOOD));
    hold.close();
    assertThat(end(first), is(Optional.of(Status.GOOD)));
    assertThat(end(second), is(Optional.of(Status.GOOD)));
    assertThat(block(bench), is(Bytes.zeros(512)));
    assertThat(bench.a.send(WRITE), is(GOOD));
  }

  @Test
  void acc43_pre32_clr11_what_was_accepted_is_not_turned_into_a_conflict() {
    bench.registerAB();
    Hold hold = bench.server.hold(bench.b.nexus);
    Task write = bench.server.submit(bench.b.nexus, WRITE);
    bench.a.reserve(KA, EXCLUSIVE_ACCESS);
    assertThat(bench.b.write(), is(CONFLICT));
    bench.a.clear(KA);
    hold.release();
    assertThat(end(write), is(Optional.of(Status.GOOD)));
    assertThat(bench.b.ready(), is(Bench.CLEARED));
    assertThat(block(bench), is(FULL));
  }

  @Test
  void pab02_pab03_pab10_without_tas_the_victim_is_told_afterwards() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    Task write = begin(bench, bench.a);
    assertThat(abort(bench.b, KB, KA), is(GOOD));
    assertThat(write.hasEnded(), is(true));
    assertThat(end(write), is(Optional.empty()));
    assertThat(bench.a.ready(), is(PREEMPTED));
    assertThat(bench.a.ready(), is(CLEARED_COMMANDS));
    assertThat(bench.a.ready(), is(GOOD));
    assertThat(bench.b.ready(), is(GOOD));
    assertThat(block(bench), is(Bytes.zeros(512)));
  }

  @Test
  void pab03_with_tas_they_end_with_task_aborted() {
    Bench telling = Bench.with("tas=1").registerAB().reserveA(WRITE_EXCLUSIVE);
    Task write = begin(telling, telling.a);
    assertThat(abort(telling.b, KB, KA), is(GOOD));
    assertThat(end(write), is(Optional.of(Status.TASK_ABORTED)));
    assertThat(telling.a.ready(), is(PREEMPTED));
    assertThat(telling.a.ready(), is(GOOD));
  }

  @Test
  void pab04_pab06_commands_of_others_go_on() {
    bench.registerAll().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    Hold hold = bench.server.hold(bench.a.nexus);
    Task holders = bench.server.submit(bench.a.nexus, WRITE);
    Task victims = begin(bench, bench.c);
    assertThat(abort(bench.b, KB, KC), is(GOOD));
    assertThat(end(victims), is(Optional.empty()));
    hold.release();
    assertThat(end(holders), is(Optional.of(Status.GOOD)));
    assertThat(bench.a.ready(), is(GOOD));
  }

  @Test
  void pab07_key_zero_under_all_registrants_aborts_for_everybody_else() {
    bench.registerAll().reserveA(WRITE_EXCLUSIVE_ALL_REGISTRANTS);
    Task one = begin(bench, bench.a);
    Task other = begin(bench, bench.c);
    assertThat(abort(bench.b, KB, Bench.NONE), is(GOOD));
    assertThat(one.hasEnded() && other.hasEnded(), is(true));
    assertThat(bench.keys().keys().size(), is(1));
  }

  @Test
  void pab08_what_is_refused_aborts_nothing() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    Task write = begin(bench, bench.a);
    assertThat(abort(bench.b, WRONG, KA), is(CONFLICT));
    assertThat(abort(bench.b, KB, WRONG), is(CONFLICT));
    assertThat(write.hasEnded(), is(false));
  }

  @Test
  void pab05_the_holder_that_names_itself_aborts_nothing() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    Task write = begin(bench, bench.a);
    assertThat(abort(bench.a, KA, KA), is(GOOD));
    assertThat(write.hasEnded(), is(false));
  }

  @Test
  void pre32_preempt_alone_aborts_nothing() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    Hold hold = bench.server.hold(bench.a.nexus);
    Task write = bench.server.submit(bench.a.nexus, WRITE);
    bench.b.send(out(PrOutAction.PREEMPT, KB).withServiceActionKey(KA).withType(WRITE_EXCLUSIVE));
    hold.release();
    assertThat(end(write), is(Optional.of(Status.GOOD)));
  }

  @Test
  void pab11_prevention_of_removal_by_the_victim_is_lifted() {
    Bench tape = Bench.with("removable=1").registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(tape.a.cdb("1E 00 00 00 01 00"), is(GOOD));
    assertThat(tape.b.cdb("1B 00 00 00 02 00"), is("CC 05/53/02"));
    assertThat(abort(tape.b, KB, KA), is(GOOD));
    assertThat(tape.b.cdb("1B 00 00 00 02 00"), is(GOOD));
    assertThat(tape.b.ready(), is("CC 02/3A/00"));
    assertThat(tape.b.cdb("1B 00 00 00 03 00"), is(GOOD));
    assertThat(tape.b.ready(), is(GOOD));
  }

  @Test
  void nex08_abort_task_and_abort_task_set_end_commands_of_their_nexus() {
    Task one = begin(bench, bench.a);
    Task two = begin(bench, bench.a);
    Task others = begin(bench, bench.b);
    bench.server.abortTask(bench.a.nexus, Optional.of(one));
    assertThat(one.hasEnded(), is(true));
    assertThat(two.hasEnded(), is(false));
    bench.server.abortTaskSet(bench.a.nexus);
    assertThat(end(two), is(Optional.empty()));
    assertThat(others.hasEnded(), is(false));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void nex08_clear_task_set_ends_those_of_all_and_tells_the_others() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    String before = bench.snapshot();
    Task own = begin(bench, bench.a);
    Task others = bench.server.submit(bench.b.nexus, BlockCommand.READ_10.read(8, 1, 512));
    Hold hold = bench.server.hold(bench.b.nexus);
    Task held = bench.server.submit(bench.b.nexus, BlockCommand.READ_10.read(8, 1, 512));
    bench.server.clearTaskSet(bench.a.nexus);
    assertThat(own.hasEnded() && held.hasEnded(), is(true));
    assertThat(end(others), is(Optional.of(Status.GOOD)));
    assertThat(hold.waiting(), is(0));
    assertThat(bench.attentions(), is("GOOD, " + CLEARED_COMMANDS + ", GOOD"));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void a_command_that_gets_no_answer_is_no_status() throws InterruptedException {
    Hold hold = bench.server.hold(bench.a.nexus);
    Thread aborting =
        new Thread(
            () -> {
              while (hold.waiting() == 0) {
                Thread.onSpinWait();
              }
              bench.server.abortTaskSet(bench.a.nexus);
            });
    aborting.start();
    assertThrows(NoAnswerException.class, () -> bench.a.execute(WRITE));
    aborting.join();
  }

  @Test
  void a_delay_holds_every_transfer_up_but_no_other_command() {
    Bench slow = Bench.with("delay=50");
    Task write = slow.server.submit(slow.a.nexus, WRITE);
    assertThat(write.hasEnded(), is(false));
    assertThat(slow.a.ready(), is(GOOD));
    assertThat(
        write.await(Duration.ofSeconds(5)).map(Answer::status), is(Optional.of(Status.GOOD)));
    assertThat(block(slow), is(FULL));
  }
}
