// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.papers.NumberScale.Step;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code controls/vocabulary/numbers.yaml}; problems NUM-001 to NUM-005, ENG-060. */
public final class NumbersReader {
  private static final String FILE = "controls/vocabulary/numbers.yaml";
  private final Problems problems;
  private final LengthReader lengths;

  private NumbersReader(Problems problems) {
    this.problems = problems;
    this.lengths = new LengthReader(problems);
  }

  /**
   * How numbers become levels, as the file says; no scales when there is none.
   *
   * @param controls the folder {@code controls}
   */
  public static Numbers read(Path controls, Problems problems) {
    return Yaml.read(controls.resolve("vocabulary/numbers.yaml"), FILE, problems)
        .map(top -> of(top, problems))
        .orElseGet(() -> new Numbers(Map.of()));
  }

  /** The same of a file already parsed. */
  static Numbers of(YamlMap top, Problems problems) {
    NumbersReader reader = new NumbersReader(problems);
    Map<String, NumberScale> scales = new LinkedHashMap<>();
    for (YamlMap map : top.allow("numbers").maps("numbers")) {
      NumberScale scale = reader.scale(map);
      if (scales.putIfAbsent(scale.trait(), scale) != null) {
        problems.error(NumbersProblem.TRAIT_TWICE, map.placeOfKey("trait"), scale.trait());
      }
    }
    return new Numbers(scales);
  }

  private NumberScale scale(YamlMap map) {
    map.allow(
        "trait",
        "stated_as",
        "otherwise",
        "critical_not_said",
        "counted_from_confirmation",
        "levels");
    String trait = map.text("trait").value();
    List<NumberKey> statedAs = statedAs(map, trait);
    String otherwise = map.text("otherwise").value();
    List<Step> steps = steps(map, trait, statedAs);
    Optional<String> confirmed = map.optional("counted_from_confirmation").map(YamlText::value);
    Set<String> levels = new LinkedHashSet<>(List.of(otherwise));
    steps.stream().map(Step::level).forEach(levels::add);
    confirmed
        .filter(level -> !levels.contains(level))
        .ifPresent(
            level -> {
              String key = "counted_from_confirmation";
              unknown(key, map.text(key), levels);
            });
    return new NumberScale(trait, statedAs, otherwise, steps, criticalNotSaid(map), confirmed);
  }

  private void unknown(String key, YamlText text, Collection<String> known) {
    problems.error(
        NumbersProblem.WORD, text.place(), key, text.value(), Spelling.hint(text.value(), known));
  }

  private List<NumberKey> statedAs(YamlMap map, String trait) {
    List<NumberKey> out = new ArrayList<>();
    for (YamlText text : map.texts("stated_as")) {
      Optional<NumberKey> key = NumberKey.of(text.value());
      key.ifPresent(out::add);
      if (key.isEmpty()) {
        unknown("stated_as", text, NumberKey.spellings());
      }
    }
    if (!map.has("stated_as") || map.emptyList("stated_as")) {
      problems.error(NumbersProblem.EMPTY, map.placeOfKey("stated_as"), "stated_as", trait);
    }
    return out;
  }

  private Optional<UpdateKind> criticalNotSaid(YamlMap map) {
    Optional<YamlText> text = map.optional("critical_not_said");
    Optional<UpdateKind> kind = text.flatMap(t -> UpdateKind.of(t.value()));
    if (text.isPresent() && kind.isEmpty()) {
      unknown("critical_not_said", text.get(), UpdateKind.spellings());
    }
    return kind;
  }

  private List<Step> steps(YamlMap map, String trait, List<NumberKey> statedAs) {
    List<Step> out = new ArrayList<>();
    Set<String> levels = new LinkedHashSet<>();
    for (YamlMap step : map.maps("levels")) {
      step.allow("level", "at_most", "at_least", "hours_a_week", "urgent", "critical", "exploited");
      YamlText level = step.text("level");
      if (!levels.add(level.value())) {
        problems.error(NumbersProblem.LEVEL_TWICE, level.place(), level.value());
      }
      threshold(step, statedAs).ifPresent(t -> add(out, new Step(level.value(), t), level));
    }
    if (levels.isEmpty()) {
      problems.error(NumbersProblem.EMPTY, map.placeOfKey("levels"), "levels", trait);
    }
    return out;
  }

  private void add(List<Step> steps, Step next, YamlText level) {
    if (!steps.isEmpty()) {
      Threshold before = steps.get(steps.size() - 1).threshold();
      if (before.strictness() >= next.threshold().strictness()) {
        problems.error(NumbersProblem.ORDER, level.place(), level.value());
      }
    }
    steps.add(next);
  }

  private Optional<Threshold> threshold(YamlMap step, List<NumberKey> statedAs) {
    NumberKey key = statedAs.isEmpty() ? NumberKey.EVERY : statedAs.get(0);
    List<String> wanted =
        switch (key) {
          case EVERY, WITHIN -> List.of("at_most", "critical");
          case KEPT -> List.of("at_least");
          case HOURS_A_WEEK -> List.of("hours_a_week");
        };
    List<String> there = wanted.stream().filter(step::has).toList();
    if (there.size() != 1) {
      problems.error(
          NumbersProblem.NO_THRESHOLD,
          step.place(),
          step.textOr("level", ""),
          Spelling.quoted(wanted));
      return Optional.empty();
    }
    return switch (there.get(0)) {
      case "at_most" ->
          minutes(step, "at_most").map(m -> new Threshold.AtMost(m, step.yes("urgent", false)));
      case "at_least" -> minutes(step, "at_least").map(Threshold.KeptAtLeast::new);
      case "hours_a_week" ->
          Optional.of(
              new Threshold.HoursAtLeast(
                  step.wholeNumber("hours_a_week", 0, 0, StatedNumber.Attended.MOST)));
      default -> eachAtMost(step);
    };
  }

  private Optional<Threshold> eachAtMost(YamlMap step) {
    Map<UpdateKind, Long> out = new EnumMap<>(UpdateKind.class);
    minutes(step, "critical").ifPresent(m -> out.put(UpdateKind.CRITICAL, m));
    minutes(step, "exploited").ifPresent(m -> out.put(UpdateKind.EXPLOITED, m));
    return out.isEmpty() ? Optional.empty() : Optional.of(new Threshold.EachAtMost(out));
  }

  /** A threshold is a length by the calendar; business days are what papers promise. */
  private Optional<Long> minutes(YamlMap step, String key) {
    return lengths.length(step, key).map(p -> p.minutesAtWorst(BusinessHours.NOT_SAID));
  }
}
