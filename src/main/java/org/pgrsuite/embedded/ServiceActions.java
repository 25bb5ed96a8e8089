package org.pgrsuite.embedded;

/** A command with service actions. */
public interface ServiceActions extends CommandHandler {
  /**
   * Whether there is a service action, as REPORT SUPPORTED OPERATION CODES says [ERR-11].
   *
   * @param action SERVICE ACTION, 0 to 31
   */
  boolean hasServiceAction(UnitOptions options, Rules rules, int action);
}
