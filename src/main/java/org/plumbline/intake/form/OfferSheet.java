// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.capability.AgreementRules;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;

/** Writes the sheet of an offer, or of the questions to one provider. */
final class OfferSheet {
  static final String KEY = "offer:";
  static final String ASKED = "questions";
  static final String PROVIDER = "provider";
  static final String KIND = "kind";
  static final String TERM = "term";
  static final String RISES = "rises";
  static final String MEDIA = "media";
  static final String DOCUMENT = "doc:";
  static final String COVERS = "covers:";
  static final String COVERS_MORE = "covers-more";
  static final String TRAIT = "trait:";
  static final String ELEMENT = "element:";
  static final String ACT = "act:";
  static final String CLAIM = "claim:";
  static final String ANSWERED_BY = "answered-by";
  static final String ANSWERED_ON = "answered-on";
  static final String SIGNED = "answers-signed";
  static final String SCOPE = "scope";
  static final String FOR_RULES = "for-rules";
  static final String ALL = "all";
  static final String LEVEL = "level:";
  static final String UNSAID = "unsaid";
  private static final int DOCUMENTS = 5;
  private static final int CLAIMS = 3;

  private static final List<Column> COLUMNS =
      List.of(
          new Column(Column.QUESTION, 33),
          new Column(Column.ANSWER, 31),
          new Column(Column.WORDS, 28),
          new Column(Column.PLACE, 9),
          new Column(Column.DOCUMENT, 13),
          new Column(Column.FIRM, 10),
          new Column(Column.SYSTEMS, 11),
          new Column(Column.DUTIES, 7));

  private static final List<Column> ASKED_COLUMNS =
      List.of(
          new Column(Column.QUESTION, 35),
          new Column(Column.ANSWER, 34),
          new Column(Column.WORDS, 37),
          new Column(Column.FIRM, 12),
          new Column(Column.SYSTEMS, 15),
          new Column(Column.DUTIES, 8));

  private final FormBook book;
  private final Pen pen;
  private final boolean asked;
  private final Map<String, String> rules;
  private String documents = "";

  /** The sheet of the offer of that number, or of the questions to a provider. */
  OfferSheet(FormBook book, int number, boolean asked, AgreementRules agreementRules) {
    this.book = book;
    this.rules = new LinkedHashMap<>();
    agreementRules.all().forEach(r -> rules.put(r.id(), r.title()));
    this.asked = asked;
    this.pen =
        asked
            ? new Pen(book, book.say(FormWord.SHEET_QUESTIONS), ASKED, ASKED_COLUMNS)
            : new Pen(book, book.say(FormWord.SHEET_OFFER, number), KEY + number, COLUMNS);
  }

  void write(FormContent content, int number) {
    if (asked) {
      FormContent.Provider provider = content.asked().orElseThrow();
      pen.title(book.say(FormWord.QUESTIONS_TITLE, provider.name()));
      pen.intro(book.say(FormWord.QUESTIONS_INTRO));
      answering(provider);
      parts(content);
    } else {
      pen.title(book.say(FormWord.OFFER_TITLE, number));
      pen.intro(book.say(FormWord.OFFER_INTRO));
      provider();
      documents();
      covers();
      pen.page(true);
      questions(book.say(FormWord.SECTION_TERMS), moving(content.questions(), true));
      acts(content.acts());
      claims();
      questions(book.say(FormWord.SECTION_REST), moving(content.questions(), false));
    }
    pen.finish();
  }

  /** The questions and promises on which duties hang, or the others. */
  private static List<FormContent.Question> moving(
      List<FormContent.Question> questions, boolean moving) {
    List<FormContent.Question> out = new ArrayList<>();
    for (FormContent.Question each : questions) {
      List<FormContent.Of<Trait.Element>> promises =
          each.elements().stream().filter(e -> e.duties() > 0 == moving).toList();
      boolean asks = each.asks() && each.duties() > 0 == moving;
      if (asks || !promises.isEmpty()) {
        out.add(
            new FormContent.Question(each.trait(), promises, each.duties(), each.deciding(), asks));
      }
    }
    return out;
  }

  private void parts(FormContent content) {
    List<FormContent.Question> deciding =
        content.questions().stream().filter(FormContent.Question::deciding).toList();
    questions(book.say(FormWord.SECTION_DECIDING), deciding);
    acts(content.acts());
    questions(
        book.say(FormWord.SECTION_SILENT),
        content.questions().stream().filter(q -> !q.deciding()).toList());
  }

  private void answering(FormContent.Provider provider) {
    pen.heads(heads(Map.of()));
    kind(provider.kind());
    open(ANSWERED_BY, book.say(FormWord.ASK_ANSWERED_BY));
    String on = book.say(FormWord.ASK_ANSWERED_ON);
    pen.line(ANSWERED_ON, on).say(Column.QUESTION, on, false).askDate(Column.ANSWER);
    choose(SIGNED, book.say(FormWord.ASK_ANSWERS_SIGNED), Choices.SIGNED, "");
  }

  private void provider() {
    pen.heads(heads(Map.of()));
    open(PROVIDER, book.say(FormWord.ASK_PROVIDER));
    kind("");
    String term = book.say(FormWord.ASK_TERM);
    pen.line(TERM, term).say(Column.QUESTION, term, false).askNumber(Column.ANSWER);
    String rises = book.say(FormWord.ASK_RISES);
    pen.line(RISES, rises).say(Column.QUESTION, rises, false).askNumber(Column.ANSWER);
    choose(MEDIA, book.say(FormWord.ASK_MEDIA), Choices.YES_NO, "");
  }

  private void kind(String usual) {
    choose(KIND, book.say(FormWord.ASK_KIND), Choices.KIND, usual);
  }

  private void documents() {
    pen.section(book.say(FormWord.SECTION_DOCUMENTS));
    pen.heads(
        heads(
            Map.of(
                Column.ANSWER, FormWord.HEAD_TITLE,
                Column.WORDS, FormWord.HEAD_KIND,
                Column.PLACE, FormWord.HEAD_DATE,
                Column.DOCUMENT, FormWord.HEAD_SIGNED)));
    int first = pen.next() + 1;
    for (int i = 1; i <= DOCUMENTS; i++) {
      String question = book.say(FormWord.ASK_DOCUMENT, i);
      pen.line(DOCUMENT + i, question)
          .say(Column.QUESTION, question, false)
          .ask(Column.ANSWER, "")
          .choose(Column.WORDS, Choices.DOCUMENT, listed(Choices.DOCUMENT), "", true)
          .askDate(Column.PLACE)
          .choose(Column.DOCUMENT, Choices.SIGNED, listed(Choices.SIGNED), "", true);
    }
    documents = "$C$" + first + ":$C$" + pen.next();
  }

  private void covers() {
    pen.section(book.say(FormWord.SECTION_COVERS));
    pen.heads(heads(Map.of()));
    for (SystemClass type : SystemClass.values()) {
      String question = listed(Choices.CLASS).getOrDefault(type.spelling(), "");
      choose(COVERS + type.spelling(), question, Choices.COVERS, "");
    }
    open(COVERS_MORE, book.say(FormWord.ASK_COVERS_MORE));
  }

  private void questions(String title, List<FormContent.Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    pen.section(title);
    pen.heads(termHeads());
    pen.repeatLast();
    int first = pen.next();
    for (FormContent.Question question : questions) {
      if (question.asks()) {
        question(question);
      }
      question.elements().forEach(e -> element(e, question));
    }
    pen.unsure(first, Column.ANSWER, behindAnswers());
  }

  private void question(FormContent.Question question) {
    Trait trait = question.trait();
    Map<String, String> levels = new LinkedHashMap<>();
    levels.put(UNSAID, book.say(FormWord.NOT_SAID));
    levels.putAll(Choices.levels(trait, book.words()));
    String text = Questions.of(trait, book.words());
    Pen.Line line =
        pen.line(TRAIT + trait.id(), text)
            .say(Column.QUESTION, text, false)
            .choose(Column.ANSWER, LEVEL + trait.id(), levels, "", true)
            .count(Column.DUTIES, question.duties());
    behind(line, reach(trait));
  }

  private List<String> behindAnswers() {
    return asked ? List.of(Column.WORDS) : List.of(Column.WORDS, Column.PLACE);
  }

  private void element(FormContent.Of<Trait.Element> promise, FormContent.Question question) {
    Trait.Element element = promise.what();
    String said = Questions.element(element, book.words());
    String text = question.asks() ? book.say(FormWord.ALSO, said) : said;
    Pen.Line line =
        pen.line(ELEMENT + element.id(), text)
            .say(Column.QUESTION, text, question.asks())
            .choose(Column.ANSWER, Choices.PROMISED, listed(Choices.PROMISED), "", true)
            .count(Column.DUTIES, promise.duties());
    behind(line, reach(question.trait()));
  }

  /** What a promise may be narrower by: systems, the rule it is made for, or nothing. */
  private enum Narrowed {
    SYSTEMS,
    RULES,
    NOT
  }

  private static Narrowed reach(Trait trait) {
    if (trait.namesRules()) {
      return Narrowed.RULES;
    }
    return trait.takesCovers() ? Narrowed.SYSTEMS : Narrowed.NOT;
  }

  /** Words, place, document, firmness, and systems or rules behind an answer. */
  private void behind(Pen.Line line, Narrowed by) {
    line.ask(Column.WORDS, "");
    if (!asked) {
      line.ask(Column.PLACE, "").chooseFrom(Column.DOCUMENT, documents);
    }
    line.choose(Column.FIRM, Choices.FIRM, listed(Choices.FIRM), "", true);
    switch (by) {
      case SYSTEMS -> line.choose(Column.SYSTEMS, SCOPE, scope(), "", false);
      case RULES -> line.choose(Column.SYSTEMS, FOR_RULES, rules, "", false);
      case NOT -> line.say(Column.SYSTEMS, "", false);
    }
  }

  private void acts(List<FormContent.Act> acts) {
    if (acts.isEmpty()) {
      return;
    }
    pen.section(book.say(FormWord.SECTION_ACTS));
    pen.heads(termHeads());
    int first = pen.next();
    for (FormContent.Act act : acts) {
      String text = book.say(FormWord.ASK_ACT, act.title(), act.means());
      Pen.Line line =
          pen.line(ACT + act.id(), act.title())
              .say(Column.QUESTION, text, false)
              .choose(Column.ANSWER, Choices.RHYTHM, listed(Choices.RHYTHM), "", true)
              .count(Column.DUTIES, act.duties());
      behind(line, Narrowed.SYSTEMS);
    }
    pen.unsure(first, Column.ANSWER, behindAnswers());
  }

  private void claims() {
    pen.section(book.say(FormWord.SECTION_CLAIMS));
    pen.heads(heads(Map.of()));
    for (int i = 1; i <= CLAIMS; i++) {
      open(CLAIM + i, book.say(FormWord.ASK_CLAIM));
    }
  }

  private void open(String key, String question) {
    pen.line(key, question).say(Column.QUESTION, question, false).ask(Column.ANSWER, "");
  }

  private void choose(String key, String question, String list, String usual) {
    pen.line(key, question)
        .say(Column.QUESTION, question, false)
        .choose(Column.ANSWER, list, listed(list), usual, true);
  }

  private Map<String, String> scope() {
    Map<String, String> out = new LinkedHashMap<>();
    out.put(ALL, book.say(FormWord.HEAD_OFFERED));
    for (SystemClass type : SystemClass.values()) {
      out.put(type.spelling(), book.words().say(type));
    }
    return out;
  }

  private Map<String, String> listed(String list) {
    return Choices.of(list, book.words());
  }

  private Map<String, String> termHeads() {
    return heads(
        Map.of(
            Column.WORDS, asked ? FormWord.HEAD_YOUR_WORDS : FormWord.HEAD_WORDS,
            Column.PLACE, FormWord.HEAD_PLACE,
            Column.DOCUMENT, FormWord.HEAD_DOCUMENT,
            Column.FIRM, FormWord.HEAD_FIRM,
            Column.SYSTEMS, FormWord.HEAD_SYSTEMS,
            Column.DUTIES, asked ? FormWord.HEAD_DUTIES_OPEN : FormWord.HEAD_DUTIES));
  }

  /** Heads of question and answer, and others. */
  private Map<String, String> heads(Map<String, FormWord> others) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put(Column.QUESTION, book.say(FormWord.HEAD_QUESTION));
    out.put(Column.ANSWER, book.say(FormWord.HEAD_ANSWER));
    others.forEach((column, word) -> out.put(column, book.say(word)));
    return out;
  }
}
