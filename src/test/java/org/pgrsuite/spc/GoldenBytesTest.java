package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our encoders and decoders against sg3-utils and the Linux target: neither knows anything of our
 * code, so that a mistake that encoder and decoder share shows here.
 */
class GoldenBytesTest {
  private static final Map<String, PrOutAction> ACTIONS =
      Map.of(
          "register", PrOutAction.REGISTER,
          "register-ignore", PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
          "reserve", PrOutAction.RESERVE,
          "release", PrOutAction.RELEASE,
          "clear", PrOutAction.CLEAR,
          "preempt", PrOutAction.PREEMPT,
          "preempt-abort", PrOutAction.PREEMPT_AND_ABORT);

  static Stream<GoldenExchange> reserveOut() {
    return GoldenExchange.all().stream()
        .filter(exchange -> exchange.cdb().u8(0) == OperationCode.PERSISTENT_RESERVE_OUT)
        .filter(exchange -> exchange.commandLine().startsWith("sg_persist"))
        .filter(exchange -> exchange.dataOut().length() == 24);
  }

  static Stream<GoldenExchange> everything() {
    return GoldenExchange.all().stream();
  }

  @ParameterizedTest
  @MethodSource("reserveOut")
  void weEncodeWhatSgPersistSends(GoldenExchange golden) {
    Command ours = ours(golden).command();
    assertThat(ours.cdb(), is(golden.cdb()));
    assertThat(ours.dataOut(), is(golden.dataOut()));
  }

  private static PersistentReserveOut ours(GoldenExchange golden) {
    PrOutAction action =
        ACTIONS.keySet().stream().filter(golden::has).map(ACTIONS::get).findFirst().orElseThrow();
    int type = golden.value("prout-type").map(code -> Integer.parseInt(code, 16)).orElse(0);
    int flags =
        (golden.has("param-aptpl") ? PersistentReserveOut.APTPL : 0)
            | (golden.has("param-alltgpt") ? PersistentReserveOut.ALL_TG_PT : 0);
    return new PersistentReserveOut(
        action, 0, type, key(golden, "param-rk"), key(golden, "param-sark"), flags);
  }

  private static ReservationKey key(GoldenExchange golden, String option) {
    return golden.value(option).map(ReservationKey::parse).orElse(ReservationKey.ZERO);
  }

  @Test
  void weAskForThePersistentReservationsAsSgPersistDoes() {
    assertThat(
        PersistentReserveIn.of(PrInAction.READ_KEYS, 0x2000).cdb(),
        is(GoldenExchange.named("read-keys-none").cdb()));
    assertThat(
        PersistentReserveIn.of(PrInAction.READ_RESERVATION, 0x2000).cdb(),
        is(GoldenExchange.named("read-reservation-none").cdb()));
    assertThat(
        PersistentReserveIn.of(PrInAction.REPORT_CAPABILITIES, 0x2000).cdb(),
        is(GoldenExchange.named("report-capabilities").cdb()));
    assertThat(
        PersistentReserveIn.of(PrInAction.READ_FULL_STATUS, 0x2000).cdb(),
        is(GoldenExchange.named("read-full-status-none").cdb()));
  }

  @Test
  void weEncodeTheCommandsThatTheLinuxTargetTook() {
    assertThat(
        PrimaryCommand.testUnitReady().cdb(), is(GoldenExchange.named("test-unit-ready").cdb()));
    assertThat(Capacity.command10().cdb(), is(GoldenExchange.named("read-capacity-10").cdb()));
    assertThat(Capacity.command16().cdb(), is(GoldenExchange.named("read-capacity-16").cdb()));
    GoldenExchange read = GoldenExchange.named("conflict-read");
    assertThat(BlockCommand.READ_10.read(0, 1, 512).cdb(), is(read.cdb()));
    GoldenExchange write = GoldenExchange.named("conflict-write");
    Command ours = BlockCommand.WRITE_10.write(0, 1, Bytes.zeros(512));
    assertThat(ours, is(Command.out(write.cdb(), write.dataOut())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "one", "three"})
  void weReadTheKeysThatSgPersistPrints(String name) {
    GoldenExchange golden = GoldenExchange.named("read-keys-" + name);
    KeysData ours = KeysData.decode(golden.dataIn());
    assertThat(SgPersistText.of(ours), is(golden.printed()));
    assertThat(ours.encode(), is(golden.dataIn()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "write-exclusive",
        "exclusive-access",
        "write-exclusive-registrants-only",
        "exclusive-access-registrants-only",
        "write-exclusive-all-registrants",
        "exclusive-access-all-registrants"
      })
  void weReadTheReservationThatSgPersistPrints(String name) {
    GoldenExchange golden = GoldenExchange.named("read-reservation-" + name);
    ReservationData ours = ReservationData.decode(golden.dataIn());
    assertThat(SgPersistText.of(ours), is(golden.printed()));
    assertThat(ours.encode(), is(golden.dataIn()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report-capabilities", "report-capabilities-aptpl-active"})
  void weReadTheCapabilitiesThatSgPersistPrints(String name) {
    GoldenExchange golden = GoldenExchange.named(name);
    assertThat(SgPersistText.of(CapabilitiesData.decode(golden.dataIn())), is(golden.printed()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "three"})
  void weReadTheFullStatusThatSgPersistPrints(String name) {
    GoldenExchange golden = GoldenExchange.named("read-full-status-" + name);
    FullStatusData ours = FullStatusData.decode(golden.dataIn());
    assertThat(SgPersistText.of(ours), is(golden.printed()));
    assertThat(ours.encode(), is(golden.dataIn()));
  }

  @Test
  void anAnswerThatWasCutOffIsNoAnswer() {
    GoldenExchange golden = GoldenExchange.named("read-keys-three-cut-off");
    assertThrows(MalformedDataException.class, () -> KeysData.decode(golden.dataIn()));
  }

  @ParameterizedTest
  @CsvSource({
    "reservations-released, RESERVATIONS RELEASED",
    "reservations-preempted, RESERVATIONS PREEMPTED",
    "registrations-preempted, REGISTRATIONS PREEMPTED",
    "reset, BUS DEVICE RESET FUNCTION OCCURRED"
  })
  void weReadWhatAnInitiatorIsTold(String name, String told) {
    GoldenExchange golden = GoldenExchange.named("unit-attention-" + name);
    SenseData ours = SenseData.decode(golden.sense()).orElseThrow();
    assertThat(golden.status(), is(Status.CHECK_CONDITION));
    assertThat(ours.toString(), is("UNIT ATTENTION, " + told));
    assertThat(ours.encode(), is(golden.sense()));
  }

  @Test
  void weReadWhatTheUnitIsAndHowLarge() {
    InquiryData inquiry = InquiryData.decode(GoldenExchange.named("inquiry").dataIn());
    assertThat(inquiry, is(new InquiryData(0, 0, "LIO-ORG", "FILEIO", "4.0")));
    Capacity small = Capacity.decode10(GoldenExchange.named("read-capacity-10").dataIn());
    assertThat(small, is(new Capacity(131072, 512)));
    Capacity large = Capacity.decode16(GoldenExchange.named("read-capacity-16").dataIn());
    assertThat(large, is(small));
  }

  @Test
  void weReadTheNamesThatTheUnitGivesItself() {
    Bytes serial = GoldenExchange.named("inquiry-vpd-80").dataIn();
    assertThat(UnitNames.serial(serial).orElseThrow(), is("serial.7067727375697465000000001"));
    List<String> names = UnitNames.ofLogicalUnit(GoldenExchange.named("inquiry-vpd-83").dataIn());
    assertThat(
        names,
        contains(
            "naa.60014057067727375697465000000001",
            "t10.LIO-ORG FILEIO:7067727375697465000000001"));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyExchangeCanBeSaidInWords(GoldenExchange golden) {
    Command command = golden.command();
    CommandText.fields(command)
        .forEach(
            field -> assertThat(field.toString(), field.value().contains("missing"), is(false)));
    assertThat(CommandText.sentence(command).isEmpty(), is(false));
    assertThat(AnswerText.sentence(command, golden.dataIn()).isEmpty(), is(false));
  }

  @Test
  void theWordsSayWhatSgPersistWasAskedFor() {
    assertThat(
        CommandText.sentence(GoldenExchange.named("preempt").command()),
        is("PREEMPT key 0xA as Exclusive Access with key 0xB"));
    assertThat(
        CommandText.sentence(GoldenExchange.named("register-specify-initiators").command()),
        startsWith("REGISTER key 0x"));
    GoldenExchange released = GoldenExchange.named("unit-attention-reservations-released");
    assertThat(
        AnswerText.sense(released.sense()), is("UNIT ATTENTION, RESERVATIONS RELEASED (06/2A/04)"));
  }
}
