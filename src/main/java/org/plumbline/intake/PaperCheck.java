// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.intake.reader.PhraseBook;
import org.plumbline.intake.reader.Vocabularies;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.intake.text.PaperText;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** Refuses what is no provider's paper in English: another language, an invoice. */
final class PaperCheck {
  private static final int LEAST_WORDS = 40;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "is", "for", "we", "you", "your", "with", "are", "in", "by",
          "or", "per", "not", "on", "all");

  private static final Map<String, Set<String>> OTHERS =
      Map.of(
          "Spanish",
              Set.of(
                  "el", "la", "los", "las", "de", "del", "que", "y", "por", "para", "una", "con",
                  "no", "es", "se", "en"),
          "French",
              Set.of(
                  "le", "la", "les", "des", "du", "et", "est", "une", "pour", "dans", "par", "sur",
                  "vous", "nous", "avec", "de"),
          "German",
              Set.of(
                  "der", "die", "das", "und", "ist", "ein", "eine", "für", "mit", "von", "wir",
                  "nicht", "auf", "im", "den", "zu"),
          "Portuguese",
              Set.of(
                  "o", "os", "do", "da", "dos", "das", "que", "e", "para", "uma", "com", "não",
                  "em", "por", "ao", "é"),
          "Italian",
              Set.of(
                  "il", "lo", "gli", "di", "che", "è", "per", "una", "con", "della", "dei", "non",
                  "sono", "nel", "e", "la"));

  private final PhraseBook book;
  private final Problems problems;

  PaperCheck(PhraseBook book, Problems problems) {
    this.book = book;
    this.problems = problems;
  }

  boolean fits(PaperText text, Place place) {
    List<String> words = words(text);
    Optional<String> language = other(words);
    if (language.isPresent()) {
      problems.error(IntakeProblem.OTHER_LANGUAGE, place, language.get());
      return false;
    }
    if (Vocabularies.invoice(text, book)) {
      problems.error(IntakeProblem.WRONG_KIND, place);
      return false;
    }
    return true;
  }

  /** The words of its sentences; a word alone in a cell, as Y or no, is of no language. */
  private static List<String> words(PaperText text) {
    String all =
        text.blocks().stream()
            .map(b -> b.text().strip())
            .filter(t -> t.contains(" "))
            .collect(Collectors.joining(" "));
    return Arrays.stream(all.toLowerCase(Locale.ROOT).split("[^\\p{L}']+"))
        .filter(w -> !w.isEmpty())
        .limit(3000)
        .toList();
  }

  private static Optional<String> other(List<String> words) {
    if (words.size() < LEAST_WORDS) {
      return Optional.empty();
    }
    long english = words.stream().filter(ENGLISH::contains).count();
    return OTHERS.entrySet().stream()
        .filter(e -> words.stream().filter(e.getValue()::contains).count() > 2 * english + 4)
        .max(
            java.util.Comparator.comparing(
                e -> words.stream().filter(e.getValue()::contains).count()))
        .map(Map.Entry::getKey)
        .or(
            () ->
                english * 60 < words.size() && foreignLetters(words)
                    ? Optional.of("another language")
                    : Optional.empty());
  }

  private static boolean foreignLetters(List<String> words) {
    return words.stream().filter(w -> w.chars().anyMatch(c -> c > 0x24F)).count() * 2
        > words.size();
  }
}
