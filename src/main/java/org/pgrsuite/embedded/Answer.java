package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Status;

/**
 * What came back for one command.
 *
 * @param status the SCSI status
 * @param sense sense data, empty unless the status is CHECK CONDITION
 * @param dataIn the bytes that were moved, no more than the initiator was ready to take
 * @param residual bytes that the initiator announced and that were not moved; negative: bytes by
 *     which the logical unit would have moved more
 */
public record Answer(Status status, Bytes sense, Bytes dataIn, int residual) {}
