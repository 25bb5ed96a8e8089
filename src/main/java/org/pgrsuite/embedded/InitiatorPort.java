package org.pgrsuite.embedded;

/**
 * An iSCSI initiator port: one half of an I_T nexus. SPC-4 7.6.4.6.
 *
 * @param name the iSCSI name as it was given
 * @param isid the initiator session identifier, 48 bits
 */
public record InitiatorPort(String name, long isid) {
  /** Checks the ISID. */
  public InitiatorPort {
    if (isid < 0 || isid > 0xFFFF_FFFF_FFFFL) {
      throw new IllegalArgumentException("an ISID has 48 bits: 0x" + Long.toHexString(isid));
    }
  }

  /** Whether the name is the same: without regard to case. */
  public boolean isNamed(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** Name and ISID as in a TransportID: {@code iqn.2026-11.org.pgrsuite:i1,i,0x800000000001}. */
  @Override
  public String toString() {
    return "%s,i,0x%012x".formatted(name, isid);
  }
}
