package org.pgrsuite.embedded;

/**
 * PREEMPT AND ABORT: as PREEMPT [PAB-01, PAB-05]. No command is ever in progress here, so there is
 * none to abort. SPC-4 5.13.11.2.6.
 */
public class PreemptAndAbort extends Preempt {}
