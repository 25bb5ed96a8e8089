/**
 * {@code junit.xml}, in the format that build servers took over from Ant's JUnit task: what the
 * readers of Jenkins and GitLab accept. There is no standard of it; the schema that is closest to
 * one is {@code junit-10.xsd} of Jenkins' xunit plug-in.
 */
package org.pgrsuite.report.junit;
