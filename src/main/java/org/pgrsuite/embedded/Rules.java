package org.pgrsuite.embedded;

import java.util.HashMap;
import java.util.Map;

/**
 * How a unit decides. Every rule is an object without state whose methods are single decisions, and
 * {@code standard().with(KeyRules.class, new KeyRules() {...})} makes a unit that decides one of
 * them otherwise. Where a requirement leaves a choice, the standard rules take what its text
 * favours. Immutable.
 */
public final class Rules {
  private final Map<Class<?>, Object> byKind;

  private Rules(Map<Class<?>, Object> byKind) {
    this.byKind = Map.copyOf(byKind);
  }

  /** The rules of the standard. */
  public static Rules standard() {
    return new Rules(Map.of())
        .with(KeyRules.class, new KeyRules())
        .with(NexusRules.class, new NexusRules())
        .with(AdmissionRules.class, new AdmissionRules())
        .with(AccessRules.class, new AccessRules())
        .with(AttentionRules.class, new AttentionRules())
        .with(CapabilityRules.class, new CapabilityRules())
        .with(ParameterRules.class, new ParameterRules())
        .with(RegistrationRules.class, new RegistrationRules())
        .with(PortRules.class, new PortRules())
        .with(MoveRules.class, new MoveRules())
        .with(UnitReservationRules.class, new UnitReservationRules())
        .with(ReservationRules.class, new ReservationRules())
        .with(PreemptionRules.class, new PreemptionRules())
        .with(EventRules.class, new EventRules())
        .with(GenerationRules.class, new GenerationRules())
        .with(AnswerRules.class, new AnswerRules())
        .with(TransferRules.class, new TransferRules())
        .with(BlockRules.class, new BlockRules())
        .with(ConcurrencyRules.class, new ConcurrencyRules())
        .with(CommandSet.class, CommandSet.standard());
  }

  /**
   * The same rules but for those of one kind.
   *
   * @param kind the class that one of the methods below returns
   * @param rule what takes its place, usually of a subclass
   */
  public <T> Rules with(Class<T> kind, T rule) {
    Map<Class<?>, Object> changed = new HashMap<>(byKind);
    changed.put(kind, rule);
    return new Rules(changed);
  }

  /** What reservation keys are, and when two are equal. */
  public KeyRules keys() {
    return rule(KeyRules.class);
  }

  /** When two I_T nexuses are the same. */
  public NexusRules nexuses() {
    return rule(NexusRules.class);
  }

  /** What a command has to pass before it runs, and in which order. */
  public AdmissionRules admission() {
    return rule(AdmissionRules.class);
  }

  /** Which commands a reservation keeps out. */
  public AccessRules access() {
    return rule(AccessRules.class);
  }

  /** Who is told what, and how. */
  public AttentionRules attentions() {
    return rule(AttentionRules.class);
  }

  /** What the unit says it can do. */
  public CapabilityRules capabilities() {
    return rule(CapabilityRules.class);
  }

  /** What is checked in a PERSISTENT RESERVE OUT command, and in which order. */
  public ParameterRules parameters() {
    return rule(ParameterRules.class);
  }

  /** What registering and unregistering do. */
  public RegistrationRules registrations() {
    return rule(RegistrationRules.class);
  }

  /** Which ports a parameter list names. */
  public PortRules ports() {
    return rule(PortRules.class);
  }

  /** What REGISTER AND MOVE checks. */
  public MoveRules moves() {
    return rule(MoveRules.class);
  }

  /** What RESERVE and RELEASE of six and ten bytes do. */
  public UnitReservationRules unitReservations() {
    return rule(UnitReservationRules.class);
  }

  /** What reserving and releasing do, and who is a holder. */
  public ReservationRules reservations() {
    return rule(ReservationRules.class);
  }

  /** What preempting does. */
  public PreemptionRules preemption() {
    return rule(PreemptionRules.class);
  }

  /** What resets, nexus losses and aborts do. */
  public EventRules events() {
    return rule(EventRules.class);
  }

  /** How PRgeneration changes. */
  public GenerationRules generations() {
    return rule(GenerationRules.class);
  }

  /** What PERSISTENT RESERVE IN returns. */
  public AnswerRules answers() {
    return rule(AnswerRules.class);
  }

  /** How data is cut off, and what residual is reported. */
  public TransferRules transfers() {
    return rule(TransferRules.class);
  }

  /** What is checked in commands that read and write. */
  public BlockRules blocks() {
    return rule(BlockRules.class);
  }

  /** What is indivisible. */
  public ConcurrencyRules concurrency() {
    return rule(ConcurrencyRules.class);
  }

  /** Which commands exist. */
  public CommandSet commands() {
    return rule(CommandSet.class);
  }

  private <T> T rule(Class<T> kind) {
    return kind.cast(byKind.get(kind));
  }
}
