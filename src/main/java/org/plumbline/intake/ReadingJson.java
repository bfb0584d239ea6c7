// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.io.StringWriter;
import java.util.List;
import org.plumbline.intake.reader.Price;
import org.plumbline.intake.reader.Reading;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.intake.text.Spot;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Readings as JSON: one object a paper, which may be several files of one folder. */
public final class ReadingJson {
  /** Strength of words that may speak of something else. */
  private static final String DOUBTFUL = "doubtful";

  private ReadingJson() {}

  /** A matrix row: control and party. */
  public record Assignment(String control, String party) {}

  /**
   * One object on one line.
   *
   * @param paper name of the folder
   */
  public static String of(String paper, List<Reading> readings, List<Assignment> assignments) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("paper", paper);
      json.writeArrayPropertyStart("files");
      for (Reading reading : readings) {
        json.writeStartObject();
        json.writeStringProperty("file", reading.file());
        json.writeStringProperty("provider", reading.provider());
        json.writeStringProperty("kind", reading.kind());
        reading.date().ifPresent(d -> json.writeStringProperty("date", d.toString()));
        json.writeArrayPropertyStart("pages_without_text");
        reading.pagesWithoutText().forEach(json::writeNumber);
        json.writeEndArray();
        strings(json, "not_read", reading.notRead());
        strings(json, "plans", reading.plans());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      readings.forEach(r -> r.suggestions().forEach(s -> finding(json, s)));
      json.writeEndArray();
      json.writeArrayPropertyStart("prices");
      readings.forEach(r -> r.prices().forEach(p -> price(json, p)));
      json.writeEndArray();
      json.writeArrayPropertyStart("assignments");
      for (Assignment assignment : assignments) {
        json.writeStartObject();
        json.writeStringProperty("control", assignment.control());
        json.writeStringProperty("party", assignment.party());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Suggestion s) {
    json.writeStartObject();
    passage(json, s.passage());
    json.writeStringProperty("subject", s.subject());
    json.writeStringProperty("aspect", s.about());
    if (s.number().isPresent()) {
      json.writeName("number");
      number(json, s.number().getAsDouble());
      json.writeStringProperty("unit", s.unit());
    }
    json.writeStringProperty("strength", s.doubtful() ? DOUBTFUL : s.force().strength().spelling());
    json.writeBooleanProperty("negated", s.force().negated());
    json.writeBooleanProperty("optional", s.force().optional());
    json.writeStringProperty("sure", s.sure().name().toLowerCase(java.util.Locale.ROOT));
    strings(json, "why", s.why().stream().map(Suggestion.Why::spelling).toList());
    json.writeEndObject();
  }

  private static void price(JsonGenerator json, Price p) {
    json.writeStartObject();
    passage(json, p.passage());
    json.writeName("amount");
    number(json, p.amount());
    json.writeStringProperty("unit", p.unit());
    json.writeStringProperty("per", p.per());
    json.writeStringProperty("what", p.what());
    json.writeBooleanProperty("optional", p.optional());
    json.writeBooleanProperty("minimum", p.minimum());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, double value) {
    if (value == Math.rint(value)) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  private static void passage(JsonGenerator json, Suggestion.Quoted q) {
    Spot at = q.at();
    json.writeObjectPropertyStart("at");
    if (at.page() > 0) {
      json.writeNumberProperty("page", at.page());
    }
    if (at.line() > 0) {
      json.writeNumberProperty("line", at.line());
    }
    if (!at.cell().isEmpty()) {
      json.writeStringProperty("sheet", at.sheet());
      json.writeStringProperty("cell", at.cell());
    }
    if (!q.clause().isEmpty()) {
      json.writeStringProperty("clause", q.clause());
    }
    json.writeEndObject();
    json.writeStringProperty("file", q.file());
    json.writeStringProperty("quote", q.words());
    if (!q.row().isEmpty()) {
      json.writeStringProperty("row", q.row());
      json.writeStringProperty("column", q.column());
    }
    if (!q.plan().isEmpty()) {
      json.writeStringProperty("plan", q.plan());
    }
  }
}
