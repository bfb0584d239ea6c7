// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.plumbline.assessment.AreaWord;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Observation;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.Stated;
import org.plumbline.papers.Cost;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Prices;
import org.plumbline.papers.Refusal;
import org.plumbline.papers.Totals;
import org.plumbline.phrase.Phrase;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes one arrangement: what its papers state, and what stands above all its verdicts. */
record EngagementJson(JsonGenerator out, Assessment assessment, Words words) {

  void write(Engagement engagement) {
    out.writeStartObject();
    out.writeStringProperty("id", engagement.id());
    out.writeStringProperty("name", engagement.name());
    out.writeStringProperty("kind", engagement.offer() ? "offer" : "model");
    out.writeStringProperty("model", engagement.model().id());
    out.writeStringProperty("recognised_as", words.say(engagement.recognisedAs()));
    JsonWriter.texts("warnings", engagement.warnings().stream().map(words::say).toList(), out);
    above(engagement.id());
    paper(engagement.paper());
    left(engagement.id());
    terms(engagement);
    scope(engagement);
    members(engagement);
    out.writeEndObject();
  }

  private void above(String id) {
    PhraseJson phrases = new PhraseJson(out, words);
    out.writeArrayPropertyStart("gates");
    for (Gate gate : assessment.gates().getOrDefault(id, List.of())) {
      out.writeStartObject();
      out.writeStringProperty("id", gate.id());
      out.writeStringProperty("effect", gate.effect().name());
      out.writeStringProperty("reason", words.say(gate.reason()));
      phrases.write("because", gate.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
    List<Phrase> questions = assessment.questions().getOrDefault(id, List.of());
    JsonWriter.texts("questions", questions.stream().map(words::say).toList(), out);
    phrases.writeAll("asked", questions);
    out.writeArrayPropertyStart("observations");
    for (Observation o : assessment.observations().getOrDefault(id, List.of())) {
      out.writeStartObject();
      out.writeStringProperty("id", o.id());
      out.writeStringProperty("text", words.say(o.text()));
      phrases.write("says", o.text());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** What one service leaves to others, by framework and area. */
  private void left(String id) {
    if (!assessment.engagement(id).oneService()) {
      return;
    }
    out.writeArrayPropertyStart("left_to_others");
    for (Framework framework : assessment.frameworks()) {
      assessment
          .leftToOthers(framework.id(), id)
          .areas()
          .forEach(
              (area, controls) -> {
                out.writeStartObject();
                out.writeStringProperty("framework", framework.id());
                out.writeStringProperty("area", area);
                out.writeStringProperty("title", words.say(AreaWord.of(area)));
                JsonWriter.texts("controls", controls, out);
                out.writeEndObject();
              });
    }
    out.writeEndArray();
  }

  private void paper(Paper paper) {
    out.writeStringProperty("document", paper.document());
    JsonWriter.texts("claims", paper.claims(), out);
    out.writeArrayPropertyStart("prices");
    paper.prices().forEach(this::price);
    out.writeEndArray();
  }

  private void price(Prices prices) {
    Totals totals = Totals.of(prices, assessment.organisation().counts());
    out.writeStartObject();
    out.writeStringProperty("currency", prices.currency());
    amount("one_year", totals.oneYear());
    amount("three_years", totals.threeYears());
    out.writeNumberProperty("lines", prices.lines().size());
    out.writeNumberProperty("quantity_not_known", totals.quantityNotKnown().size());
    out.writeEndObject();
  }

  private void amount(String name, Cost cost) {
    Cost rounded = cost.rounded(0);
    out.writeObjectPropertyStart(name);
    out.writeNumberProperty("low", rounded.low());
    out.writeNumberProperty("high", rounded.high());
    out.writeEndObject();
  }

  private void terms(Engagement engagement) {
    out.writeArrayPropertyStart("terms");
    for (Trait trait : assessment.vocabulary().traits().all()) {
      out.writeStartObject();
      out.writeStringProperty("trait", trait.id());
      stated(trait, engagement.stated(trait), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** A level with how it is known. */
  static void stated(Trait trait, Stated stated, JsonGenerator out) {
    out.writeStringProperty("level", trait.level(stated.level()).name());
    out.writeStringProperty("origin", stated.origin().name());
    out.writeStringProperty("words", stated.words());
    out.writeStringProperty(
        "source", stated.origin() == Stated.Origin.PRACTICE ? "" : stated.source());
    stated.number().ifPresent(n -> out.writeNumberProperty("number", n));
  }

  private void scope(Engagement engagement) {
    out.writeBooleanProperty("takes_media_away", engagement.takesMediaAway());
  }

  private void members(Engagement engagement) {
    out.writeArrayPropertyStart("members");
    for (Papers papers : engagement.members()) {
      out.writeStartObject();
      out.writeStringProperty("id", papers.id());
      out.writeStringProperty("provider", papers.provider());
      out.writeStringProperty("model", papers.kind().id());
      documents(papers);
      sorted("services", papers.services());
      sorted("covers", papers.covers());
      sorted("excludes", papers.excludes());
      sorted("functions", papers.functions().keySet());
      sorted(
          "not_performed",
          papers.refusals().stream()
              .filter(r -> !r.unlessAgreed() && r.systems().isEmpty())
              .map(Refusal::capability)
              .toList());
      deliverables(papers);
      new ProviderToolsJson(out, assessment.vocabulary().cmmcScope()).write(papers);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void documents(Papers papers) {
    PaperStanding standing = new PaperStanding(papers.documents());
    out.writeArrayPropertyStart("documents");
    for (Document document : papers.documents()) {
      out.writeStartObject();
      out.writeStringProperty("title", document.title());
      out.writeStringProperty("kind", document.kind().spelling());
      out.writeStringProperty("date", document.date());
      out.writeStringProperty(
          "basis", standing.basis(document.id()).name().toLowerCase(Locale.ROOT));
      out.writeBooleanProperty("read", document.read());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void deliverables(Papers papers) {
    out.writeArrayPropertyStart("deliverables");
    for (Deliverable each : papers.deliverables()) {
      out.writeStartObject();
      out.writeStringProperty("capability", each.capability());
      each.every().ifPresent(days -> out.writeNumberProperty("every_days", days));
      out.writeBooleanProperty("ongoing", each.ongoing());
      out.writeBooleanProperty("dated", each.dated());
      out.writeBooleanProperty("independent", each.independent());
      out.writeBooleanProperty("taken", each.taken());
      sorted("topics", each.topics());
      sorted("systems", each.systems().orElse(List.of()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void sorted(String name, Collection<String> values) {
    JsonWriter.texts(name, List.copyOf(new TreeSet<>(values)), out);
  }
}
