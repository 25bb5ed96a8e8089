package org.pgrsuite.lu;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The comment of the package says where everything is; the compiler holds it to what there is. */
class PackageMapTest {
  private static final Path FOLDER = Path.of("src/main/java/org/pgrsuite/lu");
  private static final String ITSELF = "package-info";

  @Test
  void everyClassHasAPlaceInIt() throws IOException {
    String map = Files.readString(FOLDER.resolve(ITSELF + ".java")).replaceAll("\\s*\\* *", " ");

    assertThat(
        classes().stream().filter(name -> !map.contains("{@link " + name + "}")).toList(),
        is(empty()));
  }

  private static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals(ITSELF))
          .toList();
    }
  }
}
