/**
 * The Gherkin vocabulary, one class a domain noun: what the words of a feature mean. A step is a
 * line or two onto {@link org.pgrsuite.lu.Trial}; bytes are none of its business.
 *
 * <p>Cucumber makes one object of each class for each scenario; they share a {@link
 * org.pgrsuite.steps.Stage}. For the thread of the scenario.
 */
package org.pgrsuite.steps;
