package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.Decoded;
import org.pgrsuite.lu.journal.Guard;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.ControlPage;
import org.pgrsuite.spc.ControlPage.Field;

/** Sets bits of the Control mode page for a scenario, and back again afterwards. */
final class ControlMode {
  private static final List<Field> FIELDS =
      Arrays.asList(ControlPage.TAS, ControlPage.NUAR, ControlPage.D_SENSE, ControlPage.SWP);

  private final List<Initiator> initiators;
  private final Guard guard;
  private final Map<Field, Boolean> before = new LinkedHashMap<>();
  private final Map<Field, Boolean> beforeRun = new LinkedHashMap<>();
  private boolean looked;
  private boolean comesWithNuar;
  private boolean keepsNuar;

  ControlMode(List<Initiator> initiators, Guard guard) {
    this.initiators = initiators;
    this.guard = guard;
  }

  /**
   * The field of this name.
   *
   * @throws ConfigurationException if there is none that the suite sets
   */
  static Field field(String title) {
    return FIELDS.stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "the suite does not set '" + title + "'; it sets TAS, NUAR, D_SENSE and SWP"));
  }

  /** Whether a field is set, as this initiator reads it; nothing if the page is not there. */
  static Optional<Boolean> read(Field field, Initiator reader) {
    ScsiResult result = reader.ask(ControlPage.sense());
    return result.isGood()
        ? Optional.of(ControlPage.isSet(result.dataIn(), field))
        : Optional.empty();
  }

  /** Sets a field, if it is not as wanted. To be called while nothing is reserved. */
  void set(Field field, boolean on) {
    Bytes current = current();
    boolean was = ControlPage.isSet(current, field);
    if (was != on) {
      guard.changing(field.title(), was);
      before.putIfAbsent(field, was);
      Command select =
          Decoded.of(current, page -> ControlPage.select(page, field, on), first().name());
      first().mustDo(select, because(field));
      confirm(field, on);
      fetchAttentions();
    }
  }

  /** Sets a field to what it was before an earlier run, as which it stays. */
  void setForGood(Field field, boolean on) {
    set(field, on);
    before.remove(field);
  }

  /**
   * A unit may come with NUAR set, so that its releases tell nobody; scenarios expect it clear,
   * where they do not say otherwise. Looks once a run, and where it was set each time again, since
   * a reset sets it anew. To be called while nothing is reserved.
   */
  void clearNuar() {
    if (!looked) {
      looked = true;
      boolean changeable = has(ControlPage.senseChangeable());
      comesWithNuar = changeable && has(ControlPage.sense());
      keepsNuar = !changeable && has(ControlPage.sense());
    }
    if (comesWithNuar) {
      set(ControlPage.NUAR, false);
      before.forEach(beforeRun::putIfAbsent);
      before.clear();
    }
  }

  /** Whether NUAR is set and cannot be cleared, so that no release tells anybody. */
  boolean keepsNuar() {
    return keepsNuar;
  }

  private boolean has(Command sense) {
    ScsiResult result = first().ask(sense);
    return result.isGood() && ControlPage.isSet(result.dataIn(), ControlPage.NUAR);
  }

  /** The run is over: sets back what was changed for all of it, too. */
  void restoreAll() {
    restore();
    before.putAll(beforeRun);
    beforeRun.clear();
    restore();
  }

  /**
   * Sets back SWP, if that was changed: a unit that is write protected may refuse what removes its
   * registrations [ERR-12].
   */
  void unprotect() {
    if (before.containsKey(ControlPage.SWP)) {
      set(ControlPage.SWP, before.get(ControlPage.SWP));
      before.remove(ControlPage.SWP);
    }
  }

  /** Sets back what was changed. To be called while nothing is reserved. */
  void restore() {
    Map<Field, Boolean> changed = new LinkedHashMap<>(before);
    before.clear();
    changed.forEach(this::set);
    before.clear();
  }

  /** MODE SELECT tells every other initiator, whose next act must not meet that. */
  private void fetchAttentions() {
    initiators.forEach(each -> each.attentions().mayBePending());
    initiators.stream().filter(Initiator::isFree).forEach(each -> each.attentions().fetch());
  }

  private void confirm(Field field, boolean on) {
    if (ControlPage.isSet(current(), field) != on) {
      throw new AssertionError(
          "MODE SELECT ended with GOOD, and " + field.title() + " is as it was before");
    }
  }

  /**
   * MODE SELECT(10) that would change a field, which is set back after the scenario if it does. To
   * be called while the first initiator may send MODE SENSE.
   */
  Command changing(Field field) {
    Bytes current = current();
    boolean was = ControlPage.isSet(current, field);
    guard.changing(field.title(), was);
    before.putIfAbsent(field, was);
    return Decoded.of(current, page -> ControlPage.select(page, field, !was), first().name());
  }

  /**
   * Looks at a field that was to be changed.
   *
   * @throws AssertionError if it is not as it was
   */
  void confirmUnchanged(Field field) {
    boolean was = Optional.ofNullable(before.get(field)).orElse(false);
    boolean is = ControlPage.isSet(current(), field);
    if (is != was) {
      throw new AssertionError(
          "%s of the Control mode page is %d after the command, and was %d before it"
              .formatted(field.title(), is ? 1 : 0, was ? 1 : 0));
    }
  }

  private Bytes current() {
    Command sense = ControlPage.sense();
    return first().mustDo(sense, "a scenario sets a field of the Control mode page").dataIn();
  }

  private static String because(Field field) {
    return "MODE SENSE says that " + field.title() + " can be changed";
  }

  private Initiator first() {
    return initiators.get(0);
  }
}
