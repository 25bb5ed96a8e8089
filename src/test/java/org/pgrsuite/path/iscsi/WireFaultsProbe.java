package org.pgrsuite.path.iscsi;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.path.iscsi.WireFaults.Expected;
import org.pgrsuite.path.iscsi.WireFaults.WireFault;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;

/**
 * {@code WireFaultsProbe URL} puts a faulty wire before a target, lets every fault happen to the
 * answer of a command and to the answer of a login, and looks that each ends in time as it should
 * and that the next command works on a fresh path. Prints a line for whatever does not; ends with 1
 * if there was one.
 */
public final class WireFaultsProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);
  private static final Duration OPENING = Duration.ofSeconds(2);
  private static final long SLACK = TimeUnit.SECONDS.toNanos(2);
  private static final Command COMMAND = InquiryData.command();
  private static final List<WireFault> FAULTS = WireFaults.all();

  private final FaultyWire wire;
  private final IscsiUrl url;
  private int wrong;

  private WireFaultsProbe(FaultyWire wire, IscsiUrl url) {
    this.wire = wire;
    this.url = url;
  }

  /** Takes the URL of a logical unit without CHAP. */
  public static void main(String[] arguments) throws IOException {
    IscsiUrl direct = IscsiUrl.parse(arguments[0]);
    long began = System.nanoTime();
    try (FaultyWire wire = new FaultyWire(new InetSocketAddress(direct.host(), direct.port()))) {
      String through = "iscsi://127.0.0.1:%d/%s/%d?initiator=iqn.2026-11.org.pgrsuite:faults";
      IscsiUrl url = IscsiUrl.parse(through.formatted(wire.port(), direct.target(), direct.lun()));
      WireFaultsProbe probe = new WireFaultsProbe(wire, url);
      probe.run();
      System.out.printf(
          "%d faults in commands, %d in logins, %d wrong, %.0f s%n",
          FAULTS.size(), FAULTS.size(), probe.wrong, (System.nanoTime() - began) / 1e9);
      System.exit(probe.wrong == 0 ? 0 : 1);
    }
  }

  private void run() {
    FAULTS.forEach(this::inCommand);
    FAULTS.forEach(this::inLogin);
  }

  private void inCommand(WireFault fault) {
    String outcome;
    try (ScsiPath path = openAndDrain()) {
      wire.next(fault.fault());
      long began = System.nanoTime();
      outcome = command(path, fault.expected());
      if (System.nanoTime() - began > TIMEOUT.toNanos() + SLACK) {
        outcome = "took too long";
      }
    }
    wire.next(FaultyWire.NONE);
    tell("answer " + fault.name(), outcome);
    requireFreshPathWorks(fault.name());
  }

  /** Nothing if it ended as expected. */
  private static String command(ScsiPath path, Expected expected) {
    try {
      ScsiResult result = path.execute(COMMAND, TIMEOUT);
      return expected.answer() ? "" : "was answered with " + result.outcome();
    } catch (TransportException failure) {
      return expected.kinds().contains(failure.kind())
          ? ""
          : "ended as " + failure.kind() + ": " + failure.getMessage();
    } catch (RuntimeException surprise) {
      return "threw " + surprise;
    }
  }

  private void inLogin(WireFault fault) {
    wire.nextLogin(fault.fault());
    long began = System.nanoTime();
    String outcome = "";
    try (ScsiPath path = IscsiPaths.open(url, Optional.empty(), OPENING)) {
      path.description();
    } catch (TransportException failure) {
      outcome = failure.kind() == Kind.NOT_OPENED ? "" : "ended as " + failure.kind();
    } catch (RuntimeException surprise) {
      outcome = "threw " + surprise;
    }
    if (System.nanoTime() - began > OPENING.toNanos() + SLACK) {
      outcome = "took too long";
    }
    wire.nextLogin(FaultyWire.NONE);
    tell("login " + fault.name(), outcome);
    requireFreshPathWorks(fault.name());
  }

  private void requireFreshPathWorks(String name) {
    try (ScsiPath path = openAndDrain()) {
      Bytes answer = path.execute(COMMAND, TIMEOUT).dataIn();
      tell("after " + name, answer.length() == InquiryData.LENGTH ? "" : "got " + answer);
    } catch (RuntimeException failure) {
      tell("after " + name, "threw " + failure);
    }
  }

  private ScsiPath openAndDrain() {
    ScsiPath path = IscsiPaths.open(url, Optional.empty(), OPENING);
    path.execute(COMMAND, TIMEOUT);
    return path;
  }

  private void tell(String what, String outcome) {
    if (!outcome.isEmpty()) {
      wrong++;
      System.out.println(what + ": " + outcome);
    }
  }
}
