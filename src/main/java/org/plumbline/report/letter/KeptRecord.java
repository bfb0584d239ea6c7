// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.Retention;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.report.EvidenceRequest;

/**
 * A record, who keeps it under one arrangement, and how long.
 *
 * @param request what it is, with its number
 * @param controls binding controls that ask for it here
 * @param kept who keeps it and how we know
 * @param period how long by the regimes of the run; empty where none of them speaks of it
 */
public record KeptRecord(
    EvidenceRequest request,
    List<Control> controls,
    Evidence kept,
    Optional<Retention.Period> period) {
  public KeptRecord {
    controls = List.copyOf(controls);
  }

  /** Every record asked for under one arrangement, in the order of its numbers. */
  public static List<KeptRecord> of(
      Assessment assessment, Engagement engagement, Judge judge, Retention retention) {
    Set<String> regimes = assessment.laws();
    List<KeptRecord> out = new ArrayList<>();
    for (EvidenceRequest request : EvidenceRequest.of(assessment)) {
      List<Control> controls = new ArrayList<>();
      List<Evidence> each = new ArrayList<>();
      Set<Capability.Record> classes = new TreeSet<>();
      for (Cell cell : assessment.cells(engagement.id())) {
        Optional<Judgement> judged = cell.judged();
        if (judged.isPresent() && cell.control().evidence().contains(request.kind().id())) {
          controls.add(cell.control());
          for (Finding finding : judged.get().findings()) {
            each.add(Evidence.of(finding, cell.control().id(), judge));
            classes.add(finding.need().capability().record());
          }
        }
      }
      if (!controls.isEmpty()) {
        out.add(
            new KeptRecord(
                request,
                controls,
                keeper(each, request.kind(), engagement),
                retention.longest(classes, regimes)));
      }
    }
    return out;
  }

  /** The organization for what is always its own; else a provider, nobody, the organization. */
  private static Evidence keeper(List<Evidence> each, EvidenceKind kind, Engagement engagement) {
    Evidence own =
        new Evidence(Evidence.Holder.ORGANISATION, Evidence.Basis.OWN, Optional.empty(), List.of());
    if (engagement.model().holder(kind) == EvidenceKind.Holder.ORGANISATION) {
      return own;
    }
    return each.stream()
        .filter(e -> e.holder() == Evidence.Holder.PROVIDER)
        .min(Comparator.comparing(Evidence::basis))
        .or(() -> each.stream().filter(e -> e.holder() == Evidence.Holder.NOBODY).findFirst())
        .orElse(own);
  }
}
