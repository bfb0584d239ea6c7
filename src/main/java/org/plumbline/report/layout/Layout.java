// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.InForce;

/**
 * The shape of an official workbook, heading for heading.
 *
 * @param name as chosen on the command line, and the file's name
 * @param title what the workbook is
 * @param issuer who issued it
 * @param version version of the shape
 * @param source what the headings were read from, and what is not certain about them
 * @param inForce since when the template is given out, until when, and what replaces it
 * @param frameworks ids of the frameworks it is made for
 * @param sheets in order
 */
public record Layout(
    String name,
    String title,
    String issuer,
    String version,
    String source,
    InForce inForce,
    List<String> frameworks,
    List<Sheet> sheets) {
  public Layout {
    frameworks = List.copyOf(frameworks);
    sheets = List.copyOf(sheets);
  }

  /** Whether it was in use on a day, and what a reader has to know about that. */
  public InForce.Answer coverage(LocalDate day) {
    return inForce.answer(title, day);
  }

  /** What a row stands for. */
  public enum Rows {
    /** Without those marked closed, where another sheet of the layout takes them. */
    OPEN_ITEMS("open-items"),
    /** Open by the papers, and marked closed by their owners. */
    CLOSED_ITEMS("closed-items"),
    CONTROLS("controls");

    private final String spelling;

    Rows(String spelling) {
      this.spelling = spelling;
    }

    public String spelling() {
      return spelling;
    }
  }

  /**
   * One sheet.
   *
   * @param name its name in the template
   * @param rows what a row stands for
   * @param blockRow row of the headings above the table, counted from 1; 0 without such a block
   * @param block headings above the table; each value stands under its heading
   * @param headerRow row of the column headings, counted from 1
   * @param firstColumn first column, counted from 0
   * @param columns in order
   */
  public record Sheet(
      String name,
      Rows rows,
      int blockRow,
      List<Column> block,
      int headerRow,
      int firstColumn,
      List<Column> columns) {
    public Sheet {
      block = List.copyOf(block);
      columns = List.copyOf(columns);
    }

    /** Whether a row of group headings stands above the column headings. */
    public boolean grouped() {
      return columns.stream().anyMatch(c -> !c.group().isEmpty());
    }
  }

  /**
   * One column.
   *
   * @param header exactly as the template has it
   * @param group heading that spans this and its neighbours, or empty
   * @param field what fills it; empty: the column stays empty
   */
  public record Column(String header, String group, Optional<Field> field) {}
}
