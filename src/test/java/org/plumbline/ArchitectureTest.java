// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages stand by subject, and arrows point downward only. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.plumbline");

  @ParameterizedTest(name = "{0} does not touch {1}")
  @CsvSource({
    "cli, org.plumbline.web",
    "cli, org.apache.poi",
    "cli, com.lowagie",
    "cli, org.springframework",
    "web, org.plumbline.cli",
    "report, org.plumbline.cli",
    "report, org.plumbline.web",
    "report.excel, org.plumbline.report.pdf",
    "report.excel, com.lowagie",
    "report.pdf, org.apache.poi",
    "report.pdf, org.plumbline.report.excel",
    "report.json, org.apache.poi",
    "report.json, com.lowagie",
    "assessment, java.io",
    "assessment, java.nio.file",
    "assessment, java.time",
    "assessment, org.plumbline.yaml",
    "assessment, org.plumbline.report",
    "engagement, org.plumbline.catalogue",
    "engagement, org.plumbline.assessment",
    "catalogue, org.plumbline.engagement",
    "catalogue, org.plumbline.assessment",
    "capability, org.plumbline.catalogue",
    "capability, org.plumbline.engagement",
    "capability, org.plumbline.assessment",
    "yaml, org.plumbline.capability",
    "yaml, org.plumbline.catalogue",
    "yaml, org.plumbline.engagement",
    "compiled, org.plumbline.problem",
    "compiled, org.plumbline.yaml",
    "compiled, org.plumbline.capability",
    "compiled, org.plumbline.catalogue",
    "problem, org.plumbline.yaml",
    "problem, org.plumbline.capability"
  })
  void a_package_does_not_touch(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage("org.plumbline." + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(to + "..")
        .check(CLASSES);
  }
}
