package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.KA;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.ReservationType;

/** The access table cell by cell; A is allowed, C a conflict. */
class AccessTest {
  private static final String TABLE =
      """
      type role always tur config read write
      1    H    A      A   A      A    A
      1    R    A      A   A      A    C
      1    N    A      A   A      A    C
      3    H    A      A   A      A    A
      3    R    A      A   C      C    C
      3    N    A      A   C      C    C
      5    H    A      A   A      A    A
      5    R    A      A   A      A    A
      5    N    A      A   A      A    C
      6    H    A      A   A      A    A
      6    R    A      A   A      A    A
      6    N    A      A   C      C    C
      7    H    A      A   A      A    A
      7    N    A      A   A      A    C
      8    H    A      A   A      A    A
      8    N    A      A   C      C    C
      """;

  private static final Map<String, CommandClass> COLUMNS =
      Map.of(
          "always", CommandClass.ALWAYS,
          "tur", CommandClass.TEST_UNIT_READY,
          "config", CommandClass.CONFIG_READ,
          "read", CommandClass.READ,
          "write", CommandClass.WRITE);

  private static final Map<String, Role> ROLES =
      Map.of("H", Role.HOLDER, "R", Role.REGISTRANT, "N", Role.UNREGISTERED);

  private static final Bytes FULL = Bytes.ofHex("A5".repeat(512));

  record Cell(ReservationType type, String role, String column, boolean allowed) {}

  static Stream<Cell> cells() {
    String[] head = TABLE.lines().findFirst().orElseThrow().split(" +");
    return TABLE
        .lines()
        .skip(1)
        .map(line -> line.split(" +"))
        .flatMap(
            row ->
                Stream.of(2, 3, 4, 5, 6)
                    .map(
                        i ->
                            new Cell(
                                ReservationType.of(Integer.parseInt(row[0])).orElseThrow(),
                                row[1],
                                head[i],
                                row[i].equals("A"))));
  }

  /** The commands that the unit has, by column, each one that does no harm where it passes. */
  private static Stream<Command> commands(String column) {
    return switch (column) {
      case "always" ->
          Stream.of(
              Command.in(Bytes.ofHex("12 00 00 0024 00"), 36),
              Command.in(Bytes.ofHex("A0 00 00 000000 00001000 00 00"), 4096),
              Command.in(Bytes.ofHex("03 00 00 00 FC 00"), 252),
              Command.in(Bytes.ofHex("5E 00 0000000000 1000 00"), 4096),
              Command.in(Bytes.ofHex("5E 01 0000000000 1000 00"), 4096),
              Command.in(Bytes.ofHex("5E 02 0000000000 1000 00"), 4096),
              Command.in(Bytes.ofHex("25 00 00000000 0000 00 00"), 8),
              Command.in(Bytes.ofHex("5E 03 0000000000 1000 00"), 4096),
              Command.in(Bytes.ofHex("9E 10 0000000000000000 00000020 00 00"), 32),
              Command.in(Bytes.ofHex("4D 00 40 00 00 00 00 00FC 00"), 252),
              Command.in(Bytes.ofHex("A3 0A 00000000 000000FC 00 00"), 252),
              Command.in(Bytes.ofHex("A3 05 00000000 000000FC 00 00"), 252),
              Command.in(Bytes.ofHex("A3 0B 00000000 000000FC 00 00"), 252),
              Command.in(Bytes.ofHex("A3 0E 00000000 000000FC 00 00"), 252),
              Command.in(Bytes.ofHex("A3 0F 00000000 000000FC 00 00"), 252),
              Command.withoutData(Bytes.ofHex("1B 00 00 00 01 00")),
              Command.withoutData(Bytes.ofHex("1E 00 00 00 00 00")));
      case "config" ->
          Stream.of(
              Command.in(Bytes.ofHex("1A 08 0A 00 FC 00"), 252),
              Command.in(Bytes.ofHex("5A 08 0A 00 00 00 00 00FC 00"), 252),
              Command.in(Bytes.ofHex("A3 0C 00 00 0000 00001000 00 00"), 4096),
              Command.in(Bytes.ofHex("A3 0D 00000000 00000010 00 00"), 16),
              Command.in(Bytes.ofHex("3C 03 00 000000 000004 00"), 4),
              Command.in(Bytes.ofHex("1C 01 00 00FC 00"), 252),
              Command.in(Bytes.ofHex("37 00 08 00000000 00FF 00"), 255),
              Command.in(Bytes.ofHex("B7 08 00000000 000000FF 00 00"), 255));
      case "tur" -> Stream.of(Command.withoutData(Bytes.zeros(6)));
      case "read" ->
          Stream.of(
              Command.in(Bytes.ofHex("08 000008 01 00"), 512),
              Command.in(Bytes.ofHex("28 00 00000008 00 0001 00"), 512),
              Command.in(Bytes.ofHex("A8 00 00000008 00000001 00 00"), 512),
              Command.in(Bytes.ofHex("88 00 0000000000000008 00000001 00 00"), 512),
              Command.in(variable("0009"), 512),
              Command.withoutData(Bytes.ofHex("2F 00 00000008 00 0001 00")),
              Command.withoutData(variable("000A")),
              Command.withoutData(Bytes.ofHex("34 00 00000008 00 0001 00")),
              Command.withoutData(Bytes.ofHex("90 00 0000000000000008 00000001 00 00")),
              Command.in(Bytes.ofHex("9E 12 0000000000000008 00000018 00 00"), 24),
              Command.withoutData(Bytes.ofHex("83 10 0000000000000000 00000000 00 00")),
              Command.in(Bytes.ofHex("A2 00 0000 00 00 000000FC 00 00"), 252));
      case "write" ->
          Stream.of(
              Command.out(Bytes.ofHex("0A 000008 01 00"), Bytes.zeros(512)),
              Command.out(Bytes.ofHex("2A 00 00000008 00 0001 00"), Bytes.zeros(512)),
              Command.out(Bytes.ofHex("8A 00 0000000000000008 00000001 00 00"), Bytes.zeros(512)),
              Command.out(Bytes.ofHex("9C 00 0000000000000008 0000 0001 00 00"), Bytes.zeros(512)),
              Command.out(variable("000B"), Bytes.zeros(512)),
              Command.out(variable("000C"), Bytes.zeros(512)),
              Command.out(variable("000D"), Bytes.zeros(512)),
              Command.out(Bytes.ofHex("2E 00 00000008 00 0001 00"), Bytes.zeros(512)),
              Command.withoutData(Bytes.ofHex("3F 00 00000008 00 0000 00")),
              Command.withoutData(Bytes.ofHex("9F 11 0000000000000008 0000 0000 00 00")),
              Command.withoutData(Bytes.ofHex("35 00 00000008 00 0001 00")),
              Command.withoutData(Bytes.ofHex("91 00 0000000000000008 00000001 00 00")),
              Command.withoutData(Bytes.ofHex("83 00 0000000000000000 00000000 00 00")),
              Command.withoutData(Bytes.ofHex("83 11 0000000000000000 00000000 00 00")),
              Command.withoutData(Bytes.ofHex("B5 00 0000 00 00 00000000 00 00")),
              Command.out(Bytes.ofHex("07 00 00 00 00 00"), Bytes.zeros(4)),
              Command.withoutData(Bytes.ofHex("4C 00 00 00000000 0000 00")),
              Command.withoutData(Bytes.ofHex("1D 04 00 0000 00")),
              Command.withoutData(Bytes.ofHex("A4 0A 00000000 00000000 00 00")),
              Command.withoutData(Bytes.ofHex("A4 0E 00000000 00000000 00 00")),
              Command.withoutData(Bytes.ofHex("A4 0F 00000000 00000000 00 00")),
              Command.withoutData(Bytes.ofHex("A4 06 00000000 00000000 00 00")),
              Command.withoutData(Bytes.ofHex("1B 00 00 00 00 00")));
      default -> throw new IllegalArgumentException(column);
    };
  }

  /** A CDB of 32 bytes for block 8. */
  private static Bytes variable(String action) {
    return Bytes.ofHex(
        "7F 00 0000000000 18 " + action + " 0000 0000000000000008" + "00".repeat(11) + "01");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void acc01_to_acc11_the_rules_say_what_the_table_says(Cell cell) {
    assertThat(
        new AccessRules()
            .isAllowed(cell.type(), ROLES.get(cell.role()), COLUMNS.get(cell.column())),
        is(cell.allowed()));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void acc12_acc13_acc18_acc19_acc26_acc27_acc29_acc34_acc36_acc37_acc38_as_the_table_says(
      Cell cell) {
    Bench bench = new Bench();
    if (cell.role().equals("R") || cell.type().isAllRegistrants()) {
      bench.registerAB();
    } else {
      bench.registerA();
    }
    bench.reserveA(cell.type());
    Bench.Host host =
        switch (cell.role()) {
          case "H" -> bench.a;
          case "R" -> bench.b;
          default -> bench.c;
        };
    commands(cell.column())
        .forEach(
            command ->
                assertThat(
                    command.cdb().hex(),
                    host.send(command),
                    is(cell.allowed() ? Bench.GOOD : CONFLICT)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void every_cell_can_be_replaced_alone(Cell cell) {
    AccessTable changed =
        AccessTable.standard()
            .with(cell.type(), ROLES.get(cell.role()), COLUMNS.get(cell.column()), !cell.allowed());
    long different =
        cells()
            .filter(
                other ->
                    changed.isAllowed(
                            other.type(), ROLES.get(other.role()), COLUMNS.get(other.column()))
                        != other.allowed())
            .peek(other -> assertThat(other, is(cell)))
            .count();
    assertThat(different, is(1L));
  }

  @Test
  void acc18_acc21_acc22_acc30_what_is_kept_out_has_no_effect() {
    Bench bench = Bench.with("removable=1").registerA().reserveA(ReservationType.WRITE_EXCLUSIVE);
    assertThat(bench.b.cdb("35 00 00000008 00 0001 00"), is(CONFLICT));
    assertThat(bench.b.cdb("83 00 0000000000000000 00000000 00 00"), is(CONFLICT));
    assertThat(bench.b.cdb("83 1C 0000000000000000 00000000 00 00"), is(CONFLICT));
    assertThat(bench.b.cdb("1B 00 00 00 00 00"), is(CONFLICT));
    assertThat(bench.b.cdb("1B 00 00 00 30 00"), is(CONFLICT));
    assertThat(bench.b.ready(), is(Bench.GOOD));
    assertThat(bench.b.cdb("1E 00 00 00 01 00"), is(CONFLICT));
    assertThat(bench.b.cdb("1E 00 00 00 00 00"), is(Bench.GOOD));
    assertThat(bench.a.cdb("1B 00 00 00 02 00"), is(Bench.GOOD));
  }

  @Test
  void acc31_pab12_a_copy_of_blocks_is_refused_and_so_reaches_no_other_unit() {
    Bench bench = Bench.with("units=2");
    Bench.Host reserved = bench.new Host(bench.server.at(bench.a.nexus, 1));
    reserved.register(Bench.NONE, KA);
    reserved.reserve(KA, ReservationType.WRITE_EXCLUSIVE);
    Bytes list = new BytesBuilder(108).u16(2, 64).u32(8, 28).u8(80, 0x02).build();
    Command copy = Command.out(Bytes.ofHex("83 00 0000000000000000 0000006C 00 00"), list);
    assertThat(bench.b.send(copy), is("CC 05/26/00"));
    assertThat(reserved.send(copy), is("CC 05/26/00"));
  }

  @Test
  void acc01_under_all_registrants_every_registrant_is_a_holder() {
    Bench bench = new Bench();
    bench.registerAB().reserveA(ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS);
    assertThat(bench.b.read(), is(Bench.GOOD));
    assertThat(bench.b.write(), is(Bench.GOOD));
  }

  @Test
  void acc40_a_conflict_moves_and_changes_nothing() {
    Bench bench = new Bench();
    bench.registerA().reserveA(ReservationType.EXCLUSIVE_ACCESS);
    Bytes cdb = Bytes.ofHex("2A 00 00000008 00 0001 00");
    Answer write = bench.c.execute(Command.out(cdb, FULL));
    assertThat(Bench.outcome(write), is(CONFLICT));
    assertThat(write.residual(), is(512));
    Command readCommand = Command.in(Bytes.ofHex("28 00 00000008 00 0001 00"), 512);
    Answer read = bench.c.execute(readCommand);
    assertThat(read.dataIn(), is(Bytes.NONE));
    assertThat(read.residual(), is(512));
    assertThat(bench.a.execute(readCommand).dataIn(), is(Bytes.zeros(512)));
  }

  @Test
  void acc41_acc42_a_conflict_comes_before_parameters_and_after_unsupported_commands() {
    Bench bench = new Bench();
    bench.registerA().reserveA(ReservationType.EXCLUSIVE_ACCESS);
    assertThat(bench.c.cdb("28 00 FFFFFFFF 00 0001 00"), is(CONFLICT));
    assertThat(bench.c.cdb("2A 00 00000000 00 0000 00"), is(CONFLICT));
    assertThat(bench.c.cdb("C0 00 00 00 00 00"), is("CC 05/20/00"));
    assertThat(bench.a.cdb("C0 00 00 00 00 00"), is("CC 05/20/00"));
  }

  @Test
  void gen17_registrations_alone_keep_nobody_out() {
    Bench bench = new Bench();
    bench.registerAB();
    for (Bench.Host host : new Bench.Host[] {bench.a, bench.b, bench.c}) {
      assertThat(host.read(), is(Bench.GOOD));
      assertThat(host.write(), is(Bench.GOOD));
    }
  }

  @Test
  void acc39_a_reservation_leaves_persistent_reserve_out_to_itself() {
    Bench bench = new Bench();
    bench.registerAB().reserveA(ReservationType.EXCLUSIVE_ACCESS);
    assertThat(bench.b.clear(KA), is(CONFLICT));
    assertThat(bench.b.clear(Bench.KB), is(not(CONFLICT)));
  }
}
