// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.plumbline.catalogue.RegimeCondition;
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
  private static final Gates ALL = new Gates(ProjectData.FRAMEWORKS);

  @ParameterizedTest(name = "{0}: weight {1}")
  @CsvFileSource(
      resources = "/acceptance/weights.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 20000)
  void every_control_has_the_weight_it_had_before_weights_were_data(
      String framework, int weight, String controls) {
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
  void gates_questions_and_observations_are_those_of_before(
      String organisation, String arrangement, String gates, int questions, String observations) {
    boolean assumed = organisation.equals("none");
    Organisation who = assumed ? ProjectData.ARCHETYPE : ProjectData.example(organisation);
    Set<String> scope = assumed ? ProjectData.frameworkIds() : new HashSet<>(who.frameworks());
    List<Engagement> columns =
        new ArrayList<>(
            ProjectData.MODELS.stream()
                .map(m -> Engagements.ofModel(m, ProjectData.TRAITS, who))
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
    assertEquals(
        observations == null ? "" : observations,
        found.observations().get(arrangement).stream()
            .map(Observation::id)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void raising_a_level_adds_a_gate_only_where_it_brings_the_provider_nearer_to_the_data() {
    Set<String> nearer = relevant();
    assertEquals(Set.of("retained-access", "backup-commitment", "monitoring-scope"), nearer);
    Random random = new Random(20261127);
    int raised = 0;
    for (int round = 0; round < 400; round++) {
      Engagement base = random(random);
      Trait trait = ProjectData.TRAITS.all().get(random.nextInt(ProjectData.TRAITS.all().size()));
      if (base.level(trait) < trait.top() && !nearer.contains(trait.id())) {
        Set<String> before = ids(base);
        Set<String> after = ids(Copies.raised(base, trait));
        assertTrue(before.containsAll(after), trait.id() + " adds one of " + after);
        raised++;
      }
    }
    assertTrue(raised > 200, raised + " tried");
  }

  @Test
  void the_order_of_frameworks_changes_no_gate() {
    List<Framework> turned = new ArrayList<>(ProjectData.FRAMEWORKS);
    java.util.Collections.reverse(turned);
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      Situation situation = new Situation(ProjectData.ARCHETYPE, random(random));
      assertEquals(
          new HashSet<>(ALL.of(situation)), new HashSet<>(new Gates(turned).of(situation)));
    }
  }

  @Test
  void a_number_of_consumers_near_the_limit_is_asked_again_and_no_other() {
    Map<Integer, Boolean> asked = new HashMap<>();
    for (int consumers : List.of(3999, 4000, 6000, 6001)) {
      Organisation base = ProjectData.example("harbor-consumer-credit");
      Organisation who =
          Copies.of(base, copy -> copy.facts = new Facts(Map.of("consumers", consumers)));
      Engagement managed =
          Engagements.ofModel(ProjectData.model("managed"), ProjectData.TRAITS, who);
      asked.put(
          consumers,
          ALL.questions(new Situation(who, managed)).stream()
              .map(Said::of)
              .anyMatch(q -> q.contains("consumers, close to the limit of 5,000")));
    }
    assertEquals(Map.of(3999, false, 4000, true, 6000, true, 6001, false), asked);
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
    Engagement managed = Engagements.ofModel(ProjectData.model("managed"), ProjectData.TRAITS, who);
    return rules.stream().map(rule -> rule.holds(new Situation(who, managed))).toList();
  }

  private static Set<String> ids(Engagement engagement) {
    return ALL.of(new Situation(ProjectData.ARCHETYPE, engagement)).stream()
        .map(gate -> gate.reason().key())
        .collect(Collectors.toSet());
  }

  /** Traits whose level makes a gate relevant. */
  private static Set<String> relevant() {
    Set<String> out = new HashSet<>();
    ProjectData.REGIMES
        .byId()
        .values()
        .forEach(regime -> regime.gates().forEach(gate -> traits(gate.rule().when(), out)));
    return out;
  }

  private static void traits(RegimeCondition condition, Set<String> into) {
    if (condition instanceof RegimeCondition.All all) {
      all.parts().forEach(part -> traits(part, into));
    } else if (condition instanceof RegimeCondition.Any any) {
      any.parts().forEach(part -> traits(part, into));
    } else if (condition instanceof RegimeCondition.Said said) {
      traits(said.of(), into);
    } else if (condition instanceof RegimeCondition.Level level) {
      into.add(level.least().trait().id());
    }
  }

  private static Engagement random(Random random) {
    Engagement base =
        Engagements.ofModel(
            ProjectData.MODELS.get(random.nextInt(ProjectData.MODELS.size())),
            ProjectData.TRAITS,
            ProjectData.ARCHETYPE);
    List<Stated> levels = new ArrayList<>();
    for (Trait trait : ProjectData.TRAITS.all()) {
      levels.add(new Stated(random.nextInt(trait.top() + 1), Stated.Origin.CONTRACT, "", "random"));
    }
    return Copies.of(base, copy -> copy.levels = levels);
  }
}
