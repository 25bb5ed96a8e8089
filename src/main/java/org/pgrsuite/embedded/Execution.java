package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.Status;

/** The way of one command through the unit. */
record Execution(Request request, Command command) {
  /**
   * Checks the command and runs it, or leaves that to what holds it up. A command enters the task
   * set before it is checked: whoever changes a reservation and then aborts commands either finds
   * it there, or has its change found by the check [PAB-10, CON-10].
   */
  Task begin() {
    Optional<CommandHandler> handler = request.handler();
    return handler.isPresent() && handler.get().movesData() ? transfer() : runAtOnce();
  }

  private Task runAtOnce() {
    Optional<Refusal> refusal = request.rules().admission().refuse(request);
    return ended(refusal.isPresent() ? refused(refusal.get()) : run());
  }

  private Task transfer() {
    TaskSet tasks = request.unit().tasks();
    if (tasks.count(request.nexus().id()) >= request.options().number(UnitOption.DEPTH)) {
      return ended(new Refusal(Status.TASK_SET_FULL, Optional.empty()));
    }
    Task task = tasks.enter(request.nexus().id());
    Optional<Refusal> refusal = request.rules().admission().refuse(request);
    if (refusal.isPresent()) {
      boolean told = task.end(Optional.of(answer(refused(refusal.get()))));
      tasks.leave(task);
      if (!told) {
        giveBack(refusal.get());
      }
    } else {
      tasks.go(task, this::isSender, () -> answer(runLate()));
    }
    return task;
  }

  /** The command was aborted while it was checked: the nexus was not told what it had to be. */
  private void giveBack(Refusal refusal) {
    refusal
        .sense()
        .filter(SenseData::isUnitAttention)
        .ifPresent(sense -> request.nexus().attentions().giveBack(sense.additional()));
  }

  /** Ends the command at once. */
  Task ended(Outcome outcome) {
    return new Task(request.nexus().id(), answer(outcome));
  }

  private boolean isSender(NexusId nexus) {
    return request.rules().nexuses().isSame(nexus, request.nexus().id());
  }

  private Refusal refused(Refusal refusal) {
    if (!request.rules().admission().stops(request, refusal)) {
      run();
    }
    return refusal;
  }

  private Outcome runLate() {
    Optional<Refusal> refusal = request.rules().admission().refuseLate(request);
    return refusal.isPresent() ? refusal.get() : run();
  }

  private Outcome run() {
    Optional<CommandHandler> handler = request.handler();
    return handler.isPresent()
        ? handler.get().execute(request)
        : Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE);
  }

  private Answer answer(Outcome outcome) {
    TransferRules transfers = request.rules().transfers();
    return outcome instanceof Reply reply
        ? transfers.done(command, reply)
        : transfers.refused(request.unit(), command, (Refusal) outcome);
  }
}
