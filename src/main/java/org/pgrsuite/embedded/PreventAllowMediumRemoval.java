package org.pgrsuite.embedded;

/** PREVENT ALLOW MEDIUM REMOVAL: each nexus for itself. SBC-3 5.6 [ACC-22, PAB-11]. */
final class PreventAllowMediumRemoval implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    NexusId sender = request.nexus().id();
    Drive drive = request.unit().drive();
    if (request.cdb().bit(4, 0x03)) {
      drive.prevent(sender);
    } else {
      drive.allow(nexus -> request.rules().nexuses().isSame(nexus, sender));
    }
    return Reply.DONE;
  }
}
