// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.Golden;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.FactRule;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * The named cases beside each framework, in {@code cases.yaml}: one control under one arrangement,
 * with the verdict the domain model gives it and the finding that decides.
 *
 * <p>{@code because} names a capability and its outcome, or for NOT_APPLICABLE words of the note.
 * {@code missing} and {@code flags} must be among those of the cell, {@code gates} among those
 * above it; {@code warns} must stand in a warning of the arrangement. {@code rule} is the border
 * rule and {@code facts} are the source facts that a case witnesses. {@code never} says why a
 * verdict cannot occur in a framework.
 */
class CasesTest {
  /** What is wrong in the files themselves. */
  private static final Problems PROBLEMS = new Problems();

  private static final Map<String, Assessor> ASSESSORS = new HashMap<>();
  private static final int LEAST = 25;
  private static final int BORDER_RULES = 22;

  @TestFactory
  Stream<DynamicContainer> a_named_case_has_the_verdict_and_the_reason_written_beside_it() {
    return ProjectData.FRAMEWORKS.stream()
        .map(Framework::id)
        .map(
            framework ->
                DynamicContainer.dynamicContainer(
                    framework,
                    cases(framework).stream()
                        .map(
                            each ->
                                DynamicTest.dynamicTest(
                                    each.text("name").value(), () -> check(framework, each)))));
  }

  @Test
  void every_border_rule_of_the_method_is_witnessed_by_a_named_case() {
    Set<String> witnessed =
        ProjectData.FRAMEWORKS.stream()
            .flatMap(f -> cases(f.id()).stream())
            .map(c -> c.textOr("rule", ""))
            .collect(Collectors.toSet());
    List<String> missing =
        IntStream.rangeClosed(1, BORDER_RULES)
            .mapToObj(n -> "B" + n)
            .filter(rule -> !witnessed.contains(rule))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void every_verdict_occurs_among_the_cases_of_a_framework_or_the_file_says_why_it_never_does() {
    for (Framework framework : ProjectData.FRAMEWORKS) {
      List<YamlMap> cases = cases(framework.id());
      assertTrue(cases.size() >= LEAST, framework.id() + " has " + cases.size() + " cases");
      List<String> named =
          Stream.concat(
                  cases.stream().map(c -> c.text("verdict").value()).distinct(),
                  never(framework.id()).stream())
              .sorted()
              .toList();
      assertEquals(
          Arrays.stream(Verdict.values()).map(Verdict::name).sorted().toList(),
          named,
          framework.id());
    }
  }

  @Test
  void a_verdict_that_never_occurs_is_in_no_column_of_the_expected_verdicts() {
    for (Framework framework : ProjectData.FRAMEWORKS) {
      String table = Golden.text(ExpectedVerdictsTest.file(framework.id()));
      never(framework.id()).forEach(v -> assertFalse(table.contains("," + v), framework.id()));
    }
  }

  private static YamlMap root(String framework) {
    Path file = Path.of("controls", "frameworks", framework, "cases.yaml");
    return Yaml.read(file, file.toString(), PROBLEMS).orElseThrow().allow("cases", "never");
  }

  private static Set<String> never(String framework) {
    return root(framework).map("never").map(YamlMap::keys).orElse(Set.of());
  }

  /** The named cases of a framework, in the order of the file. */
  static List<YamlMap> cases(String framework) {
    List<YamlMap> cases = root(framework).maps("cases");
    for (YamlMap each : cases) {
      each.allow(
          "name", "control", "under", "offer", "with", "verdict", "because", "missing", "flags",
          "warns", "gates", "rule", "facts");
      each.text("name");
    }
    PROBLEMS.throwIfAny();
    assertEquals(
        cases.size(),
        cases.stream().map(c -> c.text("name").value()).distinct().count(),
        "two cases of " + framework + " carry one name");
    return cases;
  }

  private static void check(String framework, YamlMap given) {
    NamedCase laid = new NamedCase(given, PROBLEMS);
    PROBLEMS.throwIfAny();
    Engagement engagement = laid.engagement();
    String control = given.text("control").value();
    Assessment assessment =
        ASSESSORS
            .computeIfAbsent(
                framework, id -> new Assessor(ProjectData.VOCABULARY, ProjectData.frameworks(id)))
            .assess(laid.organisation(), List.of(engagement));
    Cell cell =
        assessment.cells().stream()
            .filter(c -> c.control().id().equals(control))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no control " + control));
    String because = given.text("because").value();
    String found =
        cell.verdict() == Verdict.NOT_APPLICABLE
            ? cell.control().appliesIf().map(CasesTest::spelled).orElse("")
                + Said.WORDS.all(cell.notes())
            : findings(cell.deciding());
    Set<String> missing =
        cell.missing().stream().map(Missing::name).collect(Collectors.toCollection(HashSet::new));
    assertAll(
        given.place().toString(),
        () -> assertEquals(given.text("verdict").value(), cell.verdict().name()),
        () ->
            assertTrue(
                List.of(found.split("; ")).contains(because)
                    || cell.verdict() == Verdict.NOT_APPLICABLE && found.contains(because),
                "expected because: " + because + ", found: " + found),
        () -> among("missing", given, missing),
        () ->
            among(
                "flags",
                given,
                cell.flags().stream()
                    .map(Flag::spelling)
                    .collect(java.util.stream.Collectors.toSet())),
        () -> among("gates", given, gates(assessment, engagement)),
        () ->
            assertTrue(
                engagement.warnings().stream()
                        .anyMatch(w -> Said.of(w).contains(given.textOr("warns", "")))
                    || !given.has("warns"),
                "warnings found: " + engagement.warnings()));
  }

  private static Set<String> gates(Assessment assessment, Engagement engagement) {
    return assessment.gates().getOrDefault(engagement.id(), List.of()).stream()
        .map(Gate::id)
        .collect(Collectors.toSet());
  }

  private static String findings(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.need().capability().id() + " " + f.outcome())
        .collect(Collectors.joining("; "));
  }

  private static void among(String key, YamlMap given, Set<String> found) {
    Set<String> expected = texts(given, key);
    assertTrue(found.containsAll(expected), key + " expected: " + expected + ", found: " + found);
  }

  /** The words of a list as a set. */
  static Set<String> texts(YamlMap map, String key) {
    return map.texts(key).stream()
        .map(YamlText::value)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** A rule on a fact, as cases spell it: {@code consumers is at least 5,000}. */
  private static String spelled(FactRule rule) {
    return rule.fact().number()
        ? rule.fact().id() + " is at least " + String.format(java.util.Locale.ROOT, "%,d", rule.atLeast())
        : rule.fact().id() + " is yes";
  }
}
