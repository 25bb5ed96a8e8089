package org.pgrsuite.embedded.defects;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.TransportId;

/** Units whose full status names the two ports of a registration wrongly. */
final class ReportedPortDefects {
  private ReportedPortDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(ports());
    defects.addAll(names());
    return defects;
  }

  private static Defect port(String name, String sentence, IntUnaryOperator of) {
    return Answers.by(
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
    return Answers.by(
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
