// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.plumbline.judgement.Verdict;

/** Counts the rows of the sheet of cells for a row of sheet Summary, by rule, option and answer. */
final class SummaryFormulas {
  private final Book book;
  private final CellSheets cells;
  private final int end;

  SummaryFormulas(Book book, CellSheets cells, int count) {
    this.book = book;
    this.cells = cells;
    this.end = Math.max(2, count + 1) + Table.ABOVE;
  }

  /** How many duties have this answer. */
  String count(int row, Verdict verdict) {
    return count(same(row), verdict);
  }

  /** How many duties can be handed over. */
  String assignable(int row) {
    return "COUNTIFS(" + handed(row) + ")";
  }

  /** How many of those that can be handed over have one of these answers. */
  String assignable(int row, Verdict... verdicts) {
    return Arrays.stream(verdicts).map(v -> count(handed(row), v)).collect(Collectors.joining("+"));
  }

  /** How many of those that can be handed over a provider carries. */
  String carried(int row) {
    return "COUNTIFS(" + carried(row, SheetWord.YES) + ")";
  }

  /** How many are left with the organization, alone or with a provider that only helps. */
  String left(int row) {
    return assignable(row, Verdict.RETAINED)
        + "+"
        + count(carried(row, SheetWord.NO), Verdict.SHARED);
  }

  private String carried(int row, SheetWord answer) {
    return handed(row) + "," + range(Heading.PROMISED) + "," + FormulaText.quoted(book.say(answer));
  }

  private String handed(int row) {
    return same(row)
        + ","
        + range(Heading.ASSIGNABLE)
        + ","
        + FormulaText.quoted(book.say(SheetWord.YES));
  }

  private String same(int row) {
    String key = CellReference.convertNumToColString(SummarySheet.KEY_COLUMN);
    return range(Heading.RULE) + ",$A" + row + "," + range(Heading.OPTION_ID) + ",$" + key + row;
  }

  private String count(String conditions, Verdict verdict) {
    return "COUNTIFS("
        + conditions
        + ","
        + range(Heading.ANSWER)
        + ","
        + FormulaText.quoted(book.answer(verdict))
        + ")";
  }

  private String range(Heading heading) {
    String column = cells.letter(heading);
    String sheet = book.name(SheetName.CELLS).replace("'", "''");
    return "'" + sheet + "'!$" + column + "$" + (Table.ABOVE + 2) + ":$" + column + "$" + end;
  }
}
