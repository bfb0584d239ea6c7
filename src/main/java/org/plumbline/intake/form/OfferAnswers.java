// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Answers;

/** Reads the sheet of an offer, or of the answers of a provider. */
final class OfferAnswers {
  private static final List<String> COLUMNS =
      List.of(Column.QUESTION, Column.ANSWER, Column.WORDS, Column.FIRM, Column.SYSTEMS);
  private static final List<String> OFFER_COLUMNS = List.of(Column.PLACE, Column.DOCUMENT);

  private final FormFile form;
  private final FormSheet sheet;
  private final Traits traits;
  private final Optional<Reply> reply;
  private final boolean asked;
  private final List<FormCell> unconfirmed = new ArrayList<>();
  private final List<FormCell> unanswered = new ArrayList<>();
  private final List<FormCell> unreached = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final List<String> covers = new ArrayList<>();
  private final Answers terms;

  /**
   * A reader.
   *
   * @param reply what answers of a provider become; empty for the sheet of an offer
   */
  OfferAnswers(FormFile form, FormSheet sheet, Traits traits, Optional<Reply> reply) {
    this.form = form;
    this.sheet = sheet;
    this.traits = traits;
    this.reply = reply;
    this.asked = sheet.key().equals(OfferSheet.ASKED);
    this.terms = new Answers(sheet.place());
    reply.ifPresent(r -> covers.addAll(r.covers()));
  }

  /** What the sheet holds; empty when nobody has filled it in. */
  Optional<Filled.Offer> read(Set<String> taken) {
    List<String> wanted = new ArrayList<>(COLUMNS);
    wanted.addAll(asked ? List.of() : OFFER_COLUMNS);
    if (!sheet.has(wanted)) {
      return Optional.empty();
    }
    sheet.index(form.rows(sheet.key()), Column.ANSWER);
    sheet.account(form.rows(sheet.key()), false);
    if (!filled()) {
      return Optional.empty();
    }
    FormCell provider = sheet.cell(OfferSheet.PROVIDER, Column.ANSWER);
    String name = asked ? form.provider() : provider.text();
    if (name.isBlank()) {
      form.problems().error(FormProblem.NO_PROVIDER, provider.place());
      return Optional.empty();
    }
    String id = asked ? form.providerId() : free(OfferName.id(name), taken);
    Answers out = new Answers(sheet.place()).put("id", id, provider.place());
    out.put("provider", name, provider.place());
    FormCell kind = sheet.cell(OfferSheet.KIND, Column.ANSWER);
    choose(kind, Choices.KIND, "calls_itself", out);
    if (reply.isEmpty()) { // an offer that answers are added to says it already
      new Needed(form).answer(kind, Phrase.of(FormWord.ASK_KIND), "calls_itself", "managed", out);
    }
    documents(out, name);
    covers(out);
    terms();
    out.put("terms", terms);
    sheet.keys(OfferSheet.ACT).forEach(key -> act(key, out));
    claims(out);
    FormCell media = sheet.cell(OfferSheet.MEDIA, Column.ANSWER);
    choose(media, Choices.YES_NO, "takes_media_away", out);
    sheet.remark(asked ? FormProblem.NO_WORDS : FormProblem.UNCONFIRMED, unconfirmed);
    sheet.remark(FormProblem.NO_SYSTEMS, unreached);
    sheet.remark(FormProblem.NO_ANSWER, unanswered);
    String by = sheet.cell(OfferSheet.ANSWERED_BY, Column.ANSWER).text();
    return Optional.of(new Filled.Offer(id, name, out, sheet.name(), by, waiting));
  }

  /** Whether anything is answered. */
  private boolean filled() {
    List<String> asking = new ArrayList<>(List.of(OfferSheet.PROVIDER));
    for (String prefix :
        List.of(OfferSheet.TRAIT, OfferSheet.ELEMENT, OfferSheet.ACT, OfferSheet.DOCUMENT)) {
      asking.addAll(sheet.keys(prefix));
    }
    return asking.stream()
        .anyMatch(
            key ->
                !sheet.cell(key, Column.ANSWER).isEmpty()
                    || !sheet.cell(key, Column.WORDS).isEmpty());
  }

  private static String free(String id, Set<String> taken) {
    String out = id;
    for (int i = 2; !taken.add(out); i++) {
      out = id + "-" + i;
    }
    return out;
  }

  private void documents(Answers out, String name) {
    YouAnswers dates = new YouAnswers(form);
    if (reply.isPresent()) {
      Answers answers = new Answers(sheet.place()).put("id", reply.get().document());
      answers.put("title", reply.get().title(name));
      FormCell signed = sheet.cell(OfferSheet.SIGNED, Column.ANSWER);
      boolean both = form.chosen(signed, Choices.SIGNED).filter("yes"::equals).isPresent();
      answers.put("kind", both ? "schedule" : "proposal");
      dates.date(sheet.cell(OfferSheet.ANSWERED_ON, Column.ANSWER), "date", answers);
      if (both) {
        answers.put("signed", "yes", signed.place());
      }
      answers.put("only_where_named", "yes"); // what the offer says already keeps its own paper
      out.add("documents", answers);
      return;
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String key : sheet.keys(OfferSheet.DOCUMENT)) {
      FormCell title = sheet.cell(key, Column.ANSWER);
      FormCell kind = sheet.cell(key, Column.WORDS);
      FormCell date = sheet.cell(key, Column.PLACE);
      FormCell signed = sheet.cell(key, Column.DOCUMENT);
      if (title.isEmpty() && kind.isEmpty() && date.isEmpty()) {
        continue;
      }
      Answers document = new Answers(title.place());
      Optional<String> type = form.chosen(kind, Choices.DOCUMENT);
      String id = free(type.orElse("paper"), ids);
      document.put("id", id, title.place()).put("title", title.text(), title.place());
      type.ifPresent(word -> document.put("kind", word, kind.place()));
      Needed needed = new Needed(form);
      needed.answer(title, Phrase.of(FormWord.HEAD_TITLE), "title", "-", document);
      needed.answer(kind, Phrase.of(FormWord.HEAD_KIND), "kind", "proposal", document);
      dates.date(date, "date", document);
      form.chosen(signed, Choices.SIGNED)
          .filter("yes"::equals)
          .ifPresent(word -> document.put("signed", word, signed.place()));
      titles.put(id, title.text());
      out.add("documents", document);
    }
  }

  private void covers(Answers out) {
    List<String> left = new ArrayList<>();
    for (String key : sheet.keys(OfferSheet.COVERS)) {
      String type = key.substring(OfferSheet.COVERS.length());
      form.chosen(sheet.cell(key, Column.ANSWER), Choices.COVERS)
          .ifPresent(
              word -> {
                if (word.equals("yes")) {
                  covers.add(type);
                } else if (word.equals("no")) {
                  left.add(type);
                }
              });
    }
    FormCell more = sheet.cell(OfferSheet.COVERS_MORE, Column.ANSWER);
    covers.addAll(YouAnswers.parts(more.text()));
    if (!covers.isEmpty()) {
      out.putTexts("covers", covers, sheet.place());
    }
    if (!left.isEmpty()) {
      out.put("excludes", new Answers(sheet.place()).putTexts("classes", left, sheet.place()));
    }
  }

  private void terms() {
    Map<String, List<Answers>> statements = new LinkedHashMap<>();
    for (String key : sheet.keys(OfferSheet.TRAIT)) {
      String id = key.substring(OfferSheet.TRAIT.length());
      FormCell cell = sheet.cell(key, Column.ANSWER);
      chosen(key, OfferSheet.LEVEL + id)
          .ifPresent(
              level ->
                  behind(key, traits.find(id), "covers", id + ": " + level)
                      .map(s -> s.put("level", level, cell.place()))
                      .ifPresent(s -> list(statements, id).add(s)));
    }
    for (String key : sheet.keys(OfferSheet.ELEMENT)) {
      String id = key.substring(OfferSheet.ELEMENT.length());
      Optional<Trait> trait = traits.element(id).map(element -> traits.all().get(element.trait()));
      FormCell cell = sheet.cell(key, Column.ANSWER);
      if (chosen(key, Choices.PROMISED).isPresent() && trait.isEmpty()) {
        form.problems()
            .error(
                FormProblem.UNKNOWN,
                cell.place(),
                id,
                Spelling.hint(id, traits.elements().stream().map(Trait.Element::id).toList()));
      } else if (chosen(key, Choices.PROMISED).isPresent()) {
        behind(key, trait, "covers", id)
            .ifPresent(s -> list(statements, trait.orElseThrow().id()).add(promised(s, key, id)));
      }
    }
    statements.forEach((trait, all) -> all.forEach(s -> terms.add(trait, s)));
  }

  private static List<Answers> list(Map<String, List<Answers>> statements, String trait) {
    return statements.computeIfAbsent(trait, k -> new ArrayList<>());
  }

  private Answers promised(Answers statement, String key, String element) {
    FormCell said = sheet.cell(key, Column.WORDS);
    return statement.put(
        "elements", new Answers(said.place()).put(element, said.text(), said.place()));
  }

  /** What was chosen in the row; nothing when the papers do not say. */
  private Optional<String> chosen(String key, String list) {
    FormCell cell = sheet.cell(key, Column.ANSWER);
    Optional<String> word =
        form.chosen(cell, list).filter(chosen -> !chosen.equals(OfferSheet.UNSAID));
    FormCell said = sheet.cell(key, Column.WORDS);
    if (word.isEmpty() && cell.isEmpty() && !said.isEmpty() && !unanswered.contains(said)) {
      unanswered.add(said);
      waiting.add(key.substring(key.indexOf(':') + 1) + " -: " + Answers.quoted(said.text()));
    }
    return word;
  }

  /** Words, place, document and reach of a row; empty when they do not bear the answer yet. */
  private Optional<Answers> behind(String key, Optional<Trait> trait, String reach, String answer) {
    FormCell cell = sheet.cell(key, Column.ANSWER);
    FormCell said = sheet.cell(key, Column.WORDS);
    FormCell place = sheet.cell(key, Column.PLACE);
    if (said.isEmpty() || place.isEmpty() && !asked) {
      unconfirmed.add(cell);
      waiting.add(
          answer
              + (said.isEmpty() ? "" : ", words: " + Answers.quoted(said.text()))
              + (place.isEmpty() ? "" : ", clause: " + Answers.quoted(place.text())));
      return Optional.empty();
    }
    Answers out = new Answers(cell.place());
    out.put("words", said.text(), said.place());
    if (reply.isPresent()) {
      out.put("document", reply.get().document(), cell.place());
      String at = reply.get().words().say(FormWord.ANSWER_PLACE, cell.address());
      out.put("clause", at, cell.place());
    } else {
      out.put("clause", place.text(), place.place());
      document(sheet.cell(key, Column.DOCUMENT), out);
    }
    form.chosen(sheet.cell(key, Column.FIRM), Choices.FIRM)
        .ifPresent(
            word -> {
              if (word.equals("efforts")) {
                out.put("efforts", "yes", cell.place());
              } else if (word.equals("addon")) {
                out.put("taken", "no", cell.place());
              }
            });
    FormCell narrower = sheet.cell(key, Column.SYSTEMS);
    if (trait.filter(Trait::namesRules).isPresent()) {
      rules(narrower, out);
    } else {
      reach(narrower, trait, reach, out);
    }
    return Optional.of(out);
  }

  private void document(FormCell cell, Answers out) {
    if (cell.isEmpty()) {
      return;
    }
    String wanted = CellText.plain(cell.text());
    Optional<String> found =
        titles.entrySet().stream()
            .filter(e -> CellText.plain(e.getValue()).equals(wanted) || e.getKey().equals(wanted))
            .map(Map.Entry::getKey)
            .findFirst();
    found.ifPresent(id -> out.put("document", id, cell.place()));
    if (found.isEmpty()) {
      form.problems()
          .error(
              FormProblem.NOT_LISTED,
              cell.place(),
              cell.text(),
              Spelling.hint(cell.text(), titles.values()));
    }
  }

  private void reach(FormCell cell, Optional<Trait> trait, String key, Answers out) {
    List<String> all = new ArrayList<>();
    boolean written = trait.filter(t -> t.takesCovers() && !t.generalListStandsIn()).isPresent();
    for (String part : YouAnswers.parts(cell.text())) {
      String word = form.word(part, OfferSheet.SCOPE).orElse(part);
      if (word.equals(OfferSheet.ALL)) {
        all.addAll(written ? covers : List.of());
      } else {
        all.add(word);
      }
    }
    if (asked && written && all.isEmpty()) {
      unreached.add(cell);
    }
    if (!all.isEmpty()) {
      out.putTexts(key, all.stream().distinct().toList(), cell.place());
    }
  }

  /** The rules a promise is made for, by their titles or the words of files. */
  private void rules(FormCell cell, Answers out) {
    List<String> all =
        YouAnswers.parts(cell.text()).stream()
            .map(part -> form.word(part, OfferSheet.FOR_RULES).orElse(part))
            .distinct()
            .toList();
    if (!all.isEmpty()) {
      out.putTexts("for_rules", all, cell.place());
    }
  }

  private void act(String key, Answers out) {
    FormCell cell = sheet.cell(key, Column.ANSWER);
    String id = key.substring(OfferSheet.ACT.length());
    Optional<String> rhythm = chosen(key, Choices.RHYTHM);
    if (rhythm.isEmpty()) {
      return;
    }
    behind(key, Optional.empty(), "systems", id + ": " + rhythm.get())
        .ifPresent(
            deliverable -> {
              deliverable.put("capability", id, cell.place());
              switch (rhythm.get()) {
                case "ongoing", "once" -> deliverable.put(rhythm.get(), "yes", cell.place());
                case "named" -> {
                  // kept and printed; without a rhythm it does not count
                }
                default -> deliverable.put("every", rhythm.get(), cell.place());
              }
              out.add("deliverables", deliverable);
            });
  }

  private void claims(Answers out) {
    List<String> all = new ArrayList<>();
    for (String key : sheet.keys(OfferSheet.CLAIM)) {
      FormCell cell = sheet.cell(key, Column.ANSWER);
      if (!cell.isEmpty()) {
        all.add(cell.text());
      }
    }
    if (!all.isEmpty()) {
      out.putTexts("claims", all, sheet.place());
    }
  }

  private void choose(FormCell cell, String list, String key, Answers into) {
    form.chosen(cell, list).ifPresent(word -> into.put(key, word, cell.place()));
  }
}
