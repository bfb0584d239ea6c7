// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Observation;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.Stated;
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
    terms(engagement);
    scope(engagement);
    orders(engagement);
    performers(engagement);
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

  private void paper(Paper paper) {
    out.writeStringProperty("document", paper.document());
    JsonWriter.texts("claims", paper.claims(), out);
    out.writeArrayPropertyStart("prices");
    paper.prices().forEach(this::price);
    out.writeEndArray();
  }

  private void price(String signedAs, Paper.Price price) {
    out.writeStartObject();
    out.writeStringProperty("signed_as", signedAs);
    out.writeNumberProperty("usd_per_month", price.usdPerMonth());
    out.writeBooleanProperty("estimated", price.estimated());
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
    if (engagement.covers().isPresent()) {
      classes("covers", engagement.covers().get());
    }
    classes("excludes_classes", engagement.excludesClasses());
    sorted("excludes_systems", engagement.excludesSystems());
    sorted("names_systems", engagement.namesSystems());
    sorted("functions", engagement.functions());
    sorted("not_performed", engagement.notPerformed());
    out.writeBooleanProperty("takes_media_away", engagement.takesMediaAway());
  }

  private void classes(String name, Collection<SystemClass> classes) {
    JsonWriter.texts(
        name, new TreeSet<>(classes).stream().map(SystemClass::spelling).toList(), out);
  }

  private void sorted(String name, Collection<String> values) {
    JsonWriter.texts(name, List.copyOf(new TreeSet<>(values)), out);
  }

  private void orders(Engagement engagement) {
    out.writeArrayPropertyStart("orders");
    new TreeMap<>(engagement.orders())
        .forEach(
            (capability, order) -> {
              out.writeStartObject();
              out.writeStringProperty("capability", capability);
              out.writeNumberProperty("every_days", order.days());
              sorted("systems", order.systems());
              out.writeStringProperty("dated", order.dated());
              out.writeStringProperty("by", order.by());
              out.writeBooleanProperty("independent", order.independent());
              out.writeEndObject();
            });
    out.writeEndArray();
  }

  /** Who performs each act: by the signed matrix, else as the kind of support divides work. */
  private void performers(Engagement engagement) {
    out.writeArrayPropertyStart("performers");
    for (Capability capability : assessment.vocabulary().capabilities().values()) {
      out.writeStartObject();
      out.writeStringProperty("capability", capability.id());
      out.writeStringProperty(
          "performer", engagement.performerOf(capability).name().toLowerCase(Locale.ROOT));
      out.writeBooleanProperty(
          "by_signed_matrix", engagement.matrix().containsKey(capability.id()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
