package org.pgrsuite.embedded;

/**
 * A logged-in I_T nexus: the handle that commands are sent with. Safe for several threads.
 *
 * @param id who talks to which port
 * @param attentions what this nexus has yet to be told
 */
public record Nexus(NexusId id, AttentionQueue attentions) {}
