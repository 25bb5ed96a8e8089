package org.pgrsuite.embedded;

import java.util.Optional;

/** TEST UNIT READY: whether the medium can be read. SPC-4 6.47 [ACC-23]. */
final class TestUnitReady implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    Optional<Refusal> refusal = request.rules().blocks().ready(request.unit());
    return refusal.isPresent() ? refusal.get() : Reply.DONE;
  }
}
