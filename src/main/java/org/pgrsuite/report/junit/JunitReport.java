package org.pgrsuite.report.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.Report;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Unit;

/**
 * {@code junit.xml}. The counts stand before the test cases, so scenarios are kept until it is
 * written, without their steps. For one use, by one thread.
 */
public final class JunitReport implements Report {
  private final Catalogue catalogue;
  private final List<Scenario> scenarios = new ArrayList<>();

  /** With the requirements that failures quote. */
  public JunitReport(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void add(Scenario scenario) {
    scenarios.add(scenario.withoutSteps());
  }

  @Override
  public void write(Results results, Path file) {
    List<TestCase> cases = TestCases.of(results, scenarios, catalogue);
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new JunitXml(writer)
          .write(results.run().begun(), results.ending().nanos(), properties(results), cases);
    } catch (XMLStreamException failure) {
      throw new UncheckedIOException("cannot write " + file, new IOException(failure));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }

  private static Map<String, String> properties(Results results) {
    Unit unit = results.unit();
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("unit.vendor", unit.vendor());
    properties.put("unit.product", unit.product());
    properties.put("unit.revision", unit.revision());
    properties.put("unit.serial", unit.serial());
    properties.put("unit.names", String.join(", ", unit.names()));
    properties.put("suite", results.run().suite());
    properties.put("catalogue", results.run().catalogue());
    properties.put("outcome", results.ending().code() + " " + results.ending().sentence());
    return properties;
  }
}
