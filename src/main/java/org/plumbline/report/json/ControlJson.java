// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.List;
import java.util.TreeSet;
import org.plumbline.capability.Ask;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Need;
import tools.jackson.core.JsonGenerator;

/** Writes what a control is, what it asks and how it is read, one control a line. */
record ControlJson(JsonGenerator out, Traits traits) {

  void write(Framework framework, Control control) {
    out.writeStartObject();
    out.writeStringProperty("framework", framework.id());
    if (framework.proposed()) {
      out.writeStringProperty("status", Framework.PROPOSED);
    }
    out.writeStringProperty("control", control.id());
    out.writeStringProperty("title", control.title());
    out.writeStringProperty("family", control.family());
    out.writeStringProperty("kind", control.kind());
    out.writeStringProperty("under", control.under());
    out.writeBooleanProperty("heading", control.heading());
    out.writeStringProperty("citation", framework.citation(control));
    out.writeStringProperty("link", framework.linkTo(control));
    out.writeStringProperty("asks", control.asks());
    out.writeStringProperty("reading", control.reading());
    out.writeStringProperty("why", control.why());
    out.writeStringProperty("contested", control.contested());
    out.writeStringProperty("designation", control.designation().spelling());
    JsonWriter.texts("baselines", List.copyOf(new TreeSet<>(control.baselines())), out);
    out.writeNumberProperty("points", control.points());
    out.writeNumberProperty("partial_points", control.partialPoints());
    out.writeStringProperty("poam", control.poam().spelling());
    out.writeStringProperty("trigger", control.trigger().spelling());
    JsonWriter.texts("evidence", control.evidence(), out);
    JsonWriter.texts("parameters", control.parameters(), out);
    control.appliesIf().ifPresent(rule -> rule("applies_if", rule));
    out.writeArrayPropertyStart("needs");
    control.needs().alternatives().forEach(this::alternative);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void rule(String name, FactRule rule) {
    out.writeObjectPropertyStart(name);
    out.writeStringProperty("fact", rule.fact().id());
    out.writeNumberProperty("at_least", rule.atLeast());
    out.writeEndObject();
  }

  private void alternative(List<Need> alternative) {
    out.writeStartArray();
    alternative.forEach(this::need);
    out.writeEndArray();
  }

  private void need(Need need) {
    out.writeStartObject();
    out.writeStringProperty("capability", need.capability().id());
    need.function().ifPresent(f -> out.writeStringProperty("function", f.id()));
    out.writeBooleanProperty("main", need.main());
    asked(need.raised(), traits, out);
    need.alone().ifPresent(e -> out.writeStringProperty("or", e.id()));
    need.every().ifPresent(days -> out.writeNumberProperty("every_days", days));
    need.topic().ifPresent(topic -> out.writeStringProperty("topic", topic));
    need.onlyIf().ifPresent(rule -> rule("only_if", rule));
    need.rule().ifPresent(rule -> out.writeStringProperty("for_rule", rule));
    out.writeStringProperty("basis", need.basis().spelling());
    out.writeEndObject();
  }

  /** Levels by trait, and elements. */
  static void asked(Ask ask, Traits traits, JsonGenerator out) {
    out.writeArrayPropertyStart("levels");
    for (Ask.Rank each : ask.levels()) {
      out.writeStartObject();
      out.writeStringProperty("trait", each.trait().id());
      out.writeStringProperty("level", each.trait().level(each.rank()).name());
      out.writeEndObject();
    }
    out.writeEndArray();
    JsonWriter.texts(
        "elements", traits.in(ask.elements()).stream().map(Trait.Element::id).toList(), out);
  }
}
