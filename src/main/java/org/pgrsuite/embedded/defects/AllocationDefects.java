package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrInAction;

/** Units that treat the ALLOCATION LENGTH of PERSISTENT RESERVE IN wrongly. */
final class AllocationDefects {
  static final int HEADER = 8;

  private AllocationDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrInAction action : PrInAction.values()) {
      defects.addAll(all(action));
    }
    defects.addAll(KeysAllocationDefects.list());
    defects.addAll(reservation());
    defects.addAll(capabilities());
    defects.addAll(fullStatus());
    return defects;
  }

  static Refusal invalid() {
    return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** All of them but for a header of 8 bytes the same: the length announced is what is sent. */
  static Outcome altered(Bytes answer, int allocationLength) {
    Bytes sent = answer.first(allocationLength);
    return Reply.data(
        sent.length() < HEADER || sent.length() == answer.length()
            ? sent
            : Answers.withLength(sent, sent.length() - HEADER));
  }

  static Bytes padded(Bytes answer, int length) {
    return new BytesBuilder(Math.max(length, answer.length())).bytes(0, answer).build();
  }

  private static List<Defect> all(PrInAction action) {
    String word = Slip.word(action);
    return List.of(
        Answers.cut(
            action,
            word + "-with-room-for-nothing-is-refused",
            "IN-07",
            action.title() + " with ALLOCATION LENGTH 0 ends with INVALID FIELD IN CDB.",
            (answer, room) -> room == 0 ? invalid() : Answers.first(answer, room)),
        Answers.cut(
            action,
            word + "-with-room-for-nothing-returns-all",
            "IN-07",
            action.title() + " with ALLOCATION LENGTH 0 returns everything.",
            (answer, room) -> room == 0 ? Reply.data(answer) : Answers.first(answer, room)),
        Answers.cut(
            action,
            word + "-fills-the-room-with-zeros",
            "IN-09",
            action.title() + " returns zeros behind its answer up to the ALLOCATION LENGTH.",
            (answer, room) -> Answers.first(padded(answer, room), room)));
  }

  private static List<Defect> reservation() {
    PrInAction action = PrInAction.READ_RESERVATION;
    return List.of(
        Answers.cut(
            action,
            "read-reservation-announces-what-it-sends",
            "IN-13",
            "READ RESERVATION that is cut off announces no more than it sends.",
            AllocationDefects::altered),
        Answers.cut(
            action,
            "read-reservation-returns-24-bytes-into-eight",
            "IN-13",
            "READ RESERVATION returns 24 bytes although the ALLOCATION LENGTH is 8.",
            (answer, room) -> room == HEADER ? Reply.data(answer) : Answers.first(answer, room)),
        Answers.cut(
            action,
            "read-reservation-sends-eight-bytes-or-all",
            "IN-13",
            "READ RESERVATION sends its header alone if there is no room for everything.",
            (answer, room) ->
                Answers.first(answer, room > HEADER && room < answer.length() ? HEADER : room)),
        Answers.cut(
            action,
            "read-reservation-with-less-than-24-bytes-is-refused",
            "IN-13",
            "READ RESERVATION with an ALLOCATION LENGTH below 24 ends with INVALID FIELD IN CDB.",
            (answer, room) ->
                room > HEADER && room < answer.length() ? invalid() : Answers.first(answer, room)),
        Answers.cut(
            action,
            "read-reservation-loses-what-fits-exactly",
            "IN-13",
            "READ RESERVATION sends its header alone if there is exactly room for everything.",
            (answer, room) -> Answers.first(answer, room == answer.length() ? HEADER : room)));
  }

  private static List<Defect> capabilities() {
    PrInAction action = PrInAction.REPORT_CAPABILITIES;
    return List.of(
        Answers.cut(
            action,
            "capabilities-announce-what-is-sent",
            "IN-21",
            "REPORT CAPABILITIES that is cut off has the length of what it sends.",
            (answer, room) ->
                Reply.data(
                    room < 2 || room >= HEADER
                        ? answer.first(room)
                        : Answers.with(answer.first(room), 1, room))),
        Answers.cut(
            action,
            "capabilities-return-eight-bytes-always",
            "IN-21",
            "REPORT CAPABILITIES returns eight bytes where there is room for less.",
            (answer, room) -> room == 0 ? Reply.data(Bytes.NONE) : Reply.data(answer)),
        Answers.cut(
            action,
            "capabilities-with-room-for-six-bytes-are-refused",
            "IN-21",
            "REPORT CAPABILITIES with an ALLOCATION LENGTH below 8 ends with INVALID FIELD IN CDB.",
            (answer, room) -> room > 0 && room < HEADER ? invalid() : Answers.first(answer, room)));
  }

  private static List<Defect> fullStatus() {
    PrInAction action = PrInAction.READ_FULL_STATUS;
    return List.of(
        Answers.cut(
            action,
            "read-full-status-announces-what-it-sends",
            "IN-29",
            "READ FULL STATUS that is cut off announces no more than it sends.",
            AllocationDefects::altered),
        Answers.cut(
            action,
            "read-full-status-sends-whole-descriptors",
            "IN-29",
            "READ FULL STATUS sends its header alone where a descriptor is cut off.",
            (answer, room) ->
                Answers.first(answer, room > HEADER && room < answer.length() ? HEADER : room)),
        Answers.cut(
            action,
            "read-full-status-with-little-room-is-refused",
            "IN-29",
            "READ FULL STATUS ends with INVALID FIELD IN CDB where there is no room for all of it.",
            (answer, room) ->
                room > 0 && room < answer.length() ? invalid() : Answers.first(answer, room)),
        Answers.cut(
            action,
            "read-full-status-loses-what-fits-exactly",
            "IN-30",
            "READ FULL STATUS sends its header alone if there is exactly room for everything.",
            (answer, room) ->
                Answers.first(answer, room == answer.length() && room > HEADER ? HEADER : room)),
        Answers.cut(
            action,
            "read-full-status-needs-room-for-one-more-byte",
            "IN-30",
            "READ FULL STATUS leaves its last byte out if there is exactly room for everything.",
            (answer, room) -> Answers.first(answer, room == answer.length() ? room - 1 : room)));
  }
}
