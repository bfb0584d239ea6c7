// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Words that papers use for one another, each class under a name. A wording that names a class as
 * {@code <logs>} takes every word of it.
 */
final class WordClasses {
  private static final Pattern NAMED = Pattern.compile("<([a-z-]+)>");

  /** Words whose classes are kept: a server reads papers of strangers for months. */
  private static final int MOST_HELD = 20_000;

  private static final int LONGEST_HELD = 40;

  private final Map<String, String> groups = new LinkedHashMap<>();
  private final List<Named> wordings = new ArrayList<>();

  /** Numbers of the wordings that letters in a word may stand for. */
  private final Map<String, BitSet> byLetters = new HashMap<>();

  /** Numbers of the wordings that need no letters. */
  private final BitSet any = new BitSet();

  private int longest;
  private final Map<String, List<String>> held = new ConcurrentHashMap<>();
  private final Problems problems;

  private WordClasses(Problems problems) {
    this.problems = problems;
  }

  /** No class at all. */
  static WordClasses none(Problems problems) {
    return new WordClasses(problems);
  }

  /**
   * The classes of a file; one may name those before it. Notes examples that do not fit, INT-020.
   */
  static WordClasses of(YamlMap file, Problems problems) {
    WordClasses out = new WordClasses(problems);
    file.allow("classes");
    for (YamlMap each : file.maps("classes")) {
      each.allow("name", "words", "example", "other");
      List<String> words = new ArrayList<>();
      each.texts("words").forEach(t -> words.add(out.expanded(t)));
      String name = each.text("name").value();
      out.groups.put(name, "(" + String.join("|", words) + ")");
      out.add(new Named(name, Wording.of(out.groups.get(name))));
      out.check(name, each.text("example"), true);
      out.check(name, each.text("other"), false);
    }
    return out;
  }

  private record Named(String name, Wording wording) {}

  private void add(Named named) {
    int number = wordings.size();
    wordings.add(named);
    List<List<String>> needs = named.wording().hint().needs();
    if (needs.isEmpty()) {
      any.set(number);
      return;
    }
    for (String letters : needs.get(0)) {
      byLetters.computeIfAbsent(letters, l -> new BitSet()).set(number);
      longest = Math.max(longest, letters.length());
    }
  }

  /** Wordings of which some letters stand in the word: a look at its parts, not at every class. */
  private BitSet perhaps(String word) {
    BitSet out = (BitSet) any.clone();
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + 1; to <= Math.min(word.length(), from + longest); to++) {
        BitSet held = byLetters.get(word.substring(from, to));
        if (held != null) {
          out.or(held);
        }
      }
    }
    return out;
  }

  private void check(String name, YamlText example, boolean holds) {
    Wording wording = Wording.of(groups.getOrDefault(name, ""));
    if (wording.in(Wording.folded(example.value())) != holds) {
      problems.error(
          IntakeProblem.EXAMPLE, example.place(), example.value(), holds ? "-" : name, name);
    }
  }

  /** Names of the classes that hold the word. */
  List<String> of(String word) {
    List<String> known = held.get(word);
    if (known != null) {
      return known;
    }
    List<String> found =
        perhaps(word).stream()
            .mapToObj(wordings::get)
            .filter(each -> each.wording().hint().may(word))
            .filter(each -> each.wording().pattern().matcher(word).matches())
            .map(Named::name)
            .toList();
    if (held.size() < MOST_HELD && word.length() <= LONGEST_HELD) {
      held.put(word, found);
    }
    return found;
  }

  /** The wording with its classes written out. Notes a class that is not there, INT-021. */
  Wording wording(YamlText text) {
    return Wording.of(expanded(text));
  }

  private String expanded(YamlText text) {
    Matcher m = NAMED.matcher(text.value());
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(out, Matcher.quoteReplacement(group(m.group(1), text.place())));
    }
    return m.appendTail(out).toString();
  }

  private String group(String name, Place place) {
    String group = groups.get(name);
    if (group == null) {
      problems.error(IntakeProblem.NO_WORD_CLASS, place, name);
    }
    return group == null ? name : group;
  }
}
