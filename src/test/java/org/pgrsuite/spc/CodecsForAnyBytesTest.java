package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A logical unit may return anything: every decoder gives a value or says that the data is
 * malformed.
 */
class CodecsForAnyBytesTest {
  private static final int LONGEST = 80;

  private record Decoder(String name, Function<Bytes, Object> decode) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Decoder> decoders() {
    return List.of(
        new Decoder("READ KEYS", KeysData::decode),
        new Decoder("READ RESERVATION", ReservationData::decode),
        new Decoder("REPORT CAPABILITIES", data -> CapabilitiesData.decode(data).types()),
        new Decoder("INQUIRY", InquiryData::decode),
        new Decoder("READ CAPACITY(10)", Capacity::decode10),
        new Decoder("READ CAPACITY(16)", Capacity::decode16),
        new Decoder("whether READ CAPACITY(16) is needed", Capacity::isBeyond10),
        new Decoder("unit serial number", UnitNames::serial),
        new Decoder("device identification", UnitNames::ofLogicalUnit),
        new Decoder("sense data", SenseData::decode));
  }

  @ParameterizedTest
  @MethodSource("decoders")
  void aDecoderGivesAValueOrSaysWhatIsMalformed(Decoder decoder) {
    anything().forEach(bytes -> decode(decoder, bytes));
  }

  private static Stream<Bytes> anything() {
    Stream<Bytes> golden =
        GoldenExchange.all().stream()
            .flatMap(exchange -> Stream.of(exchange.dataIn(), exchange.sense()))
            .filter(bytes -> !bytes.isEmpty())
            .distinct()
            .flatMap(
                bytes -> Stream.concat(AnyBytes.beginningsOf(bytes), AnyBytes.damaged(bytes, 50)));
    return Stream.concat(golden, AnyBytes.random(5_000, LONGEST));
  }

  private static void decode(Decoder decoder, Bytes bytes) {
    try {
      assertThat(decoder.decode().apply(bytes).toString(), not(emptyString()));
    } catch (MalformedDataException e) {
      assertThat(e.getMessage().length(), is(greaterThan(20)));
    }
  }
}
