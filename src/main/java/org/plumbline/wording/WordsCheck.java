// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.phrase.Key;
import org.plumbline.problem.Place;
import org.plumbline.problem.ProblemKey;
import org.plumbline.problem.Problems;

/** Proves of a words file that everything that can be said has words, and nothing has in vain. */
public final class WordsCheck {
  private WordsCheck() {}

  /**
   * Compares the words with what can be said: WRD-003, WRD-004 and WRD-005.
   *
   * @param keys what the program says
   * @param named keys that templates and data name, with the names of the values they give
   * @param file the words file as the user would name it
   */
  public static void check(
      Words words,
      Collection<? extends Key> keys,
      Map<String, Set<String>> named,
      String file,
      Problems problems) {
    Map<String, Set<String>> given = new LinkedHashMap<>(named);
    for (Key key : keys) {
      for (String spelled : spellings(key)) {
        given.put(spelled, Set.copyOf(key.arguments()));
      }
    }
    complete(words, given, file, problems);
    for (String key : new TreeSet<>(words.keys())) {
      if (!given.containsKey(key)) {
        problems.warning(WordsProblem.UNUSED, Place.of(file), key);
      }
    }
  }

  /**
   * Holds keys that data names against the words: WRD-003 and WRD-005, in the order of the keys.
   *
   * @param given the keys, with the names of the values they give
   */
  public static void complete(
      Words words, Map<String, Set<String>> given, String file, Problems problems) {
    Place place = Place.of(file);
    new TreeMap<>(given)
        .forEach(
            (key, values) -> {
              if (!words.has(key)) {
                problems.error(WordsProblem.MISSING, place, key);
              } else if (!usesRightly(key, words.arguments(key), values)) {
                problems.error(
                    WordsProblem.ARGUMENTS, place, key, list(values), list(words.arguments(key)));
              }
            });
  }

  private static List<String> spellings(Key key) {
    return key instanceof ProblemKey
        ? List.of(key.key() + ".says", key.key() + ".help")
        : List.of(key.key());
  }

  /** A remedy may leave out what the message has said. */
  private static boolean usesRightly(String key, Set<String> used, Set<String> given) {
    return key.startsWith("problem.") ? given.containsAll(used) : given.equals(used);
  }

  private static List<String> list(Set<String> names) {
    return List.copyOf(new TreeSet<>(names));
  }
}
