package org.pgrsuite;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Runs {@code features/} against the configured logical unit. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
class ConformanceIT {}
