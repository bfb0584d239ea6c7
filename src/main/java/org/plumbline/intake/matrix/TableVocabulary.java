// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words and letters by which tables say who acts, from {@code table-words.yaml}.
 *
 * @param cells words of a cell, by who acts
 * @param platforms names that tables inherit from
 * @param empty words for nothing
 * @param marks a mark in the column of a party
 * @param noMarks its absence
 * @param acting letters that make a party act
 * @param told letters that only tell or ask it
 * @param objectives words of a head under which objectives are listed
 * @param parties heads of the column of a party
 * @param roles heads of every other column
 * @param othersEnd by which the name of somebody else ends
 * @param trades words in the name of a firm that supports computers
 * @param precedence which of letters and word holds where they differ
 * @param legend by which a table explains its own letters
 * @param doing verbs by which a text says that a party does the work
 * @param authors verbs by which the client's column says that the client writes what is asked
 * @param templates by what a provider helps who only has something to start from
 * @param denies what takes a row back
 * @param weakens by what a file says that it binds nobody
 */
public record TableVocabulary(
    Map<String, Acts> cells,
    Set<String> platforms,
    Set<String> empty,
    Set<String> marks,
    Set<String> noMarks,
    Set<String> acting,
    Set<String> told,
    Set<String> objectives,
    Map<Acts, Set<String>> parties,
    Map<Role, Set<String>> roles,
    Set<String> othersEnd,
    Set<String> trades,
    Precedence precedence,
    Legend.Meanings legend,
    Set<String> doing,
    Set<String> authors,
    Set<String> templates,
    Set<String> denies,
    Set<String> weakens) {
  private static final int LONGEST_CELL = 60;

  /** What says nothing about the kind of a vendor. */
  private static final Set<String> GENERAL =
      Set.of("the", "our", "your", "service", "services", "security", "support", "outsourced");

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:no|none|not|nothing|nil|never)\\b(?: [^ ]+){0,4}"
              + "|(?:none|nothing) [\u2010-\u2015-] .+");

  public TableVocabulary {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    parties = Collections.unmodifiableMap(new EnumMap<>(parties));
    roles = Collections.unmodifiableMap(new EnumMap<>(roles));
  }

  /** This vocabulary with the letters and signs that a table explains itself; they go first. */
  TableVocabulary with(Legend own) {
    Map<String, Acts> more = new LinkedHashMap<>(cells);
    more.putAll(own.cells());
    return new TableVocabulary(
        more,
        platforms,
        empty,
        both(marks, own.acts(), own.told()),
        both(noMarks, own.told(), own.acts()),
        both(acting, own.acts(), own.told()),
        both(told, own.told(), own.acts()),
        objectives,
        parties,
        roles,
        othersEnd,
        trades,
        precedence,
        legend,
        doing,
        authors,
        templates,
        denies,
        weakens);
  }

  private static Set<String> both(Set<String> all, Set<String> in, Set<String> out) {
    Set<String> both = new LinkedHashSet<>(all);
    both.addAll(in);
    both.removeAll(out);
    return both;
  }

  /** What a column that is no party's holds. */
  public enum Role {
    ID,
    TITLE,
    TYPE,
    /** A party that acts beside the one of the column TYPE. */
    BESIDE,
    EVIDENCE,
    WORDS,
    SKIP
  }

  /** The role whose phrase is the longest in a head. */
  Optional<Role> role(String head) {
    return longest(roles, Plain.words(head));
  }

  /** The party whose phrase is the longest in a head. */
  Optional<Acts> party(String head) {
    return longest(parties, Plain.words(head));
  }

  /** True where a name says that its bearer supports computers, and begins with another word. */
  boolean supportsComputers(String name) {
    List<String> words = List.of(Plain.words(name).strip().split(" "));
    return !trades.contains(words.get(0)) && words.stream().anyMatch(trades::contains);
  }

  /** True for somebody else's kind: the chart vendor, but not the IT vendor. */
  boolean anotherVendor(String words) {
    String word = Plain.word(words);
    return othersEnd.stream()
        .filter(e -> word.endsWith(" " + e))
        .map(e -> word.substring(0, word.length() - e.length()).strip())
        .anyMatch(
            k ->
                Plain.words(k).strip().split(" ").length == 1
                    && !trades.contains(k)
                    && !GENERAL.contains(k));
  }

  /** True when the cell holds a word for nothing. */
  boolean nothing(String text) {
    String word = Plain.word(text);
    return word.isEmpty() || empty.contains(word);
  }

  /** True where a text is empty, a word for nothing, or begins with one: "no activity". */
  boolean nothingToDo(String text) {
    return nothing(text)
        || noMarks.contains(Plain.word(text))
        || NOTHING.matcher(Plain.word(text)).matches();
  }

  /** The provider has something to start from, and the client writes what is asked. */
  boolean templatesOnly(String ours, String theirs) {
    List<String> words = List.of(Plain.words(ours).strip().split(" "));
    String first = Plain.words(theirs).strip().split(" ", 2)[0];
    return authors.contains(first)
        && templates.stream().anyMatch(t -> Plain.words(ours).contains(" " + t + " "))
        && words.stream().noneMatch(authors::contains);
  }

  /** The one word of a cell that a misspelled one stands for: "partialy inherited"; else itself. */
  String meant(String word) {
    int length = word.length();
    if (length < Plain.LEAST_MISSPELLED || length > LONGEST_CELL || cells.containsKey(word)) {
      return word;
    }
    List<String> close =
        cells.keySet().stream()
            .filter(c -> Math.abs(c.length() - length) < 2 && Plain.oneSlip(c, word))
            .toList();
    return close.size() == 1 ? close.get(0) : word;
  }

  /** True where a text takes back what its column says. */
  boolean denied(String text) {
    String words = Plain.words(text);
    return denies.stream().anyMatch(d -> words.contains(" " + d + " "));
  }

  /** True for the name of a platform where the provider is known, and is not it. */
  boolean anotherPlatform(String word, People people) {
    return !people.provider().isEmpty()
        && !people.provider(word)
        && platforms.contains(word)
        && !cells.containsKey(word);
  }

  private static <K> Optional<K> longest(Map<K, Set<String>> phrases, String words) {
    K best = null;
    int length = 0;
    for (Map.Entry<K, Set<String>> each : phrases.entrySet()) {
      for (String phrase : each.getValue()) {
        if (phrase.length() > length && words.contains(Plain.words(phrase))) {
          best = each.getKey();
          length = phrase.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
