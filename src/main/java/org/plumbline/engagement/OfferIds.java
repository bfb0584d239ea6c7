// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlText;

/** Checks the ids of the offers of one folder, each by itself and against the others. */
final class OfferIds {
  private final List<SupportModel> models;
  private final Problems problems;
  private final Map<String, Seen> seen = new LinkedHashMap<>();

  private record Seen(String id, String file) {}

  OfferIds(List<SupportModel> models, Problems problems) {
    this.models = models;
    this.problems = problems;
  }

  /** Notes ENG-025, ENG-030 and ENG-031. */
  void check(YamlText id, Place key, String file) {
    if (id.value().isEmpty()) {
      return;
    }
    IdRule.faultOf(id.value()).ifPresent(fault -> faulty(fault, id));
    Optional<SupportModel> model =
        models.stream()
            .filter(m -> Engagements.idsOf(m).stream().anyMatch(r -> IdRule.alike(r, id.value())))
            .findFirst();
    if (model.isPresent()) {
      problems.error(OfferProblem.ID_OF_MODEL, id.place(), id.value(), model.get().id());
    }
    Seen other = seen.putIfAbsent(id.value().toLowerCase(Locale.ROOT), new Seen(id.value(), file));
    if (other != null) {
      problems.error(
          other.id().equals(id.value())
              ? OfferProblem.ID_TWICE
              : OfferProblem.ID_TWICE_BUT_FOR_CASE,
          key,
          id.value(),
          other.file(),
          file);
    }
  }

  private void faulty(IdRule.Fault fault, YamlText id) {
    switch (fault) {
      case CHARACTERS -> problems.error(OfferProblem.ID_CHARACTERS, id.place(), id.value());
      case LONG -> problems.error(OfferProblem.ID_LONG, id.place(), id.value(), IdRule.LONGEST);
      case DEVICE -> problems.error(OfferProblem.ID_OF_DEVICE, id.place(), id.value());
    }
  }
}
