package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever a unit answers: a decoder gives a value or says what is malformed, and nothing else. */
class DecodersFuzzTest {
  private static final List<Function<Bytes, Object>> DECODERS =
      List.of(
          KeysData::decode,
          ReservationData::decode,
          data -> CapabilitiesData.decode(data).types(),
          FullStatusData::decode,
          DecodersFuzzTest::ports,
          TransportId::new,
          InquiryData::decode,
          Capacity::decode10,
          Capacity::decode16,
          Capacity::isBeyond10,
          UnitNames::serial,
          UnitNames::ofLogicalUnit,
          UnitNames::relativeTargetPort,
          SupportedCommand::support,
          data -> SupportedCommand.isListed(data, Bytes.of(0x5E, 0, 0, 0, 0, 0)),
          PersistentReserveIn::isCutOff,
          data -> ControlPage.isSet(data, ControlPage.TAS),
          data -> ControlPage.select(data, ControlPage.NUAR, true),
          SenseData::decode);

  @Test
  void everyDecoderGivesAValueOrSaysWhatIsMalformed() {
    FuzzInputs.forEach(
        input -> {
          for (Function<Bytes, Object> decoder : DECODERS) {
            decode(decoder, input.dataIn());
          }
          decode(SenseData::decode, input.sense());
        });
  }

  @Test
  void whatWasDecodedIsEncodedAndDecodedToTheSame() {
    FuzzInputs.forEach(
        input -> {
          again(input.dataIn(), KeysData::decode, KeysData::encode);
          again(input.dataIn(), ReservationData::decode, ReservationData::encode);
          again(input.dataIn(), FullStatusData::decode, FullStatusData::encode);
        });
  }

  private static Object ports(Bytes data) {
    return FullStatusData.decode(data).registrations().stream()
        .map(each -> each.transportId())
        .map(id -> id.iscsiName().toString() + id.isid() + id.isSamePort(id) + id)
        .toList();
  }

  private static <T> void again(
      Bytes data, Function<Bytes, T> decoder, Function<T, Bytes> encoder) {
    try {
      T once = decoder.apply(data);
      assertThat(decoder.apply(encoder.apply(once)), is(once));
    } catch (MalformedDataException malformed) {
      // Nothing to encode.
    }
  }

  private static void decode(Function<Bytes, Object> decoder, Bytes data) {
    try {
      assertThat(decoder.apply(data).toString().length(), is(not(0)));
    } catch (MalformedDataException malformed) {
      assertThat(malformed.getMessage().length(), is(greaterThan(20)));
    }
  }
}
