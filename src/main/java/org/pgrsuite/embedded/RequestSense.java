package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;

/**
 * REQUEST SENSE: a pending unit attention, which is pending no more, as data with GOOD status; else
 * NO SENSE. SPC-4 6.39 [UA-04].
 */
public class RequestSense implements CommandHandler {
  private static final int FIXED = 0x70;
  private static final int DESCRIPTOR = 0x72;
  private static final AdditionalSense NOTHING = new AdditionalSense(0, 0);

  @Override
  public Outcome execute(Request request) {
    int format = request.cdb().bit(1, 0x01) ? DESCRIPTOR : FIXED;
    SenseData sense =
        pending(request)
            .map(code -> new SenseData(format, SenseKey.UNIT_ATTENTION, code))
            .orElse(new SenseData(format, SenseKey.NO_SENSE, NOTHING));
    int allocationLength = request.cdb().u8(4);
    return Reply.data(request.rules().transfers().limited(sense.encode(), allocationLength));
  }

  private static Optional<AdditionalSense> pending(Request request) {
    AttentionRules rules = request.rules().attentions();
    AttentionQueue queue = request.nexus().attentions();
    return request.options().is(UnitOption.REQUEST_SENSE, "kept")
        ? queue.look(rules)
        : queue.take(rules);
  }
}
