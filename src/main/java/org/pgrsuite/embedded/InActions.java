package org.pgrsuite.embedded;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.spc.PrInAction;

/** The service actions of PERSISTENT RESERVE IN that a unit has. Immutable. */
public final class InActions {
  private final Map<PrInAction, InAction> actions;

  private InActions(Map<PrInAction, InAction> actions) {
    this.actions = actions;
  }

  /** Those that are supported here. */
  public static InActions standard() {
    return new InActions(new EnumMap<>(PrInAction.class))
        .with(PrInAction.READ_KEYS, new ReadKeys())
        .with(PrInAction.READ_RESERVATION, new ReadReservation())
        .with(PrInAction.REPORT_CAPABILITIES, new ReportCapabilities())
        .with(PrInAction.READ_FULL_STATUS, new ReadFullStatus());
  }

  /** The same with one more, or with one replaced. */
  public InActions with(PrInAction code, InAction action) {
    Map<PrInAction, InAction> changed = new EnumMap<>(PrInAction.class);
    changed.putAll(actions);
    changed.put(code, action);
    return new InActions(changed);
  }

  /** The service action with this code. */
  public Optional<InAction> find(PrInAction code) {
    return Optional.ofNullable(actions.get(code));
  }
}
