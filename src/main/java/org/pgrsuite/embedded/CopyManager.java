package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.ExtendedCopy;
import org.pgrsuite.spc.MalformedDataException;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.UnitDesignator;
import org.pgrsuite.spc.UnitNames;

/**
 * EXTENDED COPY(LID1): copies blocks between the logical units of the target, in the name of who
 * sent it. Each unit is read and written as if the sender had sent a READ and a WRITE there, so
 * that its reservations count [ACC-30, ACC-31]. An empty list copies nothing. SPC-4 6.4.
 */
public class CopyManager implements CommandHandler {
  private static final int PAGE_HEADER = 4;

  @Override
  public Outcome execute(Request request) {
    long length = request.cdb().u32(10);
    if (length == 0) {
      return Reply.DONE;
    }
    if (length > request.dataOut().length()) {
      return Refusal.illegalRequest(AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
    }
    try {
      return copy(request, ExtendedCopy.decode(request.dataOut().first((int) length)));
    } catch (MalformedDataException e) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
    }
  }

  private Outcome copy(Request request, ExtendedCopy list) {
    List<LogicalUnit> units = new ArrayList<>();
    for (UnitDesignator target : list.targets()) {
      Optional<LogicalUnit> unit = find(request, target);
      if (unit.isEmpty()) {
        return aborted(AdditionalSense.COPY_TARGET_DEVICE_NOT_REACHABLE);
      }
      units.add(unit.get());
    }
    for (ExtendedCopy.Segment segment : list.segments()) {
      if (!copied(request.nexus(), units, segment)) {
        return aborted(AdditionalSense.THIRD_PARTY_DEVICE_FAILURE);
      }
    }
    return Reply.taken((int) request.cdb().u32(10));
  }

  private static Refusal aborted(AdditionalSense why) {
    return Refusal.checkCondition(SenseKey.COPY_ABORTED, why);
  }

  private static Optional<LogicalUnit> find(Request request, UnitDesignator target) {
    return request.unit().ofTarget().stream()
        .filter(unit -> designators(unit, request.nexus()).contains(target))
        .findFirst();
  }

  private static List<UnitDesignator> designators(LogicalUnit unit, Nexus nexus) {
    Bytes list = Designators.of(unit.options(), nexus.id());
    return UnitNames.designators(
        new BytesBuilder(PAGE_HEADER + list.length())
            .u16(2, list.length())
            .bytes(PAGE_HEADER, list)
            .build());
  }

  private boolean copied(Nexus nexus, List<LogicalUnit> units, ExtendedCopy.Segment segment) {
    LogicalUnit source = units.get(segment.source());
    int blockLength = source.options().blockLength();
    Command read =
        BlockCommand.READ_16.read(segment.sourceAddress(), segment.blocks(), blockLength);
    Outcome data = inTheNameOf(nexus, source, read);
    return data instanceof Reply reply
        && inTheNameOf(
                nexus,
                units.get(segment.destination()),
                BlockCommand.WRITE_16.write(
                    segment.destinationAddress(), segment.blocks(), reply.dataIn()))
            instanceof Reply;
  }

  /** A command to a unit of the target, as if this nexus had sent it there. */
  private Outcome inTheNameOf(Nexus nexus, LogicalUnit unit, Command command) {
    Bytes cdb = new BytesBuilder(Request.CDB_LENGTH).bytes(0, command.cdb()).build();
    Request request = new Request(unit, nexus, cdb, command.dataOut());
    return isAllowed(request)
        ? request
            .handler()
            .map(handler -> handler.execute(request))
            .orElse(Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE))
        : Refusal.CONFLICT;
  }

  /** Whether the reservations of that unit let it pass [ACC-31]. */
  protected boolean isAllowed(Request request) {
    return request.rules().access().isAllowed(request.situation(), request.cdb());
  }
}
