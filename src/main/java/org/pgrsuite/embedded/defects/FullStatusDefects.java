package org.pgrsuite.embedded.defects;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.TransportId;

/** Units that report the full status wrongly. */
final class FullStatusDefects {
  private FullStatusDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(lists());
    defects.addAll(holders());
    defects.addAll(ports());
    defects.addAll(names());
    return defects;
  }

  private static Defect answer(
      String name, String requirement, String sentence, Answers.Change change) {
    return Answers.changed(PrInAction.READ_FULL_STATUS, name, requirement, sentence, change);
  }

  private static Defect rule(String name, String requirement, String sentence, AnswerRules wrong) {
    return Defect.replacing(AnswerRules.class, wrong, name, requirement, sentence);
  }

  private interface Choice {
    List<Registration> of(Situation situation, List<Registration> right);
  }

  private static Defect listing(String name, String sentence, Choice choice) {
    return rule(
        name,
        "IN-23",
        sentence,
        new AnswerRules() {
          @Override
          public List<Registration> reportedRegistrations(Situation situation) {
            return choice.of(situation, super.reportedRegistrations(situation));
          }
        });
  }

  private static List<Defect> lists() {
    return List.of(
        answer(
            "read-full-status-returns-a-blank-descriptor",
            "IN-22",
            "READ FULL STATUS returns a descriptor of zeros while nobody is registered.",
            (situation, right) ->
                right.length() > 8
                    ? right
                    : Answers.withLength(new BytesBuilder(32).bytes(0, right).build(), 24)),
        answer(
            "read-full-status-announces-a-descriptor-of-nobody",
            "IN-22",
            "READ FULL STATUS announces 24 bytes that do not come while nobody is registered.",
            (situation, right) -> right.length() > 8 ? right : Answers.withLength(right, 24)),
        listing(
            "read-full-status-tells-of-the-sender",
            "READ FULL STATUS reports a registrant its own registration only.",
            (situation, right) ->
                situation.isRegistered()
                    ? right.stream().filter(each -> situation.isSender(each.nexus())).toList()
                    : right),
        listing(
            "read-full-status-leaves-the-last-out",
            "READ FULL STATUS leaves out the last registration.",
            (situation, right) -> right.isEmpty() ? right : right.subList(0, right.size() - 1)),
        listing(
            "read-full-status-tells-registrants-only",
            "READ FULL STATUS reports nothing to an initiator that is not registered.",
            (situation, right) -> situation.isRegistered() ? right : List.of()),
        listing(
            "read-full-status-merges-equal-keys",
            "READ FULL STATUS has one descriptor for all that have the same key.",
            (situation, right) -> {
              List<Registration> first = new ArrayList<>();
              right.stream()
                  .filter(each -> first.stream().noneMatch(other -> other.key().equals(each.key())))
                  .forEach(first::add);
              return first;
            }),
        answer(
            "read-full-status-counts-the-header",
            "IN-23",
            "ADDITIONAL LENGTH of READ FULL STATUS counts the header, too.",
            (situation, right) -> Answers.withLength(right, right.u32(4) + 8)),
        answer(
            "read-full-status-counts-descriptors-without-transportid",
            "IN-23",
            "ADDITIONAL LENGTH of READ FULL STATUS counts 24 bytes a registration.",
            (situation, right) ->
                Answers.withLength(right, 24L * situation.state().registrations().size())),
        answer(
            "read-full-status-descriptor-length-zero",
            "IN-23",
            "ADDITIONAL DESCRIPTOR LENGTH of READ FULL STATUS is 0.",
            (situation, right) ->
                right.length() < 32
                    ? right
                    : new BytesBuilder(right.length()).bytes(0, right).u32(28, 0).build()));
  }

  private interface Holder {
    boolean is(Situation situation, Registration registration, boolean right);
  }

  private static Defect holding(String name, String requirement, String sentence, Holder holder) {
    return rule(
        name,
        requirement,
        sentence,
        new AnswerRules() {
          @Override
          public boolean isReportedAsHolder(Situation situation, Registration registration) {
            return holder.is(
                situation, registration, super.isReportedAsHolder(situation, registration));
          }
        });
  }

  private static boolean isShared(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> held.type().isAllRegistrants())
        .isPresent();
  }

  private static boolean isMaker(Situation situation, Registration registration) {
    return situation
        .state()
        .reservation()
        .map(Reservation::reservedBy)
        .filter(registration.nexus()::equals)
        .isPresent();
  }

  /** A descriptor in which flags, byte 12, and byte 13 are others. */
  private static Defect marking(String name, String requirement, String sentence, int byte13) {
    return rule(
        name,
        requirement,
        sentence,
        new AnswerRules() {
          @Override
          public FullStatusData.Registration descriptor(
              Situation situation, Registration registration) {
            FullStatusData.Registration right = super.descriptor(situation, registration);
            int type = right.type() << byte13;
            return new FullStatusData.Registration(
                right.key(),
                right.allTargetPorts(),
                right.holder(),
                type >>> 4,
                type & 0x0F,
                right.relativeTargetPort(),
                right.transportId());
          }
        });
  }

  private static List<Defect> holders() {
    return List.of(
        marking(
            "read-full-status-swaps-scope-and-type",
            "IN-24",
            "READ FULL STATUS has the type where the scope belongs.",
            4),
        marking(
            "read-full-status-without-type",
            "IN-24",
            "READ FULL STATUS reports the holder without the type.",
            8),
        holding(
            "read-full-status-marks-nobody",
            "IN-24",
            "READ FULL STATUS does not mark the holder.",
            (situation, registration, right) -> right && isShared(situation)),
        holding(
            "read-full-status-marks-everybody",
            "IN-24",
            "READ FULL STATUS marks every registrant as holder.",
            (situation, registration, right) -> situation.state().reservation().isPresent()),
        holding(
            "read-full-status-marks-the-others",
            "IN-24",
            "READ FULL STATUS marks everybody but the holder.",
            (situation, registration, right) ->
                isShared(situation)
                    ? right
                    : situation.state().reservation().isPresent() && !right),
        holding(
            "read-full-status-marks-the-maker-only",
            "IN-25",
            "READ FULL STATUS marks who made an All Registrants reservation only.",
            (situation, registration, right) ->
                isShared(situation) ? isMaker(situation, registration) : right),
        holding(
            "read-full-status-marks-nobody-where-all-hold",
            "IN-25",
            "READ FULL STATUS marks nobody under an All Registrants reservation.",
            (situation, registration, right) -> right && !isShared(situation)),
        holding(
            "read-full-status-does-not-mark-the-maker",
            "IN-25",
            "READ FULL STATUS marks everybody but who made an All Registrants reservation.",
            (situation, registration, right) ->
                isShared(situation) ? !isMaker(situation, registration) : right),
        answer(
            "read-full-status-marks-holders-of-nothing",
            "IN-26",
            "READ FULL STATUS marks the first registrant as holder while nothing is reserved.",
            (situation, right) ->
                right.length() > 20 && situation.state().reservation().isEmpty()
                    ? Answers.with(right, 20, right.u8(20) | 1)
                    : right));
  }

  private static Defect port(String name, String sentence, IntUnaryOperator of) {
    return rule(
        name,
        "IN-27",
        sentence,
        new AnswerRules() {
          @Override
          public int reportedTargetPort(NexusId nexus) {
            return of.applyAsInt(nexus.targetPort());
          }
        });
  }

  private static List<Defect> ports() {
    return List.of(
        port(
            "read-full-status-target-port-zero",
            "READ FULL STATUS reports target port 0.",
            port -> 0),
        port(
            "read-full-status-target-port-from-zero",
            "READ FULL STATUS counts target ports from zero.",
            port -> port - 1),
        port(
            "read-full-status-internal-target-port",
            "READ FULL STATUS reports an internal number for the target port.",
            port -> port + 128),
        port(
            "read-full-status-target-port-with-low-byte-first",
            "READ FULL STATUS reports the target port with its low byte first.",
            port -> port << 8));
  }

  private static Defect named(String name, String sentence, UnaryOperator<TransportId> wrong) {
    return rule(
        name,
        "IN-28",
        sentence,
        new AnswerRules() {
          @Override
          public TransportId transportId(UnitOptions options, InitiatorPort initiator) {
            return wrong.apply(super.transportId(options, initiator));
          }
        });
  }

  private static TransportId of(BytesBuilder bytes) {
    return new TransportId(bytes.build());
  }

  private static String text(TransportId right) {
    return right.raw().slice(4, right.raw().length() - 4).text(StandardCharsets.US_ASCII).trim();
  }

  private static TransportId of(String text, int length) {
    return of(
        new BytesBuilder(4 + length)
            .u8(0, 0x45)
            .u16(2, length)
            .bytes(4, Bytes.copyOf(text.getBytes(StandardCharsets.US_ASCII))));
  }

  private static List<Defect> names() {
    return List.of(
        named(
            "transportid-without-isid",
            "The TransportID of an initiator port has no ISID.",
            right -> {
              String name = right.iscsiName().orElse("");
              return of(name, (name.length() + 4) / 4 * 4);
            }),
        named(
            "transportid-without-padding",
            "The TransportID is not padded to a multiple of four bytes.",
            right -> of(text(right), text(right).length() + 1)),
        named(
            "transportid-without-nul",
            "The name in a TransportID does not end with NUL.",
            right -> of(text(right), text(right).length())),
        named(
            "transportid-of-another-protocol",
            "The TransportID has the protocol identifier of Fibre Channel.",
            right -> new TransportId(Answers.with(right.raw(), 0, 0x40))),
        named(
            "transportid-length-counts-the-header",
            "ADDITIONAL LENGTH of the TransportID counts the header, too.",
            right ->
                of(
                    new BytesBuilder(right.raw().length())
                        .bytes(0, right.raw())
                        .u16(2, right.raw().length()))),
        named(
            "transportid-with-isid-zero",
            "The TransportID has ISID zero.",
            right -> TransportId.iscsiPort(right.iscsiName().orElse(""), 0)),
        named(
            "transportid-separator-is-missing",
            "The TransportID has the ISID right behind the name.",
            right -> of(text(right).replace(",i,0x", ","), right.raw().length() - 4)),
        named(
            "transportid-padded-with-blanks",
            "The TransportID is filled up with blanks.",
            right -> {
              int length = right.raw().length() - 4;
              return of((text(right) + " ".repeat(length)).substring(0, length), length);
            }));
  }
}
