package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.CapabilityRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationType;

/** Units whose REPORT CAPABILITIES is malformed, or not true. */
final class CapabilityDefects {
  private static final PrInAction ACTION = PrInAction.REPORT_CAPABILITIES;

  private CapabilityDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(lengths());
    defects.addAll(reserved());
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(types(type));
    }
    defects.addAll(claims());
    return defects;
  }

  private static List<Defect> lengths() {
    return List.of(
        Answers.set(
            ACTION,
            "capabilities-length-six",
            "IN-15",
            "LENGTH of REPORT CAPABILITIES is 6.",
            1,
            6),
        Answers.set(
            ACTION,
            "capabilities-length-zero",
            "IN-15",
            "LENGTH of REPORT CAPABILITIES is 0.",
            1,
            0),
        Answers.changed(
            ACTION,
            "capabilities-length-with-low-byte-first",
            "IN-15",
            "LENGTH of REPORT CAPABILITIES has its low byte first.",
            (situation, right) -> Answers.with(Answers.with(right, 0, 8), 1, 0)),
        Answers.changed(
            ACTION,
            "capabilities-of-sixteen-bytes",
            "IN-15",
            "REPORT CAPABILITIES returns sixteen bytes.",
            (situation, right) -> new BytesBuilder(16).bytes(0, right).build()),
        Answers.changed(
            ACTION,
            "capabilities-of-six-bytes",
            "IN-15",
            "REPORT CAPABILITIES returns six bytes.",
            (situation, right) -> right.first(6)));
  }

  private static List<Defect> reserved() {
    List<Defect> defects = new ArrayList<>();
    int[] masks = {0, 0, 0x62, 0x0E, 0x15, 0xFE, 0xFF, 0xFF};
    for (int offset = 2; offset < masks.length; offset++) {
      for (int bit = 0; bit < 8; bit++) {
        int mask = 1 << bit & masks[offset];
        if (mask != 0 && (offset < 5 || bit == 7 || bit == 1)) {
          int place = offset;
          defects.add(
              Answers.changed(
                  ACTION,
                  "capabilities-with-reserved-bit-%d-%d".formatted(offset, bit),
                  "IN-16",
                  "Reserved bit %d of byte %d of REPORT CAPABILITIES is set."
                      .formatted(bit, offset),
                  (situation, right) -> Answers.with(right, place, right.u8(place) | mask)));
        }
      }
    }
    return defects;
  }

  private static List<Defect> types(ReservationType type) {
    Set<ReservationType> others = EnumSet.allOf(ReservationType.class);
    others.remove(type);
    String word = Slip.word(type);
    return List.of(
        Defect.replacing(
            AnswerRules.class,
            masked(others),
            "mask-leaves-%s-out".formatted(word),
            "IN-17",
            "The type mask says that there is no %s, and there is.".formatted(type.title())),
        new Defect(
            "mask-claims-" + word,
            "IN-17",
            "The type mask says that there is %s, and there is not.".formatted(type.title()),
            rules ->
                rules
                    .with(AnswerRules.class, masked(EnumSet.allOf(ReservationType.class)))
                    .with(
                        CapabilityRules.class,
                        new CapabilityRules() {
                          @Override
                          public Set<ReservationType> types(UnitOptions options) {
                            return others;
                          }
                        })));
  }

  private static AnswerRules masked(Set<ReservationType> types) {
    return new AnswerRules() {
      @Override
      protected Set<ReservationType> reportedTypes(UnitOptions options, CapabilityRules can) {
        return types;
      }
    };
  }

  private static List<Defect> claims() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(claim("sip-c", "SPEC_I_PT", Lacking.SIP));
    defects.addAll(claim("atp-c", "ALL_TG_PT", Lacking.ATP));
    defects.addAll(claim("ptpl-c", "APTPL", Lacking.PTPL));
    defects.addAll(unclaim("rlr-c", "REPLACE LOST RESERVATION", Lacking.NOT_RLR));
    return defects;
  }

  /** What a standard unit has: claimed and missing, or there and not claimed. */
  private static List<Defect> claim(String bit, String what, Lacking lacking) {
    return List.of(
        contradicting(
            bit + "-is-claimed-only",
            "A unit says that it has %s, and has not.".formatted(what),
            lacking.rules(),
            new CapabilityRules()),
        contradicting(
            bit + "-is-not-claimed",
            "A unit has %s, and says that it has not.".formatted(what),
            new CapabilityRules(),
            lacking.rules()));
  }

  private static List<Defect> unclaim(String bit, String what, Lacking having) {
    return List.of(
        contradicting(
            bit + "-is-claimed-only",
            "A unit says that it has %s, and has not.".formatted(what),
            new CapabilityRules(),
            having.rules()),
        contradicting(
            bit + "-is-not-claimed",
            "A unit has %s, and says that it has not.".formatted(what),
            having.rules(),
            new CapabilityRules()));
  }

  private static Defect contradicting(
      String name, String sentence, CapabilityRules has, CapabilityRules says) {
    return new Defect(
        name,
        "IN-18",
        sentence,
        rules -> rules.with(CapabilityRules.class, has).with(AnswerRules.class, claiming(says)));
  }

  /** Reports what other rules say. */
  static AnswerRules claiming(CapabilityRules says) {
    return new AnswerRules() {
      @Override
      protected CapabilityRules claimed(Situation situation) {
        return says;
      }
    };
  }
}
