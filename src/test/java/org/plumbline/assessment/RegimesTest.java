// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.Facts;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.RegimeReader;
import org.plumbline.catalogue.RegimeRule;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
import org.plumbline.problem.Problems;

/**
 * What the shipped regimes say of the models and the examples, and what must hold of any regime.
 */
class RegimesTest {
  private static final Gates ALL =
      new Gates(ProjectData.FRAMEWORKS, ProjectData.VOCABULARY.agreementRules());

  @ParameterizedTest(name = "{0}: weight {1}")
  @CsvFileSource(
      resources = "/acceptance/weights.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 20000)
  void every_control_has_its_weight(String framework, int weight, String controls) {
    Framework found = ProjectData.frameworks(framework).get(0);
    assertEquals(
        Set.of(controls.split(" ")),
        found.assessed().stream()
            .filter(c -> found.regime().weight(c) == weight)
            .map(Control::id)
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvFileSource(resources = "/acceptance/gates.csv", numLinesToSkip = 1)
  void gates_and_questions_of_models_and_examples(
      String organisation, String arrangement, String gates, int questions) {
    boolean assumed = organisation.equals("none");
    Organisation who = assumed ? ProjectData.ARCHETYPE : ProjectData.example(organisation);
    Set<String> scope = assumed ? ProjectData.frameworkIds() : new HashSet<>(who.frameworks());
    List<Engagement> columns =
        new ArrayList<>(
            ProjectData.MODELS.stream()
                .map(m -> Engagements.ofModel(m, ProjectData.VOCABULARY, who))
                .toList());
    boolean model = columns.stream().anyMatch(e -> e.id().equals(arrangement));
    Engagement column =
        model
            ? columns.stream().filter(e -> e.id().equals(arrangement)).findFirst().orElseThrow()
            : ProjectData.engagement(who, ProjectData.offer(organisation, arrangement));
    if (!model) {
      columns.add(column);
    }
    List<Framework> frameworks = ProjectData.frameworks(scope.toArray(String[]::new));
    Assessment found = Assessor.assess(who, columns, frameworks, ProjectData.VOCABULARY);
    assertEquals(
        gates == null ? "" : gates,
        found.gates().get(arrangement).stream()
            .map(g -> g.id() + ":" + g.effect().spelling())
            .collect(Collectors.joining(" ")));
    assertEquals(questions, found.questions().get(arrangement).size());
  }

  @Test
  void the_order_of_frameworks_changes_no_gate() {
    List<Framework> turned = new ArrayList<>(ProjectData.FRAMEWORKS);
    java.util.Collections.reverse(turned);
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      Situation situation = new Situation(ProjectData.ARCHETYPE, random(random));
      assertEquals(
          new HashSet<>(ALL.of(situation)),
          new HashSet<>(new Gates(turned, ProjectData.VOCABULARY.agreementRules()).of(situation)));
    }
  }

  @Test
  void no_sentence_of_a_regime_names_an_id_of_the_data() {
    Set<String> ids = new TreeSet<>(ProjectData.TRAITS.ids());
    ids.addAll(ProjectData.VOCABULARY.capabilities().keySet());
    Random random = new Random(8);
    for (int round = 0; round < 50; round++) {
      Situation situation = new Situation(ProjectData.ARCHETYPE, random(random));
      List<String> said = new ArrayList<>();
      ALL.of(situation).forEach(g -> said.add(g.title() + " " + Said.of(g.reason())));
      ALL.questions(situation).forEach(q -> said.add(Said.of(q)));
      ALL.observations(situation).forEach(o -> said.add(Said.of(o.text())));
      for (String sentence : said) {
        assertTrue(!sentence.matches(".*\\b[GO]-[A-Z].*"), sentence);
        ids.stream()
            .filter(id -> id.contains("-"))
            .forEach(id -> assertTrue(!sentence.contains(id), id + " in: " + sentence));
      }
    }
  }

  @Test
  void silence_about_a_fact_makes_a_rule_relevant_and_lifts_none(@TempDir Path controls)
      throws IOException {
    Path folder = Files.createDirectories(controls.resolve("regimes"));
    Files.writeString(
        folder.resolve("small.yaml"),
        """
        id: small
        title: Small
        weights: [{weight: 1, why: made for tests}]
        questions:
          - {when: {facts: {wireless: yes}}, says: question.asked}
          - {unless: {facts: {wireless: yes}}, says: question.lifted}
        """);
    Problems problems = new Problems();
    List<RegimeRule> rules =
        RegimeReader.readAll(controls, ProjectData.VOCABULARY, problems)
            .byId()
            .get("small")
            .questions();
    assertEquals(List.of(), problems.all());
    assertEquals(List.of(true, true), holding(rules, Map.of()));
    assertEquals(List.of(true, false), holding(rules, Map.of("wireless", 1)));
    assertEquals(List.of(false, true), holding(rules, Map.of("wireless", 0)));
  }

  private static List<Boolean> holding(List<RegimeRule> rules, Map<String, Integer> answers) {
    Organisation who = Copies.of(ProjectData.ARCHETYPE, copy -> copy.facts = new Facts(answers));
    Engagement managed =
        Engagements.ofModel(ProjectData.model("managed"), ProjectData.VOCABULARY, who);
    return rules.stream().map(rule -> rule.holds(new Situation(who, managed))).toList();
  }

  private static Engagement random(Random random) {
    Engagement base =
        Engagements.ofModel(
            ProjectData.MODELS.get(random.nextInt(ProjectData.MODELS.size())),
            ProjectData.VOCABULARY,
            ProjectData.ARCHETYPE);
    List<Stated> levels = new ArrayList<>();
    for (Trait trait : ProjectData.TRAITS.all()) {
      levels.add(new Stated(random.nextInt(trait.top() + 1), Stated.Origin.CONTRACT, "", "random"));
    }
    return Copies.of(base, copy -> copy.levels = levels);
  }
}
