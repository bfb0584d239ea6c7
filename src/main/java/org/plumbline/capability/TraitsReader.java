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
          problems.error(
              "VOC-010",
              map.placeOfKey("id"),
              "trait `" + trait.id() + "` is declared twice",
              "keep one of them");
        } else {
          traits.add(trait);
        }
      }
      TraitNames.ALL.stream()
          .filter(name -> !ids.contains(name))
          .forEach(n -> missing(n, problems));
    }
    return new Traits(traits);
  }

  private static void missing(String name, Problems problems) {
    problems.error(
        "VOC-014",
        Place.of(FILE),
        "trait `" + name + "` is missing, and the rules speak of it by this id",
        "add it back, with its levels, least first");
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
            "VOC-011",
            stated.get().place(),
            "unknown measure `" + stated.get().value() + "`",
            Spelling.help(stated.get().value(), MEASURES, ""));
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
      problems.error("VOC-012", map.place(), "a trait needs levels", "list them, least first");
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
        problems.error(
            "VOC-013",
            map.placeOfKey(number),
            "`" + number + "` does not fit the measure of this trait",
            key.isEmpty() ? "give the trait a `measure`" : "write `" + key + "`");
      }
    }
    Optional<Integer> threshold = Optional.empty();
    if (map.has(key)) {
      threshold =
          measure == Trait.Measure.HOURS_A_WEEK
              ? Optional.of(map.wholeNumber(key, 0))
              : map.days(key);
    }
    String name = map.text("name").value();
    return new Level(rank, name, map.textOr("title", name), map.text("means").value(), threshold);
  }
}
