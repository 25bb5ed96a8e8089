package org.pgrsuite.steps;

import io.cucumber.java.ParameterType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pgrsuite.lu.Attention;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.NamedCommand;
import org.pgrsuite.lu.SessionAct;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.routes.Difference;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** The words of features that stand for things. */
public final class ParameterTypes {
  private static final String KEY = "0x[0-9A-Fa-f]{1,16}";
  private static final String SOME_KEYS =
      "(?:no key|key " + KEY + "|keys " + KEY + "(?:, " + KEY + ")* and " + KEY + ")";
  private static final String NAME = "I\\d+";
  private static final String TYPE =
      "(?:Write Exclusive|Exclusive Access)(?: Registrants Only| All Registrants)?";

  private static final String FUNCTION =
      "ABORT TASK SET|ABORT TASK|CLEAR TASK SET|LOGICAL UNIT RESET|TARGET WARM RESET|TARGET COLD RESET";

  private static final String RESERVATION =
      "(?:no reservation|an? "
          + TYPE
          + " reservation held by (?:initiator "
          + NAME
          + "|every registrant))";

  private final Stage stage;

  /** With what the steps of the scenario share. */
  public ParameterTypes(Stage stage) {
    this.stage = stage;
  }

  /** {@code I1}. */
  @ParameterType(NAME)
  public Initiator initiator(String name) {
    return stage.initiator(name);
  }

  /** {@code I1}, {@code I1 and I2}, {@code I1, I2 and I3}, {@code I1 to I64}. */
  @ParameterType(NAME + "(?: to " + NAME + "|(?:, " + NAME + ")* and " + NAME + ")?")
  public List<Initiator> initiators(String names) {
    return names.contains(" to ")
        ? range(names.split(" to "))
        : listed(names).map(stage::initiator).toList();
  }

  private List<Initiator> range(String[] ends) {
    return IntStream.rangeClosed(number(ends[0]), number(ends[1]))
        .mapToObj(number -> stage.initiator("I" + number))
        .toList();
  }

  private static int number(String initiator) {
    return Integer.parseInt(initiator.substring(1));
  }

  /** {@code 0xA}. */
  @ParameterType(KEY)
  public ReservationKey key(String text) {
    return ReservationKey.parse(text);
  }

  /** {@code 0xA}, {@code 0xA and 0xB}, {@code 0xA, 0xB and 0xC}. */
  @ParameterType(KEY + "(?:(?:, " + KEY + ")* and " + KEY + ")?")
  public List<ReservationKey> keys(String text) {
    return listed(text).map(ReservationKey::parse).toList();
  }

  /** {@code no key}, {@code key 0xA}, {@code keys 0xA and 0xB}, {@code no key or key 0xA}. */
  @ParameterType(name = "key list", value = SOME_KEYS + "(?: or " + SOME_KEYS + ")*")
  public KeyList keyList(String text) {
    return KeyList.parse(text);
  }

  /** {@code Write Exclusive Registrants Only}. */
  @ParameterType(TYPE)
  public ReservationType type(String title) {
    return ReservationType.named(title).orElseThrow();
  }

  /** {@code no reservation}, {@code a Write Exclusive reservation held by initiator I1}. */
  @ParameterType(RESERVATION + "(?: or " + RESERVATION + ")*")
  public List<ExpectedReservation> reservation(String text) {
    return Arrays.stream(text.split(" or "))
        .map(choice -> ExpectedReservation.parse(choice, stage::initiator))
        .toList();
  }

  /** {@code preempts}, {@code preempts and aborts}. */
  @ParameterType("preempts and aborts|preempts")
  public PrOutAction preempts(String text) {
    return text.equals("preempts") ? PrOutAction.PREEMPT : PrOutAction.PREEMPT_AND_ABORT;
  }

  /** {@code RESERVATION CONFLICT}; {@code ILLEGAL REQUEST, INVALID FIELD IN CDB}. */
  @ParameterType("[A-Z][A-Z0-9_ ]+(?:, [A-Z][A-Z0-9_, -]+)?")
  public ExpectedOutcome refusal(String text) {
    return ExpectedOutcome.parse(text);
  }

  /** {@code RESERVATIONS RELEASED}. */
  @ParameterType("[A-Z][A-Z_ ]+")
  public Attention attention(String title) {
    return Attention.named(title)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "'%s' is no unit attention that features know; write one of %s"
                        .formatted(title, List.of(Attention.values()))));
  }

  /** {@code is unchanged}, {@code is zero}, {@code has risen by 2}. */
  @ParameterType("is unchanged|is zero|has risen by \\d+|is unchanged or has risen by \\d+")
  public GenerationChange change(String text) {
    return GenerationChange.parse(text);
  }

  /** {@code 13}, {@code 13 or 8}. */
  @ParameterType("\\d+(?: or \\d+)*")
  public List<Integer> lengths(String text) {
    return Arrays.stream(text.split(" or ")).map(Integer::valueOf).toList();
  }

  /** {@code the whole}, {@code all but the last byte}: how many bytes are missing. */
  @ParameterType("the whole|all but the last byte")
  public Integer room(String text) {
    return text.equals("the whole") ? 0 : 1;
  }

  /** {@code READ(10)}. */
  @ParameterType(
      "(?!"
          + FUNCTION
          + ")[A-Z][A-Z -]+[A-Z](?: C0h)?(?:\\((?:LID)?\\d+\\))?(?: with [A-Z ]+(?:=\\d+)?)?")
  public NamedCommand command(String title) {
    return NamedCommand.named(title);
  }

  /** {@code LOGICAL UNIT RESET}: what is sent beside commands. */
  @ParameterType(name = "task function", value = FUNCTION)
  public TaskFunction taskFunction(String title) {
    return TaskFunction.named(title).orElseThrow();
  }

  /** {@code ISID}, {@code target port}, {@code initiator name}. */
  @ParameterType("ISID|target port|initiator name")
  public Difference difference(String title) {
    return Difference.named(title).orElseThrow();
  }

  /** {@code read and write}, {@code read but not write}, {@code neither read nor write}. */
  @ParameterType("read and write|read but not write|neither read nor write")
  public Rights rights(String text) {
    return Rights.parse(text);
  }

  /** {@code allows}, {@code forbids}, {@code may allow}, {@code may forbid}. */
  @ParameterType("allows|forbids|may allow|may forbid")
  public Verdict verdict(String text) {
    return Verdict.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** {@code logs out}, {@code logs in again}, … */
  @ParameterType(
      name = "session act",
      value =
          "logs out|logs in again with another ISID|logs in again"
              + "|logs in a second time with the same ISID|loses its connection")
  public SessionAct sessionAct(String title) {
    return SessionAct.named(title).orElseThrow();
  }

  /** {@code registrations}, {@code reservation}, {@code data}. */
  @ParameterType("registrations and the reservation|registrations|reservation|data")
  public Subject subject(String text) {
    return Subject.parse(text);
  }

  private static Stream<String> listed(String text) {
    return Arrays.stream(text.split(", | and "));
  }
}
