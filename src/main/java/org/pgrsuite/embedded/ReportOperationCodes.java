package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/**
 * REPORT SUPPORTED OPERATION CODES: what the unit has, as it behaves. SPC-4 6.35 [ERR-11, ACC-28].
 */
final class ReportOperationCodes implements CommandHandler {
  private static final int DESCRIPTOR = 8;
  private static final int SERVICE_ACTIONS = 32;
  private static final int NOT_SUPPORTED = 1;
  private static final int SUPPORTED = 3;

  @Override
  public Outcome execute(Request request) {
    int code = request.cdb().u8(3);
    int action = request.cdb().u16(4);
    boolean hasActions = actions(request, code).isPresent();
    int asked = request.cdb().u8(2) & 0x07;
    if (request.options().is(UnitOption.REPORTS, "none")
        || asked != 0 && request.options().is(UnitOption.REPORTS, "all")) {
      return invalid();
    }
    return switch (asked) {
      case 0 -> limited(request, all(request));
      case 1 -> hasActions ? invalid() : limited(request, one(code, has(request, code)));
      case 2 -> hasActions ? limited(request, one(code, has(request, code, action))) : invalid();
      case 3 ->
          limited(request, one(code, hasActions ? has(request, code, action) : has(request, code)));
      default -> invalid();
    };
  }

  private static Refusal invalid() {
    return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  private static Outcome limited(Request request, Bytes answer) {
    return Reply.data(request.rules().transfers().limited(answer, request.cdb().u32(6)));
  }

  private static Optional<CommandHandler> handler(Request request, int code) {
    return request.rules().capabilities().has(request.options(), code)
        ? request.rules().commands().find(code)
        : Optional.empty();
  }

  private static Optional<ServiceActions> actions(Request request, int code) {
    return handler(request, code)
        .filter(ServiceActions.class::isInstance)
        .map(ServiceActions.class::cast);
  }

  private static boolean has(Request request, int code) {
    return handler(request, code).isPresent();
  }

  private static boolean has(Request request, int code, int action) {
    return actions(request, code)
        .filter(each -> action < SERVICE_ACTIONS)
        .filter(each -> each.hasServiceAction(request.options(), request.rules(), action))
        .isPresent();
  }

  private static Bytes one(int code, boolean supported) {
    int length = supported ? cdbLength(code) : 0;
    BytesBuilder answer =
        new BytesBuilder(4 + length).u8(1, supported ? SUPPORTED : NOT_SUPPORTED).u16(2, length);
    for (int i = 1; i < length; i++) {
      answer.u8(4 + i, 0xFF);
    }
    return supported ? answer.u8(4, code).build() : answer.build();
  }

  private static Bytes all(Request request) {
    List<Bytes> descriptors = new ArrayList<>();
    for (int code = 0; code < CommandSet.CODES; code++) {
      int each = code;
      if (actions(request, each).isPresent()) {
        IntStream.range(0, SERVICE_ACTIONS)
            .filter(action -> has(request, each, action))
            .forEach(action -> descriptors.add(descriptor(each, action, true)));
      } else if (has(request, each)) {
        descriptors.add(descriptor(each, 0, false));
      }
    }
    BytesBuilder answer =
        new BytesBuilder(4 + DESCRIPTOR * descriptors.size())
            .u32(0, (long) DESCRIPTOR * descriptors.size());
    for (int i = 0; i < descriptors.size(); i++) {
      answer.bytes(4 + DESCRIPTOR * i, descriptors.get(i));
    }
    return answer.build();
  }

  private static Bytes descriptor(int code, int action, boolean withAction) {
    return new BytesBuilder(DESCRIPTOR)
        .u8(0, code)
        .u16(2, action)
        .bit(5, 0x01, withAction)
        .u16(6, cdbLength(code))
        .build();
  }

  /** By the group of the operation code: its three high bits. */
  private static int cdbLength(int code) {
    return switch (code >>> 5) {
      case 0 -> 6;
      case 3 -> 32;
      case 1, 2 -> 10;
      case 5 -> 12;
      default -> 16;
    };
  }
}
