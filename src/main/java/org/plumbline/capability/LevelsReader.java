// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads mappings of the form {@code trait: level-name}. */
public final class LevelsReader {
  private LevelsReader() {}

  /**
   * Reads every key of a mapping as a trait and its value as a level of that trait.
   *
   * @param code code under which an unknown trait or level is reported
   */
  public static List<Requirement> read(YamlMap map, Traits traits, Problems problems, String code) {
    List<Requirement> out = new ArrayList<>();
    for (String key : map.keys()) {
      Optional<Trait> trait = trait(map, key, traits, problems, code);
      if (trait.isPresent()) {
        level(map.text(key), trait.get(), problems, code)
            .ifPresent(level -> out.add(new Requirement(trait.get(), level.rank())));
      }
    }
    return out;
  }

  /** The trait a key names; reports a key that names none. */
  public static Optional<Trait> trait(
      YamlMap map, String key, Traits traits, Problems problems, String code) {
    Optional<Trait> trait = traits.find(key);
    if (trait.isEmpty()) {
      problems.error(
          code,
          map.placeOfKey(key),
          "unknown trait `" + key + "`",
          Spelling.help(key, traits.ids(), "traits are declared in models/traits.yaml"));
    }
    return trait;
  }

  /** The level a text names; reports a text that names none. */
  public static Optional<Level> level(YamlText text, Trait trait, Problems problems, String code) {
    if (text.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<Level> level = trait.level(text.value());
    if (level.isEmpty()) {
      List<String> known = trait.levels().stream().map(Level::name).toList();
      problems.error(
          code,
          text.place(),
          "`" + text.value() + "` is no level of `" + trait.id() + "`",
          Spelling.help(text.value(), known, "levels are declared in models/traits.yaml"));
    }
    return level;
  }
}
