package org.pgrsuite.spc;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.ExtendedCopy.Segment;

class ExtendedCopyTest {
  private static final UnitDesignator FIRST =
      new UnitDesignator(1, 3, Bytes.ofHex("6001405706772737"));
  private static final UnitDesignator SECOND =
      new UnitDesignator(2, 1, Bytes.ofHex("41 42 43 44 45 46 47 48 49"));
  private static final ExtendedCopy COPY =
      new ExtendedCopy(List.of(FIRST, SECOND), List.of(new Segment(0, 1, 2, 8, 0x1122334455L)));
  private static final Bytes LIST =
      Bytes.ofHex(
          "00 00 00 40 00 00 00 00 00 00 00 1C 00 00 00 00"
              + "E4 00 00 00 01 03 00 08 60 01 40 57 06 77 27 37"
              + "00 00 00 00 00 00 00 00 00 00 00 00 00 00 02 00"
              + "E4 00 00 00 02 01 00 09 41 42 43 44 45 46 47 48"
              + "49 00 00 00 00 00 00 00 00 00 00 00 00 00 02 00"
              + "02 00 00 18 00 00 00 01 00 00 00 02"
              + "00 00 00 00 00 00 00 08 00 00 00 11 22 33 44 55");

  @Test
  void theListHasTwoTargetsAndASegment() {
    assertThat(COPY.command(512).dataOut(), is(LIST));
    assertThat(
        COPY.command(512).cdb(),
        is(Bytes.ofHex("83 00 00 00 00 00 00 00 00 00 00 00 00 6C 00 00")));
  }

  @Test
  void whatWasEncodedIsDecoded() {
    assertThat(ExtendedCopy.decode(LIST), is(COPY));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 16, 80, 107})
  void whatIsCutOffIsMalformed(int length) {
    assertThrows(MalformedDataException.class, () -> ExtendedCopy.decode(LIST.first(length)));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 11, 16, 23, 80, 83, 85, 87})
  void aByteThatIsWrongMakesItMalformed(int offset) {
    Bytes wrong =
        new BytesBuilder(LIST.length()).bytes(0, LIST).u8(offset, LIST.u8(offset) ^ 0x82).build();
    assertThrows(MalformedDataException.class, () -> ExtendedCopy.decode(wrong));
  }

  @Test
  void aUnitIsNamedByNaaIfItHasOne() {
    Bytes page =
        Bytes.ofHex("00 83 00 17 02 01 00 03 41 42 43 01 03 00 08 60 01 40 57 06 77 27 37");
    assertThat(UnitDesignator.best(page), is(Optional.of(FIRST)));
    assertThat(UnitDesignator.best(Bytes.ofHex("00 83 00 00")), is(Optional.empty()));
  }
}
