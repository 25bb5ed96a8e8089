package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/**
 * MODE SELECT(6) and MODE SELECT(10): sets D_SENSE, NUAR, SWP and TAS in the Control page and tells
 * the other nexuses. All or nothing; nothing can be saved. SPC-4 6.9, 6.10 [ACC-25].
 */
final class ModeSelect implements CommandHandler {
  private static final int PAGE_HEADER = 2;
  private static final int BLOCK_DESCRIPTOR = 8;

  @Override
  public Outcome execute(Request request) {
    boolean six = request.operationCode() == OperationCode.MODE_SELECT_6;
    int length = six ? request.cdb().u8(4) : request.cdb().u16(7);
    if (request.cdb().bit(1, 0x01)) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    int header = six ? 4 : 8;
    if (length != 0 && length < header || request.dataOut().length() < length) {
      return Refusal.illegalRequest(AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
    }
    return length == 0 ? Reply.DONE : select(request, request.dataOut().first(length), header);
  }

  private static Outcome select(Request request, Bytes list, int header) {
    int descriptor = header == 4 ? list.u8(3) : list.u16(6);
    try {
      checkDescriptor(request, list, header, descriptor);
      set(request, wanted(request, list, header + descriptor));
      return Reply.taken(list.length());
    } catch (ModePages.Unacceptable unacceptable) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
    }
  }

  private static void checkDescriptor(Request request, Bytes list, int header, int descriptor)
      throws ModePages.Unacceptable {
    boolean none = descriptor == 0;
    boolean one = descriptor == BLOCK_DESCRIPTOR && list.length() >= header + descriptor;
    if (!none && !(one && (list.u32(header + 4) & 0xFF_FFFF) == request.options().blockLength())) {
      throw new ModePages.Unacceptable();
    }
  }

  private static ControlPage wanted(Request request, Bytes list, int start)
      throws ModePages.Unacceptable {
    ControlPage wanted = request.unit().control();
    int offset = start;
    while (offset < list.length()) {
      int left = list.length() - offset;
      int length = left < PAGE_HEADER ? 0 : PAGE_HEADER + list.u8(offset + 1);
      if (left < PAGE_HEADER || length > left) {
        throw new ModePages.Unacceptable();
      }
      Bytes page = list.slice(offset, length);
      boolean control = (page.u8(0) & 0x3F) == ControlPage.CODE;
      ControlPage accepted = ModePages.accept(request.unit(), page);
      wanted = control ? accepted : wanted;
      offset += length;
    }
    return wanted;
  }

  private static void set(Request request, ControlPage wanted) {
    if (!wanted.equals(request.unit().control())) {
      request.unit().control(wanted);
      request.unit().notifyOthers(request.nexus().id(), AdditionalSense.MODE_PARAMETERS_CHANGED);
    }
  }
}
