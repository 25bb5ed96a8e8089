package org.pgrsuite.embedded;

/**
 * A service action of PERSISTENT RESERVE OUT. Without state, safe for several threads. PRgeneration
 * is seen to by {@link PrOut}.
 */
@FunctionalInterface
public interface OutAction {
  /**
   * What comes of it, once its parameters have passed {@link ParameterRules#refuse}.
   *
   * @param situation who asks, and the state as it is
   * @param request the command
   */
  Ruling decide(Situation situation, PrOutRequest request);
}
