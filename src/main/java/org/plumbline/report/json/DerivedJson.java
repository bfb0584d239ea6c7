// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.plumbline.judgement.Job;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.MovesMost;
import org.plumbline.judgement.Question;
import org.plumbline.judgement.Questions;
import org.plumbline.judgement.Source;
import org.plumbline.remedy.Remedy;
import org.plumbline.report.Derived;
import tools.jackson.core.JsonGenerator;

/** Writes what stands behind the verdicts of one arrangement. */
record DerivedJson(JsonGenerator out) {

  void write(Derived derived) {
    out.writeStartObject();
    out.writeStringProperty("engagement", derived.arrangement());
    changes(derived.remedy());
    each("jobs", derived.jobs(), this::job);
    each("moves_most", derived.moves(), this::move);
    each("questions", derived.questions(), this::question);
    each("facts_asked", derived.facts(), this::fact);
    JsonWriter.texts("systems_asked", derived.systems(), out);
    each("objectives", derived.parts(), this::part);
    each("records", derived.records(), this::kept);
    out.writeEndObject();
  }

  private <T> void each(String name, Collection<T> items, java.util.function.Consumer<T> write) {
    out.writeArrayPropertyStart(name);
    for (T item : items) {
      out.writeStartObject();
      write.accept(item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void changes(Remedy remedy) {
    out.writeObjectPropertyStart("changes");
    each("steps", remedy.steps(), this::step);
    out.writeNumberProperty("fewest", remedy.fewest());
    out.writeBooleanProperty("fewest_proven", remedy.proven());
    JsonWriter.texts("nothing_closes", List.copyOf(remedy.nothingCloses()), out);
    out.writeEndObject();
  }

  private void step(Remedy.Step step) {
    each("write", step.write(), this::item);
    JsonWriter.texts("closes_now", step.closesNow(), out);
    out.writeNumberProperty("closed_so_far", step.closedSoFar());
  }

  private void item(Remedy.Item item) {
    out.writeStringProperty("member", item.fix().member());
    out.writeStringProperty("key", item.fix().spelling());
    boolean recurs =
        switch (item.fix().kind()) {
          case DELIVERABLE, ORDER, INTERVAL -> true;
          default -> false;
        };
    if (recurs) {
      item.extent().every().ifPresent(days -> out.writeNumberProperty("every_days", days));
      JsonWriter.texts("topics", List.copyOf(item.extent().topics()), out);
    }
    item.clause()
        .ifPresent(
            clause -> {
              out.writeStringProperty("title", clause.title());
              out.writeStringProperty("wording", clause.wording());
              out.writeStringProperty("question", clause.question());
              out.writeStringProperty("purpose", clause.purpose());
              out.writeStringProperty("paid", clause.extra() ? "extra" : "in-the-fee");
            });
  }

  private void job(Job job) {
    out.writeStringProperty("capability", job.capability().id());
    job.system().ifPresent(system -> out.writeStringProperty("system", system));
    out.writeStringProperty("state", job.state().spelling());
    JsonWriter.texts("members", job.finding().members(), out);
    job.carer().ifPresent(carer -> out.writeStringProperty("carer", carer));
    out.writeBooleanProperty("carer_too", job.carerToo());
    each("missing", job.missing(), this::missing);
    each("written", job.sources(), this::source);
  }

  private void missing(Missing missing) {
    out.writeStringProperty("kind", lower(missing.kind()));
    out.writeStringProperty("subject", missing.subject());
  }

  private void source(Source source) {
    out.writeStringProperty("member", source.member());
    out.writeStringProperty("document", source.where().document());
    out.writeStringProperty("clause", source.where().clause());
    out.writeStringProperty("words", source.where().words());
    out.writeStringProperty("basis", lower(source.basis()));
  }

  private void move(MovesMost.Input input) {
    out.writeStringProperty("kind", lower(input.kind()));
    out.writeStringProperty("subject", input.subject());
    out.writeStringProperty("member", input.member());
    out.writeNumberProperty("verdicts", input.verdicts());
    out.writeNumberProperty("closes", input.closed());
  }

  private void question(Question question) {
    out.writeStringProperty("topic", lower(question.topic()));
    out.writeStringProperty("subject", question.subject());
    out.writeStringProperty("member", question.member());
    out.writeNumberProperty("closes_alone", question.closesAlone());
    out.writeNumberProperty("stands_in", question.standsIn());
    out.writeBooleanProperty("usual", question.usual());
  }

  private void fact(Questions.OpenFact fact) {
    out.writeStringProperty("fact", fact.fact());
    JsonWriter.texts("controls", fact.controls(), out);
  }

  private void part(Derived.Part part) {
    out.writeStringProperty("objective", part.objective().id());
    out.writeStringProperty("control", part.objective().control());
    out.writeStringProperty("act", part.objective().act().spelling());
    out.writeStringProperty("capability", part.objective().capability().id());
    out.writeStringProperty("performs", lower(part.responsibility()));
    JsonWriter.texts("members", List.copyOf(part.members()), out);
    out.writeBooleanProperty("you_decide", part.decides());
    out.writeStringProperty("evidence_with", lower(part.holder()));
  }

  private void kept(Derived.Kept kept) {
    out.writeStringProperty("control", kept.control());
    out.writeStringProperty("capability", kept.act().id());
    out.writeStringProperty("holder", lower(kept.evidence().holder()));
    out.writeStringProperty("because", kept.evidence().basis().spelling());
    kept.evidence().member().ifPresent(member -> out.writeStringProperty("member", member));
    kept.period()
        .ifPresent(
            period -> {
              out.writeNumberProperty("keep_days", period.days());
              out.writeStringProperty("keep_by", period.citation());
              out.writeStringProperty("keep_basis", lower(period.basis()));
            });
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
