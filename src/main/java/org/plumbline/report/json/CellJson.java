// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Missing;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes one cell on one line. */
final class CellJson {
  private final JsonGenerator out;
  private final Words words;
  private final Set<String> proposed;

  CellJson(JsonGenerator out, List<Framework> frameworks, Words words) {
    this.out = out;
    this.words = words;
    this.proposed =
        frameworks.stream()
            .filter(Framework::proposed)
            .map(Framework::id)
            .collect(Collectors.toSet());
  }

  void write(Cell cell) {
    out.writeStartObject();
    out.writeStringProperty("framework", cell.control().framework());
    if (proposed.contains(cell.control().framework())) {
      out.writeStringProperty("status", Framework.PROPOSED);
    }
    out.writeStringProperty("control", cell.control().id());
    out.writeStringProperty("title", cell.control().title());
    out.writeStringProperty("engagement", cell.engagement());
    out.writeStringProperty("verdict", cell.verdict().name());
    out.writeStringProperty("subtype", cell.subtype().spelling());
    out.writeStringProperty("severity", cell.severity().name());
    JsonWriter.texts("flags", cell.flags().stream().map(Flag::spelling).toList(), out);
    out.writeArrayPropertyStart("outcomes");
    cell.findings().forEach(this::outcome);
    out.writeEndArray();
    out.writeStringProperty("note", words.all(cell.notes()));
    cell.owner().ifPresent(owner -> out.writeStringProperty("owner", owner));
    out.writeEndObject();
  }

  private void outcome(Finding finding) {
    out.writeStartObject();
    out.writeStringProperty("capability", finding.need().capability().id());
    finding.need().function().ifPresent(f -> out.writeStringProperty("function", f.id()));
    out.writeStringProperty("outcome", finding.outcome().name());
    out.writeStringProperty("reason", words.say(finding.reason()));
    out.writeArrayPropertyStart("missing");
    finding.missing().forEach(this::missing);
    finding.beyond().forEach(this::missing);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void missing(Missing item) {
    out.writeStartObject();
    out.writeStringProperty("kind", item.kind());
    out.writeStringProperty("name", item.name());
    out.writeStringProperty("required", item.required());
    out.writeStringProperty("stated", item.stated());
    if (item instanceof Missing.Term term) {
      out.writeNumberProperty("level_required", term.requirement().level());
      out.writeNumberProperty("level_stated", term.statedLevel());
    }
    out.writeEndObject();
  }
}
