// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Explainer;
import org.plumbline.assessment.Explanation;
import org.plumbline.assessment.Explanation.Act;
import org.plumbline.assessment.Explanation.Alternative;
import org.plumbline.assessment.ToldFlag;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Source;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes one cell on one line, with all that its verdict rests on. */
final class CellJson {
  private final JsonGenerator out;
  private final Words words;
  private final Map<String, Framework> frameworks = new HashMap<>();
  private final Map<String, Explainer> explainers = new HashMap<>();
  private final OutcomeTexts outcomes;
  private final CauseJson causes;

  CellJson(JsonGenerator out, Assessment assessment, Words words) {
    this.out = out;
    this.words = words;
    this.outcomes = new OutcomeTexts(words);
    this.causes = new CauseJson(out, assessment.vocabulary().traits());
    assessment.frameworks().forEach(f -> frameworks.put(f.id(), f));
    for (Engagement engagement : assessment.engagements()) {
      explainers.put(
          engagement.id(),
          new Explainer(engagement, assessment.organisation(), assessment.vocabulary()));
    }
  }

  void write(Cell cell) {
    Framework framework = known(frameworks, cell.control().framework());
    Explanation explanation = known(explainers, cell.engagement()).explain(cell);
    out.writeStartObject();
    out.writeStringProperty("framework", framework.id());
    if (framework.proposed()) {
      out.writeStringProperty("status", Framework.PROPOSED);
    }
    out.writeStringProperty("control", cell.control().id());
    out.writeStringProperty("title", cell.control().title());
    out.writeStringProperty("engagement", cell.engagement());
    out.writeStringProperty("verdict", cell.verdict().name());
    out.writeStringProperty("subtype", cell.subtype().spelling());
    out.writeStringProperty("severity", cell.severity().name());
    JsonWriter.texts("flags", cell.flagKinds().stream().map(FlagKind::spelling).toList(), out);
    flags(cell.flags());
    List<Act> acts = explanation.deciding().map(Alternative::acts).orElse(List.of());
    acts("outcomes", acts);
    out.writeStringProperty("note", words.all(cell.notes()));
    cell.owner().ifPresent(owner -> out.writeStringProperty("owner", owner));
    out.writeStringProperty("citation", framework.citation(cell.control()));
    out.writeStringProperty("link", framework.linkTo(cell.control()));
    out.writeNumberProperty("weight", cell.weight());
    cell.judged().ifPresent(this::lead);
    JsonWriter.texts("carried_by", cell.carriers(), out);
    cell.basis().ifPresent(basis -> out.writeStringProperty("basis", lower(basis)));
    cell.becomes().ifPresent(verdict -> out.writeStringProperty("becomes", verdict.name()));
    causes.write(cell.judged().map(Judgement::causes).orElse(List.of()));
    deciding(explanation, acts);
    PhraseJson phrases = new PhraseJson(out, words);
    phrases.writeAll("notes", cell.notes());
    out.writeArrayPropertyStart("other_ways");
    explanation.notTaken().forEach(this::otherWay);
    out.writeEndArray();
    out.writeArrayPropertyStart("falls_away");
    explanation.fallsAway().forEach(f -> fallenAway(f.need().label(), f.rule(), phrases));
    out.writeEndArray();
    out.writeEndObject();
  }

  /** What each flag says, and the places in the papers that show it. */
  private void flags(List<ToldFlag> flags) {
    if (flags.isEmpty()) {
      return;
    }
    PhraseJson phrases = new PhraseJson(out, words);
    out.writeArrayPropertyStart("flag_details");
    for (ToldFlag flag : flags) {
      out.writeStartObject();
      out.writeStringProperty("flag", flag.kind().spelling());
      out.writeStringProperty("about", flag.judged().detail());
      phrases.write("says", flag.says());
      out.writeArrayPropertyStart("places");
      flag.judged().places().forEach(this::place);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void place(Source source) {
    out.writeStartObject();
    out.writeStringProperty("member", source.member());
    out.writeStringProperty("kind", lower(source.kind()));
    out.writeStringProperty("document", source.where().document());
    out.writeStringProperty("clause", source.where().clause());
    out.writeStringProperty("words", source.where().words());
    out.writeStringProperty("basis", lower(source.basis()));
    out.writeEndObject();
  }

  private void lead(Judgement judged) {
    judged.lead().ifPresent(lead -> out.writeStringProperty("lead", lower(lead)));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static <T> T known(Map<String, T> by, String id) {
    T found = by.get(id);
    if (found == null) {
      throw new IllegalStateException(id + " is not of this assessment");
    }
    return found;
  }

  /** Places of the acts that decide in the list of outcomes. */
  private void deciding(Explanation explanation, List<Act> acts) {
    out.writeArrayPropertyStart("deciding");
    List<Act> weakest = explanation.deciding().map(Alternative::weakest).orElse(List.of());
    for (int i = 0; i < acts.size(); i++) {
      if (weakest.contains(acts.get(i))) {
        out.writeNumber(i);
      }
    }
    out.writeEndArray();
  }

  private void otherWay(Alternative way) {
    out.writeStartObject();
    out.writeStringProperty("verdict", way.verdict().name());
    acts("outcomes", way.acts());
    out.writeEndObject();
  }

  private void acts(String name, List<Act> acts) {
    out.writeArrayPropertyStart(name);
    acts.forEach(act -> out.writeRawValue(outcomes.of(act)));
    out.writeEndArray();
  }

  private void fallenAway(String act, Phrase rule, PhraseJson phrases) {
    out.writeStartObject();
    out.writeStringProperty("act", act);
    phrases.write("applies_if", rule);
    out.writeEndObject();
  }
}
