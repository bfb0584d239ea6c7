// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/** Checks that every record has a holder under every support model, and none under another. */
public final class HoldersCheck {
  private HoldersCheck() {}

  /** Notes VOC-007, MOD-008 and MOD-010, where nothing else is wrong. */
  public static void check(
      List<SupportModel> models, Collection<EvidenceKind> evidence, Problems problems) {
    if (!problems.errors().isEmpty()) {
      return;
    }
    Set<String> ids = new LinkedHashSet<>();
    models.forEach(m -> ids.add(m.id()));
    for (SupportModel model : models) {
      Place place = Place.of("models/" + model.id() + ".yaml");
      Set<String> named = new LinkedHashSet<>();
      evidence.forEach(e -> named.addAll(e.holdings().keySet()));
      if (!ids.contains(model.evidenceAs()) && !named.contains(model.evidenceAs())) {
        problems.error(
            ModelProblem.UNKNOWN_MODEL,
            place,
            model.evidenceAs(),
            Spelling.hint(model.evidenceAs(), ids));
      } else {
        evidence.stream()
            .filter(e -> model.holderInWords(e).isEmpty())
            .findFirst()
            .ifPresent(
                e -> problems.error(ModelProblem.HELD_BY_NOBODY_SAID, e.place(), model.id()));
      }
    }
    for (EvidenceKind kind : evidence) {
      for (String word : kind.holdings().keySet()) {
        if (!ids.contains(word)) {
          problems.error(
              ModelProblem.HELD_UNDER_UNKNOWN,
              kind.place(),
              kind.id(),
              word,
              Spelling.hint(word, ids));
        }
      }
    }
  }
}
