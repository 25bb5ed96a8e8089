package org.pgrsuite.embedded;

import java.util.Map;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;

/**
 * CDBs of 32 bytes with operation code 7Fh: ADDITIONAL CDB LENGTH (byte 7) is 24, SERVICE ACTION in
 * bytes 8 and 9. SPC-4 4.2.3, SBC-3 5.11, 5.30, 5.36, 5.40, 5.44 [ACC-12, ACC-13, ACC-15, ACC-17].
 * Immutable.
 */
final class VariableLength implements ServiceActions {
  private static final int ADDITIONAL_LENGTH = 24;

  private final Map<Integer, CommandHandler> actions;

  private VariableLength(Map<Integer, CommandHandler> actions) {
    this.actions = Map.copyOf(actions);
  }

  /** Those that read and write as their shorter forms do. */
  static VariableLength standard() {
    return new VariableLength(
        Map.of(
            OperationCode.READ_32_ACTION, new ReadBlocks(),
            OperationCode.VERIFY_32_ACTION, new VerifyBlocks(),
            OperationCode.WRITE_32_ACTION, new WriteBlocks(),
            OperationCode.WRITE_AND_VERIFY_32_ACTION, new WriteBlocks(),
            OperationCode.WRITE_SAME_32_ACTION, new WriteSame()));
  }

  @Override
  public boolean movesData() {
    return true;
  }

  @Override
  public Optional<Refusal> fault(Request request) {
    return find(request).flatMap(action -> action.fault(request));
  }

  @Override
  public Outcome execute(Request request) {
    return find(request)
        .map(action -> action.execute(request))
        .orElseGet(() -> Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
  }

  private Optional<CommandHandler> find(Request request) {
    return request.cdb().u8(7) == ADDITIONAL_LENGTH
        ? Optional.ofNullable(actions.get(request.cdb().u16(8)))
        : Optional.empty();
  }

  @Override
  public boolean hasServiceAction(UnitOptions options, Rules rules, int action) {
    return actions.containsKey(action);
  }
}
