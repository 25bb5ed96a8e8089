package org.pgrsuite;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * Where something stands that JUnit runs.
 *
 * @param file the feature file
 * @param line counted from 1; 0 if it is the whole file
 */
record ScenarioPlace(Path file, int line) {
  /** Nothing for what stands in no file. */
  static Optional<ScenarioPlace> of(TestDescriptor descriptor) {
    return descriptor
        .getSource()
        .filter(FileSource.class::isInstance)
        .map(FileSource.class::cast)
        .map(source -> new ScenarioPlace(source.getFile().toPath(), line(source)));
  }

  private static int line(FileSource source) {
    return source.getPosition().map(FilePosition::getLine).orElse(0);
  }
}
