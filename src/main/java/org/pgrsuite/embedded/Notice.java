package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;

/**
 * A unit attention condition to be established.
 *
 * @param receiver the nexus that is to be told, logged in or not
 * @param code what it is told
 */
public record Notice(NexusId receiver, AdditionalSense code) {}
