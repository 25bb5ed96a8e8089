package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.spc.PrOutAction;

/** Units that preempt wrongly, by PREEMPT and by PREEMPT AND ABORT. */
final class PreemptDefects {
  private PreemptDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(of(PrOutAction.PREEMPT));
    defects.addAll(of(PrOutAction.PREEMPT_AND_ABORT));
    return defects;
  }

  private static List<Defect> of(PrOutAction action) {
    Preempting by = new Preempting(action);
    List<Defect> defects = new ArrayList<>();
    defects.addAll(new PreemptHolderDefects(by).list());
    defects.addAll(new PreemptRegistrantDefects(by).list());
    defects.addAll(new PreemptOwnDefects(by).list());
    defects.addAll(new PreemptRefusalDefects(by).list());
    defects.addAll(new PreemptAttentionDefects(by).list());
    return defects;
  }
}
