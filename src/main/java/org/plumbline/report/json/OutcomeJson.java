// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.List;
import org.plumbline.assessment.Explanation.Act;
import org.plumbline.assessment.Leaf;
import org.plumbline.assessment.LeafSource;
import org.plumbline.assessment.RouteKind;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes what becomes of one act, with the facts that decide it. */
record OutcomeJson(JsonGenerator out, Words words) {

  void write(Act act) {
    out.writeStartObject();
    out.writeStringProperty("capability", act.need().capability().id());
    act.need().function().ifPresent(f -> out.writeStringProperty("function", f.id()));
    out.writeStringProperty("outcome", act.outcome().name());
    out.writeStringProperty("reason", words.say(act.reason()));
    missing(act);
    new PhraseJson(out, words).write("because", act.reason());
    out.writeStringProperty("basis", act.basis().spelling());
    out.writeStringProperty("way", act.way().spelling());
    out.writeArrayPropertyStart("facts");
    act.leaves().forEach(this::leaf);
    out.writeEndArray();
    out.writeEndObject();
  }

  /** What version 1 tells of an act: the items that are missing or out of reach, without source. */
  private void missing(Act act) {
    out.writeArrayPropertyStart("missing");
    act.missing().forEach(this::item);
    out.writeEndArray();
  }

  private void item(ToldMissing item) {
    out.writeStartObject();
    out.writeStringProperty("kind", item.kind().spelling());
    out.writeStringProperty("name", item.name());
    out.writeStringProperty("required", item.required());
    out.writeStringProperty("stated", item.stated());
    if (item instanceof ToldMissing.Term term) {
      out.writeNumberProperty("level_required", term.requirement().rank());
      out.writeNumberProperty("level_stated", term.statedLevel());
    }
    out.writeEndObject();
  }

  private void leaf(Leaf leaf) {
    Leaf.Comparison compared = leaf.compared();
    out.writeStartObject();
    out.writeStringProperty("is", sort(leaf));
    if (leaf instanceof Leaf.Own own) {
      out.writeStringProperty("part", own.part().spelling());
    }
    if (leaf instanceof Leaf.Beyond beyond && beyond.way() != RouteKind.NONE) {
      out.writeStringProperty("way", beyond.way().spelling());
    }
    out.writeStringProperty("kind", compared.kind().spelling());
    out.writeStringProperty("name", compared.name());
    out.writeStringProperty("required", compared.required());
    out.writeStringProperty("stated", compared.stated());
    source(leaf.source());
    out.writeEndObject();
  }

  private static String sort(Leaf leaf) {
    if (leaf instanceof Leaf.Held) {
      return "held";
    }
    if (leaf instanceof Leaf.MissingItem) {
      return "missing";
    }
    return leaf instanceof Leaf.Beyond ? "beyond" : "own";
  }

  private void source(LeafSource source) {
    out.writeObjectPropertyStart("source");
    out.writeStringProperty("kind", source.kind().spelling());
    given("document", source.paper().isEmpty() ? source.document() : source.paper());
    given("clause", source.clause());
    given("words", source.words());
    given("date", source.date());
    List<String> facts = source.facts();
    if (!facts.isEmpty()) {
      JsonWriter.texts("statements", facts, out);
    }
    out.writeEndObject();
  }

  private void given(String name, String text) {
    if (!text.isBlank()) {
      out.writeStringProperty(name, text);
    }
  }
}
