// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.application.MatrixIntake;
import org.plumbline.application.MatrixJudgement;
import org.plumbline.application.MatrixLook;
import org.plumbline.application.MatrixSections;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;

/**
 * What the page of a responsibility matrix shows.
 *
 * @param file name of the file
 * @param sum what the rows are worth, in one sentence
 * @param headline the file and how much stands in it
 * @param notes what a person should know before the rows
 * @param tables sheets, with their columns
 * @param rows rows to hold against the file, and rows to look at
 * @param tally how many controls each party has
 * @param confirmed whether a person has said that it is right
 * @param worth what becomes of each control, what is worst first
 */
record TableView(
    String file,
    String sum,
    String headline,
    List<String> notes,
    List<Sheet> tables,
    List<Part> rows,
    String tally,
    boolean confirmed,
    List<Part> worth) {

  /** A sheet that was read. */
  record Sheet(String says, List<Column> columns, List<String> notes) {}

  /** A column and what it is taken for. */
  record Column(String letters, String head, String is) {}

  /**
   * A sentence and its rows.
   *
   * @param bad whether somebody has to do something about it
   * @param bare whether nothing is said of each row
   */
  record Part(String name, String says, boolean bad, boolean bare, List<Row> rows) {}

  /** A row and what is said of it. */
  record Row(String at, String id, String title, List<String> text) {}

  static TableView of(MatrixIntake.Read read, MatrixJudgement worth, Words words) {
    return new TableView(
        String.valueOf(read.asked().file().getFileName()),
        words.say(MatrixSections.sum(worth)).strip(),
        words.say(MatrixLook.headline(read)),
        said(MatrixLook.notes(read), words),
        MatrixLook.tables(read.reading()).stream().map(t -> sheet(t, words)).toList(),
        held(read, words),
        words.say(MatrixSections.tally(read.reading())),
        read.confirmed(),
        MatrixSections.of(worth).stream().map(s -> part(s, words)).toList());
  }

  /** Rows to hold against the file, and rows to look at. */
  static List<Part> held(MatrixIntake.Read read, Words words) {
    return MatrixSections.of(read.reading()).stream().map(s -> part(s, words)).toList();
  }

  private static Sheet sheet(MatrixLook.Table table, Words words) {
    List<Column> columns =
        table.columns().stream()
            .map(c -> new Column(c.letters(), c.head(), words.say(c.is())))
            .toList();
    return new Sheet(words.say(table.says()), columns, said(table.notes(), words));
  }

  private static Part part(MatrixSections.Section section, Words words) {
    return new Part(
        section.name(),
        words.say(section.says()),
        section.bad(),
        section.bare(),
        section.items().stream()
            .map(i -> new Row(i.at(), i.id(), i.title(), said(i.text(), words)))
            .toList());
  }

  private static List<String> said(List<Phrase> phrases, Words words) {
    return phrases.stream().map(words::say).toList();
  }
}
