// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Band;
import org.plumbline.assessment.CmmcScore;
import org.plumbline.assessment.Gate;
import org.plumbline.assessment.Observation;
import org.plumbline.assessment.Shares;
import org.plumbline.assessment.Summary;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;
import org.plumbline.report.Report;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes gap-report.json: the same report gives the same bytes. */
public final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonWriter() {}

  /** Writes the whole report as UTF-8 and leaves the stream open. */
  public static void write(Report report, OutputStream target) {
    try (JsonGenerator out = FACTORY.createGenerator(new Lines(), target)) {
      out.writeStartObject();
      identification(report, out);
      organisation(report.assessment().organisation(), out);
      engagements(report, out);
      out.writeArrayPropertyStart("cells");
      CellJson cells = new CellJson(out, report.assessment().frameworks(), report.words());
      report.assessment().cells().forEach(cells::write);
      out.writeEndArray();
      out.writeArrayPropertyStart("summary");
      report
          .assessment()
          .summaries()
          .forEach(s -> summary(s, report.assessment().framework(s.framework()).proposed(), out));
      out.writeEndArray();
      out.writeArrayPropertyStart("bands");
      for (Band each : report.assessment().bands()) {
        band(each, report.assessment().framework(each.framework()).proposed(), out);
      }
      out.writeEndArray();
      new MonitoringJson(out, report.assessment().frameworks(), report.words())
          .write(report.monitoring());
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void identification(Report report, JsonGenerator out) {
    out.writeObjectPropertyStart("report");
    out.writeStringProperty("id", report.id());
    out.writeStringProperty("generated", report.date() + "T00:00:00Z");
    out.writeStringProperty("tool_version", report.toolVersion());
    out.writeStringProperty("date", report.date().toString());
    report
        .look()
        .ifPresent(
            look -> {
              out.writeStringProperty("template", look.template());
              out.writeStringProperty("page_size", look.pageSize());
            });
    out.writeArrayPropertyStart("inputs");
    for (Report.Input input : report.inputs()) {
      out.writeStartObject();
      out.writeStringProperty("name", input.name());
      out.writeStringProperty("sha256", input.sha256());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("catalogues");
    for (Framework framework : report.assessment().frameworks()) {
      out.writeStartObject();
      out.writeStringProperty("id", framework.id());
      out.writeStringProperty("title", framework.title());
      out.writeStringProperty("status", framework.proposed() ? "proposed" : "in-force");
      if (framework.proposed()) {
        out.writeStringProperty("notice", Framework.PROPOSED);
      }
      out.writeStringProperty("issuer", framework.issuer());
      out.writeStringProperty("edition", framework.edition());
      out.writeStringProperty("effective", framework.effective());
      out.writeStringProperty("source", framework.source());
      out.writeStringProperty("read_on", framework.readOn().toString());
      out.writeStringProperty("sha256", framework.sha256());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void organisation(Organisation organisation, JsonGenerator out) {
    out.writeObjectPropertyStart("organisation");
    out.writeStringProperty("id", organisation.id());
    out.writeStringProperty("name", organisation.name());
    out.writeBooleanProperty("archetype", organisation.archetype());
    organisation.baseline().ifPresent(b -> out.writeStringProperty("baseline", b));
    tailoring(organisation.tailoring(), out);
    out.writeEndObject();
  }

  private static void tailoring(Tailoring tailoring, JsonGenerator out) {
    if (tailoring.with(Optional.empty()).equals(Tailoring.NONE)) {
      return;
    }
    out.writeObjectPropertyStart("tailoring");
    changes("added", tailoring.added(), out);
    changes("removed", tailoring.removed(), out);
    out.writeArrayPropertyStart("parameters");
    for (Tailoring.Parameter parameter : tailoring.parameters()) {
      out.writeStartObject();
      out.writeStringProperty("interval", parameter.interval());
      if (!parameter.control().isEmpty()) {
        out.writeStringProperty("control", parameter.control());
      }
      out.writeNumberProperty("amount", parameter.amount());
      out.writeStringProperty("source", parameter.source());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void changes(String name, List<Tailoring.Change> changes, JsonGenerator out) {
    out.writeArrayPropertyStart(name);
    for (Tailoring.Change change : changes) {
      out.writeStartObject();
      out.writeStringProperty("control", change.control());
      out.writeStringProperty("rationale", change.rationale());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void engagements(Report report, JsonGenerator out) {
    Assessment assessment = report.assessment();
    Words words = report.words();
    out.writeArrayPropertyStart("engagements");
    for (Engagement engagement : assessment.engagements()) {
      out.writeStartObject();
      out.writeStringProperty("id", engagement.id());
      out.writeStringProperty("name", engagement.name());
      out.writeStringProperty("kind", engagement.offer() ? "offer" : "model");
      out.writeStringProperty("model", engagement.model().id());
      out.writeStringProperty("recognised_as", engagement.recognisedAs());
      texts("warnings", engagement.warnings(), out);
      out.writeArrayPropertyStart("gates");
      for (Gate gate : assessment.gates().getOrDefault(engagement.id(), List.of())) {
        out.writeStartObject();
        out.writeStringProperty("id", gate.id());
        out.writeStringProperty("effect", gate.effect().name());
        out.writeStringProperty("reason", words.say(gate.reason()));
        out.writeEndObject();
      }
      out.writeEndArray();
      texts(
          "questions",
          assessment.questions().getOrDefault(engagement.id(), List.of()).stream()
              .map(words::say)
              .toList(),
          out);
      out.writeArrayPropertyStart("observations");
      for (Observation o : assessment.observations().getOrDefault(engagement.id(), List.of())) {
        out.writeStartObject();
        out.writeStringProperty("id", o.id());
        out.writeStringProperty("text", words.say(o.text()));
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void summary(Summary summary, boolean proposed, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("framework", summary.framework());
    if (proposed) {
      out.writeStringProperty("status", Framework.PROPOSED);
    }
    out.writeStringProperty("engagement", summary.engagement());
    out.writeObjectPropertyStart("counts");
    for (var verdict : org.plumbline.assessment.Verdict.values()) {
      out.writeNumberProperty(verdict.name(), summary.counts().getOrDefault(verdict, 0));
    }
    out.writeEndObject();
    shares("shares", summary.shares(), out);
    cmmc(summary.cmmc(), out);
    out.writeEndObject();
  }

  private static void band(Band band, boolean proposed, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("framework", band.framework());
    if (proposed) {
      out.writeStringProperty("status", Framework.PROPOSED);
    }
    out.writeStringProperty("engagement", band.engagement());
    shares("least", band.least().shares(), out);
    shares("most", band.most().shares(), out);
    out.writeEndObject();
  }

  private static void shares(String name, Shares shares, JsonGenerator out) {
    out.writeObjectPropertyStart(name);
    out.writeNumberProperty("assignable", shares.assignable());
    out.writeNumberProperty("carried", shares.carried());
    out.writeNumberProperty("left_with_you", shares.left());
    out.writeNumberProperty("open", shares.open());
    out.writeNumberProperty("impossible", shares.impossible());
    out.writeEndObject();
  }

  private static void cmmc(Optional<CmmcScore> score, JsonGenerator out) {
    if (score.isEmpty()) {
      return;
    }
    out.writeObjectPropertyStart("cmmc");
    out.writeNumberProperty("as_offered", score.get().asOffered());
    out.writeNumberProperty("with_terms", score.get().withTerms());
    out.writeNumberProperty("ceiling", score.get().ceiling());
    out.writeNumberProperty("retained_points", score.get().retained());
    out.writeEndObject();
  }

  static void texts(String name, List<String> values, JsonGenerator out) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  /** Hands each generator a fresh line printer. */
  private static final class Lines extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new LinePrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
