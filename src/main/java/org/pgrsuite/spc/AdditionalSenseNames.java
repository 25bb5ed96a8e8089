package org.pgrsuite.spc;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the additional sense codes that a logical unit may return to the commands of this
 * suite. SPC-4 annex "additional sense codes".
 */
final class AdditionalSenseNames {
  private record Entry(AdditionalSense sense, String name) {}

  private static final String TABLE =
      """
      00/00 NO ADDITIONAL SENSE INFORMATION
      02/00 NO SEEK COMPLETE
      04/00 LOGICAL UNIT NOT READY, CAUSE NOT REPORTABLE
      04/01 LOGICAL UNIT IS IN PROCESS OF BECOMING READY
      04/02 LOGICAL UNIT NOT READY, INITIALIZING COMMAND REQUIRED
      04/03 LOGICAL UNIT NOT READY, MANUAL INTERVENTION REQUIRED
      04/04 LOGICAL UNIT NOT READY, FORMAT IN PROGRESS
      04/0A LOGICAL UNIT NOT ACCESSIBLE, ASYMMETRIC ACCESS STATE TRANSITION
      04/0B LOGICAL UNIT NOT ACCESSIBLE, TARGET PORT IN STANDBY STATE
      04/0C LOGICAL UNIT NOT ACCESSIBLE, TARGET PORT IN UNAVAILABLE STATE
      08/00 LOGICAL UNIT COMMUNICATION FAILURE
      0C/00 WRITE ERROR
      11/00 UNRECOVERED READ ERROR
      1A/00 PARAMETER LIST LENGTH ERROR
      1D/00 MISCOMPARE DURING VERIFY OPERATION
      20/00 INVALID COMMAND OPERATION CODE
      21/00 LOGICAL BLOCK ADDRESS OUT OF RANGE
      24/00 INVALID FIELD IN CDB
      25/00 LOGICAL UNIT NOT SUPPORTED
      26/00 INVALID FIELD IN PARAMETER LIST
      26/01 PARAMETER NOT SUPPORTED
      26/02 PARAMETER VALUE INVALID
      26/04 INVALID RELEASE OF PERSISTENT RESERVATION
      27/00 WRITE PROTECTED
      28/00 NOT READY TO READY CHANGE, MEDIUM MAY HAVE CHANGED
      29/00 POWER ON, RESET, OR BUS DEVICE RESET OCCURRED
      29/01 POWER ON OCCURRED
      29/02 SCSI BUS RESET OCCURRED
      29/03 BUS DEVICE RESET FUNCTION OCCURRED
      29/04 DEVICE INTERNAL RESET
      29/05 TRANSCEIVER MODE CHANGED TO SINGLE-ENDED
      29/06 TRANSCEIVER MODE CHANGED TO LVD
      29/07 I_T NEXUS LOSS OCCURRED
      2A/00 PARAMETERS CHANGED
      2A/01 MODE PARAMETERS CHANGED
      2A/02 LOG PARAMETERS CHANGED
      2A/03 RESERVATIONS PREEMPTED
      2A/04 RESERVATIONS RELEASED
      2A/05 REGISTRATIONS PREEMPTED
      2A/06 ASYMMETRIC ACCESS STATE CHANGED
      2A/07 IMPLICIT ASYMMETRIC ACCESS STATE TRANSITION FAILED
      2A/08 PRIORITY CHANGED
      2A/09 CAPACITY DATA HAS CHANGED
      2C/00 COMMAND SEQUENCE ERROR
      2C/09 PREVIOUS RESERVATION CONFLICT STATUS
      2F/00 COMMANDS CLEARED BY ANOTHER INITIATOR
      2F/01 COMMANDS CLEARED BY POWER LOSS NOTIFICATION
      2F/02 COMMANDS CLEARED BY DEVICE SERVER
      38/07 THIN PROVISIONING SOFT THRESHOLD REACHED
      39/00 SAVING PARAMETERS NOT SUPPORTED
      3A/00 MEDIUM NOT PRESENT
      3F/00 TARGET OPERATING CONDITIONS HAVE CHANGED
      3F/01 MICROCODE HAS BEEN CHANGED
      3F/03 INQUIRY DATA HAS CHANGED
      3F/0E REPORTED LUNS DATA HAS CHANGED
      44/00 INTERNAL TARGET FAILURE
      44/01 PERSISTENT RESERVATION INFORMATION LOST
      47/01 DATA PHASE CRC ERROR DETECTED
      4B/00 DATA PHASE ERROR
      55/03 INSUFFICIENT RESOURCES
      55/04 INSUFFICIENT REGISTRATION RESOURCES
      """;

  private static final Map<AdditionalSense, String> NAMES =
      entries().collect(Collectors.toMap(Entry::sense, Entry::name));
  private static final Map<String, AdditionalSense> SENSES =
      entries().collect(Collectors.toMap(Entry::name, Entry::sense));

  private AdditionalSenseNames() {}

  static Optional<String> nameOf(AdditionalSense sense) {
    return Optional.ofNullable(NAMES.get(sense));
  }

  static Optional<AdditionalSense> named(String name) {
    return Optional.ofNullable(SENSES.get(name));
  }

  private static Stream<Entry> entries() {
    Function<String, Entry> parse =
        line ->
            new Entry(
                new AdditionalSense(
                    Integer.parseInt(line.substring(0, 2), 16),
                    Integer.parseInt(line.substring(3, 5), 16)),
                line.substring(6));
    return TABLE.lines().map(parse);
  }
}
