package org.pgrsuite.embedded;

/**
 * How a unit decides. Every component is an object without state whose methods are single
 * decisions; {@code standard().withX(new XRules() {...})} makes a unit that decides one of them
 * otherwise. The requirements that leave a choice are decided as the standard's text favours.
 *
 * @param keys what reservation keys are, and when two are equal
 * @param nexuses when two I_T nexuses are the same
 * @param admission what a command has to pass before it runs, and in which order
 * @param access which commands a reservation keeps out
 * @param attentions who is told what, and how
 * @param capabilities what the unit says it can do
 * @param parameters what is checked in a PERSISTENT RESERVE OUT command, and in which order
 * @param registrations what registering and unregistering do
 * @param reservations what reserving and releasing do, and who is a holder
 * @param preemption what preempting does
 * @param generations how PRgeneration changes
 * @param answers what PERSISTENT RESERVE IN returns
 * @param transfers how data is cut off, and what residual is reported
 * @param blocks what is checked in commands that read and write
 * @param concurrency what is indivisible
 * @param commands which commands exist
 */
public record Rules(
    KeyRules keys,
    NexusRules nexuses,
    AdmissionRules admission,
    AccessRules access,
    AttentionRules attentions,
    CapabilityRules capabilities,
    ParameterRules parameters,
    RegistrationRules registrations,
    ReservationRules reservations,
    PreemptionRules preemption,
    GenerationRules generations,
    AnswerRules answers,
    TransferRules transfers,
    BlockRules blocks,
    ConcurrencyRules concurrency,
    CommandSet commands) {
  /** The rules of the standard. */
  public static Rules standard() {
    return new Rules(
        new KeyRules(),
        new NexusRules(),
        new AdmissionRules(),
        new AccessRules(),
        new AttentionRules(),
        new CapabilityRules(),
        new ParameterRules(),
        new RegistrationRules(),
        new ReservationRules(),
        new PreemptionRules(),
        new GenerationRules(),
        new AnswerRules(),
        new TransferRules(),
        new BlockRules(),
        new ConcurrencyRules(),
        CommandSet.standard());
  }

  /** The same with other key rules. */
  public Rules withKeys(KeyRules value) {
    return new Rules(
        value,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other nexus rules. */
  public Rules withNexuses(NexusRules value) {
    return new Rules(
        keys,
        value,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other admission rules. */
  public Rules withAdmission(AdmissionRules value) {
    return new Rules(
        keys,
        nexuses,
        value,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other access rules. */
  public Rules withAccess(AccessRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        value,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other attention rules. */
  public Rules withAttentions(AttentionRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        value,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other capability rules. */
  public Rules withCapabilities(CapabilityRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        value,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other parameter rules. */
  public Rules withParameters(ParameterRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        value,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other registration rules. */
  public Rules withRegistrations(RegistrationRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        value,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other reservation rules. */
  public Rules withReservations(ReservationRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        value,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other preemption rules. */
  public Rules withPreemption(PreemptionRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        value,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other generation rules. */
  public Rules withGenerations(GenerationRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        value,
        answers,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other answer rules. */
  public Rules withAnswers(AnswerRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        value,
        transfers,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other transfer rules. */
  public Rules withTransfers(TransferRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        value,
        blocks,
        concurrency,
        commands);
  }

  /** The same with other block rules. */
  public Rules withBlocks(BlockRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        value,
        concurrency,
        commands);
  }

  /** The same with other concurrency rules. */
  public Rules withConcurrency(ConcurrencyRules value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        value,
        commands);
  }

  /** The same with other commands. */
  public Rules withCommands(CommandSet value) {
    return new Rules(
        keys,
        nexuses,
        admission,
        access,
        attentions,
        capabilities,
        parameters,
        registrations,
        reservations,
        preemption,
        generations,
        answers,
        transfers,
        blocks,
        concurrency,
        value);
  }
}
