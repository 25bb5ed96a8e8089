/**
 * An SPC-4 device server in memory: logical units with persistent reservations, to read beside the
 * standard and to run the suite against without hardware.
 *
 * <p>One command walks through it like this: {@link org.pgrsuite.embedded.DeviceServer#execute}
 * makes a {@link org.pgrsuite.embedded.Request} of it. {@link org.pgrsuite.embedded.AdmissionRules}
 * asks whether it is to be answered with a unit attention, is not supported, or conflicts with the
 * reservation ({@link org.pgrsuite.embedded.AccessRules}). If not, its {@link
 * org.pgrsuite.embedded.CommandHandler} runs. For PERSISTENT RESERVE OUT that is {@link
 * org.pgrsuite.embedded.PrOut}: it checks the parameters ({@link
 * org.pgrsuite.embedded.ParameterRules}) and lets the {@link org.pgrsuite.embedded.OutAction} rule:
 * a {@link org.pgrsuite.embedded.Refusal}, or a {@link org.pgrsuite.embedded.Change} to a new
 * {@link org.pgrsuite.embedded.UnitState} with notices for other nexuses. States are immutable, so
 * a refusal changes nothing.
 *
 * <p>Commands that move data of the medium are {@link org.pgrsuite.embedded.Task}s that can be held
 * up and aborted. What an operator does to a target (resets, nexus loss, power cycles) are methods
 * of the device server, decided by {@link org.pgrsuite.embedded.EventRules}.
 *
 * <p>Where a requirement leaves a choice, {@link org.pgrsuite.embedded.UnitOption} has an option
 * for it; its first value is the default.
 *
 * <p>Every decision is one method of a rule object in {@link org.pgrsuite.embedded.Rules}. Rules
 * have no state of their own; a unit that decides otherwise is given a subclass. The words in
 * brackets in the Javadoc, such as [REG-04], are requirements of the catalogue that a method
 * fulfils.
 *
 * <p>Everything is safe for several threads: service actions are indivisible, commands that move
 * data run side by side.
 */
package org.pgrsuite.embedded;
