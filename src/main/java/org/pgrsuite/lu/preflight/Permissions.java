package org.pgrsuite.lu.preflight;

import java.util.List;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.ending.Decoded;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.ModeParameters;

/**
 * What a scenario may do to the unit under test. Each method returns if it may, and else ends the
 * scenario as not run, with the reason. Immutable.
 */
public final class Permissions {
  private final boolean writable;
  private final boolean expendable;
  private final boolean targetReset;

  private Permissions(boolean writable, boolean expendable, boolean targetReset) {
    this.writable = writable;
    this.expendable = expendable;
    this.targetReset = targetReset;
  }

  /** Asks the unit whether it is write protected. One without MODE SENSE is not. */
  static Permissions of(Configuration configuration, List<Probe> probes) {
    boolean kernel = probes.stream().anyMatch(Probe::isKernelPath);
    return new Permissions(
        !isWriteProtected(probes.get(0)),
        configuration.isExpendable(),
        !kernel || configuration.safety().targetReset());
  }

  private static boolean isWriteProtected(Probe probe) {
    ScsiResult mode = probe.ask(ModeParameters.command());
    return mode.isGood()
        ? Decoded.of(mode.dataIn(), ModeParameters::decode, probe.initiator()).writeProtected()
        : isWriteProtectedByLongForm(probe);
  }

  /** A unit may have one of the two forms. */
  private static boolean isWriteProtectedByLongForm(Probe probe) {
    ScsiResult mode = probe.ask(ModeParameters.command10());
    return mode.isGood()
        && Decoded.of(mode.dataIn(), ModeParameters::decode10, probe.initiator()).writeProtected();
  }

  /** Whether the unit is not write protected. */
  public boolean isWritable() {
    return writable;
  }

  /**
   * To be called before something is sent that writes.
   *
   * @throws NotConfiguredException if the unit is write protected
   */
  public void requireWritable() {
    if (!writable) {
      throw new NotConfiguredException(
          "not run: the logical unit is write protected (WP in MODE SENSE), and this writes");
    }
  }

  /**
   * To be called before a command that would destroy data if the unit wrongly let it through.
   *
   * @param command its name
   * @throws NotConfiguredException unless the operator said that everything may be lost
   */
  public void requireExpendable(String command) {
    if (!expendable) {
      throw new NotConfiguredException(
          "not run: a target that wrongly lets %s through would carry it out; set pgr.expendable=true if everything on the unit may be lost"
              .formatted(command));
    }
  }

  /**
   * To be called before a reset beyond that of the logical unit, or a logout.
   *
   * @param what what is about to be done, as a sentence begins with it
   * @throws NotConfiguredException if others feel it, and the operator did not allow it
   */
  public void requireTargetReset(String what) {
    if (!targetReset) {
      throw new NotConfiguredException(
          "not run: %s on a kernel path hits other units of the target too; set pgr.allow-target-reset=true if it may"
              .formatted(what));
    }
  }
}
