package org.pgrsuite.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be chosen about a unit. The first part is how it is made and what it can do; the second
 * part is one option for each requirement that leaves a choice, whose first value is the default:
 * what the text of the requirement favours, or else the outcome that it names first.
 */
public enum UnitOption {
  SERIAL(OptionForm.characters(), "PGR0000001", "Unit serial number; all names derive from it."),
  BLOCK(OptionForm.oneOf(512L, 4096L), "512", "Length of a logical block in bytes."),
  BLOCKS(OptionForm.number(64, 1L << 40), "131072", "Number of logical blocks."),
  TRANSFER(OptionForm.number(1, 65536), "8192", "Most blocks that one command may move."),
  PORTS(OptionForm.number(1, 16), "1", "Number of target ports; their identifiers count from 1."),
  UNITS(OptionForm.number(1, 8), "1", "Number of logical units of the target; LUNs count from 0."),
  REGISTRATIONS(OptionForm.number(1, 4096), "256", "Room for so many registrations [REG-15]."),
  GENERATION(OptionForm.number(0, 0xFFFF_FFFFL), "0", "PRgeneration when the unit is made."),
  TYPES(OptionForm.types(), "135678", "Codes of the reservation types that it has [RES-11]."),
  DELAY(OptionForm.number(0, 60_000), "0", "Milliseconds for which a data transfer is held up."),
  PR("1", "Whether it has PERSISTENT RESERVE IN and OUT at all [ERR-10]."),
  COMMANDS("all old block few", "Which commands it has besides; see Assortment."),
  SPC2("1", "Whether it has RESERVE and RELEASE [SPEC2-01]."),
  CRH("1", "CRH: RESERVE and RELEASE by registrants do no harm [SPEC2-04 to SPEC2-10]."),
  RLR("0", "RLR_C: it has REPLACE LOST RESERVATION [RLR-01 to RLR-04]."),
  SIP("1", "SIP_C: it takes SPEC_I_PT [SIP-01, SIP-02]."),
  ATP("1", "ATP_C: it takes ALL_TG_PT [ATP-01, ATP-02]."),
  PTPL("1", "PTPL_C: it takes APTPL [APTPL-01, APTPL-02]."),
  TMV("1", "TMV: its type mask is valid [IN-17]."),
  MOVE("1", "Whether it has REGISTER AND MOVE."),
  READ_FULL_STATUS("1", "Whether it has READ FULL STATUS [IN-31]."),
  REMOVABLE("0", "Whether its medium is removable [ACC-22, PAB-11]."),
  TAS("0", "TAS at power on: aborted commands end with TASK ABORTED [PAB-03]."),
  NUAR("0", "NUAR at power on: RELEASE raises no unit attention [REL-05]."),
  DSENSE("0", "D_SENSE at power on: sense data in descriptor format [UA-12]."),
  SWP("0", "SWP at power on: the medium is write-protected [ERR-12]."),

  IDLE("kept counted", "PRgeneration after a registration of nobody [REG-03, REG-20]."),
  OBSOLETE("ignored refused", "Obsolete bytes of the parameter list [REG-13]."),
  RESERVED("ignored refused", "Reserved bits of the parameter list [REG-14]."),
  RESERVED_CDB("ignored refused", "Reserved bits of the CDBs of PR IN and PR OUT [IN-33, ERR-06]."),
  CHECK_FIRST("length key", "What of list length and key is checked first [ERR-08]."),
  RESERVE_FIRST("key type", "What of key and type RESERVE checks first [RES-15]."),
  UNREGISTER_NUAR("told silent", "Registrants Only holder unregisters under NUAR [UNR-15]."),
  RELEASE_TYPE("ignored checked", "Invalid type in RELEASE by a non-holder [REL-07]."),
  RELEASE_SCOPE("2604 2400", "Sense for another scope in RELEASE by the holder [REL-10]."),
  CLEAR_PTPL("kept reset", "PTPL_A after CLEAR [CLR-12]."),
  PREEMPT_TYPE("ignored checked", "Type and scope where only registrations go [PRE-08]."),
  PREEMPT_ZERO("2600 conflict", "PREEMPT of key zero with nothing reserved [PRE-12]."),
  PREEMPT_OWN("removed kept refused", "Non-holder preempts its own key [PRE-19]."),
  PREEMPT_OWN_ALL("removed kept refused", "The same under All Registrants [PRE-20]."),
  PREEMPT_SHARED("removed kept", "Sender shares the non-holder key that it preempts [PRE-23]."),
  MOVE_TYPE("ignored checked", "Type and scope in REGISTER AND MOVE [MOVE-04]."),
  MOVE_SENSE("2600 2400", "Sense of REGISTER AND MOVE [MOVE-05, MOVE-06, MOVE-12]."),
  MOVE_LENGTH("2600 1A00", "Sense for a wrong TRANSPORTID LENGTH [MOVE-13]."),
  MOVE_TELLS("nobody released", "Unit attention of REGISTER AND MOVE with UNREG [MOVE-16]."),
  SIP_IGNORE("refused accepted", "SPEC_I_PT in REGISTER AND IGNORE EXISTING KEY [SIP-04]."),
  SIP_SENSE("2600 2400", "Sense for a port that is registered already [SIP-03, SIP-06]."),
  SIP_ABSENT("2600 1A00", "Sense for a list of ports where SIP_C is zero [SIP-02, SIP-04]."),
  SIP_LENGTH("2600 1A00", "Sense for inconsistent lengths of the list of ports [SIP-08]."),
  DEVICE_NAME("accepted refused", "TransportIDs that name a device and no port [SIP-09]."),
  STRANGER("accepted refused", "A listed port that never logged in [SIP-10]."),
  ATP_STATUS("one each", "Descriptors of an ALL_TG_PT registration [ATP-05]."),
  ATP_UNREGISTER("port all refused", "One port changes an ALL_TG_PT registration [ATP-06]."),
  LOGIN("silent power loss", "Unit attention that a fresh nexus begins with [APTPL-11]."),
  COLD_RESET("reset power", "TARGET COLD RESET is a hard reset or a power cycle [NEX-07]."),
  NEXUS_LOSS("kept dropped replaced", "What is pending when a nexus is lost [NEX-09, NEX-10]."),
  REQUEST_SENSE("cleared kept", "A unit attention that REQUEST SENSE returned [UA-04]."),
  ATTENTIONS("queue latest", "Several unit attentions are queued or the last one counts [UA-07]."),
  UAFIRST("0", "A unit attention comes before a conflict, not after it [UA-10, UA-11]."),
  KEY_ORDER("made reversed", "The order of keys in READ KEYS [IN-04]."),
  CUT("exact whole", "READ KEYS that ends inside a key [IN-06]."),
  SHORT("leading none refused", "Allocation lengths 1 to 7 of PR IN [IN-08, IN-21]."),
  OBSOLETE_DATA("zero any", "Obsolete bytes of READ RESERVATION [IN-14]."),
  TRANSPORT_ID("port device", "TransportIDs in READ FULL STATUS [IN-28]."),
  PROTECTED("good 2700", "PR OUT on a write-protected unit [ERR-12]."),
  SPC2_PR("conflict processed", "PR commands while RESERVE(6) is in force [SPEC2-02]."),
  SPC2_RELEASE("conflict good", "RELEASE by who is not registered [SPEC2-07]."),
  SPC2_RESERVE("conflict good", "RESERVE by a registrant, nothing reserved [SPEC2-08]."),
  SPC2_CAPACITY("good conflict", "READ CAPACITY and START under RESERVE(6) [SPEC2-01]."),
  TUR("allowed conflict", "TEST UNIT READY under a reservation [ACC-23]."),
  CONFIG("allowed conflict", "MODE SENSE and the like under Write Exclusive [ACC-24]."),
  OPCODES("conflict allowed", "REPORT SUPPORTED OPERATION CODES under EA types [ACC-28]."),
  COPY_RESULTS("allowed conflict", "RECEIVE COPY RESULTS under a reservation [ACC-32]."),
  DEFECTS("allowed conflict", "READ DEFECT DATA under Write Exclusive [ACC-36]."),
  FAULTS("after before", "Parameter errors come after or before a conflict [ACC-41]."),
  ALLOW_COMMANDS("said unsaid", "Whether ALLOW COMMANDS says what passes a reservation [IN-20]."),
  UNKNOWN("2000 conflict", "An unknown operation code under a reservation [ACC-42]."),

  INTERRUPTIONS(
      "none busy full changed", "How commands end now and then that are not carried out."),
  LATENCY(OptionForm.number(0, 1000), "0", "Milliseconds that each command takes."),
  SENSE("plain detailed", "Sense data with no more than the codes, or with all that there may be."),
  NAMES("naa eui t10 many", "What the unit is called in the Device Identification page."),
  STANDARD_DATA(OptionForm.oneOf(96L, 36L, 248L), "96", "Bytes of standard INQUIRY data."),
  MODES("both six ten", "Which forms of MODE SENSE and MODE SELECT it has."),
  CONTROL("changeable fixed none", "Whether there is a Control mode page to change."),
  REPORTS("each all none", "Whether REPORT SUPPORTED OPERATION CODES speaks of each command."),
  RESET_CODE("power bus device internal", "What is told after a reset."),
  PADDING("least more", "Zeros behind the names of iSCSI ports [IN-28]."),
  FUNCTIONS("all reset none", "Which task management functions it has."),
  PRE_FETCHED("good met", "Status of PRE-FETCH: GOOD or CONDITION MET."),
  DEPTH(OptionForm.number(1, 4096), "4096", "Most commands in progress of a nexus."),
  LACKS("none some others", "Commands that it lacks of all that it may lack.");

  private final OptionForm form;
  private final String written;
  private final String sentence;

  UnitOption(OptionForm form, String standard, String sentence) {
    this.form = form;
    this.written = standard;
    this.sentence = sentence;
  }

  /** A flag, if the standard value is 0 or 1; else words, the first of them the standard value. */
  UnitOption(String values, String sentence) {
    this(
        values.matches("[01]") ? OptionForm.flag() : OptionForm.words(List.of(values.split(" "))),
        values.split(" ")[0],
        sentence);
  }

  /** As a path string has it: {@code readfullstatus}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }

  /** What it is for, and which requirements leave it open, in one sentence. */
  public String sentence() {
    return sentence;
  }

  /** What its values look like, in words. */
  public String form() {
    return form.text();
  }

  /** The value that it has if nobody says otherwise. */
  Object standard() {
    return read(written).orElseThrow();
  }

  /** From the written value to the value; nothing if it has another form. */
  Optional<Object> read(String written) {
    return form.reader().apply(written);
  }

  /** The option with this title. */
  public static Optional<UnitOption> titled(String title) {
    return Arrays.stream(values()).filter(option -> option.title().equals(title)).findFirst();
  }

  /** All options, one a line: title, form, standard value, sentence. */
  public static List<String> list() {
    return Arrays.stream(values()).map(UnitOption::line).toList();
  }

  private String line() {
    return "%s=%s; %s unless given: %s".formatted(title(), form(), written, sentence);
  }
}
