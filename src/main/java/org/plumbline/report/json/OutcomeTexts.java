// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.json;

import java.io.StringWriter;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Explanation.Act;
import org.plumbline.assessment.Leaf;
import org.plumbline.capability.Basis;
import org.plumbline.wording.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The text of each outcome, written once: the same finding stands at many controls, and with it the
 * same list of leaves.
 */
final class OutcomeTexts {
  private final Words words;
  private final Map<List<Leaf>, Map<Basis, SerializableString>> known = new IdentityHashMap<>();

  OutcomeTexts(Words words) {
    this.words = words;
  }

  SerializableString of(Act act) {
    if (act.leaves().isEmpty()) {
      return written(act); // all empty lists are one
    }
    return known
        .computeIfAbsent(act.leaves(), k -> new EnumMap<>(Basis.class))
        .computeIfAbsent(act.basis(), basis -> written(act));
  }

  private SerializableString written(Act act) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonWriter.inOneLine(text)) {
      new OutcomeJson(out, words).write(act);
    }
    return new SerializedString(text.toString());
  }
}
