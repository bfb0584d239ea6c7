// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.layout.Field;
import org.plumbline.report.layout.FilledForm;
import org.plumbline.report.layout.FilledSheet;
import org.plumbline.report.layout.Layout;

/** A form that both sides sign, as a paper: the same headings and rows as its workbook. */
public final class FormLetter {
  private static final int HUNDRED = 100;
  private static final int PAIR = 2;

  private final FilledForm form;
  private final FormPaper paper;

  private FormLetter(Stationery paper, FilledForm form) {
    this.form = form;
    this.paper = new FormPaper(paper, form);
  }

  /**
   * The form.
   *
   * @param file name of its file, without the ending
   */
  public static Letter of(Stationery paper, FilledForm form, String file) {
    return new FormLetter(paper, form).letter(file);
  }

  private Letter letter(String file) {
    for (FilledSheet sheet : form.sheets()) {
      cells(sheet);
      paper.sections(sheet, (section, rows) -> grid(sheet.shape(), section, rows));
    }
    form.layout().signing().ifPresent(this::signing);
    return paper.letter(file, LetterWord.FORM_FOOT);
  }

  private void signing(Layout.Signing signing) {
    paper.add(new Block.Heading(1, signing.heading()));
    paper.add(Block.Text.of(Block.Text.Kind.CLOSING, Span.plain(signing.statement())));
    for (int i = 0; i < form.parties().size(); i += PAIR) {
      paper.add(
          new Block.Signatures(
              form.parties().subList(i, Math.min(i + PAIR, form.parties().size())),
              signing.lines().subList(1, signing.lines().size())));
    }
  }

  /** Labels above the table with what stands beside them, a line each. */
  private void cells(FilledSheet sheet) {
    List<Layout.Fixed> cells = sheet.shape().cells();
    for (int i = 0; i < cells.size(); i++) {
      boolean label = cells.get(i).field().isEmpty();
      boolean beside =
          i + 1 < cells.size() && cells.get(i + 1).at().row() == cells.get(i).at().row();
      if (label && beside) {
        paper.line(cells.get(i).text(), paper.text(sheet.fixed().get(i + 1)));
      } else if (label) {
        paper.add(Block.Text.of(Block.Text.Kind.NOTE, Span.plain(cells.get(i).text())));
      }
    }
  }

  private Block.Grid grid(Layout.Sheet shape, String section, List<List<Field.Value>> rows) {
    int all = shape.columns().stream().mapToInt(FormLetter::width).sum();
    List<Block.Column> heads = new ArrayList<>();
    for (Layout.Column column : shape.columns()) {
      heads.add(new Block.Column(column.header(), HUNDRED * width(column) / all));
    }
    List<List<Block.Cell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Block.Cell> line = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        String said = paper.text(rows.get(row).get(i));
        boolean again = row > 0 && rows.get(row).get(0).equals(rows.get(row - 1).get(0));
        line.add(i == 0 ? named(said, again) : cell(said));
      }
      cells.add(line);
    }
    return new Block.Grid(section, heads, cells);
  }

  private static Block.Cell cell(String said) {
    return said.isEmpty() ? Block.Cell.empty() : Block.Cell.plain(said);
  }

  /** What the row is about; its number alone where the row above said the same. */
  private static Block.Cell named(String said, boolean again) {
    return again
        ? Block.Cell.of(Span.quiet(said.split(" ", 2)[0]))
        : Block.Cell.of(Span.bold(said));
  }

  private static int width(Layout.Column column) {
    return column.width().orElse(1);
  }
}
