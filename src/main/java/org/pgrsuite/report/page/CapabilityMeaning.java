package org.pgrsuite.report.page;

import java.util.List;
import java.util.Map;
import org.pgrsuite.report.results.Unit;
import org.pgrsuite.spc.FieldText;

/** What the fields of REPORT CAPABILITIES mean, for who has not the table at hand. SPC-4 6.15.4. */
final class CapabilityMeaning {
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("RLR_C", "REPLACE LOST RESERVATION"),
          Map.entry("CRH", "RESERVE and RELEASE of SPC-2 are handled compatibly"),
          Map.entry("SIP_C", "registering other initiator ports (SPEC_I_PT)"),
          Map.entry("ATP_C", "registering through all target ports (ALL_TG_PT)"),
          Map.entry("PTPL_C", "persistence through power loss (APTPL)"),
          Map.entry("TMV", "the type mask below is valid"),
          Map.entry("ALLOW COMMANDS", "what is allowed under Write Exclusive and Exclusive Access"),
          Map.entry("PTPL_A", "persistence through power loss was active"),
          Map.entry("WR_EX", "Write Exclusive"),
          Map.entry("EX_AC", "Exclusive Access"),
          Map.entry("WR_EX_RO", "Write Exclusive Registrants Only"),
          Map.entry("EX_AC_RO", "Exclusive Access Registrants Only"),
          Map.entry("WR_EX_AR", "Write Exclusive All Registrants"),
          Map.entry("EX_AC_AR", "Exclusive Access All Registrants"));

  private CapabilityMeaning() {}

  /** The fields as the unit answered them, with their meaning. */
  static List<Capability> of(Unit unit) {
    return unit.capabilityFields().stream().map(CapabilityMeaning::of).toList();
  }

  private static Capability of(FieldText field) {
    return new Capability(field.name(), field.value(), MEANINGS.getOrDefault(field.name(), ""));
  }

  /**
   * A field.
   *
   * @param name in the standard
   * @param value as the unit answered it
   * @param meaning in words; empty where the name says it
   */
  record Capability(String name, String value, String meaning) {}
}
