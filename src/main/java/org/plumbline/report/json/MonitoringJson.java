// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.assessment.MonitoringClaim;
import org.plumbline.catalogue.Framework;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes what sheet Monitoring and the PDF's chapter say, one duty a line and one claim a line. */
final class MonitoringJson {
  private final JsonGenerator out;
  private final Words words;
  private final List<Framework> frameworks;

  MonitoringJson(JsonGenerator out, List<Framework> frameworks, Words words) {
    this.words = words;
    this.out = out;
    this.frameworks = frameworks;
  }

  void write(MonitoringCadence monitoring) {
    Map<String, List<Cadence>> byDuty = new LinkedHashMap<>();
    for (Cadence row : monitoring.rows()) {
      byDuty.computeIfAbsent(row.duty().id(), k -> new ArrayList<>()).add(row);
    }
    out.writeArrayPropertyStart("monitoring");
    byDuty.values().forEach(this::duty);
    out.writeEndArray();
    out.writeArrayPropertyStart("monitoring_claims");
    monitoring.claims().forEach(this::claim);
    out.writeEndArray();
  }

  private void duty(List<Cadence> rows) {
    Cadence first = rows.get(0);
    out.writeStartObject();
    out.writeStringProperty("duty", first.duty().id());
    out.writeStringProperty("title", first.duty().title());
    out.writeStringProperty("capability", first.duty().capability().id());
    out.writeArrayPropertyStart("rules");
    rows.forEach(this::rule);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void rule(Cadence row) {
    String framework = row.required().framework();
    out.writeStartObject();
    out.writeStringProperty("framework", framework);
    if (frameworks.stream().anyMatch(f -> f.id().equals(framework) && f.proposed())) {
      out.writeStringProperty("status", Framework.PROPOSED);
    }
    JsonWriter.texts("controls", row.required().controls(), out);
    out.writeNumberProperty("required", row.amount());
    out.writeStringProperty("unit", row.required().hours() ? "hours_a_week" : "days");
    out.writeStringProperty("words", words.say(row.says()));
    out.writeStringProperty("basis", row.required().basis().spelling());
    out.writeStringProperty("source", row.source());
    out.writeArrayPropertyStart("answers");
    row.promises().forEach(this::answer);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void answer(Promise promise) {
    out.writeStartObject();
    out.writeStringProperty("engagement", promise.engagement());
    out.writeStringProperty("answer", promise.answer().name());
    if (promise.answer() == Answer.MET || promise.answer() == Answer.SHORT) {
      out.writeNumberProperty("in_writing", promise.inWriting());
      out.writeNumberProperty("shortfall", promise.shortfall());
    }
    out.writeStringProperty("where", words.say(promise.where()));
    new PhraseJson(out, words).write("says", promise.where());
    out.writeEndObject();
  }

  private void claim(MonitoringClaim claim) {
    out.writeStartObject();
    out.writeStringProperty(
        "framework",
        frameworks.stream()
            .filter(f -> f.shortTitle().equals(claim.framework()))
            .map(Framework::id)
            .findFirst()
            .orElse(claim.framework()));
    out.writeStringProperty("control", claim.control());
    out.writeStringProperty("title", claim.title());
    out.writeStringProperty("verdict", claim.verdict().name());
    out.writeBooleanProperty("holds", claim.holds());
    out.writeStringProperty("finding", words.say(claim.finding()));
    out.writeStringProperty(
        "why",
        claim.why().stream()
            .map(why -> words.say(why).replaceFirst("\\.$", ""))
            .collect(Collectors.joining("; ")));
    PhraseJson phrases = new PhraseJson(out, words);
    phrases.write("says", claim.finding());
    phrases.writeAll("because", claim.why());
    out.writeEndObject();
  }
}
