package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrInAction;

/** Units that treat the ALLOCATION LENGTH of READ KEYS wrongly. */
final class KeysAllocationDefects {
  private static final int HEADER = AllocationDefects.HEADER;

  private KeysAllocationDefects() {}

  static List<Defect> list() {
    PrInAction action = PrInAction.READ_KEYS;
    return List.of(
        Answers.cut(
            action,
            "read-keys-announces-what-it-sends",
            "IN-05",
            "READ KEYS that is cut off announces no more than it sends.",
            AllocationDefects::altered),
        Answers.cut(
            action,
            "read-keys-ignores-a-short-room",
            "IN-05",
            "READ KEYS returns all keys although the ALLOCATION LENGTH is that of the header.",
            (answer, room) -> room == HEADER ? Reply.data(answer) : Answers.first(answer, room)),
        Answers.cut(
            action,
            "read-keys-with-room-for-the-header-is-refused",
            "IN-05",
            "READ KEYS with ALLOCATION LENGTH 8 ends with INVALID FIELD IN CDB.",
            (answer, room) ->
                room == HEADER ? AllocationDefects.invalid() : Answers.first(answer, room)),
        Answers.cut(
            action,
            "read-keys-announces-whole-keys",
            "IN-06",
            "READ KEYS that is cut off behind a key announces what it sends.",
            (answer, room) ->
                room > HEADER
                    ? AllocationDefects.altered(answer, room)
                    : Answers.first(answer, room)),
        Answers.cut(
            action,
            "read-keys-completes-a-cut-key",
            "IN-06",
            "READ KEYS sends a whole key where there is room for a part of it.",
            (answer, room) -> Answers.first(answer, room < HEADER ? room : (room + 7) / 8 * 8)),
        Answers.cut(
            action,
            "read-keys-loses-the-last-key-that-fits",
            "IN-06",
            "READ KEYS leaves out a key for which there is exactly room.",
            (answer, room) ->
                Answers.first(
                    answer,
                    room > HEADER && room % 8 == 0 && room <= answer.length() ? room - 8 : room)),
        Answers.cut(
            action,
            "read-keys-blanks-a-cut-key",
            "IN-06",
            "READ KEYS sends zeros for a key that is cut off.",
            (answer, room) -> {
              int whole = room / 8 * 8;
              return room < HEADER || whole == room || room > answer.length()
                  ? Answers.first(answer, room)
                  : Answers.first(AllocationDefects.padded(answer.first(whole), room), room);
            }),
        Answers.cut(
            action,
            "read-keys-with-little-room-returns-the-header",
            "IN-08",
            "READ KEYS returns eight bytes where there is room for less.",
            (answer, room) -> Answers.first(answer, room > 0 && room < HEADER ? HEADER : room)),
        Answers.cut(
            action,
            "read-keys-with-little-room-blames-the-list",
            "IN-08",
            "READ KEYS with little room ends with INVALID FIELD IN PARAMETER LIST.",
            (answer, room) ->
                room > 0 && room < HEADER
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)
                    : Answers.first(answer, room)),
        Answers.cut(
            action,
            "read-keys-with-little-room-returns-zeros",
            "IN-08",
            "READ KEYS returns zeros where there is room for less than its header.",
            (answer, room) ->
                room < HEADER ? Reply.data(Bytes.zeros(room)) : Answers.first(answer, room)));
  }
}
