// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.assessment.Assessment;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Level;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.SupportModel;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Key;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes what every id of the report means, so that nobody needs another file to read it. */
record VocabularyJson(JsonGenerator out, Words words, Traits traits) {

  void write(Assessment assessment) {
    Vocabulary vocabulary = assessment.vocabulary();
    out.writeObjectPropertyStart("vocabulary");
    list("traits", vocabulary.traits().all(), this::trait);
    list("capabilities", vocabulary.capabilities().values(), this::capability);
    list("functions", vocabulary.functions().values(), f -> named(f.id(), f.title(), f.means()));
    list("facts", vocabulary.facts().values(), this::fact);
    list("intervals", vocabulary.intervals(), this::interval);
    list("evidence", vocabulary.evidence().values(), this::evidence);
    list(
        "models",
        assessment.engagements().stream().map(Engagement::model).distinct().toList(),
        m -> model(m, vocabulary.traits().all()));
    list("verdicts", Arrays.asList(Verdict.values()), this::verdict);
    list("flags", Arrays.asList(FlagKind.values()), f -> said(f.spelling(), f));
    list("system_classes", Arrays.asList(SystemClass.values()), c -> said(c.spelling(), c));
    out.writeEndObject();
  }

  private <T> void list(String name, Iterable<T> items, Consumer<? super T> each) {
    out.writeArrayPropertyStart(name);
    items.forEach(
        item -> {
          out.writeStartObject();
          each.accept(item);
          out.writeEndObject();
        });
    out.writeEndArray();
  }

  private void named(String id, String title, String means) {
    out.writeStringProperty("id", id);
    out.writeStringProperty("title", title);
    out.writeStringProperty("means", means);
  }

  private void said(String id, Key key) {
    out.writeStringProperty("id", id);
    out.writeStringProperty("title", words.say(key));
  }

  private void verdict(Verdict verdict) {
    named(verdict.name(), words.say(verdict), words.say(verdict.means()));
  }

  private void trait(Trait trait) {
    named(trait.id(), trait.title(), trait.unit());
    out.writeBooleanProperty("of_organisation", trait.ofOrganisation());
    out.writeStringProperty("measure", trait.measure().name().toLowerCase(Locale.ROOT));
    list("levels", trait.levels(), this::level);
    list("elements", trait.elements(), e -> named(e.id(), e.title(), e.means()));
  }

  private void level(Level level) {
    out.writeNumberProperty("rank", level.rank());
    named(level.name(), level.title(), level.means());
    level.threshold().ifPresent(t -> out.writeNumberProperty("threshold", t));
  }

  private void capability(Capability capability) {
    named(capability.id(), capability.title(), capability.means());
    out.writeStringProperty("group", capability.group());
    out.writeStringProperty("rests_on", capability.restsOn());
    out.writeStringProperty("cadence", capability.cadence());
    out.writeStringProperty("shown_by", capability.evidence());
    out.writeStringProperty("who", capability.who());
    out.writeStringProperty("term", capability.term());
    out.writeStringProperty("cost_driver", capability.costDriver());
    out.writeStringProperty("delegable", capability.delegability().spelling());
    out.writeStringProperty("home", capability.technicalHome() ? "technical" : "organisation");
    out.writeBooleanProperty("third_party", capability.independent());
    out.writeBooleanProperty("each_member", capability.eachMember());
    JsonWriter.texts("areas", capability.areas(), out);
    out.writeStringProperty("record", capability.record().spelling());
    out.writeBooleanProperty("technical_half", capability.technicalHalf());
    out.writeStringProperty("kind", capability.kind().spelling());
    out.writeStringProperty("reach", capability.reach().spelling());
    JsonWriter.texts(
        "reach_classes",
        capability.classes().stream().sorted().map(SystemClass::spelling).toList(),
        out);
    out.writeArrayPropertyStart("ways");
    capability.standing().forEach(ask -> way("standing", ask, OptionalInt.empty()));
    capability.deliverable().forEach(ask -> way("ordered", ask, capability.longestDays()));
    out.writeEndArray();
  }

  private void way(String way, Ask ask, OptionalInt longest) {
    out.writeStartObject();
    out.writeStringProperty("way", way);
    ControlJson.asked(ask, traits, out);
    longest.ifPresent(days -> out.writeNumberProperty("longest_days", days));
    out.writeEndObject();
  }

  private void fact(Fact fact) {
    out.writeStringProperty("id", fact.id());
    out.writeStringProperty("title", fact.title());
    out.writeBooleanProperty("number", fact.number());
    out.writeStringProperty("question", fact.question());
    out.writeStringProperty("reason", fact.reason());
  }

  private void interval(Interval interval) {
    out.writeStringProperty("id", interval.id());
    out.writeStringProperty("title", interval.subject());
    out.writeBooleanProperty("at_least", interval.atLeast());
    out.writeNumberProperty("amount", interval.amount());
    out.writeStringProperty("unit", interval.unit().spelling());
    out.writeStringProperty("words", interval.words());
    out.writeStringProperty("basis", interval.basis().spelling());
    out.writeStringProperty("citation", interval.citation());
    JsonWriter.texts("controls", interval.controls(), out);
    out.writeStringProperty("capability", interval.capability());
    out.writeStringProperty("stated_by", interval.statedBy());
    JsonWriter.texts("carried_by", interval.carriedBy(), out);
  }

  private void evidence(EvidenceKind kind) {
    named(kind.id(), kind.title(), kind.is());
    out.writeObjectPropertyStart("held_by");
    kind.holdings().forEach((model, holding) -> out.writeStringProperty(model, holding.says()));
    out.writeEndObject();
  }

  private void model(SupportModel model, List<Trait> traits) {
    named(model.id(), model.title(), model.summary());
    list("terms", traits, trait -> band(trait, model.band(trait)));
  }

  private void band(Trait trait, SupportModel.Band band) {
    out.writeStringProperty("trait", trait.id());
    out.writeObjectPropertyStart("least");
    EngagementJson.stated(trait, band.floor(), out);
    out.writeEndObject();
    out.writeObjectPropertyStart("usual");
    EngagementJson.stated(trait, band.usual(), out);
    out.writeEndObject();
    out.writeObjectPropertyStart("most");
    EngagementJson.stated(trait, band.ceiling(), out);
    out.writeEndObject();
  }
}
