// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/**
 * Short things that stand again and again in one column beside ids and are no words that we know:
 * people, services, colors. The file may say elsewhere what they stand for.
 */
final class Repeated {
  private static final int LONGEST = 30;
  private static final int MOST = 40;

  /** What a table repeats, it repeats in so many rows. */
  private static final int MOST_ROWS = 600;

  private static final int LEAST = 2;

  /** What stands between two of them in one cell. */
  static final Pattern BETWEEN = Pattern.compile(" w/ ?| and | with | & |/|\\+|, |;|\\n");

  private final TableVocabulary vocabulary;
  private final People people;
  private final IdColumn ids;
  private final Map<String, Boolean> unknown = new HashMap<>();

  Repeated(TableVocabulary vocabulary, People people, IdColumn ids) {
    this.vocabulary = vocabulary;
    this.people = people;
    this.ids = ids;
  }

  /** Those of all visible sheets. */
  Set<String> in(Grid grid) {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (Sheet sheet : grid.sheets()) {
      if (!sheet.hidden()) {
        sheet.lines().stream()
            .filter(l -> l.cells().values().stream().anyMatch(ids::names))
            .limit(MOST_ROWS)
            .forEach(l -> line(l, count));
      }
    }
    Set<String> out = new LinkedHashSet<>();
    count.forEach(
        (key, times) -> {
          if (times >= LEAST && out.size() < MOST) {
            out.add(key.substring(key.indexOf(' ') + 1));
          }
        });
    return out;
  }

  private void line(Line line, Map<String, Integer> count) {
    line.cells()
        .forEach(
            (column, cell) -> {
              if (cell.text().length() <= LONGEST * 2 && !ids.names(cell)) {
                for (String part : BETWEEN.split(cell.text())) {
                  String one = part.strip();
                  if (unknown.computeIfAbsent(one, this::unknown)) {
                    count.merge(column + " " + one, 1, Integer::sum);
                  }
                }
              }
            });
  }

  private boolean unknown(String text) {
    return text.length() > 1
        && text.length() <= LONGEST
        && !text.chars().allMatch(c -> Character.isDigit(c) || c == '%')
        && !vocabulary.nothing(text)
        && PartyCell.read(text, vocabulary, people).isEmpty();
  }
}
