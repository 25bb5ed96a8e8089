/**
 * The ways in which a scenario or a run ends that are no verdict on the target, each a type: a
 * mistake in the configuration, a refusal, not offered, decided by nothing, ended early. And the
 * border where an answer that cannot be becomes the failure of the target that it is.
 */
package org.pgrsuite.lu.ending;
