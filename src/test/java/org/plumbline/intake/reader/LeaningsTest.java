// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.intake.reader.KnownPassage.Topic;
import org.plumbline.problem.Problems;

/** What passages teach about each other, from a few written here. */
class LeaningsTest {
  private static final LikenessWords WORDS =
      new LikenessWords(
          Set.of("we", "you", "the", "a"), List.of("s"), WordClasses.none(new Problems()));

  private static final List<KnownPassage> PASSAGES = passages();

  /** Who does a thing is told by a small word, what a cell is about by its row. */
  private static List<KnownPassage> passages() {
    List<KnownPassage> out = new ArrayList<>();
    for (String thing : List.of("router", "printer", "switch", "camera")) {
      out.add(passage("patching", "we patch the " + thing, ""));
      out.add(passage("client-duty", "you patch the " + thing, ""));
      out.add(passage("backup", "nightly", thing + " copies"));
      out.add(passage("patching", "nightly", thing + " patches"));
    }
    return out;
  }

  private static KnownPassage passage(String subject, String words, String row) {
    return new KnownPassage(List.of(new Topic(subject, "", true)), words, row, "", "");
  }

  @Test
  void small_words_tell_who_acts_and_rows_what_a_cell_is_about() {
    assertEquals("patching", surest("we patch the kiosk", ""));
    assertEquals("client-duty", surest("you patch the kiosk", ""));
    assertEquals("backup", surest("nightly", "kiosk copies"));
    assertEquals("patching", surest("nightly", "kiosk patches"));
  }

  @Test
  void the_same_passages_teach_the_same() {
    assertEquals(told("we copy the kiosk nightly", ""), told("we copy the kiosk nightly", ""));
  }

  @Test
  void a_text_is_taken_apart_into_words_and_numbers() {
    assertEquals(
        List.of("we", "don", "t", "reply", "in", "#", "h", "x", "#", "caf"),
        LikenessWords.all("We don’t reply in 1,5h × 2.0.—Café"));
    assertEquals(List.of(), LikenessWords.all(" – §."));
  }

  @Test
  void keys_keep_their_numbers_when_many_come() {
    Numbered numbered = new Numbered();
    for (int twice = 0; twice < 2; twice++) {
      for (int i = 0; i < 20_000; i++) {
        assertEquals(i, numbered.add(i * 31L << 28));
      }
    }
    assertEquals(20_000, numbered.size());
    assertEquals(2, numbered.count(numbered.of(19_999 * 31L << 28)));
    assertTrue(numbered.of(7) < 0);
  }

  private static String surest(String words, String row) {
    return told(words, row).speaks().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static Leanings.Told told(String words, String row) {
    Vocabulary vocabulary = new Vocabulary(WORDS);
    Leanings leanings = new Leanings(PASSAGES, vocabulary.keep(PASSAGES));
    return leanings.of(vocabulary.of(new KnownPassage(List.of(), words, row, "", "")));
  }
}
