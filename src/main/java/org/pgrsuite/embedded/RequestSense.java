package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;

/**
 * REQUEST SENSE: a pending unit attention, which is pending no more, as data with GOOD status; else
 * NO SENSE. SPC-4 6.39 [UA-04].
 */
final class RequestSense implements CommandHandler {
  private static final int FIXED = 0x70;
  private static final int DESCRIPTOR = 0x72;
  private static final AdditionalSense NOTHING = new AdditionalSense(0, 0);

  @Override
  public Outcome execute(Request request) {
    int format = request.cdb().bit(1, 0x01) ? DESCRIPTOR : FIXED;
    SenseData sense =
        request
            .rules()
            .attentions()
            .sensed(request.options(), request.nexus().attentions())
            .map(code -> new SenseData(format, SenseKey.UNIT_ATTENTION, code))
            .orElse(new SenseData(format, SenseKey.NO_SENSE, NOTHING));
    int allocationLength = request.cdb().u8(4);
    return Reply.data(request.rules().transfers().limited(sense.encode(), allocationLength));
  }
}
