// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Band;
import org.plumbline.assessment.Summary;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.catalogue.Framework;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Shares;
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

  private static final int VERSION = 3;
  private static final String CONTRACT = "https://plumbline.example/schema/gap-report.schema.json";

  private JsonWriter() {}

  /** A generator of a value that stands inside a line. */
  static JsonGenerator inOneLine(Writer target) {
    return FACTORY.createGenerator(new Lines(true), target);
  }

  /** A generator of a whole document that leaves its stream open. */
  static JsonGenerator document(OutputStream target) {
    return FACTORY.createGenerator(new Lines(false), target);
  }

  /** Writes the whole report as UTF-8 and leaves the stream open. */
  public static void write(Report report, OutputStream target) {
    try (JsonGenerator out = document(target)) {
      Assessment assessment = report.assessment();
      Words words = report.words();
      out.writeStartObject();
      out.writeNumberProperty("schema_version", VERSION);
      out.writeStringProperty("contract", CONTRACT);
      identification(report, out);
      Trait staff = assessment.vocabulary().traits().named(TraitNames.STAFF);
      new OrganisationJson(out, staff).write(assessment.organisation());
      out.writeArrayPropertyStart("engagements");
      EngagementJson engagements = new EngagementJson(out, assessment, words);
      assessment.engagements().forEach(engagements::write);
      out.writeEndArray();
      out.writeArrayPropertyStart("cells");
      CellJson cells = new CellJson(out, assessment, words);
      assessment.cells().forEach(cells::write);
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
      out.writeArrayPropertyStart("controls");
      ControlJson controls = new ControlJson(out, assessment.vocabulary().traits());
      assessment.frameworks().forEach(f -> f.controls().forEach(c -> controls.write(f, c)));
      out.writeEndArray();
      if (!report.derived().isEmpty()) {
        out.writeArrayPropertyStart("decisions");
        DerivedJson decisions = new DerivedJson(out);
        report.derived().values().forEach(decisions::write);
        out.writeEndArray();
      }
      new VocabularyJson(out, words, assessment.vocabulary().traits()).write(assessment);
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
      out.writeStringProperty("short_title", framework.shortTitle());
      out.writeStringProperty("regime", framework.regime().id());
      out.writeStringProperty("effective_from", framework.effectiveFrom().toString());
      framework
          .effectiveUntil()
          .ifPresent(day -> out.writeStringProperty("effective_until", day.toString()));
      out.writeObjectPropertyStart("families");
      framework.families().forEach(out::writeStringProperty);
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void summary(Summary summary, boolean proposed, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("framework", summary.framework());
    if (proposed) {
      out.writeStringProperty("status", Framework.PROPOSED);
    }
    out.writeStringProperty("engagement", summary.engagement());
    out.writeObjectPropertyStart("counts");
    for (var verdict : org.plumbline.judgement.Verdict.values()) {
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

  private static void cmmc(Optional<CmmcPoints> score, JsonGenerator out) {
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
    private final boolean inOneLine;

    Lines(boolean inOneLine) {
      this.inOneLine = inOneLine;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new LinePrinter(inOneLine);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
