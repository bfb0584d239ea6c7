// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.phrase.Phrase;
import org.plumbline.yaml.Answers;

/** Reads what an organization says of itself and of its systems. */
final class YouAnswers {
  private static final List<String> COLUMNS = List.of(Column.QUESTION, Column.ANSWER);
  private static final List<String> SYSTEM_COLUMNS =
      List.of(Column.NAME, Column.CLASS, Column.DATA, Column.WHO, Column.CARE);
  private static final String SEPARATORS = "[;,\\n]";

  private final FormFile form;

  YouAnswers(FormFile form) {
    this.form = form;
  }

  /** What {@code organization.yaml} holds. */
  Answers read(FormSheet you, Optional<FormSheet> systems) {
    Answers out = new Answers(you.place());
    if (you.has(COLUMNS)) {
      you.index(form.rows(YouSheet.KEY), Column.ANSWER);
      you.account(form.rows(YouSheet.KEY), false);
      about(you, out);
    }
    systems
        .filter(sheet -> sheet.has(SYSTEM_COLUMNS))
        .ifPresent(
            sheet -> {
              sheet.account(java.util.Map.of(), true);
              List<FormCell> unnamed = new ArrayList<>();
              for (int row : sheet.rowsOf(SystemsSheet.ROW)) {
                system(sheet, row, unnamed, out);
              }
              sheet.remark(FormProblem.NO_NAME, unnamed);
            });
    return out;
  }

  private void about(FormSheet you, Answers out) {
    text(you, YouSheet.NAME, "name", out);
    needed(you, YouSheet.NAME, "name", "-", out);
    text(you, YouSheet.REGULATED, "regulated_under", out);
    List<String> rules = new ArrayList<>();
    for (String key : you.keys(YouSheet.FRAMEWORK)) {
      FormCell cell = you.cell(key, Column.ANSWER);
      if (form.chosen(cell, Choices.YES_NO).filter("yes"::equals).isPresent()) {
        rules.add(key.substring(YouSheet.FRAMEWORK.length()));
      }
    }
    if (!rules.isEmpty()) {
      out.putTexts("frameworks", rules, you.place());
    }
    word(you, YouSheet.BASELINE, Choices.BASELINE, "baseline", out);
    number(you, YouSheet.PEOPLE, "people", out);
    Answers counts = new Answers(you.place());
    for (String key : you.keys(YouSheet.COUNT)) {
      number(you, key, key.substring(YouSheet.COUNT.length()), counts);
    }
    out.put("counts", counts);
    word(you, YouSheet.STAFF, Choices.STAFF, "internal_it_staff", out);
    needed(you, YouSheet.STAFF, "internal_it_staff", "none", out);
    Answers officials = new Answers(you.place());
    for (String key : you.keys(YouSheet.OFFICIAL)) {
      text(you, key, key.substring(YouSheet.OFFICIAL.length()), officials);
    }
    out.put("officials", officials);
    Answers owners = new Answers(you.place());
    text(you, YouSheet.OWNER, "all", owners);
    out.put("owners", owners);
    Answers facts = new Answers(you.place());
    you.keys(YouSheet.FACT).forEach(key -> fact(you, key, facts));
    out.put("facts", facts);
    Answers plan = new Answers(you.place());
    word(you, YouSheet.PLAN, Choices.PLAN, "state", plan);
    if (plan.has("state")) {
      date(you.cell(YouSheet.PLAN_DATE, Column.ANSWER), "date", plan);
    }
    out.put("system_security_plan", plan);
  }

  private void needed(FormSheet you, String row, String key, String instead, Answers out) {
    String question = form.rows(YouSheet.KEY).getOrDefault(row, "");
    new Needed(form).answer(you.cell(row, Column.ANSWER), question, key, instead, out);
  }

  private void fact(FormSheet you, String key, Answers facts) {
    String id = key.substring(YouSheet.FACT.length());
    FormCell cell = you.cell(key, Column.ANSWER);
    if (cell.isEmpty()) {
      return;
    }
    Answers fact = new Answers(cell.place());
    boolean number = cell.text().matches("[\\d., ]+");
    if (number) {
      fact.put("value", cell.text().replace(" ", ""), cell.place());
    } else {
      form.chosen(cell, Choices.FACT).ifPresent(w -> fact.put("value", w, cell.place()));
    }
    if (fact.has("value")) {
      FormCell by = you.cell(key, Column.CONFIRMED_BY);
      fact.put("confirmed_by", by.text(), by.place());
      date(you.cell(key, Column.CONFIRMED_ON), "date", fact);
      facts.put(id, fact);
    }
  }

  private void system(FormSheet sheet, int row, List<FormCell> unnamed, Answers out) {
    FormCell name = sheet.cell(row, Column.NAME);
    if (name.isEmpty()) {
      boolean described =
          List.of(Column.WHAT, Column.CLASS, Column.DATA, Column.WHO).stream()
              .anyMatch(column -> !sheet.cell(row, column).isEmpty());
      if (described) {
        unnamed.add(name);
      }
      return;
    }
    Answers system = new Answers(name.place()).put("id", name.text(), name.place());
    FormCell type = sheet.cell(row, Column.CLASS);
    FormCell data = sheet.cell(row, Column.DATA);
    choose(type, Choices.CLASS, "class", system);
    choose(data, Choices.DATA, "regulated_data", system);
    Needed needed = new Needed(form);
    needed.answer(type, Phrase.of(FormWord.HEAD_CLASS), "class", "endpoint", system);
    needed.answer(data, Phrase.of(FormWord.HEAD_DATA), "regulated_data", "no", system);
    FormCell tags = sheet.cell(row, Column.TAGS);
    List<String> all = parts(tags.text());
    if (!all.isEmpty()) {
      system.putTexts("tags", all, tags.place());
    }
    FormCell what = sheet.cell(row, Column.WHAT);
    system.put("what", what.text(), what.place());
    FormCell who = sheet.cell(row, Column.WHO);
    FormCell care = sheet.cell(row, Column.CARE);
    if (!who.isEmpty() || !care.isEmpty()) {
      Answers cared = new Answers(who.place()).put("who", who.text(), who.place());
      choose(care, Choices.CARE, "duties", cared);
      system.put("cared_for_by", cared);
    }
    out.add("systems", system);
  }

  /** Parts of a text between semicolons or commas. */
  static List<String> parts(String text) {
    return java.util.Arrays.stream(text.split(SEPARATORS))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void choose(FormCell cell, String list, String key, Answers into) {
    form.chosen(cell, list).ifPresent(word -> into.put(key, word, cell.place()));
  }

  private void word(FormSheet sheet, String row, String list, String key, Answers into) {
    choose(sheet.cell(row, Column.ANSWER), list, key, into);
  }

  private static void text(FormSheet sheet, String row, String key, Answers into) {
    FormCell cell = sheet.cell(row, Column.ANSWER);
    into.put(key, cell.text(), cell.place());
  }

  private static void number(FormSheet sheet, String row, String key, Answers into) {
    FormCell cell = sheet.cell(row, Column.ANSWER);
    into.put(key, amount(cell), cell.place());
  }

  /** A number as people type it, without the sign of the currency. */
  static String amount(FormCell cell) {
    String text = cell.text();
    return text.matches("[$\\s\\d.,-]+") ? text.replaceAll("[$\\s]", "") : text;
  }

  /** A date of a form; FRM-015 for a text that is none. */
  void date(FormCell cell, String key, Answers into) {
    if (cell.isEmpty()) {
      return;
    }
    WrittenDay.read(cell.text())
        .ifPresentOrElse(
            day -> into.put(key, day, cell.place()),
            () -> form.problems().error(FormProblem.NO_DATE, cell.place(), cell.text()));
  }
}
