// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param parts rows of each level for sheets of parts, level by level in the order of the form
 * @param form what kinds of file it is written as
 * @param signing what both sides sign below it; empty for a form nobody signs
 */
public record Layout(
    String name,
    String title,
    String issuer,
    String version,
    String source,
    InForce inForce,
    List<String> frameworks,
    List<Sheet> sheets,
    Map<String, List<Part>> parts,
    Form form,
    Optional<Signing> signing) {
  public Layout {
    frameworks = List.copyOf(frameworks);
    sheets = List.copyOf(sheets);
    parts = Map.copyOf(parts);
  }

  /** Whether it was in use on a day, and what a reader has to know about that. */
  public InForce.Answer coverage(LocalDate day) {
    return inForce.answer(title, day);
  }

  /** The levels its sheets are made for, in order; none when every sheet is for all. */
  public List<String> levels() {
    return sheets.stream().map(Sheet::level).filter(l -> !l.isEmpty()).distinct().toList();
  }

  /** What kinds of file a layout is written as. */
  public enum Form {
    WORKBOOK("workbook"),
    /** A workbook to work in and a Word file to sign. */
    WORKBOOK_AND_WORD("workbook-and-word"),
    /** Sheets are lists of objects, headings their keys. */
    JSON("json"),
    /** The same for programs, and a Word file for people. */
    JSON_AND_WORD("json-and-word");

    private final String spelling;

    Form(String spelling) {
      this.spelling = spelling;
    }

    public String spelling() {
      return spelling;
    }
  }

  /**
   * What each side signs, below everything else.
   *
   * @param heading of its sheet
   * @param statement what a signature says
   * @param lines what each signer writes, such as name and day
   */
  public record Signing(String heading, String statement, List<String> lines) {
    public Signing {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A row of a form that goes down to the parts of a control.
   *
   * @param control id of the control
   * @param part as printed, such as (a); empty where the control has no parts
   */
  public record Part(String control, String part) {
    /** As the form prints it, such as AC-2(a). */
    public String printed() {
      return control + part;
    }
  }

  /** What a row stands for. */
  public enum Rows {
    /** Without those marked closed, where another sheet of the layout takes them. */
    OPEN_ITEMS("open-items"),
    /** Open by the papers, and marked closed by their owners. */
    CLOSED_ITEMS("closed-items"),
    /** Open items that a plan of action for conditional status may hold (32 CFR 170.21(a)(2)). */
    ELIGIBLE_ITEMS("eligible-items"),
    CONTROLS("controls"),
    /** A row for each part of a control that the form prints, such as AC-2(a). */
    CONTROL_PARTS("control-parts"),
    /** Open items whose owner has marked them accepted. */
    ACCEPTED_ITEMS("accepted-items"),
    /** A row for each objective of a control, or each act where it has none, of one offer. */
    OBJECTIVES("objectives"),
    /** One row with what is said of the whole report. */
    REPORT("report"),
    /** The headings alone: what stands below them is not in the papers. */
    NONE("none");

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
   * @param level baseline the sheet is made for, such as high or li-saas; empty: every one
   * @param rows what a row stands for
   * @param cells what stands outside the table
   * @param headerRow row of the column headings, counted from 1; 0 on a sheet without a table
   * @param dataRow first row below them that is filled, counted from 1
   * @param firstColumn first column, counted from 0
   * @param columns in order
   */
  public record Sheet(
      String name,
      String level,
      Rows rows,
      List<Fixed> cells,
      int headerRow,
      int dataRow,
      int firstColumn,
      List<Column> columns) {
    public Sheet {
      cells = List.copyOf(cells);
      columns = List.copyOf(columns);
    }

    /** Whether a row of group headings stands above the column headings. */
    public boolean grouped() {
      return columns.stream().anyMatch(c -> !c.group().isEmpty());
    }
  }

  /**
   * A cell outside the table.
   *
   * @param at where it stands
   * @param to last cell of the block it is merged over; the same cell where it is not merged
   * @param text exactly as the template has it; empty for a field
   * @param field what fills it
   */
  public record Fixed(At at, At to, String text, Optional<Field> field) {}

  /**
   * A place on a sheet.
   *
   * @param row counted from 0
   * @param column counted from 0
   */
  public record At(int row, int column) {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,2})([1-9][0-9]{0,3})");

    /** The place of an address such as AB12; nothing for anything else. */
    static Optional<At> of(String address) {
      Matcher found = ADDRESS.matcher(address);
      return found.matches()
          ? Optional.of(new At(Integer.parseInt(found.group(2)) - 1, column(found.group(1))))
          : Optional.empty();
    }

    /** The number of a column, counted from 0: A is 0, AB is 27. */
    static int column(String letters) {
      return letters.chars().reduce(0, (n, c) -> n * 26 + c - 'A' + 1) - 1;
    }
  }

  /** What the cells of a column hold. */
  public enum Kind {
    TEXT(""),
    /** A day, shown as 2026-11-27. */
    ISO_DAY("iso"),
    /** A day, shown as 11/27/2026. */
    MONTH_FIRST_DAY("month-first");

    private final String spelling;

    Kind(String spelling) {
      this.spelling = spelling;
    }

    String spelling() {
      return spelling;
    }

    /** Whether only a day may be typed. */
    public boolean day() {
      return this != TEXT;
    }
  }

  /**
   * One column.
   *
   * @param header exactly as the template has it
   * @param group heading that spans this and its neighbours, or empty
   * @param field what fills it; empty: the column stays empty
   * @param choices what the form lets people choose from; empty: anything
   * @param kind text or a day
   * @param width in characters of a workbook; empty: by what it holds
   */
  public record Column(
      String header,
      String group,
      Optional<Field> field,
      List<String> choices,
      Kind kind,
      OptionalInt width) {
    public Column {
      choices = List.copyOf(choices);
    }
  }
}
