package org.pgrsuite.embedded;

import java.util.List;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.OperationCode;

/** MODE SENSE(6) and MODE SENSE(10). SPC-4 6.11, 6.12 [ACC-24]. */
final class ModeSense implements CommandHandler {
  private static final int SAVED = 3;
  private static final int ALL_SUBPAGES = 0xFF;
  private static final int BLOCK_DESCRIPTOR = 8;
  private static final int WRITE_PROTECTED = 0x80;
  private static final int DPO_FUA = 0x10;

  @Override
  public Outcome execute(Request request) {
    int kind = request.cdb().u8(2) >>> 6;
    int subpage = request.cdb().u8(3);
    if (kind == SAVED) {
      return Refusal.illegalRequest(AdditionalSense.SAVING_PARAMETERS_NOT_SUPPORTED);
    }
    List<Bytes> pages = ModePages.pages(request.unit(), request.cdb().u8(2) & 0x3F, kind);
    if (pages.isEmpty() || subpage != 0 && subpage != ALL_SUBPAGES) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    boolean six = request.operationCode() == OperationCode.MODE_SENSE_6;
    int allocationLength = six ? request.cdb().u8(4) : request.cdb().u16(7);
    return Reply.data(
        request.rules().transfers().limited(answer(request, six, pages), allocationLength));
  }

  private static Bytes answer(Request request, boolean six, List<Bytes> pages) {
    int header = six ? 4 : 8;
    int descriptor = request.cdb().bit(1, 0x08) ? 0 : BLOCK_DESCRIPTOR;
    int length = header + descriptor + pages.stream().mapToInt(Bytes::length).sum();
    int flags = DPO_FUA | (request.unit().control().writeProtected() ? WRITE_PROTECTED : 0);
    BytesBuilder answer = new BytesBuilder(length);
    if (six) {
      answer.u8(0, length - 1).u8(2, flags).u8(3, descriptor);
    } else {
      answer.u16(0, length - 2).u8(3, flags).u16(6, descriptor);
    }
    if (descriptor != 0) {
      answer
          .u32(header + 4, request.options().blockLength())
          .u32(header, Math.min(request.options().blocks(), 0xFFFF_FFFFL));
    }
    int offset = header + descriptor;
    for (Bytes page : pages) {
      answer.bytes(offset, page);
      offset += page.length();
    }
    return answer.build();
  }
}
