package org.pgrsuite.report.junit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.Ending;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Unit;
import org.pgrsuite.report.results.Verdict;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Every file that is made here is held against the schema of what readers take. */
class JunitReportTest {
  @TempDir Path folder;

  @Test
  void eachScenarioIsATestCaseOfItsRequirementAndTheCountsAddUp() throws Exception {
    Element suite =
        suite(
            Samples.results(),
            Samples.passed(),
            Samples.failed(),
            scenario(Verdict.ERROR),
            scenario(Verdict.NOT_SUPPORTED),
            scenario(Verdict.NOT_RUN));
    assertThat(counts(suite), is("5 tests, 1 failures, 1 errors, 2 skipped"));
    Element first = elements(suite, "testcase").get(0);
    assertThat(first.getAttribute("classname"), is("REL.REL-06"));
    assertThat(first.getAttribute("name"), is("A passed one of REL-06"));
    assertThat(first.hasChildNodes(), is(false));
  }

  @Test
  void aFailureSaysWhatTheStandardSaysWhatWasThereAndHowToRunItAgain() throws Exception {
    Element failure = elements(suite(Samples.results(), Samples.failed()), "failure").get(0);
    assertThat(failure.getAttribute("message"), is("expected GOOD, but " + Samples.EVIL));
    assertThat(
        failure.getTextContent(),
        allOf(
            containsString("REG-01-"),
            containsString("REG-01 (SPC-4 "),
            containsString("\nExpected: GOOD\n     but: " + Samples.EVIL),
            containsString("mvn verify -Dpgr.target='embedded?defect=x&block=512'"),
            containsString("-Dpgr.only=features/x.feature:7")));
  }

  @Test
  void whatTheWireDidIsAnErrorAndNoFailure() throws Exception {
    Element suite = suite(Samples.results(), scenario(Verdict.ERROR));
    assertThat(elements(suite, "failure").size(), is(0));
    assertThat(elements(suite, "error").get(0).getAttribute("message"), is("why"));
  }

  @Test
  void aSkippedOneSaysWhichKindAndWhy() throws Exception {
    Element skipped =
        elements(suite(Samples.results(), scenario(Verdict.NOT_SUPPORTED)), "skipped").get(0);
    assertThat(skipped.getAttribute("message"), is("not supported: why"));
  }

  @Test
  void aKnownFailureIsSkippedAndAnUnexpectedPassIsRed() throws Exception {
    Element suite =
        suite(
            Samples.results(),
            scenario(Verdict.EXPECTED_FAILURE),
            scenario(Verdict.UNEXPECTED_PASS));
    assertThat(counts(suite), is("2 tests, 1 failures, 0 errors, 1 skipped"));
    assertThat(
        elements(suite, "skipped").get(0).getAttribute("message"), is("expected failure: why"));
  }

  @Test
  void theTargetStandsInTheProperties() throws Exception {
    List<Element> properties = elements(suite(Samples.results(), Samples.passed()), "property");
    assertThat(property(properties, "unit.vendor"), is(Samples.EVIL));
    assertThat(property(properties, "unit.serial"), is("S1"));
    assertThat(property(properties, "unit.names"), is("naa.1"));
    assertThat(property(properties, "suite"), is("1"));
  }

  @Test
  void noCharacterOfADeviceBreaksTheFile() throws Exception {
    String odd = "\0\1\u001B[31m ]]> \uFFFE \uD800 é \uD83D\uDE00 \u0085";
    Results results = of(odd, new Ending(1, odd, "", 9, 8, 7));
    Element suite =
        suite(results, Samples.scenario("REL-05", Verdict.FAILED, odd + "\n" + odd, List.of()));
    String seen = "\\u0000\\u0001\\u001B[31m ]]> \\uFFFE \\uD800 é \uD83D\uDE00 \\u0085";
    assertThat(property(elements(suite, "property"), "unit.vendor"), is(seen));
    Element failure = elements(suite, "failure").get(0);
    assertThat(failure.getAttribute("message"), is(seen + " " + seen));
    assertThat(failure.getTextContent(), containsString(seen + "\n" + seen));
  }

  @Test
  void scenariosOfOneNameStayTwo() throws Exception {
    Element suite = suite(Samples.results(), Samples.passed(), Samples.passed());
    assertThat(
        elements(suite, "testcase").get(1).getAttribute("name"), is("A passed one of REL-06 (2)"));
  }

  @Test
  void aRunThatWasRefusedIsNotGreen() throws Exception {
    Element suite = suite(Samples.refused());
    assertThat(counts(suite), is("1 tests, 0 failures, 1 errors, 0 skipped"));
    assertThat(
        elements(suite, "error").get(0).getAttribute("message"), is("refused for safety: <key>"));
  }

  @Test
  void aRunInWhichNothingAppliedIsNotGreen() throws Exception {
    Results nothing = of("V", new Ending(5, "nothing was run", "", 9, 8, 7));
    Element suite = suite(nothing, scenario(Verdict.NOT_RUN));
    assertThat(counts(suite), is("2 tests, 0 failures, 1 errors, 1 skipped"));
  }

  private static Scenario scenario(Verdict verdict) {
    return Samples.scenario("REL-05", verdict, "why", List.of());
  }

  private static Results of(String vendor, Ending ending) {
    Results sample = Samples.results();
    Unit unit = new Unit(vendor, "P", "1", "S", List.of(), 0, 0, List.of(), "");
    return new Results(sample.run(), unit, List.of(), List.of(), Optional.empty(), ending);
  }

  private Element suite(Results results, Scenario... scenarios)
      throws IOException, SAXException, ParserConfigurationException {
    JunitReport report = new JunitReport(Catalogue.load());
    List.of(scenarios).forEach(report::add);
    Path file = folder.resolve("junit.xml");
    report.write(results, file);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JunitReportTest.class.getResource("/junit/readers.xsd"))
        .newValidator()
        .validate(new StreamSource(Files.newBufferedReader(file, StandardCharsets.UTF_8)));
    return elements(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement(),
            "testsuite")
        .get(0);
  }

  private static List<Element> elements(Element in, String name) {
    var found = in.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .map(Element.class::cast)
        .toList();
  }

  /** What the attributes say, after a look at whether it is so. */
  private static String counts(Element suite) {
    assertCount(suite, "tests", "testcase");
    assertCount(suite, "failures", "failure");
    assertCount(suite, "errors", "error");
    assertCount(suite, "skipped", "skipped");
    return List.of("tests", "failures", "errors", "skipped").stream()
        .map(suite::getAttributeNode)
        .map(Node.class::cast)
        .map(node -> node.getNodeValue() + " " + node.getNodeName())
        .collect(Collectors.joining(", "));
  }

  private static void assertCount(Element suite, String attribute, String element) {
    assertThat(
        attribute,
        suite.getAttribute(attribute),
        is(String.valueOf(elements(suite, element).size())));
  }

  private static String property(List<Element> properties, String name) {
    return properties.stream()
        .filter(each -> each.getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow()
        .getAttribute("value");
  }
}
