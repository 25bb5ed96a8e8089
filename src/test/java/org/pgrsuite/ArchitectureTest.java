package org.pgrsuite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String OURS = "org.pgrsuite.";

  private JavaClasses suite;

  @BeforeAll
  void importTheSuiteWithoutItsTests() {
    suite =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pgrsuite");
  }

  @ParameterizedTest
  @CsvSource({
    "spc, spc",
    "catalogue, catalogue",
    "embedded, embedded spc",
    "path, path spc embedded",
    "lu, lu path spc embedded",
    "steps, steps lu path spc catalogue",
    "run, run report catalogue lu path spc",
    "report, report catalogue spc",
  })
  void aPackageUsesOnlyThoseBelowIt(String name, String below) {
    check(
        noClasses()
            .that()
            .resideInAPackage(OURS + name + "..")
            .should()
            .dependOnClassesThat(oursOutside(below.split(" "))));
  }

  @ParameterizedTest
  @CsvSource({
    "ending, lu.ending path spc",
    "config, lu.config lu.ending path spc",
    "journal, lu.journal lu.config lu.ending spc",
    "preflight, lu.preflight lu.config lu.ending path spc",
    "routes, lu.routes lu.config lu.ending path spc embedded",
    "evidence, lu.evidence path spc",
  })
  void aPartOfTheUnitUnderTestUsesOnlyThoseBelowIt(String name, String below) {
    aPackageUsesOnlyThoseBelowIt("lu." + name, below);
  }

  @Test
  void theEmbeddedUnitKnowsNothingOfItsDefects() {
    check(
        noClasses()
            .that()
            .resideInAPackage(OURS + "embedded")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + "embedded.defects"));
  }

  @Test
  void onlyAnAdapterKnowsTheEmbeddedUnit() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(OURS + "path..", OURS + "lu..")
            .and()
            .haveNameNotMatching(".*\\.(path\\.Embedded|lu\\.routes\\.RoutesToEmbedded).*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS + "embedded.."));
  }

  @Test
  void stepsSendNothingThemselves() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(OURS + "steps..", OURS + "run..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                ".*\\.path\\.(ScsiPath|PendingExchange|EmbeddedPath|iscsi\\..*|sgio\\..*)"));
  }

  @ParameterizedTest
  @CsvSource({
    "com.sun.jna.., path.sgio path.iscsi",
    "io.cucumber.java.., steps",
    "io.cucumber.query.., report",
    "io.cucumber.plugin.., run report",
    "io.cucumber.gherkin.., run report",
    "gg.jte.., report.page report.summary",
    "picocli.., cli",
    "com.fasterxml.jackson.databind.., report.results",
    "com.fasterxml.jackson.dataformat.., report.baseline",
    "org.hamcrest.., steps",
  })
  void aLibraryIsKnownToFew(String library, String users) {
    check(
        noClasses()
            .that(resideInAnyPackage(packages(users)).negate())
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    check(slices().matching("org.pgrsuite.(*)..").should().beFreeOfCycles());
    check(slices().matching("org.pgrsuite.(**)").should().beFreeOfCycles());
  }

  @Test
  void staticStateStandsInOnePlace() {
    check(fields().that().areStatic().should().beFinal());
    check(
        fields()
            .that()
            .haveRawType(DescribedPredicate.describe("holders", ArchitectureTest::holdsState))
            .and()
            .areStatic()
            .should()
            .beDeclaredInClassesThat()
            .haveFullyQualifiedName("org.pgrsuite.lu.Units"));
  }

  @Test
  void noPackageHasANameThatBuildFilesIgnore() {
    check(noClasses().should().resideInAPackage("..target.."));
  }

  private static boolean holdsState(JavaClass type) {
    return type.isAssignableTo(ThreadLocal.class)
        || type.getPackageName().equals("java.util.concurrent.atomic");
  }

  private void check(ArchRule rule) {
    rule.check(suite);
  }

  private static DescribedPredicate<JavaClass> oursOutside(String... names) {
    return resideInAPackage("org.pgrsuite..")
        .and(resideInAnyPackage(packages(String.join(" ", names))).negate());
  }

  private static String[] packages(String names) {
    return Stream.of(names.split(" ")).map(name -> OURS + name + "..").toArray(String[]::new);
  }
}
