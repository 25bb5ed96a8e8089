package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.InActions;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrIn;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.RegistrationRules;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;

/** Targets that mix up their ports and units, or list commands that they have not. */
final class TargetDefects {
  private TargetDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(ports());
    defects.addAll(units());
    for (PrOutAction action : PrOutAction.values()) {
      defects.add(listing(action));
    }
    for (PrInAction action : PrInAction.values()) {
      defects.add(listing(action));
    }
    defects.addAll(writeProtected());
    return defects;
  }

  private static Defect registering(
      String name, String requirement, String sentence, RegistrationRules wrong) {
    return Defect.replacing(RegistrationRules.class, wrong, name, requirement, sentence);
  }

  private static RegistrationRules narrow(boolean unregistering) {
    return new RegistrationRules() {
      @Override
      public List<NexusId> concerned(Situation situation, PrOutRequest request) {
        return request.serviceActionKey().isZero() == unregistering
            ? List.of(situation.sender())
            : super.concerned(situation, request);
      }
    };
  }

  private static List<Defect> ports() {
    return List.of(
        registering(
            "all-tg-pt-registers-one-port",
            "ATP-02",
            "REGISTER with ALL_TG_PT registers the receiving target port only.",
            narrow(false)),
        registering(
            "all-tg-pt-unregisters-one-port",
            "ATP-06",
            "REGISTER with ALL_TG_PT and key zero unregisters the receiving target port only.",
            narrow(true)),
        Defect.replacing(
            NexusRules.class,
            new NexusRules() {
              @Override
              public boolean isSame(NexusId one, NexusId other) {
                return isSamePort(one.initiator(), other.initiator());
              }
            },
            "target-ports-are-not-told-apart",
            "ATP-03",
            "A registration through one target port counts at every target port."),
        Defect.replacing(
            AnswerRules.class,
            new AnswerRules() {
              @Override
              public boolean isReportedForAllPorts(Situation situation, Registration each) {
                return false;
              }
            },
            "full-status-shows-one-of-all-ports",
            "ATP-05",
            "READ FULL STATUS shows a registration at all target ports at the first one only."));
  }

  private static Defect absent(String word, String what, Outcome outcome) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Outcome absent(Request request) {
            return request.operationCode() == OperationCode.PERSISTENT_RESERVE_IN
                    || request.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
                ? outcome
                : super.absent(request);
          }
        },
        "absent-unit-" + word,
        "ERR-09",
        "A PERSISTENT RESERVE command to a unit that does not exist " + what + ".");
  }

  private static List<Defect> units() {
    return List.of(
        Defect.replacing(
            AttentionRules.class,
            new AttentionRules() {
              @Override
              public void tell(LogicalUnit unit, Notice notice) {
                unit.ofTarget().forEach(each -> each.notify(notice));
              }
            },
            "unit-attentions-on-every-unit",
            "UA-09",
            "A unit attention is pending on every logical unit of the target."),
        absent("is-good", "is GOOD", Reply.DONE),
        absent("conflicts", "conflicts", Refusal.CONFLICT),
        absent(
            "has-no-such-command",
            "ends with INVALID COMMAND OPERATION CODE",
            Refusal.illegalRequest(AdditionalSense.INVALID_COMMAND_OPERATION_CODE)),
        Defect.replacing(
            AdmissionRules.class,
            new AdmissionRules() {
              @Override
              public Outcome absent(Request request) {
                return request
                    .handler()
                    .map(handler -> handler.execute(request))
                    .orElseGet(() -> super.absent(request));
              }
            },
            "absent-unit-is-the-first",
            "ERR-09",
            "A command to a unit that does not exist is carried out by the first one."));
  }

  private static Defect listing(PrOutAction action) {
    return new Defect(
        "operation-codes-misreport-" + Slip.word(action),
        "ERR-11",
        sentence(action.title()),
        rules ->
            Slip.withPrOut(
                rules,
                new PrOut(OutActions.standard()) {
                  @Override
                  public boolean hasServiceAction(UnitOptions options, Rules all, int code) {
                    return super.hasServiceAction(options, all, code) != (code == action.code());
                  }
                }));
  }

  private static Defect listing(PrInAction action) {
    PrIn wrong =
        new PrIn(InActions.standard()) {
          @Override
          public boolean hasServiceAction(UnitOptions options, Rules all, int code) {
            return super.hasServiceAction(options, all, code) != (code == action.code());
          }
        };
    return new Defect(
        "operation-codes-misreport-" + Slip.word(action),
        "ERR-11",
        sentence(action.title()),
        rules ->
            rules.with(
                CommandSet.class,
                rules.commands().with(OperationCode.PERSISTENT_RESERVE_IN, wrong)));
  }

  private static String sentence(String title) {
    return "REPORT SUPPORTED OPERATION CODES says the contrary of what is true of " + title + ".";
  }

  private static Defect refusing(String word, String what, Refusal refusal) {
    return Defect.replacing(
        AdmissionRules.class,
        new AdmissionRules() {
          @Override
          public Optional<Refusal> writeProtected(Request request) {
            return Refusal.when(request.unit().control().writeProtected(), refusal);
          }
        },
        "write-protected-" + word,
        "ERR-12",
        "PERSISTENT RESERVE OUT of a write-protected unit " + what + ".");
  }

  private static List<Defect> writeProtected() {
    return List.of(
        refusing("conflicts", "conflicts", Refusal.CONFLICT),
        refusing(
            "blames-the-cdb",
            "ends with INVALID FIELD IN CDB",
            Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "write-protected-is-good-and-does-nothing",
            "ERR-12",
            "PERSISTENT RESERVE OUT of a write-protected unit is GOOD and does nothing.",
            act -> act.succeeds() && act.before().control().writeProtected(),
            Act::nothing));
  }
}
