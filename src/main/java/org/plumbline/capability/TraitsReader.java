// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code models/traits.yaml}, and from the kinds of support how far each takes a trait. */
public final class TraitsReader {
  private static final List<String> MEASURES =
      List.of("none", "days-at-most", "days-at-least", "hours-a-week");
  private static final String FILE = "models/traits.yaml";

  private final Problems problems;
  private final Map<String, KindValues> kinds;
  private final List<Trait> traits = new ArrayList<>();
  private final List<Trait.Element> elements = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private TraitsReader(Problems problems, Map<String, KindValues> kinds) {
    this.problems = problems;
    this.kinds = kinds;
  }

  /**
   * All traits in the order of the file; VOC-010 to VOC-013 for what is wrong, VOC-014 for a trait
   * the rules speak of that is not there.
   */
  public static Traits read(Path modelsFolder, Problems problems) {
    TraitsReader reader = new TraitsReader(problems, KindValues.read(modelsFolder));
    Optional<YamlMap> file = Yaml.read(modelsFolder.resolve("traits.yaml"), FILE, problems);
    if (file.isPresent()) {
      file.get().allow("traits").maps("traits").forEach(reader::add);
      TraitNames.ALL.stream()
          .filter(name -> !reader.ids.contains(name))
          .forEach(name -> problems.error(VocabularyProblem.MISSING_TRAIT, Place.of(FILE), name));
    }
    return new Traits(reader.traits, reader.elements);
  }

  private void add(YamlMap map) {
    Trait trait = trait(map);
    if (ids.add(trait.id())) {
      traits.add(trait);
      elements.addAll(trait.elements());
    } else {
      problems.error(VocabularyProblem.TRAIT_TWICE, map.placeOfKey("id"), trait.id());
    }
  }

  private Trait trait(YamlMap map) {
    map.allow(
        "id",
        "code",
        "title",
        "describes",
        "measure",
        "unit",
        "example",
        "practice",
        "sources",
        "takes_covers",
        "general_list_stands_in",
        "holds_where_watched",
        "not_counted_of",
        "best_efforts_at_most",
        "other_rule_at_most",
        "names_area",
        "levels",
        "elements");
    Trait.Measure measure = Trait.Measure.NONE;
    boolean known = true;
    Optional<YamlText> stated = map.optional("measure");
    if (stated.isPresent()) {
      known = MEASURES.contains(stated.get().value());
      if (!known) {
        word("measure", stated.get(), MEASURES, VocabularyProblem.MEASURE);
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
      levels.add(new Level(0, "none", "none", "none", Optional.empty(), "", ""));
    }
    List<String> names = levels.stream().map(Level::name).toList();
    String id = map.text("id").value();
    boolean watched = map.yes("holds_where_watched", false);
    List<Trait.NamedFrom> areas = new ArrayList<>();
    for (YamlMap area : map.maps("names_area")) {
      area.allow("from", "area");
      areas.add(new Trait.NamedFrom(rank(area.text("from"), names), area.text("area").value()));
    }
    Set<String> notCounted = new LinkedHashSet<>();
    map.texts("not_counted_of").forEach(t -> notCounted.add(t.value()));
    return new Trait(
        traits.size(),
        id,
        map.text("code").value(),
        map.text("title").value(),
        map.textOr("describes", "engagement").equals("organisation"),
        measure,
        map.text("unit").value(),
        map.textOr("example", ""),
        levels,
        elementsOf(map),
        map.yes("takes_covers", false),
        !watched && map.yes("general_list_stands_in", true),
        watched,
        notCounted,
        atMost(map, "best_efforts_at_most", names),
        atMost(map, "other_rule_at_most", names),
        areas,
        values(id, names));
  }

  private OptionalInt atMost(YamlMap map, String key, List<String> levels) {
    Optional<YamlText> level = map.optional(key);
    return level.isPresent() ? OptionalInt.of(rank(level.get(), levels)) : OptionalInt.empty();
  }

  private List<Trait.Element> elementsOf(YamlMap map) {
    List<Trait.Element> own = new ArrayList<>();
    for (YamlMap element : map.maps("elements")) {
      element.allow("id", "title", "means", "number", "names_area", "counts", "does_not_count");
      String id = element.text("id").value();
      Map<String, Trait.Values> values = new LinkedHashMap<>();
      kinds.forEach((kind, includes) -> values.put(kind, includes.element(id)));
      own.add(
          new Trait.Element(
              elements.size() + own.size(),
              traits.size(),
              id,
              element.text("title").value(),
              element.text("means").value(),
              element.yes("number", false),
              element.optional("names_area").map(YamlText::value),
              values));
    }
    return own;
  }

  private Map<String, Trait.Values> values(String id, List<String> names) {
    Map<String, Trait.Values> out = new LinkedHashMap<>();
    kinds.forEach((kind, includes) -> out.put(kind, includes.trait(id, names)));
    return out;
  }

  private int rank(YamlText word, List<String> names) {
    if (!names.contains(word.value())) {
      word("level", word, names, VocabularyProblem.WORD);
    }
    return Math.max(0, names.indexOf(word.value()));
  }

  private void word(String key, YamlText text, List<String> known, VocabularyProblem problem) {
    Object near = Spelling.hint(text.value(), known);
    if (problem == VocabularyProblem.WORD) {
      problems.error(problem, text.place(), key, text.value(), near);
    } else {
      problems.error(problem, text.place(), text.value(), near);
    }
  }

  private static Level level(YamlMap map, int rank, Trait.Measure measure, Problems problems) {
    map.allow(
        "name",
        "title",
        "means",
        "at_most",
        "at_least",
        "hours_a_week",
        "counts",
        "does_not_count");
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
        threshold,
        map.textOr("counts", ""),
        map.textOr("does_not_count", ""));
  }
}
