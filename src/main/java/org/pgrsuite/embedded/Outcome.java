package org.pgrsuite.embedded;

/** How a command ended, before its data is moved. */
public sealed interface Outcome permits Refusal, Reply {}
