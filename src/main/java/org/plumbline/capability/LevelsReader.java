// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.phrase.Phrase;
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
  public static List<Ask.Rank> read(YamlMap map, Traits traits, Problems problems, String code) {
    List<Ask.Rank> out = new ArrayList<>();
    for (String key : map.keys()) {
      Optional<Trait> trait = trait(map, key, traits, problems, code);
      if (trait.isPresent()) {
        level(map.text(key), trait.get(), problems, code)
            .ifPresent(level -> out.add(new Ask.Rank(trait.get(), level.rank())));
      }
    }
    return out;
  }

  /**
   * Reads levels of traits and, under {@code has}, elements.
   *
   * @param code code under which an unknown name is reported
   */
  public static Ask ask(YamlMap map, Traits traits, Problems problems, String code) {
    List<Ask.Rank> ranks = new ArrayList<>();
    long elements = 0;
    for (String key : map.keys()) {
      if (key.equals("has")) {
        for (YamlText text : map.texts(key)) {
          elements |= element(text, traits, problems, code);
        }
      } else {
        Optional<Trait> trait = trait(map, key, traits, problems, code);
        if (trait.isPresent()) {
          level(map.text(key), trait.get(), problems, code)
              .ifPresent(level -> ranks.add(new Ask.Rank(trait.get(), level.rank())));
        }
      }
    }
    return new Ask(ranks, elements);
  }

  /** The element a text names, as a set of one; reports a text that names none. */
  public static long element(YamlText text, Traits traits, Problems problems, String code) {
    Optional<Trait.Element> found = traits.element(text.value());
    if (found.isEmpty()) {
      List<String> known = traits.elements().stream().map(Trait.Element::id).toList();
      problems.error(
          code,
          text.place(),
          Phrase.of(LevelWord.UNKNOWN_ELEMENT, text.value()),
          Spelling.hint(text.value(), known, Phrase.of(Declared.TRAITS)));
    }
    return found.map(Trait.Element::bit).orElse(0L);
  }

  /** The trait a key names; reports a key that names none. */
  public static Optional<Trait> trait(
      YamlMap map, String key, Traits traits, Problems problems, String code) {
    return named(new YamlText(key, map.placeOfKey(key)), traits, problems, code);
  }

  /** The trait a text names; reports a text that names none, but not a missing one again. */
  public static Optional<Trait> trait(
      YamlText text, Traits traits, Problems problems, String code) {
    return text.value().isEmpty() ? Optional.empty() : named(text, traits, problems, code);
  }

  private static Optional<Trait> named(
      YamlText text, Traits traits, Problems problems, String code) {
    Optional<Trait> trait = traits.find(text.value());
    if (trait.isEmpty()) {
      problems.error(
          code,
          text.place(),
          Phrase.of(LevelWord.UNKNOWN_TRAIT, text.value()),
          Spelling.hint(text.value(), traits.ids(), Phrase.of(Declared.TRAITS)));
    }
    return trait;
  }

  /** The level a text names; reports a text that names none, and a number, which is no name. */
  public static Optional<Level> level(YamlText text, Trait trait, Problems problems, String code) {
    if (text.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<Level> level = trait.level(text.value());
    if (level.isEmpty()) {
      problems.error(
          code,
          text.place(),
          Phrase.of(LevelWord.UNKNOWN_LEVEL, text.value(), trait.id()),
          help(text.value(), trait));
    }
    return level;
  }

  private static Phrase help(String text, Trait trait) {
    if (text.matches("\\d") && Integer.parseInt(text) <= trait.top()) {
      return Phrase.of(LevelWord.NUMBER, text, trait.level(Integer.parseInt(text)).name());
    }
    List<String> known = trait.levels().stream().map(Level::name).toList();
    return Spelling.hint(text, known, Phrase.of(Declared.LEVELS));
  }
}
