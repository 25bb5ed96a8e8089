package org.pgrsuite.embedded;

/** What a service action of PERSISTENT RESERVE OUT came to. */
public sealed interface Ruling permits Refusal, Change {}
