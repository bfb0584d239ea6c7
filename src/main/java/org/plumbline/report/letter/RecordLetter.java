// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.report.layout.Field;
import org.plumbline.report.layout.FilledForm;
import org.plumbline.report.layout.FilledSheet;
import org.plumbline.report.layout.Layout;

/**
 * A form that is JSON for programs, for people: the same rows and keys, what the papers say beside
 * what others have to write.
 */
public final class RecordLetter {
  /** The columns that name a row: its number and its title. */
  private static final int NAMES = 2;

  private static final int NAME_SHARE = 20;
  private static final int KNOWN_SHARE = 44;
  private static final int TO_FILL_SHARE = 36;

  private final Stationery stationery;
  private final FilledForm form;
  private final FormPaper paper;

  private RecordLetter(Stationery stationery, FilledForm form) {
    this.stationery = stationery;
    this.form = form;
    this.paper = new FormPaper(stationery, form);
  }

  /**
   * The form.
   *
   * @param file name of its file, without the ending
   */
  public static Letter of(Stationery paper, FilledForm form, String file) {
    return new RecordLetter(paper, form).letter(file);
  }

  private Letter letter(String file) {
    paper.add(
        Block.Text.of(
            Block.Text.Kind.NOTE,
            Span.plain(stationery.say(LetterWord.RECORD_NOTE, file + ".json"))));
    for (FilledSheet sheet : form.sheets()) {
      List<Layout.Column> columns = sheet.shape().columns();
      if (sheet.shape().rows() == Layout.Rows.REPORT) {
        for (int i = 0; i < columns.size(); i++) {
          paper.line(name(columns.get(i)), paper.text(sheet.rows().get(0).get(i)));
        }
      } else {
        paper.sections(sheet, (section, rows) -> grid(columns, section, rows));
      }
    }
    return paper.letter(file, LetterWord.RECORD_FOOT);
  }

  private Block.Grid grid(
      List<Layout.Column> columns, String section, List<List<Field.Value>> rows) {
    return new Block.Grid(
        section,
        List.of(
            new Block.Column(name(columns.get(0)), NAME_SHARE),
            new Block.Column(stationery.say(LetterWord.RECORD_KNOWN), KNOWN_SHARE),
            new Block.Column(stationery.say(LetterWord.RECORD_TO_FILL), TO_FILL_SHARE)),
        rows.stream().map(row -> line(columns, row)).toList());
  }

  private List<Block.Cell> line(List<Layout.Column> columns, List<Field.Value> row) {
    List<List<Span>> known = new ArrayList<>();
    List<List<Span>> open = new ArrayList<>();
    for (int i = NAMES; i < row.size(); i++) {
      Layout.Column column = columns.get(i);
      String said = paper.text(row.get(i));
      if (!said.isEmpty()) {
        known.add(List.of(Span.bold(label(column) + " "), Span.plain(said)));
      } else {
        open.add(
            List.of(
                Span.bold(label(column) + " "),
                Span.quiet(stationery.say(LetterWord.RECORD_CHOICES, column.choices()))));
      }
    }
    return List.of(
        Block.Cell.of(Span.bold(paper.text(row.get(0)) + " "), Span.plain(paper.text(row.get(1)))),
        new Block.Cell(known),
        new Block.Cell(open));
  }

  private String label(Layout.Column column) {
    return paper.label(name(column));
  }

  /** A key as people write it: {@code last_updated} is Last updated. */
  private static String name(Layout.Column column) {
    String words = column.header().replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
