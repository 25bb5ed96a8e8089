package org.pgrsuite.embedded;

import org.pgrsuite.spc.TransportId;

/** An iSCSI initiator port: one half of an I_T nexus. SPC-4 7.6.4.6. Immutable. */
public final class InitiatorPort {
  private final String name;
  private final long isid;
  private final TransportId transportId;

  /**
   * A port by its name.
   *
   * @param name the iSCSI name as it was given
   * @param isid the initiator session identifier, 48 bits
   * @throws IllegalArgumentException if the ISID has more bits
   */
  public InitiatorPort(String name, long isid) {
    if (isid < 0 || isid > 0xFFFF_FFFF_FFFFL) {
      throw new IllegalArgumentException("an ISID has 48 bits: 0x" + Long.toHexString(isid));
    }
    this.name = name;
    this.isid = isid;
    this.transportId = TransportId.iscsiPort(name, isid);
  }

  /** The iSCSI name as it was given. */
  public String name() {
    return name;
  }

  /** The initiator session identifier, 48 bits. */
  public long isid() {
    return isid;
  }

  /** Name and ISID as a TransportID; made once, since every READ FULL STATUS returns it. */
  public TransportId transportId() {
    return transportId;
  }

  /** Whether the name is the same: without regard to case. */
  public boolean isNamed(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** Whether the other was given the same name, letter by letter, and ISID. */
  @Override
  public boolean equals(Object other) {
    return other instanceof InitiatorPort port && isid == port.isid && name.equals(port.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode() ^ Long.hashCode(isid);
  }

  /** Name and ISID as in a TransportID: {@code iqn.2026-11.org.pgrsuite:i1,i,0x800000000001}. */
  @Override
  public String toString() {
    return "%s,i,0x%012x".formatted(name, isid);
  }
}
