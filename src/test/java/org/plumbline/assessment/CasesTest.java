// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.ProjectData;
import org.plumbline.capability.Facts;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * The named cases beside each framework, in {@code cases.yaml}: one control under one arrangement,
 * with the verdict the domain model gives it and the finding that decides.
 *
 * <p>{@code because} names a capability and its outcome, or for NOT_APPLICABLE words of the note.
 * {@code missing} and {@code flags} must be among those of the cell; {@code warns} must stand in a
 * warning of the arrangement. {@code ordered_from} names who carries the orders out, when it is not
 * the provider.
 */
class CasesTest {
  /** What is wrong in the files themselves. */
  private static final Problems PROBLEMS = new Problems();

  private static final List<String> FRAMEWORKS =
      List.of(
          "hipaa-security-rule",
          "hipaa-breach-notification",
          "glba-safeguards-rule",
          "cmmc-level-2",
          "cmmc-level-3",
          "nist-800-53-r5");

  @TestFactory
  Stream<DynamicContainer> a_named_case_has_the_verdict_and_the_reason_written_beside_it() {
    return FRAMEWORKS.stream()
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

  private static List<YamlMap> cases(String framework) {
    Path file = Path.of("controls", "frameworks", framework, "cases.yaml");
    YamlMap root = Yaml.read(file, file.toString(), PROBLEMS).orElseThrow();
    List<YamlMap> cases = root.allow("cases").maps("cases");
    for (YamlMap each : cases) {
      each.allow(
          "name", "control", "under", "offer", "with", "verdict", "because", "missing", "flags",
          "warns", "rule");
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
    Case laid = new Case(given);
    PROBLEMS.throwIfAny();
    Engagement engagement = laid.engagement();
    String control = given.text("control").value();
    Cell cell =
        ProjectData.assess(laid.organisation(), engagement, framework).cells().stream()
            .filter(c -> c.control().id().equals(control))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no control " + control));
    String because = given.text("because").value();
    String found =
        cell.verdict() == Verdict.NOT_APPLICABLE ? cell.note() : findings(cell.deciding());
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
        () -> among("flags", given, new HashSet<>(cell.flags())),
        () ->
            assertTrue(
                engagement.warnings().stream().anyMatch(w -> w.contains(given.textOr("warns", "")))
                    || !given.has("warns"),
                "warnings found: " + engagement.warnings()));
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

  private static Set<String> texts(YamlMap map, String key) {
    return map.texts(key).stream()
        .map(YamlText::value)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** An organisation and an arrangement, with the changes of {@code with}. */
  private static final class Case {
    private final Optional<YamlMap> offer;
    private final String model;
    private final Map<String, String> levels;
    private final Map<String, Order> orders = new HashMap<>();
    private final Map<String, Performer> matrix = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>();
    private final Set<String> functions;
    private final Set<String> performsItself;
    private final Set<String> doesNotPerform;
    private final Optional<String> staff;

    Case(YamlMap given) {
      YamlMap with =
          given
              .map("with")
              .orElseGet(
                  () ->
                      Yaml.parse(
                              "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                              "nothing",
                              PROBLEMS)
                          .orElseThrow())
              .allow(
                  "levels",
                  "orders",
                  "ordered_from",
                  "functions",
                  "facts",
                  "performs_itself",
                  "does_not_perform",
                  "staff",
                  "matrix");
      this.offer = given.map("offer");
      this.model = given.textOr("under", "");
      this.levels = pairs(with, "levels");
      this.functions = texts(with, "functions");
      this.performsItself = texts(with, "performs_itself");
      this.doesNotPerform = texts(with, "does_not_perform");
      this.staff = with.optional("staff").map(YamlText::value);
      String by = with.textOr("ordered_from", "");
      with.map("orders")
          .ifPresent(
              map ->
                  map.keys()
                      .forEach(
                          k ->
                              orders.put(
                                  k,
                                  new Order(map.days(k).orElse(0), Set.of(), "2026-01-15", by))));
      pairs(with, "matrix")
          .forEach((k, v) -> matrix.put(k, Performer.valueOf(v.toUpperCase(Locale.ROOT))));
      pairs(with, "facts").forEach((k, v) -> facts.put(k, number(v)));
      known(orders.keySet());
      known(matrix.keySet());
      known(performsItself);
      known(doesNotPerform);
      assertTrue(
          ProjectData.VOCABULARY.facts().keySet().containsAll(facts.keySet()),
          "unknown fact in " + facts.keySet());
    }

    private static void known(Set<String> capabilities) {
      assertTrue(
          ProjectData.VOCABULARY.capabilities().keySet().containsAll(capabilities),
          "unknown capability in " + capabilities);
    }

    private static int number(String answer) {
      return switch (answer) {
        case "yes" -> 1;
        case "no" -> 0;
        default -> Integer.parseInt(answer);
      };
    }

    private static Map<String, String> pairs(YamlMap with, String key) {
      Map<String, String> out = new LinkedHashMap<>();
      with.map(key).ifPresent(m -> m.keys().forEach(k -> out.put(k, m.text(k).value())));
      return out;
    }

    Organisation organisation() {
      Organisation base =
          offer
              .map(o -> ProjectData.example(o.text("organisation").value()))
              .orElse(ProjectData.ARCHETYPE);
      Map<String, Integer> answers = new HashMap<>(base.facts().answers());
      answers.putAll(facts);
      Set<String> own = new HashSet<>(base.selfPerformed());
      own.addAll(performsItself);
      int staffLevel =
          staff.map(s -> stated("internal-it-staff", s).level()).orElse(base.staffLevel());
      return new Organisation(
          base.id(),
          base.name(),
          base.archetype(),
          base.frameworks(),
          base.tailoring(),
          staffLevel,
          base.people(),
          new Facts(answers),
          base.systems(),
          base.listed(),
          own,
          base.officials(),
          base.owners(),
          base.systemSecurityPlan(),
          base.notes());
    }

    Engagement engagement() {
      Engagement base =
          offer.isPresent()
              ? ofOffer(offer.get())
              : Engagements.ofModel(
                  ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE);
      List<Stated> stated = new ArrayList<>(base.levels());
      levels.forEach((trait, level) -> stated.set(named(trait).index(), stated(trait, level)));
      staff.ifPresent(
          level ->
              stated.set(named("internal-it-staff").index(), stated("internal-it-staff", level)));
      Set<String> named = new HashSet<>(base.functions());
      named.addAll(functions);
      Map<String, Order> ordered = new HashMap<>(base.orders());
      ordered.putAll(orders);
      Map<String, Performer> split = new HashMap<>(base.matrix());
      split.putAll(matrix);
      Set<String> left = new HashSet<>(base.notPerformed());
      left.addAll(doesNotPerform);
      return new Engagement(
          base.id(),
          base.name(),
          base.offer(),
          base.model(),
          base.recognisedAs(),
          base.warnings(),
          stated,
          base.covers(),
          base.excludesClasses(),
          base.excludesSystems(),
          base.namesSystems(),
          ordered,
          named,
          base.allFunctions(),
          split,
          left,
          base.takesMediaAway(),
          base.paper());
    }

    /** The offer with its changed levels, so that warnings are of the changed offer. */
    private Engagement ofOffer(YamlMap which) {
      Offer base = ProjectData.offer(which.text("organisation").value(), which.text("id").value());
      Map<Trait, Stated> terms = new LinkedHashMap<>(base.terms());
      levels.forEach((trait, level) -> terms.put(named(trait), stated(trait, level)));
      Offer changed =
          new Offer(
              base.id(),
              base.name(),
              base.model(),
              terms,
              base.covers(),
              base.excludesClasses(),
              base.excludesSystems(),
              base.namesSystems(),
              base.orders(),
              base.functions(),
              base.matrix(),
              base.notPerformed(),
              base.takesMediaAway(),
              base.paper());
      return Engagements.ofOffer(changed, ProjectData.TRAITS, organisation());
    }

    private static Trait named(String trait) {
      return ProjectData.TRAITS.named(trait);
    }

    private static Stated stated(String trait, String level) {
      return new Stated(
          named(trait).level(level).orElseThrow().rank(),
          Stated.Origin.CONTRACT,
          "",
          "changed in the case");
    }
  }
}
