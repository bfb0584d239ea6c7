// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Facts;
import org.plumbline.capability.Level;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.capability.VocabularyReader;
import org.plumbline.papers.Counts;
import org.plumbline.papers.CountsReader;
import org.plumbline.papers.DateText;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code organisation.yaml} of a folder, and the archetype organisation. */
public final class OrganisationReader {
  private static final String PLAN = "system_security_plan";
  private static final List<String> BASELINES = List.of("low", "moderate", "high", "privacy");

  /** More than the largest employer of the world has. */
  private static final int MOST_PEOPLE = 5_000_000;

  private OrganisationReader() {}

  /** The same, with {@code controls} and {@code models} of the working folder. */
  public static Organisation read(
      Path folder, Vocabulary vocabulary, KnownRules rules, Problems problems) {
    Path models = Path.of("models");
    Set<String> hosting = hostingBeside(models, vocabulary, problems);
    return read(
        folder,
        vocabulary,
        hosting,
        rules,
        archetype(vocabulary, hosting, models, problems),
        problems);
  }

  /**
   * The organisation of a folder; problems ENG-001 to ENG-019, ENG-040 to ENG-045.
   *
   * @param hosting capabilities the word {@code hosting} stands for
   * @param archetype whose system list stands in when the organisation lists none
   */
  public static Organisation read(
      Path folder,
      Vocabulary vocabulary,
      Set<String> hosting,
      KnownRules rules,
      Organisation archetype,
      Problems problems) {
    OrganisationFolder files = new OrganisationFolder(folder);
    files.check(problems);
    Optional<YamlMap> map =
        files
            .organisation()
            .flatMap(file -> Yaml.read(file, file.toString().replace('\\', '/'), problems));
    if (map.isEmpty()) {
      return archetype;
    }
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String id = last == null ? "organization" : last.toString();
    return read(map.get(), id, vocabulary, hosting, rules, archetype, problems);
  }

  /**
   * The organisation of a mapping, wherever it comes from; problems as those of a folder.
   *
   * @param id name of its folder, or of the file it comes from
   */
  public static Organisation read(
      YamlMap map,
      String id,
      Vocabulary vocabulary,
      Set<String> hosting,
      KnownRules rules,
      Organisation archetype,
      Problems problems) {
    Names names = new Names(vocabulary, problems);
    boolean listed = map.has("systems");
    List<ListedSystem> systems =
        listed ? new SystemsReader(names, hosting).read(map) : archetype.systems();
    return organisation(map, id, names, false, listed, systems, rules);
  }

  /** The organisation assumed when none is given; {@code controls} stands beside the models. */
  public static Organisation archetype(
      Vocabulary vocabulary, Path modelsFolder, Problems problems) {
    return archetype(
        vocabulary, hostingBeside(modelsFolder, vocabulary, problems), modelsFolder, problems);
  }

  private static Set<String> hostingBeside(
      Path modelsFolder, Vocabulary vocabulary, Problems problems) {
    return VocabularyReader.hosting(modelsFolder.resolveSibling("controls"), vocabulary, problems);
  }

  /** The organisation assumed when none is given. */
  public static Organisation archetype(
      Vocabulary vocabulary, Set<String> hosting, Path modelsFolder, Problems problems) {
    Optional<YamlMap> map =
        Yaml.read(
            modelsFolder.resolve("archetype-organisation.yaml"),
            "models/archetype-organisation.yaml",
            problems);
    if (map.isEmpty()) {
      return new Organisation(
          "archetype",
          "Typical organization",
          true,
          List.of(),
          Tailoring.NONE,
          0,
          0,
          new Facts(Map.of()),
          List.of(),
          false,
          Set.of(),
          Map.of(),
          Map.of(),
          SecurityPlan.UNKNOWN,
          "",
          Counts.NONE);
    }
    Names names = new Names(vocabulary, problems);
    List<ListedSystem> systems = new SystemsReader(names, hosting).read(map.get());
    return organisation(map.get(), "archetype", names, true, false, systems, KnownRules.NONE);
  }

  private static Organisation organisation(
      YamlMap map,
      String id,
      Names names,
      boolean archetype,
      boolean listed,
      List<ListedSystem> systems,
      KnownRules rules) {
    map.allow(
        "name",
        "regulated_under",
        "frameworks",
        "baseline",
        "tailoring",
        "people",
        "counts",
        "internal_it_staff",
        "facts",
        "systems",
        "performs_itself",
        "officials",
        "owners",
        PLAN);
    AnswersReader answers = new AnswersReader(map, names);
    Facts facts = answers.facts();
    Optional<String> baseline =
        map.optional("baseline")
            .filter(b -> names.known(NameProblem.BASELINE, b, BASELINES))
            .map(YamlText::value);
    Trait staff = names.vocabulary().traits().named(TraitNames.STAFF);
    int staffLevel =
        LevelsReader.level(map.text("internal_it_staff"), staff, names.problems(), "ENG-009")
            .map(Level::rank)
            .orElse(0);
    return new Organisation(
        id,
        map.name("name").value(),
        archetype,
        archetype ? List.of() : new FrameworksReader(names, rules).read(map, facts),
        new TailoringReader(names).read(map, baseline),
        staffLevel,
        map.wholeNumber("people", 0, 0, MOST_PEOPLE),
        facts,
        systems,
        listed,
        names.capabilities(map, "performs_itself"),
        answers.officials(),
        answers.owners(rules.controls()),
        plan(map, names),
        map.textOr("regulated_under", ""),
        CountsReader.read(map, names.problems()));
  }

  private static SecurityPlan plan(YamlMap map, Names names) {
    if (!map.isMap(PLAN)) {
      return map.optional(PLAN)
          .map(word -> SecurityPlan.of(state(word, names)))
          .orElse(SecurityPlan.UNKNOWN);
    }
    YamlMap plan = map.map(PLAN).orElseThrow().allow("state", "date");
    return new SecurityPlan(
        state(plan.text("state"), names), DateText.read(plan, "date", names.problems()));
  }

  private static PlanState state(YamlText word, Names names) {
    return names.known(NameProblem.PLAN, word, PlanState.spellings())
        ? PlanState.of(word.value()).orElse(PlanState.UNKNOWN)
        : PlanState.UNKNOWN;
  }
}
