package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.spc.PrOutAction;

/** The service actions that compare the RESERVATION KEY with the sender's own. */
final class KeyCheck {
  /** All of them. */
  static final List<PrOutAction> ACTIONS =
      List.of(
          PrOutAction.REGISTER,
          PrOutAction.RESERVE,
          PrOutAction.RELEASE,
          PrOutAction.CLEAR,
          PrOutAction.PREEMPT,
          PrOutAction.PREEMPT_AND_ABORT,
          PrOutAction.REGISTER_AND_MOVE);

  private KeyCheck() {}

  /** The requirement that speaks of a wrong one. */
  static String requirement(PrOutAction action) {
    return switch (action) {
      case REGISTER -> "REG-05";
      case RESERVE -> "RES-03";
      case RELEASE -> "REL-11";
      case CLEAR -> "CLR-06";
      case PREEMPT -> "PRE-24";
      case PREEMPT_AND_ABORT -> "PAB-01";
      default -> "MOVE-08";
    };
  }
}
