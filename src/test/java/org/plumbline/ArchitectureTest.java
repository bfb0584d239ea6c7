// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages have a place each, and arrows point downward only. */
class ArchitectureTest {
  private static final String ROOT = "org.plumbline.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.plumbline");

  /** From the ground up; a package may use those above its line here, none below it. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("phrase", "compiled", "hash", "files"),
          List.of("foreign"),
          List.of("problem"),
          List.of("yaml"),
          List.of("capability"),
          List.of("catalogue"),
          List.of("papers"),
          List.of("engagement"),
          List.of("judgement"),
          List.of("assessment"),
          List.of("remedy"),
          List.of("wording"),
          List.of("intake.grid"),
          List.of("intake.matrix"),
          List.of("intake.text"),
          List.of("intake.reader"),
          List.of("intake"),
          List.of("report.tracking", "report.template", "report.portfolio"),
          List.of("report"),
          List.of("report.view"),
          List.of("report.layout"),
          List.of("report.format", "report.letter"),
          List.of("report.pdf", "report.excel", "report.json", "report.word", "report.calendar"),
          List.of("intake.form"),
          List.of("application"),
          List.of("store"),
          List.of("web.access"),
          List.of("web.jobs"),
          List.of("web.api"),
          List.of("cli", "web"));

  @Test
  void every_package_has_a_floor() {
    Set<String> placed = new TreeSet<>();
    FLOORS.forEach(placed::addAll);
    Set<String> there = new TreeSet<>();
    CLASSES.forEach(
        c -> {
          if (c.getPackageName().startsWith(ROOT)) {
            there.add(c.getPackageName().substring(ROOT.length()));
          }
        });
    there.removeAll(placed);
    assertEquals(Set.of(), there, "give the package a line in FLOORS and in architecture.md");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void a_package_uses_only_what_lies_below(String name, List<String> above) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  static List<org.junit.jupiter.params.provider.Arguments> packages() {
    List<org.junit.jupiter.params.provider.Arguments> out = new ArrayList<>();
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String name : FLOORS.get(floor)) {
        List<String> above = new ArrayList<>();
        FLOORS.get(floor).stream().filter(n -> !n.equals(name)).forEach(n -> above.add(ROOT + n));
        FLOORS.subList(floor + 1, FLOORS.size()).forEach(f -> f.forEach(n -> above.add(ROOT + n)));
        above.sort(Comparator.naturalOrder());
        out.add(org.junit.jupiter.params.provider.Arguments.of(name, above));
      }
    }
    return out;
  }

  @ParameterizedTest(name = "{0} does not touch {1}")
  @CsvSource({
    "cli, org.apache.poi",
    "cli, com.lowagie",
    "cli, org.springframework",
    "cli, org.plumbline.store",
    "cli, org.plumbline.web",
    "store, org.plumbline.report",
    "store, org.springframework.boot",
    "web, com.github.kagkarlsson",
    "web, org.springframework.jdbc",
    "application, org.springframework",
    "application, org.apache.poi",
    "application, com.lowagie",
    "report.view, org.apache.poi",
    "report.view, com.lowagie",
    "report.view, org.thymeleaf",
    "report.excel, com.lowagie",
    "report.pdf, org.apache.poi",
    "report.json, org.apache.poi",
    "report.json, com.lowagie",
    "report.letter, org.apache.poi",
    "report.letter, java.io",
    "report.calendar, org.apache.poi",
    "report.word, biweekly",
    "report.word, com.lowagie",
    "application, biweekly",
    "assessment, java.io",
    "assessment, java.nio.file",
    "assessment, java.time",
    "assessment, org.plumbline.yaml",
    "intake.form, org.springframework",
    "remedy, java.io",
    "remedy, java.nio.file"
  })
  void a_library_stays_in_its_room(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(to + "..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void clocks_are_handed_in() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.plumbline.cli..", "org.plumbline.web..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(CLASSES);
  }

  @Test
  void enums_of_keys_say_what_they_are() {
    classes()
        .that()
        .areEnums()
        .and()
        .implement(org.plumbline.phrase.Key.class)
        .should()
        .haveOnlyFinalFields()
        .check(CLASSES);
  }
}
