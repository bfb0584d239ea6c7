// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.intake.grid.Columns;
import org.plumbline.intake.grid.Spot;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.intake.matrix.Layout;
import org.plumbline.intake.matrix.MatrixReading;
import org.plumbline.intake.matrix.Rolled;
import org.plumbline.phrase.Phrase;

/** How a matrix was read, before its rows: sheets, heads, columns, and what was left out. */
public final class MatrixLook {
  private static final int WIDE = 60;
  private static final int LONG = 300;

  private MatrixLook() {}

  /**
   * A sheet that was read.
   *
   * @param says where its head stands, and how many rows it has
   * @param columns the columns that are read, from the left
   * @param notes what counts first, and what is hidden
   */
  public record Table(Phrase says, List<Column> columns, List<Phrase> notes) {
    public Table {
      columns = List.copyOf(columns);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A column.
   *
   * @param letters by which the workbook calls it
   * @param head what stands over it; a dash where nothing does
   * @param is what it is taken for
   */
  public record Column(String letters, String head, Phrase is) {}

  /** The file and how much stands in it. */
  public static Phrase headline(MatrixIntake.Read read) {
    MatrixReading reading = read.reading();
    return Phrase.of(
        MatrixWord.HEADLINE,
        String.valueOf(read.asked().file().getFileName()),
        Rolled.byControl(reading.rows()).size(),
        reading.rows().size());
  }

  /** What a person should know of the file before its rows. */
  public static List<Phrase> notes(MatrixIntake.Read read) {
    List<Phrase> out = new ArrayList<>();
    MatrixReading reading = read.reading();
    if (!reading.otherwise().isEmpty()) {
      out.add(Phrase.of(MatrixWord.NAMED_OTHERWISE, plain(reading.otherwise()), read.provider()));
    }
    if (read.macros()) {
      out.add(Phrase.of(MatrixWord.MACROS));
    }
    for (boolean hidden : List.of(true, false)) {
      List<String> names =
          reading.skipped().stream()
              .filter(s -> s.hidden() == hidden && !s.sheet().isBlank())
              .map(s -> plain(s.sheet()))
              .toList();
      if (!names.isEmpty()) {
        out.add(
            Phrase.of(
                hidden ? MatrixWord.SKIPPED_HIDDEN : MatrixWord.SKIPPED, String.join(", ", names)));
      }
    }
    for (MatrixReading.Caveat caveat : reading.caveats()) {
      out.add(
          Phrase.of(
              MatrixWord.CAVEAT, caveat.at().shown(), MatrixSections.plain(caveat.words(), LONG)));
    }
    return out;
  }

  /** The sheets that were read. */
  public static List<Table> tables(MatrixReading reading) {
    return reading.tables().stream().map(MatrixLook::table).toList();
  }

  private static Table table(MatrixReading.Table table) {
    Layout layout = table.layout();
    Object head =
        layout.head().isEmpty()
            ? Phrase.of(MatrixWord.NO_HEAD)
            : (Object)
                layout.head().stream().map(String::valueOf).collect(Collectors.joining(", "));
    int rows = table.rows().size();
    Phrase says =
        layout.sheet().isEmpty()
            ? Phrase.of(MatrixWord.TABLE, head, rows)
            : Phrase.of(MatrixWord.SHEET, plain(layout.sheet()), head, rows);
    List<Column> columns = new ArrayList<>();
    columns(layout)
        .forEach(
            (column, is) ->
                columns.add(
                    new Column(
                        Columns.letters(column),
                        plain(table.heads().getOrDefault(column, "-")),
                        is)));
    return new Table(says, columns, notes(table));
  }

  private static List<Phrase> notes(MatrixReading.Table table) {
    List<Phrase> out = new ArrayList<>();
    table
        .layout()
        .prefers()
        .ifPresent(
            p ->
                out.add(
                    Phrase.of(
                        p == Layout.Prefers.LETTERS
                            ? MatrixWord.LETTERS_FIRST
                            : MatrixWord.TYPE_FIRST)));
    if (!table.rivals().isEmpty()) {
      String columns =
          table.rivals().stream()
              .map(c -> Columns.letters(c) + " “" + plain(table.heads().getOrDefault(c, "-")) + "”")
              .collect(Collectors.joining(", "));
      out.add(Phrase.of(MatrixWord.RIVALS, table.rivals().size(), columns));
    }
    if (!table.hiddenColumns().isEmpty()) {
      out.add(Phrase.of(MatrixWord.HIDDEN_COLUMNS, String.join(", ", table.hiddenColumns())));
    }
    if (!table.hiddenRows().isEmpty()) {
      out.add(
          Phrase.of(
              MatrixWord.HIDDEN_ROWS,
              table.hiddenRows().stream().map(Spot::shown).collect(Collectors.joining(", "))));
    }
    return out;
  }

  private static Map<Integer, Phrase> columns(Layout layout) {
    Map<Integer, Phrase> out = new TreeMap<>();
    layout
        .columns()
        .forEach(
            (column, is) -> {
              Layout.Party party = layout.parties().get(column);
              out.put(column, column(is, party == null ? "" : party.name()));
            });
    return out;
  }

  /**
   * What a column is, in words.
   *
   * @param is as files spell it
   * @param name whom it names, where it is somebody else
   */
  public static Phrase column(String is, String name) {
    return switch (is) {
      case Layout.ID -> Phrase.of(MatrixWord.COLUMN_ID);
      case Layout.OBJECTIVE -> Phrase.of(MatrixWord.COLUMN_OBJECTIVE);
      case Layout.TYPE -> Phrase.of(MatrixWord.COLUMN_TYPE);
      case Layout.WORDS -> Phrase.of(MatrixWord.COLUMN_WORDS);
      case Layout.CLIENT_WORDS -> Phrase.of(MatrixWord.COLUMN_CLIENT_WORDS);
      case Layout.EVIDENCE -> Phrase.of(MatrixWord.COLUMN_EVIDENCE);
      default ->
          Phrase.of(
              MatrixWord.COLUMN_OF,
              MatrixSections.acts(Acts.spelled(is).orElse(Acts.UNCLEAR), name));
    };
  }

  private static String plain(String text) {
    return MatrixSections.plain(text, WIDE);
  }
}
