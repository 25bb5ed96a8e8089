package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandFields;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.TransportId;
import org.pgrsuite.spc.TransportIdList;

/** PERSISTENT RESERVE OUT: right ones for the most part, and wrong in one thing or in several. */
final class ReserveOuts {
  private static final List<ReservationKey> KEYS =
      List.of(
          new ReservationKey(0xA),
          new ReservationKey(0xB),
          new ReservationKey(0xC),
          new ReservationKey(0xD),
          new ReservationKey(-1),
          new ReservationKey(0x1122_3344_5566_7788L));
  private static final ReservationKey UNKNOWN = new ReservationKey(0xBAD);
  private static final List<Integer> WRONG_TYPES = List.of(0, 2, 4, 9, 0xF);
  private static final List<Integer> LENGTHS = List.of(0, 8, 16, 23, 25, 28, 32);
  private static final int[] FLAGS = {
    PersistentReserveOut.APTPL,
    PersistentReserveOut.ALL_TG_PT,
    PersistentReserveOut.APTPL | PersistentReserveOut.ALL_TG_PT,
    PersistentReserveOut.SPEC_I_PT
  };
  private static final String STRANGER = "iqn.2026-11.org.pgrsuite:stranger";

  /** How often each service action comes, by its code; the last one stands for reserved codes. */
  private static final int[] WEIGHTS = {22, 20, 12, 4, 12, 9, 13, 7, 1, 1};

  /** The same for who is probably not registered, and can do nothing else. */
  private static final int[] NEWCOMERS = {6, 0, 0, 0, 0, 0, 4};

  private final Dice dice;
  private final Likely likely;
  private final Ports ports;

  ReserveOuts(Dice dice, Likely likely, Ports ports) {
    this.dice = dice;
    this.likely = likely;
    this.ports = ports;
  }

  /** The next one, such as this target is to be sent. */
  Step next(int sender, Set<String> leftOut) {
    boolean newcomer = !likely.isRegistered(sender) && dice.perMille(930);
    int code = dice.weighted(newcomer ? NEWCOMERS : WEIGHTS);
    Step bare = new Step(sender, withCode(PersistentReserveOut.of(PrOutAction.REGISTER), code));
    if (leftOut.contains(bare.kind())) {
      return next(sender, leftOut);
    }
    return PrOutAction.of(code)
        .map(action -> step(sender, action))
        .orElseGet(() -> new Step(sender, withCode(fields(sender, PrOutAction.CLEAR), reserved())));
  }

  private int reserved() {
    return 9 + dice.below(23);
  }

  private static Command withCode(PersistentReserveOut request, int code) {
    Command command = request.command();
    Bytes cdb = command.cdb();
    return Command.out(
        new BytesBuilder(cdb.length()).bytes(0, cdb).u8(1, code).build(), command.dataOut());
  }

  private Step step(int sender, PrOutAction action) {
    PersistentReserveOut request = fields(sender, action);
    if (action == PrOutAction.REGISTER_AND_MOVE) {
      return new Step(sender, moving(sender, request));
    }
    boolean listing = (request.flags() & PersistentReserveOut.SPEC_I_PT) != 0;
    Command command = listing && dice.perMille(900) ? listing(sender, request) : request.command();
    ReservationType.of(request.type())
        .filter(type -> isProbablyRight(sender, request))
        .ifPresent(type -> likely.done(sender, action, request.serviceActionKey(), type));
    return new Step(sender, dice.perMille(15) ? ofWrongLength(command) : command);
  }

  /** TYPE may be anything where it is ignored, but the model wants one. */
  private boolean isProbablyRight(int sender, PersistentReserveOut request) {
    boolean ignoring = request.action() == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
    return ignoring || request.key().equals(likely.keyOf(sender));
  }

  private PersistentReserveOut fields(int sender, PrOutAction action) {
    return new PersistentReserveOut(
        action,
        dice.perMille(15) ? dice.of(List.of(1, 2, 3, 0xF)) : 0,
        type(action),
        dice.perMille(60) ? anyKey() : likely.keyOf(sender),
        serviceActionKey(sender, action),
        dice.perMille(60) ? FLAGS[dice.below(FLAGS.length)] : 0);
  }

  private int type(PrOutAction action) {
    if (dice.perMille(15)) {
      return dice.of(WRONG_TYPES);
    }
    boolean same = action == PrOutAction.RELEASE && dice.perMille(850);
    return likely
        .type()
        .filter(held -> same)
        .orElseGet(() -> dice.of(List.of(ReservationType.values())))
        .code();
  }

  private ReservationKey serviceActionKey(int sender, PrOutAction action) {
    return switch (action) {
      case REGISTER, REGISTER_AND_IGNORE_EXISTING_KEY ->
          dice.perMille(110) ? ReservationKey.ZERO : dice.of(KEYS);
      case REGISTER_AND_MOVE -> dice.perMille(40) ? ReservationKey.ZERO : dice.of(KEYS);
      case PREEMPT, PREEMPT_AND_ABORT -> victim(sender);
      default -> dice.perMille(150) ? anyKey() : ReservationKey.ZERO;
    };
  }

  private ReservationKey victim(int sender) {
    return switch (dice.weighted(70, 10, 10, 10)) {
      case 0 -> likely.keyOf((sender + 1 + dice.below(2)) % Step.SENDERS);
      case 1 -> likely.keyOf(sender);
      case 2 -> ReservationKey.ZERO;
      default -> anyKey();
    };
  }

  private ReservationKey anyKey() {
    return switch (dice.below(3)) {
      case 0 -> ReservationKey.ZERO;
      case 1 -> UNKNOWN;
      default -> likely.keyOf(dice.below(Step.SENDERS));
    };
  }

  private Command moving(int sender, PersistentReserveOut request) {
    int other = (sender + 1 + dice.below(2)) % Step.SENDERS;
    int destination = dice.perMille(50) ? sender : other;
    Command command =
        TransportIdList.moving(
            request.command(),
            dice.perMille(30) ? 7 : 1,
            dice.perMille(40) ? stranger() : id(destination));
    boolean unregistering = dice.perMille(300);
    int flags = (unregistering ? 2 : 0) | (dice.perMille(50) ? 1 : 0);
    if (request.key().equals(likely.keyOf(sender))) {
      likely.moved(sender, destination, request.serviceActionKey(), unregistering);
    }
    Bytes list = command.dataOut();
    return Command.out(
        command.cdb(), new BytesBuilder(list.length()).bytes(0, list).u8(17, flags).build());
  }

  private TransportId id(int sender) {
    return ports.transportId(sender);
  }

  private static TransportId stranger() {
    return TransportId.iscsiPort(STRANGER, 0x8000_0000_0001L);
  }

  private Command listing(int sender, PersistentReserveOut request) {
    List<TransportId> listed = new ArrayList<>();
    for (int i = 1; i < Step.SENDERS; i++) {
      int other = (sender + i) % Step.SENDERS;
      if (dice.perMille(600)) {
        listed.add(dice.perMille(50) ? stranger() : id(other));
        if (request.action() == PrOutAction.REGISTER && !likely.isRegistered(sender)) {
          likely.registered(other, request.serviceActionKey());
        }
      }
    }
    return TransportIdList.specifying(request.command(), listed);
  }

  /** Another length, announced and sent. */
  private Command ofWrongLength(Command command) {
    int length = dice.of(LENGTHS);
    Bytes list =
        new BytesBuilder(Math.max(length, command.dataOut().length()))
            .bytes(0, command.dataOut())
            .build()
            .first(length);
    return CommandFields.with(Command.out(command.cdb(), list), "PARAMETER LIST LENGTH", length);
  }
}
