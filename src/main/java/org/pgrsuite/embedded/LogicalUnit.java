package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.pgrsuite.spc.AdditionalSense;

/**
 * What a unit is made of and remembers: options, rules, blocks, the state of reservations, commands
 * in progress, and what nexuses have yet to be told. Safe for several threads.
 */
public final class LogicalUnit {
  private final UnitOptions options;
  private final Rules rules;
  private final List<InitiatorPort> visitors;
  private final Supplier<List<LogicalUnit>> target;
  private final Medium medium;
  private final Drive drive = new Drive();
  private final DataBuffer buffer = new DataBuffer();
  private final TaskSet tasks;
  private final Interruptions interruptions = new Interruptions();
  private final Lock lock = new ReentrantLock();
  private final List<AttentionQueue> queues = new ArrayList<>();
  private Optional<AdditionalSense> greeting = Optional.empty();
  private final List<AdmissionRules.Gate> gates;
  private volatile UnitState state;
  private volatile ControlPage control;

  LogicalUnit(
      UnitOptions options,
      Rules rules,
      List<InitiatorPort> visitors,
      Supplier<List<LogicalUnit>> target) {
    this.options = options;
    this.rules = rules;
    this.visitors = visitors;
    this.target = target;
    this.medium = new Medium(options.blockLength());
    this.tasks = new TaskSet(TimeUnit.MILLISECONDS.toNanos(options.number(UnitOption.DELAY)));
    this.gates = rules.admission().gates(options);
    this.state = UnitState.empty(options.initialGeneration());
    this.control = ControlPage.of(options);
  }

  /** How it was made. */
  public UnitOptions options() {
    return options;
  }

  /** How it decides. */
  public Rules rules() {
    return rules;
  }

  /** Every initiator port that ever logged in to the target. */
  public List<InitiatorPort> visitors() {
    return List.copyOf(visitors);
  }

  /** All logical units of its target, by LUN, itself among them. */
  public List<LogicalUnit> ofTarget() {
    return target.get();
  }

  /** Its blocks. */
  public Medium medium() {
    return medium;
  }

  /** Whether its medium is there, and may be removed. */
  public Drive drive() {
    return drive;
  }

  DataBuffer buffer() {
    return buffer;
  }

  Interruptions interruptions() {
    return interruptions;
  }

  TaskSet tasks() {
    return tasks;
  }

  /** What a command has to pass, in this order. */
  List<AdmissionRules.Gate> gates() {
    return gates;
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

  /** What is set in the Control mode page. */
  public ControlPage control() {
    return control;
  }

  /** Sets the Control mode page. */
  public void control(ControlPage next) {
    control = next;
  }

  /** Tells a nexus, logged in or not. */
  public void notify(Notice notice) {
    queueOf(notice.receiver()).add(notice.code(), this);
  }

  /** Tells every nexus that this unit knows but one. */
  public void notifyOthers(NexusId sender, AdditionalSense code) {
    allQueues().stream()
        .filter(queue -> !rules.nexuses().isSame(queue.owner(), sender))
        .forEach(queue -> queue.add(code, this));
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
      greeting.ifPresent(code -> fresh.add(code, this));
      queues.add(fresh);
      return fresh;
    }
  }

  /** Whether a nexus has logged in since power on, or was told something. */
  public boolean knows(NexusId nexus) {
    return allQueues().stream().anyMatch(queue -> rules.nexuses().isSame(queue.owner(), nexus));
  }

  List<AttentionQueue> allQueues() {
    synchronized (queues) {
      return List.copyOf(queues);
    }
  }

  /** From now on every nexus is told this first, and nothing of what it was to be told. */
  void greet(AdditionalSense code) {
    synchronized (queues) {
      queues.clear();
      greeting = Optional.of(code);
    }
  }
}
