/**
 * The logical unit under test: three initiators on three paths, the state that is known of it, and
 * what scenarios do with it. What it rests on has packages of its own: {@code config}, {@code
 * routes}, {@code preflight}, {@code journal}, {@code evidence}, {@code ending}; none of them knows
 * of this one.
 *
 * <p>Steps come in through {@link Trial}. Where to look for what:
 *
 * <dl>
 *   <dt>A run begins and ends
 *   <dd>{@link Units}, {@link Lease}, {@link LogicalUnit}, {@link SecondUnit}; {@link Preflight},
 *       {@link SameUnit}, {@link ReachedUnit}, {@link Clearance}; {@link Recovery}, {@link
 *       Holders}, {@link BlockRecovery}, {@link CleanUp}
 *   <dt>An initiator and its path: how often a command goes out, what it is told, what it leaves
 *   <dd>{@link Initiator}, {@link Nexus}, {@link Dispatch}, {@link Line}; {@link Attention}, {@link
 *       Attentions}; {@link Session}, {@link SessionAct}, {@link Channel}, {@link CommandTimeout},
 *       {@link Patience}, {@link Reopening}, {@link Opener}, {@link Destination}, {@link
 *       UnconfirmedPathException}; {@link Leftovers}, {@link Occupation}; {@link MoreInitiators},
 *       {@link AbsentUnit}, {@link PortNames}
 *   <dt>The state that is known
 *   <dd>{@link KnownState}, {@link Observations}, {@link Snapshot}, {@link Registrar}, {@link
 *       KeyLedger}, {@link ControlMode}
 *   <dt>The blocks that may be written
 *   <dd>{@link ScratchBlocks}, {@link KnownBlock}, {@link Fence}, {@link Patterns}, {@link Access}
 *   <dt>A scenario and its acts
 *   <dd>{@link Scenarios}, {@link Silence}, {@link Trial}, {@link Givens}, {@link Expectation};
 *       {@link Acts}, {@link Act}, {@link Requests}, {@link Departure}, {@link SecondTry}, {@link
 *       Course}; {@link Views}
 *   <dt>Commands by their names
 *   <dd>{@link Commands}, {@link NamedCommand}, {@link NamedCommands}, {@link OptionalCommands},
 *       {@link Fields}, {@link Copying}
 *   <dt>What else happens
 *   <dd>{@link Happenings}, {@link Events}, {@link PowerWitness}, {@link LoginStorm}, {@link
 *       MediumRemoval}
 *   <dt>What unit and paths offer
 *   <dd>{@link Offer}, {@link Offers}, {@link CommandOffers}, {@link SupportReport}, {@link
 *       TaskOffers}, {@link MoveProbe}, {@link WriteProtection}
 *   <dt>At the same moment
 *   <dd>{@link Races}, {@link Race}, {@link RaceEntry}, {@link Racer}, {@link Burst}, {@link
 *       Orders}, {@link Round}, {@link StateRead}, {@link ResetRace}, {@link Threads}
 *   <dt>Writes in progress
 *   <dd>{@link Writing}, {@link HeldWrites}, {@link HeldWrite}, {@link EndedWrite}, {@link
 *       WriteLoop}, {@link WriteSeries}, {@link Stretch}
 * </dl>
 */
package org.pgrsuite.lu;
