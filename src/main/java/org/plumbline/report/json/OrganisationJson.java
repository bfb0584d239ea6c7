// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.capability.Facts;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.SecurityPlan;
import org.plumbline.engagement.Tailoring;
import org.plumbline.papers.ListedSystem;
import tools.jackson.core.JsonGenerator;

/** Writes whose arrangement it is, with all that decides what binds it and what it does itself. */
record OrganisationJson(JsonGenerator out, Trait staff) {

  void write(Organisation organisation) {
    out.writeObjectPropertyStart("organisation");
    out.writeStringProperty("id", organisation.id());
    out.writeStringProperty("name", organisation.name());
    out.writeBooleanProperty("archetype", organisation.archetype());
    organisation.baseline().ifPresent(b -> out.writeStringProperty("baseline", b));
    tailoring(organisation.tailoring());
    JsonWriter.texts("frameworks", organisation.frameworks(), out);
    out.writeNumberProperty("people", organisation.people());
    out.writeStringProperty("it_staff", staff.level(organisation.staffLevel()).name());
    SecurityPlan plan = organisation.systemSecurityPlan();
    out.writeStringProperty("system_security_plan", plan.state().spelling());
    if (!plan.date().isEmpty()) {
      out.writeStringProperty("system_security_plan_date", plan.date());
    }
    out.writeStringProperty("regulated_under", organisation.notes());
    out.writeObjectPropertyStart("facts");
    organisation.facts().answers().forEach(out::writeNumberProperty);
    out.writeEndObject();
    grounds(organisation.facts());
    Map<String, String> officials = new LinkedHashMap<>();
    organisation.officials().forEach((role, who) -> officials.put(role.spelling(), who));
    names("officials", officials);
    names("owners", organisation.owners());
    JsonWriter.texts("self_performed", List.copyOf(organisation.selfPerformed()), out);
    out.writeBooleanProperty("systems_assumed", !organisation.listed());
    out.writeArrayPropertyStart("systems");
    organisation.systems().forEach(this::system);
    out.writeEndArray();
    out.writeEndObject();
  }

  /** Where answers come from; nothing where no file says. */
  private void grounds(Facts facts) {
    if (facts.grounds().isEmpty()) {
      return;
    }
    out.writeObjectPropertyStart("facts_from");
    facts
        .grounds()
        .forEach(
            (fact, ground) -> {
              out.writeObjectPropertyStart(fact);
              out.writeStringProperty("date", ground.date());
              out.writeStringProperty("source", ground.source());
              out.writeStringProperty("confirmed_by", ground.confirmedBy());
              out.writeEndObject();
            });
    out.writeEndObject();
  }

  private void names(String name, Map<String, String> names) {
    out.writeObjectPropertyStart(name);
    names.forEach(out::writeStringProperty);
    out.writeEndObject();
  }

  private void system(ListedSystem system) {
    out.writeStartObject();
    out.writeStringProperty("id", system.id());
    out.writeStringProperty("class", system.systemClass().spelling());
    out.writeBooleanProperty("regulated", system.regulated());
    out.writeStringProperty("description", system.description());
    if (system.care().isPresent()) {
      ListedSystem.Care care = system.care().get();
      out.writeObjectPropertyStart("cared_for");
      out.writeStringProperty("by", care.by());
      out.writeBooleanProperty("all", care.all());
      JsonWriter.texts("capabilities", List.copyOf(new TreeSet<>(care.capabilities())), out);
      out.writeEndObject();
    }
    system.exempt().ifPresent(why -> out.writeStringProperty("exempt", why));
    if (!system.category().isEmpty()) {
      out.writeStringProperty("category", system.category());
    }
    out.writeEndObject();
  }

  private void tailoring(Tailoring tailoring) {
    if (tailoring.with(Optional.empty()).equals(Tailoring.NONE)) {
      return;
    }
    out.writeObjectPropertyStart("tailoring");
    changes("added", tailoring.added());
    changes("removed", tailoring.removed());
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

  private void changes(String name, List<Tailoring.Change> changes) {
    out.writeArrayPropertyStart(name);
    for (Tailoring.Change change : changes) {
      out.writeStartObject();
      out.writeStringProperty("control", change.control());
      out.writeStringProperty("rationale", change.rationale());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
