// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.capability.Trait;

/** Who assesses a breach, and for which systems incidents are handled. */
class BreachAssessmentTest extends SmallPapers {
  private Draft.OfMember msp;

  @BeforeEach
  void aRunningAgreementForEverything() {
    msp = member("managed");
    msp.covers.add("all");
    msp.services.addAll(
        List.of(
            "identity-administration",
            "system-management",
            "network-management",
            "security-monitoring",
            "incident-response",
            "vulnerability-management"));
    level(msp, Names.CONTINUITY, Names.STANDING);
  }

  @Test
  void who_investigates_an_incident_has_not_taken_over_the_assessment_of_a_breach() {
    level(msp, Names.MONITORING_SCOPE, 3);
    Draft.OfStatement incidents = statement(msp, "incident-response-commitment");
    incidents.elements.put(element("incident-work"), "investigates and documents");
    assertEquals(Verdict.SHARED, judged("hipaa-security-rule", "164.308(a)(6)(ii)").verdict());
    Judgement breach = judged("hipaa-breach-notification", "164.402");
    assertFalse(breach.carried(), breach.verdict().toString());
    incidents.covers = Optional.of(List.of("files"));
    assertEquals(List.of("cover:mail"), lacks("hipaa-security-rule", "164.308(a)(6)(ii)"));
  }

  private static Trait.Element element(String name) {
    return Cases.VOCABULARY.traits().element(name).orElseThrow();
  }

  private Judgement judged(String framework, String control) {
    return draft
        .judge()
        .judge(
            Cases.reading(framework).controls().stream()
                .filter(c -> c.id().equals(control))
                .findFirst()
                .orElseThrow());
  }

  private List<String> lacks(String framework, String control) {
    return judged(framework, control).findings().stream()
        .flatMap(f -> f.missing().stream())
        .map(Cases::spelled)
        .sorted()
        .toList();
  }
}
