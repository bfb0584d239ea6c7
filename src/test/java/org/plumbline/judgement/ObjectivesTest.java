// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.catalogue.ObjectiveAct;
import org.plumbline.judgement.Objectives.Responsibility;
import org.plumbline.papers.Arrangement;

/** Whose part the 320 objectives of CMMC Level 2 are. */
class ObjectivesTest {
  @Test
  void aManagedProviderAtTheMostTakes159Shares96Leaves65() {
    Judge judge =
        new Judge(
            Cases.VOCABULARY,
            Cases.archetype(0),
            Arrangement.of(Archetypes.papers("managed", Archetypes.Value.CEILING)));
    Map<String, Judgement> requirements = new HashMap<>();
    judge
        .judge(Cases.reading("cmmc-level-2").controls())
        .forEach(j -> requirements.put(Run.id(j), j));
    Objectives objectives = new Objectives(judge);
    Map<Responsibility, Integer> counts = new EnumMap<>(Responsibility.class);
    for (JsonNode each : Cases.json("objective-acts.json")) {
      Responsibility found =
          objectives.of(
              ObjectiveAct.valueOf(each.get("act").asText().toUpperCase(Locale.ROOT)),
              Cases.VOCABULARY.capabilities().get(each.get("capability").asText()),
              requirements.get(each.get("requirement").asText()));
      counts.merge(found, 1, Integer::sum);
    }

    assertEquals(
        Map.of(
            Responsibility.PROVIDER, 159,
            Responsibility.SHARED, 96,
            Responsibility.ORGANISATION, 65),
        counts);
  }

  @ParameterizedTest
  @CsvSource({
    "ORG, ORGANISATION, ORGANISATION",
    "SELF, ORGANISATION, ORGANISATION",
    "ATTAINABLE, OPEN, OPEN",
    "UNOWNED, NOBODY, NOBODY",
    "IMPOSSIBLE, NOT_POSSIBLE, NOT_POSSIBLE",
    "JOINT, SHARED, SHARED",
    "COMMITTED, PROVIDER, SHARED"
  })
  void aDecisionIsNeverTheProvidersAlone(
      Outcome outcome, Responsibility performed, Responsibility decided) {
    for (ObjectiveAct act : EnumSet.complementOf(EnumSet.of(ObjectiveAct.DECIDE))) {
      assertEquals(performed, Objectives.of(act, outcome));
    }
    assertEquals(decided, Objectives.of(ObjectiveAct.DECIDE, outcome));
  }

  @Test
  void aRequirementIsAsWeakAsItsWeakestObjective() {
    assertEquals(
        Optional.of(Responsibility.OPEN),
        Objectives.weakest(
            List.of(Responsibility.PROVIDER, Responsibility.OPEN, Responsibility.ORGANISATION)));
    assertEquals(Optional.empty(), Objectives.weakest(List.of()));
  }
}
