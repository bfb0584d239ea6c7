// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code models/traits.yaml}. */
public final class TraitsReader {
  private static final List<String> MEASURES =
      List.of("none", "days-at-most", "days-at-least", "hours-a-week");

  private static final String FILE = "models/traits.yaml";

  private TraitsReader() {}

  /**
   * All traits in the order of the file; VOC-010 to VOC-013 for what is wrong, VOC-014 for a trait
   * the rules speak of that is not there.
   */
  public static Traits read(Path modelsFolder, Problems problems) {
    List<Trait> traits = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Optional<YamlMap> file = Yaml.read(modelsFolder.resolve("traits.yaml"), FILE, problems);
    if (file.isPresent()) {
      for (YamlMap map : file.get().allow("traits").maps("traits")) {
        Trait trait = trait(map, traits.size(), problems);
        if (!ids.add(trait.id())) {
          problems.error(VocabularyProblem.TRAIT_TWICE, map.placeOfKey("id"), trait.id());
        } else {
          traits.add(trait);
        }
      }
      TraitNames.ALL.stream()
          .filter(name -> !ids.contains(name))
          .forEach(name -> problems.error(VocabularyProblem.MISSING_TRAIT, Place.of(FILE), name));
    }
    return new Traits(traits);
  }

  private static Trait trait(YamlMap map, int index, Problems problems) {
    map.allow("id", "code", "title", "describes", "measure", "unit", "example", "levels");
    Trait.Measure measure = Trait.Measure.NONE;
    boolean known = true;
    Optional<YamlText> stated = map.optional("measure");
    if (stated.isPresent()) {
      known = MEASURES.contains(stated.get().value());
      if (!known) {
        problems.error(
            VocabularyProblem.MEASURE,
            stated.get().place(),
            stated.get().value(),
            Spelling.hint(stated.get().value(), MEASURES));
      } else {
        String name = stated.get().value().toUpperCase(Locale.ROOT).replace('-', '_');
        measure = Trait.Measure.valueOf(name);
      }
    }
    List<Level> levels = new ArrayList<>();
    for (YamlMap level : map.maps("levels")) {
      levels.add(level(level, levels.size(), measure, known ? problems : new Problems()));
    }
    if (levels.isEmpty()) {
      problems.error(VocabularyProblem.NO_LEVELS, map.place());
      levels.add(new Level(0, "none", "none", "none", Optional.empty()));
    }
    return new Trait(
        map.text("id").value(),
        index,
        map.text("code").value(),
        map.text("title").value(),
        map.textOr("describes", "engagement").equals("organisation"),
        measure,
        map.text("unit").value(),
        map.textOr("example", ""),
        levels);
  }

  private static Level level(YamlMap map, int rank, Trait.Measure measure, Problems problems) {
    map.allow("name", "title", "means", "at_most", "at_least", "hours_a_week");
    String key =
        switch (measure) {
          case DAYS_AT_MOST -> "at_most";
          case DAYS_AT_LEAST -> "at_least";
          case HOURS_A_WEEK -> "hours_a_week";
          case NONE -> "";
        };
    for (String number : List.of("at_most", "at_least", "hours_a_week")) {
      if (map.has(number) && !number.equals(key)) {
        if (key.isEmpty()) {
          problems.error(VocabularyProblem.NUMBER, map.placeOfKey(number), number);
        } else {
          problems.error(VocabularyProblem.OTHER_NUMBER, map.placeOfKey(number), number, key);
        }
      }
    }
    Optional<Integer> threshold = Optional.empty();
    if (map.has(key)) {
      threshold =
          measure == Trait.Measure.HOURS_A_WEEK
              ? Optional.of(map.wholeNumber(key, 0))
              : map.days(key);
    }
    return new Level(
        rank,
        map.text("name").value(),
        map.text("title").value(),
        map.text("means").value(),
        threshold);
  }
}
