// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.report.tracking.Beside;
import org.plumbline.wording.Words;

/** Lists that people type beside: which columns a report fills, and which are theirs. */
enum TypedSheet {
  CHANGES(
      "Changes",
      Beside.Page.CHANGES,
      List.of(
          Heading.NO,
          Heading.OFFER,
          Heading.CHANGE,
          Heading.SAYS,
          Heading.WRITE,
          Heading.CLOSES,
          Heading.SO_FAR,
          Heading.ASK,
          Heading.PURPOSE,
          Heading.CLOSES_WHICH,
          Heading.KEY),
      List.of(Heading.REPLY, Heading.PRICE_A_MONTH, Heading.AGREED_ON, Heading.NOTE),
      Heading.CHANGE,
      Optional.of(Heading.OFFER),
      Map.of()),
  YOURS(
      "Yours",
      Beside.Page.YOURS,
      List.of(
          Heading.WHEN,
          Heading.WHAT,
          Heading.HELP,
          Heading.PROOF,
          Heading.DUTIES,
          Heading.NAMED,
          Heading.KEY),
      List.of(Heading.WHO, Heading.DONE_ON, Heading.NEXT_DUE),
      Heading.WHAT,
      Optional.of(Heading.WHEN),
      Map.of(Heading.WHO, Heading.NAMED)),
  EVIDENCE(
      "Evidence",
      Beside.Page.EVIDENCE,
      List.of(
          Heading.NUMBER,
          Heading.RECORD,
          Heading.MEANS,
          Heading.KEEP_DAYS,
          Heading.BASIS,
          Heading.KEEP_RULE,
          Heading.DUTIES,
          Heading.KEY),
      List.of(Heading.FILE, Heading.LAST_DATED, Heading.NEXT_DUE, Heading.STATE),
      Heading.RECORD,
      Optional.of(Heading.MEANS),
      Map.of()),
  ADDRESSABLE(
      "Addressable",
      Beside.Page.ADDRESSABLE,
      List.of(Heading.DUTY, Heading.TITLE, Heading.KEY),
      List.of(
          Heading.DECISION, Heading.WHY, Heading.INSTEAD, Heading.DECIDED_BY, Heading.DECIDED_ON),
      Heading.TITLE,
      Optional.empty(),
      Map.of()),
  BOARD(
      "Board report",
      Beside.Page.BOARD,
      List.of(Heading.MATTER, Heading.KNOWN, Heading.KEY),
      List.of(Heading.REPORTED, Heading.OWNER, Heading.DONE_ON),
      Heading.MATTER,
      Optional.empty(),
      Map.of());

  // by these names a report is read again; they are no words for a language
  private final String name;
  private final Beside.Page page;
  private final List<Heading> filled;
  private final List<Heading> typed;
  private final Heading label;
  private final Optional<Heading> gone;
  private final Map<Heading, Heading> given;

  TypedSheet(
      String name,
      Beside.Page page,
      List<Heading> filled,
      List<Heading> typed,
      Heading label,
      Optional<Heading> gone,
      Map<Heading, Heading> given) {
    this.name = name;
    this.page = page;
    this.filled = filled;
    this.typed = typed;
    this.label = label;
    this.gone = gone;
    this.given = given;
  }

  String sheet() {
    return name;
  }

  Beside.Page page() {
    return page;
  }

  /** Columns that a report fills anew, as people read them. */
  List<String> filled(Words words) {
    return filled.stream().map(h -> words.say(h)).toList();
  }

  /** Columns for people, as they read them. */
  List<String> typed(Words words) {
    return typed.stream().map(h -> words.say(h)).toList();
  }

  /** The column that says what a row is about. */
  Heading label() {
    return label;
  }

  /** The column that says that a row is asked for no more; empty where nothing says so. */
  Optional<Heading> gone() {
    return gone;
  }

  /** Columns for people that a report fills first, each with the column that says with what. */
  Map<Heading, Heading> given() {
    return given;
  }

  /** Headings of the columns that people added. */
  List<String> more(Beside beside, Words words) {
    return beside.more(page, typed(words));
  }

  /** Cells under the headings that people type under, and under those they added. */
  List<Object> typed(Beside.Entry entry, List<String> headings) {
    List<Object> out = new ArrayList<>();
    for (String heading : headings) {
      var typed = entry.typed().get(heading);
      out.add(typed == null ? Table.Blank.TO_FILL : new Table.Filled(typed));
    }
    return out;
  }
}
