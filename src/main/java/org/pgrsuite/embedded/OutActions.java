package org.pgrsuite.embedded;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.spc.PrOutAction;

/** The service actions of PERSISTENT RESERVE OUT that a unit has. Immutable. */
public final class OutActions {
  private final Map<PrOutAction, OutAction> actions;

  private OutActions(Map<PrOutAction, OutAction> actions) {
    this.actions = actions;
  }

  /** Those that are supported here. */
  public static OutActions standard() {
    Register register = new Register();
    return new OutActions(new EnumMap<>(PrOutAction.class))
        .with(PrOutAction.REGISTER, register)
        .with(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY, register)
        .with(PrOutAction.RESERVE, new Reserve())
        .with(PrOutAction.RELEASE, new Release())
        .with(PrOutAction.CLEAR, new Clear())
        .with(PrOutAction.PREEMPT, new Preempt())
        .with(PrOutAction.PREEMPT_AND_ABORT, new PreemptAndAbort())
        .with(PrOutAction.REGISTER_AND_MOVE, new RegisterAndMove())
        .with(PrOutAction.REPLACE_LOST_RESERVATION, new ReplaceLostReservation());
  }

  /** The same with one more, or with one replaced. */
  public OutActions with(PrOutAction code, OutAction action) {
    Map<PrOutAction, OutAction> changed = new EnumMap<>(PrOutAction.class);
    changed.putAll(actions);
    changed.put(code, action);
    return new OutActions(changed);
  }

  /** The same without one. */
  public OutActions without(PrOutAction code) {
    Map<PrOutAction, OutAction> changed = new EnumMap<>(PrOutAction.class);
    changed.putAll(actions);
    changed.remove(code);
    return new OutActions(changed);
  }

  /** The service action with this code. */
  public Optional<OutAction> find(PrOutAction code) {
    return Optional.ofNullable(actions.get(code));
  }
}
