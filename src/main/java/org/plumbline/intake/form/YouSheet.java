// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import java.util.Map;
import org.plumbline.capability.Fact;
import org.plumbline.papers.PriceUnit;

/** Writes the sheet on which an organization describes itself. */
final class YouSheet {
  static final String KEY = "you";
  static final String NAME = "name";
  static final String REGULATED = "regulated";
  static final String PEOPLE = "people";
  static final String STAFF = "staff";
  static final String OWNER = "owner";
  static final String PLAN = "plan";
  static final String PLAN_DATE = "plan-date";
  static final String BASELINE = "baseline";
  static final String FRAMEWORK = "framework:";
  static final String FACT = "fact:";
  static final String COUNT = "count:";
  static final String OFFICIAL = "official:";

  private static final List<Column> COLUMNS =
      List.of(
          new Column(Column.QUESTION, 62),
          new Column(Column.ANSWER, 38),
          new Column(Column.CONFIRMED_BY, 16),
          new Column(Column.CONFIRMED_ON, 12),
          new Column(Column.DUTIES, 10));

  private static final List<PriceUnit> COUNTED =
      List.of(
          PriceUnit.USER, PriceUnit.DEVICE, PriceUnit.SERVER, PriceUnit.SITE, PriceUnit.MAILBOX);

  private final FormBook book;
  private final Pen pen;

  YouSheet(FormBook book) {
    this.book = book;
    this.pen = new Pen(book, book.say(FormWord.SHEET_YOU), KEY, COLUMNS);
  }

  void write(FormContent content) {
    pen.title(book.say(FormWord.YOU_TITLE));
    pen.intro(book.say(FormWord.YOU_INTRO));
    pen.section(book.say(FormWord.SECTION_YOU));
    heads(false);
    open(NAME, book.say(FormWord.ASK_NAME), "");
    open(REGULATED, book.say(FormWord.ASK_REGULATED), content.preset().regulatedUnder());
    number(PEOPLE, book.say(FormWord.ASK_PEOPLE));
    choose(
        STAFF,
        Questions.of(content.staff(), book.words()),
        Choices.STAFF,
        Choices.levels(content.staff(), book.words()),
        "");
    pen.section(book.say(FormWord.SECTION_FACTS));
    heads(true);
    pen.repeatLast();
    content.facts().forEach(f -> fact(f, content.preset()));
    pen.section(book.say(FormWord.SECTION_RULES));
    heads(false);
    rules(content);
    pen.section(book.say(FormWord.SECTION_COUNTS));
    heads(false);
    for (PriceUnit unit : COUNTED) {
      String named = Choices.of(Choices.UNIT, book.words()).getOrDefault(unit.spelling(), "");
      number(COUNT + unit.spelling(), book.say(FormWord.ASK_COUNT, named));
    }
    pen.section(book.say(FormWord.SECTION_OFFICIALS));
    heads(false);
    for (String title : content.preset().officials()) {
      open(OFFICIAL + title, book.say(FormWord.ASK_OFFICIAL, title), "");
    }
    open(OWNER, book.say(FormWord.ASK_OWNER), "");
    pen.finish();
  }

  private void rules(FormContent content) {
    Map<String, String> yesNo = Choices.of(Choices.YES_NO, book.words());
    boolean baselined = false;
    boolean planned = false;
    for (FormContent.Rule rule : content.frameworks()) {
      boolean usual = content.preset().frameworks().contains(rule.id());
      baselined |= rule.baselined();
      planned |= rule.planned();
      choose(
          FRAMEWORK + rule.id(),
          book.say(FormWord.ASK_FRAMEWORK, rule.title()),
          Choices.YES_NO,
          yesNo,
          usual ? "yes" : "no");
    }
    if (planned) {
      choose(
          PLAN,
          book.say(FormWord.ASK_PLAN),
          Choices.PLAN,
          Choices.of(Choices.PLAN, book.words()),
          "");
      String asked = book.say(FormWord.ASK_PLAN_DATE);
      pen.line(PLAN_DATE, asked).say(Column.QUESTION, asked, false).askDate(Column.ANSWER);
    }
    if (baselined) {
      choose(
          BASELINE,
          book.say(FormWord.ASK_BASELINE),
          Choices.BASELINE,
          Choices.of(Choices.BASELINE, book.words()),
          "");
    }
  }

  private void fact(FormContent.Of<Fact> asked, Preset preset) {
    Fact fact = asked.what();
    Pen.Line line =
        pen.line(FACT + fact.id(), fact.question())
            .say(Column.QUESTION, fact.question(), false)
            .ask(Column.CONFIRMED_BY, "")
            .askDate(Column.CONFIRMED_ON)
            .count(Column.DUTIES, asked.duties());
    if (fact.number()) {
      line.askNumber(Column.ANSWER);
    } else {
      line.choose(
          Column.ANSWER,
          Choices.FACT,
          Choices.of(Choices.FACT, book.words()),
          preset.facts().getOrDefault(fact.id(), ""),
          true);
    }
  }

  private void open(String key, String question, String usual) {
    pen.line(key, question).say(Column.QUESTION, question, false).ask(Column.ANSWER, usual);
  }

  private void number(String key, String question) {
    pen.line(key, question).say(Column.QUESTION, question, false).askNumber(Column.ANSWER);
  }

  private void choose(
      String key, String question, String list, Map<String, String> entries, String usual) {
    pen.line(key, question)
        .say(Column.QUESTION, question, false)
        .choose(Column.ANSWER, list, entries, usual, true);
  }

  private void heads(boolean facts) {
    Map<String, String> heads = new java.util.LinkedHashMap<>();
    heads.put(Column.QUESTION, book.say(FormWord.HEAD_QUESTION));
    heads.put(Column.ANSWER, book.say(FormWord.HEAD_ANSWER));
    if (facts) {
      heads.put(Column.CONFIRMED_BY, book.say(FormWord.HEAD_CONFIRMED_BY));
      heads.put(Column.CONFIRMED_ON, book.say(FormWord.HEAD_CONFIRMED_ON));
      heads.put(Column.DUTIES, book.say(FormWord.HEAD_DUTIES));
    }
    pen.heads(heads);
  }
}
