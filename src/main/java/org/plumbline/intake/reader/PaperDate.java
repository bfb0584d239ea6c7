// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.intake.text.Block;

/**
 * The date of a paper. Of several the one in the title with words of a date before it wins
 * ("dated", "effective as of"), then any in the title, then one with such words, then the last
 * beside a signature; a day until which the paper is valid is none. Numbers with slashes are read
 * as month, day, year.
 */
final class PaperDate {
  private static final int TITLE = 12;
  private static final int DATED_TITLE = 0;
  private static final int TITLE_ONLY = 1;
  private static final int DATED = 2;
  private static final int SIGNED = 3;
  private static final int BEFORE = 48;
  private static final int AFTER = 24;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6}\\.?)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /** Groups: year, month, day by their places. */
  private record Spelling(Pattern pattern, int year, int month, int day) {}

  private static final List<Spelling> SPELLINGS =
      List.of(
          new Spelling(Pattern.compile("(?<!\\d)" + YEAR + "-(\\d\\d)-(\\d\\d)(?!\\d)"), 1, 2, 3),
          new Spelling(Pattern.compile("\\b" + MONTH + " " + DAY + ",? " + YEAR + "\\b"), 3, 1, 2),
          new Spelling(
              Pattern.compile("\\b" + DAY + " (?:day of )?" + MONTH + ",? " + YEAR + "\\b"),
              3,
              2,
              1),
          new Spelling(
              Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)(?![\\d/])"),
              3,
              1,
              2));

  /** A date with how well it stands for the paper: lower is better. */
  private record Found(LocalDate date, int rank) {}

  private PaperDate() {}

  /** The date of the paper; empty where none is seen. */
  static Optional<LocalDate> of(List<Block> blocks, Manner manner) {
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean title = i < TITLE || blocks.get(i).kind() == Block.Kind.MARGIN;
      Block block = blocks.get(i);
      String row = block.inTable() ? Wording.folded(block.cell().row()) + " : " : "";
      out.addAll(in(row + Wording.folded(block.text()), title, manner));
    }
    Optional<Found> first = out.stream().min(Comparator.comparingInt(Found::rank));
    // the last signature makes the paper
    return first.filter(f -> f.rank() == SIGNED).isPresent()
        ? out.stream().map(Found::date).max(Comparator.naturalOrder())
        : first.map(Found::date);
  }

  private static List<Found> in(String folded, boolean title, Manner manner) {
    List<Found> out = new ArrayList<>();
    for (Spelling spelling : SPELLINGS) {
      spelling
          .pattern()
          .matcher(folded)
          .results()
          .forEach(
              m ->
                  date(spelling, m)
                      .flatMap(d -> ranked(d, folded, m, title, manner))
                      .ifPresent(out::add));
    }
    return out;
  }

  private static Optional<Found> ranked(
      LocalDate date, String folded, MatchResult m, boolean title, Manner manner) {
    String before = folded.substring(Math.max(0, m.start() - BEFORE), m.start());
    String after = folded.substring(m.end(), Math.min(folded.length(), m.end() + AFTER));
    String near = before.replaceFirst("^.*[.;](?=\\s)", "");
    if (near.endsWith("- ") || ends(near.strip(), manner)) {
      return Optional.empty();
    }
    boolean dated = manner.says("date_of_paper", near);
    boolean signed = manner.says("date_signed", before + " " + after);
    if (title) {
      return Optional.of(new Found(date, dated || signed ? DATED_TITLE : TITLE_ONLY));
    }
    return dated
        ? Optional.of(new Found(date, DATED))
        : signed ? Optional.of(new Found(date, SIGNED)) : Optional.empty();
  }

  /** Words of another date right before this one. */
  private static boolean ends(String near, Manner manner) {
    return manner.lists().getOrDefault("date_of_other", List.of()).stream()
        .flatMap(w -> w.pattern().matcher(near).results())
        .anyMatch(m -> m.end() == near.length());
  }

  private static Optional<LocalDate> date(Spelling spelling, MatchResult m) {
    String month = m.group(spelling.month());
    int year = Integer.parseInt(m.group(spelling.year()));
    int number =
        Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) + 1;
    try {
      return Optional.of(
          LocalDate.of(
              year < 100 ? 2000 + year : year, number, Integer.parseInt(m.group(spelling.day()))));
    } catch (DateTimeException e) {
      return Optional.empty(); // numbers that look like a date and are none
    }
  }
}
