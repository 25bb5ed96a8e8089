package org.pgrsuite.report.junit;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pgrsuite.report.results.Visible;

/** Writes test cases, each on a line of its own. For one use, by one thread. */
final class JunitXml {
  private static final String SUITE = "persistent reservations";
  private static final double NANOS_IN_A_SECOND = 1e9;

  private final XMLStreamWriter xml;

  /**
   * Onto a writer, which it does not close.
   *
   * @param writer must take any character: told an encoding, the JDK's writer of XML puts
   *     characters beyond the basic plane down as two halves
   */
  JunitXml(Writer writer) throws XMLStreamException {
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
  }

  /**
   * Writes all of it.
   *
   * @param begun when the run began: ISO 8601
   * @param nanos how long it took, in nanoseconds
   * @param properties what was tested with what
   */
  void write(String begun, long nanos, Map<String, String> properties, List<TestCase> cases)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line();
    xml.writeStartElement("testsuites");
    line();
    xml.writeStartElement("testsuite");
    attribute("name", SUITE);
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", count(cases, TestCase.Ending.FAILURE));
    attribute("errors", count(cases, TestCase.Ending.ERROR));
    attribute("skipped", count(cases, TestCase.Ending.SKIPPED));
    attribute("time", seconds(nanos));
    attribute("timestamp", begun);
    line();
    properties(properties);
    for (TestCase each : cases) {
      testCase(each);
    }
    xml.writeEndDocument();
    line();
    xml.flush();
  }

  private void properties(Map<String, String> properties) throws XMLStreamException {
    xml.writeStartElement("properties");
    line();
    for (Map.Entry<String, String> each : properties.entrySet()) {
      xml.writeEmptyElement("property");
      attribute("name", each.getKey());
      attribute("value", each.getValue());
      line();
    }
    xml.writeEndElement();
    line();
  }

  private void testCase(TestCase testCase) throws XMLStreamException {
    if (testCase.ending() == TestCase.Ending.PASSED) {
      xml.writeEmptyElement("testcase");
      attributes(testCase);
    } else {
      xml.writeStartElement("testcase");
      attributes(testCase);
      ending(testCase);
      xml.writeEndElement();
    }
    line();
  }

  private void attributes(TestCase testCase) throws XMLStreamException {
    attribute("classname", testCase.className());
    attribute("name", testCase.name());
    attribute("time", seconds(testCase.nanos()));
  }

  /** GitLab reads the text alone, Jenkins shows the message first. */
  private void ending(TestCase testCase) throws XMLStreamException {
    xml.writeStartElement(testCase.ending().element());
    attribute("message", Visible.line(testCase.message()));
    xml.writeCharacters(Visible.text(testCase.text()));
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Visible.text(value));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String count(List<TestCase> cases, TestCase.Ending ending) {
    return String.valueOf(cases.stream().filter(each -> each.ending() == ending).count());
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.3f", nanos / NANOS_IN_A_SECOND);
  }
}
