package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a unit is made of and remembers: options, rules, blocks, the state of reservations, and what
 * nexuses have yet to be told. Safe for several threads.
 */
public final class LogicalUnit {
  private final UnitOptions options;
  private final Rules rules;
  private final Medium medium;
  private final Lock lock = new ReentrantLock();
  private final List<AttentionQueue> queues = new ArrayList<>();
  private volatile UnitState state;

  LogicalUnit(UnitOptions options, Rules rules) {
    this.options = options;
    this.rules = rules;
    this.medium = new Medium(options.blockLength());
    this.state = UnitState.empty(options.initialGeneration());
  }

  /** How it was made. */
  public UnitOptions options() {
    return options;
  }

  /** How it decides. */
  public Rules rules() {
    return rules;
  }

  /** Its blocks. */
  public Medium medium() {
    return medium;
  }

  /** What a service action holds while it changes the state. */
  public Lock lock() {
    return lock;
  }

  /** Registrations and reservation as they are at this moment. */
  public UnitState state() {
    return state;
  }

  /** Makes this the state; to be called by one who holds the lock. */
  public void become(UnitState next) {
    state = next;
  }

  /** Tells a nexus, logged in or not. */
  public void notify(Notice notice) {
    queueOf(notice.receiver()).add(notice.code(), rules.attentions());
  }

  /** What a nexus has yet to be told; the same queue whenever it is asked for. */
  public AttentionQueue queueOf(NexusId nexus) {
    synchronized (queues) {
      for (AttentionQueue queue : queues) {
        if (rules.nexuses().shareAttentions(queue.owner(), nexus)) {
          return queue;
        }
      }
      AttentionQueue fresh = new AttentionQueue(nexus);
      queues.add(fresh);
      return fresh;
    }
  }
}
