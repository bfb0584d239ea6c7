// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Monitoring;
import org.plumbline.catalogue.MonitoringDuty;
import org.plumbline.catalogue.MonitoringDuty.Required;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Verdict;

/**
 * Continuous monitoring under every arrangement of an assessment.
 *
 * @param overlay what monitoring means and asks
 * @param rows duties that bind here, rule by rule, in the order of the overlay
 * @param claims what the verdicts say about the claim that break-fix cannot satisfy monitoring;
 *     empty unless break-fix is among the arrangements
 */
public record MonitoringCadence(
    Monitoring overlay, List<Cadence> rows, List<MonitoringClaim> claims) {
  public MonitoringCadence {
    rows = List.copyOf(rows);
    claims = List.copyOf(claims);
  }

  /** Nothing to say. */
  public static MonitoringCadence none() {
    return new MonitoringCadence(Monitoring.none(), List.of(), List.of());
  }

  /** Compares the duties of the overlay with every arrangement of the assessment. */
  public static MonitoringCadence of(Monitoring overlay, Assessment assessment) {
    Map<List<String>, Map<String, Cell>> cells = new HashMap<>();
    for (Cell cell : assessment.cells()) {
      cells
          .computeIfAbsent(
              List.of(cell.control().framework(), cell.control().id()), k -> new HashMap<>())
          .put(cell.engagement(), cell);
    }
    List<Cadence> rows = new ArrayList<>();
    List<MonitoringClaim> claims = new ArrayList<>();
    Optional<Engagement> breakFix =
        assessment.engagements().stream()
            .filter(e -> !e.offer() && e.model().breakFix())
            .findFirst();
    for (MonitoringDuty duty : overlay.duties()) {
      for (Required required : duty.requires()) {
        if (binds(required, cells)) {
          row(duty, required, assessment).ifPresent(rows::add);
        }
        if (required.claimed() && breakFix.isPresent()) {
          claims.addAll(claims(required, assessment, cells, breakFix.get()));
        }
      }
    }
    return new MonitoringCadence(overlay, rows, claims.stream().distinct().toList());
  }

  /** How many rows of an arrangement have each answer, in the order of the answers. */
  public List<Integer> counts(String engagement) {
    int[] counts = new int[Cadence.Answer.values().length];
    for (Cadence row : rows) {
      for (Promise promise : row.promises()) {
        if (promise.engagement().equals(engagement)) {
          counts[promise.answer().ordinal()]++;
        }
      }
    }
    return java.util.Arrays.stream(counts).boxed().toList();
  }

  private static boolean binds(Required required, Map<List<String>, Map<String, Cell>> cells) {
    return required.controls().stream()
        .map(id -> cells.getOrDefault(List.of(required.framework(), id), Map.of()))
        .flatMap(byEngagement -> byEngagement.values().stream())
        .anyMatch(cell -> cell.verdict() != Verdict.NOT_APPLICABLE);
  }

  private static Optional<Cadence> row(
      MonitoringDuty duty, Required required, Assessment assessment) {
    Optional<String> baseline = assessment.organisation().baseline();
    return required
        .amount(baseline)
        .map(
            amount ->
                new Cadence(
                    duty,
                    required,
                    amount,
                    required.source(baseline),
                    assessment.engagements().stream()
                        .map(
                            e ->
                                new CadenceRules(assessment.organisation(), e)
                                    .promise(duty, amount, required.hours()))
                        .toList()));
  }

  private static List<MonitoringClaim> claims(
      Required required,
      Assessment assessment,
      Map<List<String>, Map<String, Cell>> cells,
      Engagement breakFix) {
    List<MonitoringClaim> out = new ArrayList<>();
    for (String id : required.controls()) {
      Cell cell =
          cells.getOrDefault(List.of(required.framework(), id), Map.of()).get(breakFix.id());
      if (cell != null) {
        String title =
            assessment.frameworks().stream()
                .filter(f -> f.id().equals(required.framework()))
                .map(Framework::shortTitle)
                .findFirst()
                .orElse(required.framework());
        out.add(MonitoringClaim.of(title, cell, breakFix));
      }
    }
    return out;
  }
}
