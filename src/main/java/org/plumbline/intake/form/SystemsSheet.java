// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import java.util.Map;

/** Writes the sheet of systems, with the usual ones of the trade and empty rows for more. */
final class SystemsSheet {
  static final String KEY = "systems";
  static final String ROW = "system:";
  private static final int SPARE = 14;

  private static final List<Column> COLUMNS =
      List.of(
          new Column(Column.NAME, 23),
          new Column(Column.WHAT, 26),
          new Column(Column.CLASS, 20),
          new Column(Column.DATA, 26),
          new Column(Column.WHO, 17),
          new Column(Column.CARE, 19),
          new Column(Column.TAGS, 10));

  private final FormBook book;
  private final Pen pen;

  SystemsSheet(FormBook book) {
    this.book = book;
    this.pen = new Pen(book, book.say(FormWord.SHEET_SYSTEMS), KEY, COLUMNS);
  }

  void write(FormContent content) {
    pen.title(book.say(FormWord.SYSTEMS_TITLE));
    pen.intro(book.say(FormWord.SYSTEMS_INTRO));
    pen.heads(
        Map.of(
            Column.NAME, book.say(FormWord.HEAD_NAME),
            Column.WHAT, book.say(FormWord.HEAD_WHAT),
            Column.CLASS, book.say(FormWord.HEAD_CLASS),
            Column.DATA, book.say(FormWord.HEAD_DATA),
            Column.WHO, book.say(FormWord.HEAD_WHO),
            Column.CARE, book.say(FormWord.HEAD_CARE),
            Column.TAGS, book.say(FormWord.HEAD_TAGS)));
    pen.repeatLast();
    pen.freeze();
    List<Preset.Listed> usual = content.preset().systems();
    for (int i = 0; i < usual.size() + SPARE; i++) {
      row(
          i + 1,
          i < usual.size() ? usual.get(i) : new Preset.Listed("", "", "", List.of(), "", "", ""));
    }
    pen.finish();
  }

  private void row(int number, Preset.Listed system) {
    pen.line(ROW + number, "")
        .ask(Column.NAME, system.id())
        .ask(Column.WHAT, system.what())
        .choose(Column.CLASS, Choices.CLASS, listed(Choices.CLASS), system.type(), true)
        .choose(Column.DATA, Choices.DATA, listed(Choices.DATA), system.data(), true)
        .ask(Column.WHO, system.who())
        .choose(Column.CARE, Choices.CARE, listed(Choices.CARE), system.duties(), true)
        .ask(Column.TAGS, String.join(", ", system.tags()));
  }

  private Map<String, String> listed(String list) {
    return Choices.of(list, book.words());
  }
}
