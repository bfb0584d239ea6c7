// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.catalogue.Control;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.ListedSystem;

/**
 * A record to ask for, numbered alike in every paper of a report.
 *
 * @param number such as {@code ER-001}
 * @param kind what is asked for
 * @param controls binding controls that ask for it, in catalogue order
 * @param carers names of those who alone look after a system such a control reaches
 */
public record EvidenceRequest(
    String number, EvidenceKind kind, List<Control> controls, Set<String> carers) {
  public EvidenceRequest {
    controls = List.copyOf(controls);
    carers = java.util.Collections.unmodifiableSet(new TreeSet<>(carers));
  }

  /** Every record that a binding control asks for, in the order of the vocabulary. */
  public static List<EvidenceRequest> of(Assessment assessment) {
    Map<String, String> carerOf = new LinkedHashMap<>();
    for (ListedSystem system : assessment.organisation().systems()) {
      system.care().ifPresent(c -> carerOf.put(system.id(), c.by()));
    }
    Map<String, Set<Control>> controls = new LinkedHashMap<>();
    Map<String, Set<String>> carers = new LinkedHashMap<>();
    for (Cell cell : assessment.cells()) {
      if (cell.verdict() != Verdict.NOT_APPLICABLE) {
        for (String kind : cell.control().evidence()) {
          controls.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(cell.control());
          Set<String> names = carers.computeIfAbsent(kind, k -> new TreeSet<>());
          cell.findings().stream()
              .flatMap(f -> f.caredByOthers().stream())
              .forEach(system -> names.add(carerOf.getOrDefault(system, system)));
        }
      }
    }
    List<EvidenceRequest> out = new ArrayList<>();
    for (EvidenceKind kind : assessment.vocabulary().evidence().values()) {
      if (controls.containsKey(kind.id())) {
        out.add(
            new EvidenceRequest(
                String.format(Locale.ROOT, "ER-%03d", out.size() + 1),
                kind,
                List.copyOf(controls.getOrDefault(kind.id(), Set.of())),
                carers.getOrDefault(kind.id(), Set.of())));
      }
    }
    return out;
  }
}
