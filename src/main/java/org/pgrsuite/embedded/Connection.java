package org.pgrsuite.embedded;

/** One login. Those of one initiator port to one target port are one nexus together [NEX-11]. */
public final class Connection {
  private final NexusId nexus;
  private volatile boolean open = true;

  Connection(NexusId nexus) {
    this.nexus = nexus;
  }

  NexusId nexus() {
    return nexus;
  }

  boolean isOpen() {
    return open;
  }

  void close() {
    open = false;
  }
}
