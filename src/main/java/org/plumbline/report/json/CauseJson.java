// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.util.List;
import java.util.Locale;
import org.plumbline.capability.Traits;
import org.plumbline.judgement.Cause;
import org.plumbline.judgement.Missing;
import tools.jackson.core.JsonGenerator;

/** Writes why a cell is open. */
record CauseJson(JsonGenerator out, Traits traits) {

  void write(List<Cause> causes) {
    out.writeArrayPropertyStart("causes");
    causes.forEach(this::cause);
    out.writeEndArray();
  }

  private void cause(Cause cause) {
    out.writeStartObject();
    out.writeStringProperty("kind", cause.kind().spelling());
    out.writeStringProperty("capability", cause.capability());
    if (!cause.detail().isEmpty()) {
      out.writeStringProperty("detail", cause.detail());
    }
    out.writeBooleanProperty("add_on", cause.addOn());
    missing("missing", cause.missing());
    cause.providersHalf().ifPresent(half -> missing("providers_half", half));
    out.writeEndObject();
  }

  private void missing(String name, List<Missing> missing) {
    out.writeArrayPropertyStart(name);
    missing.forEach(this::one);
    out.writeEndArray();
  }

  private void one(Missing missing) {
    out.writeStartObject();
    out.writeStringProperty("kind", missing.kind().name().toLowerCase(Locale.ROOT));
    out.writeStringProperty("subject", missing.subject());
    if (missing.kind() == Missing.Kind.LEVEL) {
      traits
          .find(missing.subject())
          .ifPresent(trait -> out.writeStringProperty("level", trait.level(missing.rank()).name()));
    }
    out.writeBooleanProperty("usual", missing.usual());
    out.writeEndObject();
  }
}
