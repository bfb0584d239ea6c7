// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.nio.file.Files;
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
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code organisation.yaml} of a folder, and the archetype organisation. */
public final class OrganisationReader {
  private static final List<String> BASELINES = List.of("low", "moderate", "high", "privacy");
  private static final List<String> PLANS = List.of("unknown", "none", "draft", "current");

  private OrganisationReader() {}

  /** The same, with {@code controls} and {@code models} of the working folder. */
  public static Organisation read(
      Path folder, Vocabulary vocabulary, Set<String> frameworkIds, Problems problems) {
    Path models = Path.of("models");
    Set<String> hosting = hostingBeside(models, vocabulary, problems);
    return read(
        folder,
        vocabulary,
        hosting,
        frameworkIds,
        archetype(vocabulary, hosting, models, problems),
        problems);
  }

  /**
   * The organisation of a folder; problems ENG-001 to ENG-012, ENG-040 to ENG-045.
   *
   * @param hosting capabilities the word {@code hosting} stands for
   * @param archetype whose system list stands in when the organisation lists none
   */
  public static Organisation read(
      Path folder,
      Vocabulary vocabulary,
      Set<String> hosting,
      Set<String> frameworkIds,
      Organisation archetype,
      Problems problems) {
    Path file = folder.resolve("organisation.yaml");
    String name = file.toString().replace('\\', '/');
    if (!Files.isRegularFile(file)) {
      problems.error(
          "ENG-001",
          Place.of(folder.toString().replace('\\', '/')),
          "the folder has no organisation.yaml",
          "write one; examples/cedar-ridge-dental shows how");
      return archetype;
    }
    Optional<YamlMap> map = Yaml.read(file, name, problems);
    if (map.isEmpty()) {
      return archetype;
    }
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String id = last == null ? "organisation" : last.toString();
    Names names = new Names(vocabulary, problems);
    boolean listed = map.get().has("systems");
    List<ListedSystem> systems =
        listed ? new SystemsReader(names, hosting).read(map.get()) : archetype.systems();
    List<String> frameworks =
        List.copyOf(
            names.all(
                map.get(),
                "frameworks",
                "framework",
                frameworkIds,
                "ENG-007",
                "frameworks are the folders of controls/frameworks; a proposed rule is no part of an"
                    + " organisation's scope and is asked for with `--frameworks`"));
    return organisation(map.get(), id, names, false, listed, systems, frameworks);
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
          "Archetype organisation",
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
          PLANS.get(0),
          "");
    }
    Names names = new Names(vocabulary, problems);
    List<ListedSystem> systems = new SystemsReader(names, hosting).read(map.get());
    return organisation(map.get(), "archetype", names, true, false, systems, List.of());
  }

  private static Organisation organisation(
      YamlMap map,
      String id,
      Names names,
      boolean archetype,
      boolean listed,
      List<ListedSystem> systems,
      List<String> frameworks) {
    map.allow(
        "name",
        "regulated_under",
        "frameworks",
        "baseline",
        "tailoring",
        "people",
        "internal_it_staff",
        "facts",
        "systems",
        "performs_itself",
        "officials",
        "owners",
        "system_security_plan");
    AnswersReader answers = new AnswersReader(map, names);
    Optional<String> baseline =
        map.optional("baseline")
            .filter(b -> names.known("baseline", b, BASELINES, "ENG-008", ""))
            .map(YamlText::value);
    Trait staff = names.vocabulary().traits().named(TraitNames.STAFF);
    int staffLevel =
        LevelsReader.level(map.text("internal_it_staff"), staff, names.problems(), "ENG-009")
            .map(Level::rank)
            .orElse(0);
    return new Organisation(
        id,
        map.text("name").value(),
        archetype,
        frameworks,
        new TailoringReader(names).read(map, baseline),
        staffLevel,
        map.wholeNumber("people", 0),
        answers.facts(),
        systems,
        listed,
        names.capabilities(map, "performs_itself"),
        answers.texts("officials"),
        answers.texts("owners"),
        names.word(map, "system_security_plan", PLANS),
        map.textOr("regulated_under", ""));
  }
}
