package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that misread the CDB of PERSISTENT RESERVE OUT. */
final class ServiceActionDefects {
  private static final int FIRST_RESERVED = 9;

  private ServiceActionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(reserved());
    defects.addAll(bits());
    defects.addAll(failures());
    return defects;
  }

  private interface Execution {
    Optional<Outcome> of(Request request);
  }

  private static Defect executing(
      String name, String requirement, String sentence, Execution wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            Slip.withPrOut(
                rules,
                new PrOut(OutActions.standard()) {
                  @Override
                  public Outcome execute(Request request) {
                    return wrong.of(request).orElseGet(() -> super.execute(request));
                  }
                }));
  }

  private static Defect answering(String word, String what, Outcome outcome) {
    return executing(
        "reserved-service-action-" + word,
        "ERR-04",
        "A reserved service action of PERSISTENT RESERVE OUT " + what + ".",
        request ->
            request.serviceAction() >= FIRST_RESERVED ? Optional.of(outcome) : Optional.empty());
  }

  private static Outcome as(Request request, int action) {
    Bytes cdb =
        new BytesBuilder(request.cdb().length()).bytes(0, request.cdb()).u8(1, action).build();
    return new PrOut(OutActions.standard())
        .execute(new Request(request.unit(), request.nexus(), cdb, request.dataOut()));
  }

  private static List<Defect> reserved() {
    List<Defect> defects = new ArrayList<>();
    defects.add(answering("is-good", "is GOOD and does nothing", Reply.DONE));
    defects.add(answering("conflicts", "conflicts", Refusal.CONFLICT));
    defects.add(
        answering(
            "is-no-command",
            "ends with INVALID COMMAND OPERATION CODE",
            Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE)));
    defects.add(
        answering(
            "blames-the-list",
            "ends with INVALID FIELD IN PARAMETER LIST",
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)));
    for (int mask : new int[] {0x07, 0x0F}) {
      defects.add(
          executing(
              "service-action-masked-with-" + mask,
              "ERR-04",
              "Of the SERVICE ACTION of PERSISTENT RESERVE OUT only the bits %02Xh count."
                  .formatted(mask),
              request ->
                  request.serviceAction() >= FIRST_RESERVED
                      ? Optional.of(as(request, request.serviceAction() & mask))
                      : Optional.empty()));
    }
    for (int action = FIRST_RESERVED; action < 0x20; action++) {
      int code = action;
      defects.add(
          executing(
              "service-action-%02x-registers".formatted(code),
              "ERR-04",
              "Service action %02Xh of PERSISTENT RESERVE OUT is REGISTER.".formatted(code),
              request ->
                  request.serviceAction() == code
                      ? Optional.of(as(request, PrOutAction.REGISTER.code()))
                      : Optional.empty()));
    }
    return defects;
  }

  private static Defect refusing(String name, String sentence, int offset, Refusal refusal) {
    return executing(
        name,
        "ERR-06",
        sentence,
        request ->
            (offset == 1 ? request.cdb().bit(1, 0xE0) : request.cdb().u16(3) != 0)
                ? Optional.of(refusal)
                : Optional.empty());
  }

  private static List<Defect> bits() {
    return List.of(
        refusing(
            "reserved-cdb-bits-conflict",
            "PERSISTENT RESERVE OUT with reserved bits of byte 1 set conflicts.",
            1,
            Refusal.CONFLICT),
        refusing(
            "reserved-cdb-bytes-blame-the-list",
            "PERSISTENT RESERVE OUT with bytes 3 and 4 set ends with a parameter list error.",
            3,
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        executing(
            "reserved-cdb-bytes-release-with-an-error",
            "ERR-06",
            "PERSISTENT RESERVE OUT with bytes 3 and 4 set is refused, and the reservation is gone.",
            request -> {
              if (request.cdb().u16(3) == 0) {
                return Optional.empty();
              }
              request.unit().become(request.unit().state().withoutReservation());
              return Optional.of(Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
            }),
        executing(
            "reserved-cdb-bits-clear",
            "ERR-06",
            "PERSISTENT RESERVE OUT with reserved bits of byte 1 set clears everything.",
            request -> {
              if (!request.cdb().bit(1, 0xE0)) {
                return Optional.empty();
              }
              request.unit().become(UnitState.empty(request.unit().state().generation()));
              return Optional.of(Reply.taken(24));
            }));
  }

  private static List<Defect> failures() {
    Refusing any =
        new Refusing("a-failed-command", "PERSISTENT RESERVE OUT", "ERR-07", act -> true);
    Refusing length =
        new Refusing(
            "a-malformed-command",
            "A list of a wrong length",
            "ERR-07",
            act ->
                act.order().listLength() != 24
                    && !act.order().specifiesInitiatorPorts()
                    && !act.order().isMove());
    return List.of(
        any.leaking(
            "raises-generation",
            "PRgeneration has risen",
            act -> act.before().state().withGeneration(act.before().state().generation() + 1)),
        any.leaking(
            "releases",
            "the reservation is gone",
            act -> act.before().state().withoutReservation()),
        length.leaking(
            "swaps-keys",
            "the keys of all registrants are one",
            act ->
                Registered.each(
                    act.before().state(),
                    each -> new Registration(each.nexus(), act.order().serviceActionKey()))),
        length.leaking(
            "changes-the-type",
            "the reservation is Exclusive Access",
            act ->
                act.before()
                    .state()
                    .reservation()
                    .map(
                        held ->
                            act.before()
                                .state()
                                .withReservation(
                                    new Reservation(
                                        ReservationType.EXCLUSIVE_ACCESS,
                                        held.reservedBy(),
                                        held.madeWith())))
                    .orElse(act.before().state())));
  }
}
