// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.papers.ControlLookup;
import org.plumbline.papers.ControlLookup.Hit;

/**
 * The ids of one cell: alone, several, or inside a name.
 *
 * @param written each id as the table writes it
 * @param hits the controls meant
 * @param unknown what looks like an id and nothing has
 */
record IdCell(List<String> written, List<Hit> hits, List<String> unknown) {
  static final IdCell NONE = new IdCell(List.of(), List.of(), List.of());

  private static final String BRACKETS = "(?:\\s?\\(\\s?[A-Za-z0-9]{1,5}\\s?\\))";
  private static final String OBJECTIVE = "(?:\\s?\\[[a-z0-9, -]{1,12}\\])";

  /**
   * Ids of the laws we read, as people write them, wherever they stand in a text. Repetitions are
   * bounded: a cell of ten thousand brackets would exhaust the stack.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\b\\d{2} ?C\\.?F\\.?R\\.? ?(?:part )?)?§*\\s?(?:\\b(?:164|314)\\.\\d{1,3}(?:\\.[a-z0-9]{1,4}){0,8}"
              + BRACKETS
              + "{0,12}[A-Za-z]?)"
              + "|(?<![\\w.])3(?:0[468]|1[0-6])"
              + BRACKETS
              + "{1,12}"
              + "|(?:FAR )?\\b52\\.204-21"
              + BRACKETS
              + "{0,12}"
              + "|\\b[A-Z]{2}[._ -]?L[123][._ -]{1,3}(?:[bB]\\.1\\.[ivxIVX]+|0?3\\.\\d{1,2}\\.\\d{1,2}e?)"
              + OBJECTIVE
              + "?"
              + "|\\b(?:[A-Z]{2}[. -])?0?3\\.\\d{1,2}\\.\\d{1,2}(?![\\d.]\\d)(?:\\.?[a-z](?![A-Za-z]))?(?:"
              + OBJECTIVE
              + "|\\s?\\([a-z]\\))?"
              + "|\\b[A-Z]{2}-\\d{1,3}(?:"
              + BRACKETS
              + "|\\.\\d{1,2}){0,12}(?:\\.?[a-z](?![A-Za-z])\\.?)?"
              + OBJECTIVE
              + "?"
              + "|\\b[A-Z]{2}\\.\\d\\.\\d{3}\\b",
          Pattern.CASE_INSENSITIVE);

  /** An objective beside its requirement: 3.1.1 obj. a, 3.1.1 - a. */
  private static final Pattern LOOSE_OBJECTIVE =
      Pattern.compile(
          "(\\b0?3\\.\\d{1,2}\\.\\d{1,2})\\s*(?:[\u2010-\u2015-]|obj(?:ective)?\\.?|part|determination)\\s*[\\[(]?([a-p])[\\])]?(?=\\s*(?:$|[,;/&]))",
          Pattern.CASE_INSENSITIVE);

  /** What stands between the ids of a list. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s,;/&+|:()\u00a7]+|\\b(?:and|or|NIST|SP|800-171|800-53|CMMC|HIPAA|Rev\\.? ?\\d|Sec\\.?|Section)",
          Pattern.CASE_INSENSITIVE);

  /** Longer than a list of all ids of a catalogue that people put into one cell. */
  private static final int LONGEST = 4_000;

  IdCell {
    written = List.copyOf(written);
    hits = List.copyOf(hits);
    unknown = List.copyOf(unknown);
  }

  /** True where the cell names an id, known or not. */
  boolean names() {
    return !hits.isEmpty() || !unknown.isEmpty();
  }

  static IdCell read(String text, ControlLookup controls) {
    String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    String bare =
        LOOSE_OBJECTIVE.matcher(start.replaceAll("[\\s\u00a0]+", " ").strip()).replaceAll("$1[$2]");
    if (bare.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return NONE;
    }
    List<Hit> whole = bare.length() <= 60 ? controls.find(bare) : List.of();
    if (!whole.isEmpty()) {
      return new IdCell(List.of(bare), whole, List.of());
    }
    return tokens(Spans.expanded(bare), controls);
  }

  /** A list of ids counts as a whole; of a name that mentions ids only the first is meant. */
  private static IdCell tokens(String text, ControlLookup controls) {
    List<String> tokens = new ArrayList<>();
    boolean list = true;
    int end = 0;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      list &= between(text.substring(end, matcher.start()));
      end = matcher.end();
      tokens.add(matcher.group().strip());
    }
    list &= between(text.substring(end));
    if (tokens.isEmpty()) {
      return NONE;
    }
    return of(list ? tokens : tokens.subList(0, 1), controls);
  }

  private static boolean between(String gap) {
    return BETWEEN.matcher(gap).replaceAll("").isEmpty();
  }

  private static IdCell of(List<String> tokens, ControlLookup controls) {
    List<String> written = new ArrayList<>();
    Set<Hit> hits = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String token : tokens) {
      List<Hit> found = controls.find(token);
      if (found.isEmpty()) {
        unknown.add(token);
      } else {
        written.add(token);
        hits.addAll(found);
      }
    }
    return new IdCell(written, List.copyOf(hits), unknown);
  }
}
