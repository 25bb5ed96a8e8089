package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Command;

/** The way of one command through the unit. */
record Execution(Request request, Command command) {
  /**
   * Checks the command and runs it, or leaves that to what holds it up. A command enters the task
   * set before it is checked: whoever changes a reservation and then aborts commands either finds
   * it there, or has its change found by the check [PAB-10, CON-10].
   */
  Task begin() {
    TaskSet tasks = request.unit().tasks();
    boolean movesData = request.handler().filter(CommandHandler::movesData).isPresent();
    Task task = movesData ? tasks.enter(request.nexus().id()) : new Task(request.nexus().id());
    Optional<Refusal> refusal = request.rules().admission().refuse(request);
    if (refusal.isPresent() || !movesData) {
      task.end(Optional.of(answer(refusal.isPresent() ? refusal.get() : run())));
      tasks.leave(task);
    } else {
      tasks.go(task, this::isSender, () -> answer(run()));
    }
    return task;
  }

  /** Ends the command at once. */
  Task refuse(Outcome outcome) {
    Task task = new Task(request.nexus().id());
    task.end(Optional.of(answer(outcome)));
    return task;
  }

  private boolean isSender(NexusId nexus) {
    return request.rules().nexuses().isSame(nexus, request.nexus().id());
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
