// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.plumbline.report.layout.Field;
import org.plumbline.report.layout.FilledForm;
import org.plumbline.report.layout.FilledSheet;

/** A form as a paper on its side: its title first, and a heading and a table for each section. */
final class FormPaper {
  private final Stationery paper;
  private final FilledForm form;
  private final List<Block> blocks = new ArrayList<>();

  FormPaper(Stationery paper, FilledForm form) {
    this.paper = paper;
    this.form = form;
    add(new Block.Title(form.layout().title()));
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Adds a heading and the table of its rows for each section of a sheet. */
  void sections(FilledSheet sheet, BiFunction<String, List<List<Field.Value>>, Block> table) {
    int from = 0;
    while (from < sheet.rows().size()) {
      String section = sheet.sections().get(from);
      int to = from;
      while (to < sheet.rows().size() && sheet.sections().get(to).equals(section)) {
        to++;
      }
      add(new Block.Heading(1, section));
      add(table.apply(section, sheet.rows().subList(from, to)));
      from = to;
    }
  }

  /** A line: what it is about, and what is known of it or room for that. */
  void line(String label, String said) {
    add(
        Block.Text.of(
            Block.Text.Kind.ADDRESS,
            Span.bold(label(label) + " "),
            Span.plain(said.isEmpty() ? Span.BLANK : said)));
  }

  String label(String text) {
    return paper.say(LetterWord.FORM_LABEL, text);
  }

  /** What a field holds; empty where it holds nothing. */
  String text(Field.Value value) {
    return value instanceof Field.Value.Day day
        ? paper.say(LetterWord.DAY, day.date())
        : ((Field.Value.Text) value).text();
  }

  /**
   * The finished paper.
   *
   * @param file name of its file, without the ending
   */
  Letter letter(String file, LetterWord foot) {
    return paper
        .letter(
            file,
            paper.say(LetterWord.FORM_TITLE, form.layout().title(), form.arrangement()),
            paper.say(foot),
            blocks)
        .onItsSide();
  }
}
