package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;

/**
 * START STOP UNIT: a stopped unit is not ready; a removable medium can be ejected, unless a nexus
 * prevents it. Power conditions are accepted and make no difference. SBC-3 5.24 [ACC-20, ACC-21,
 * PAB-11].
 */
final class StartStopUnit implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    boolean start = request.cdb().bit(4, 0x01);
    boolean eject = request.cdb().bit(4, 0x02);
    if (request.cdb().bit(4, 0xF0)) {
      return Reply.DONE;
    }
    return eject ? load(request, start) : turn(request, start);
  }

  private static Outcome turn(Request request, boolean start) {
    request.unit().drive().stopped(!start);
    return Reply.DONE;
  }

  private static Outcome load(Request request, boolean load) {
    Drive drive = request.unit().drive();
    if (!request.options().is(UnitOption.REMOVABLE)) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    if (!load && drive.isPrevented()) {
      return Refusal.illegalRequest(AdditionalSense.MEDIUM_REMOVAL_PREVENTED);
    }
    drive.ejected(!load);
    return turn(request, load);
  }
}
