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

  private final Stationery paper;
  private final FilledForm form;

  private RecordLetter(Stationery paper, FilledForm form) {
    this.paper = paper;
    this.form = form;
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
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(form.layout().title()));
    blocks.add(
        Block.Text.of(
            Block.Text.Kind.NOTE, Span.plain(paper.say(LetterWord.RECORD_NOTE, file + ".json"))));
    for (FilledSheet sheet : form.sheets()) {
      if (sheet.shape().rows() == Layout.Rows.REPORT) {
        whole(sheet, blocks);
      } else {
        sections(sheet, blocks);
      }
    }
    return paper
        .letter(
            file,
            paper.say(LetterWord.FORM_TITLE, form.layout().title(), form.arrangement()),
            paper.say(LetterWord.RECORD_FOOT),
            blocks)
        .onItsSide();
  }

  private void whole(FilledSheet sheet, List<Block> blocks) {
    List<Layout.Column> columns = sheet.shape().columns();
    for (int i = 0; i < columns.size(); i++) {
      String said = text(sheet.rows().get(0).get(i));
      blocks.add(
          Block.Text.of(
              Block.Text.Kind.ADDRESS,
              Span.bold(label(columns.get(i)) + " "),
              Span.plain(said.isEmpty() ? Span.BLANK : said)));
    }
  }

  private void sections(FilledSheet sheet, List<Block> blocks) {
    int from = 0;
    while (from < sheet.rows().size()) {
      String section = sheet.sections().get(from);
      int to = from;
      while (to < sheet.rows().size() && sheet.sections().get(to).equals(section)) {
        to++;
      }
      blocks.add(new Block.Heading(1, section));
      blocks.add(grid(sheet.shape().columns(), section, sheet.rows().subList(from, to)));
      from = to;
    }
  }

  private Block.Grid grid(
      List<Layout.Column> columns, String section, List<List<Field.Value>> rows) {
    return new Block.Grid(
        section,
        List.of(
            new Block.Column(name(columns.get(0)), NAME_SHARE),
            new Block.Column(paper.say(LetterWord.RECORD_KNOWN), KNOWN_SHARE),
            new Block.Column(paper.say(LetterWord.RECORD_TO_FILL), TO_FILL_SHARE)),
        rows.stream().map(row -> line(columns, row)).toList());
  }

  private List<Block.Cell> line(List<Layout.Column> columns, List<Field.Value> row) {
    List<List<Span>> known = new ArrayList<>();
    List<List<Span>> open = new ArrayList<>();
    for (int i = NAMES; i < row.size(); i++) {
      Layout.Column column = columns.get(i);
      String said = text(row.get(i));
      if (!said.isEmpty()) {
        known.add(List.of(Span.bold(label(column) + " "), Span.plain(said)));
      } else {
        open.add(
            List.of(
                Span.bold(label(column) + " "),
                Span.quiet(paper.say(LetterWord.RECORD_CHOICES, column.choices()))));
      }
    }
    return List.of(
        Block.Cell.of(Span.bold(text(row.get(0)) + " "), Span.plain(text(row.get(1)))),
        new Block.Cell(known),
        new Block.Cell(open));
  }

  private String label(Layout.Column column) {
    return paper.say(LetterWord.FORM_LABEL, name(column));
  }

  /** A key as people write it: {@code last_updated} is Last updated. */
  private static String name(Layout.Column column) {
    String words = column.header().replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String text(Field.Value value) {
    return value instanceof Field.Value.Day day
        ? paper.say(LetterWord.DAY, day.date())
        : ((Field.Value.Text) value).text();
  }
}
