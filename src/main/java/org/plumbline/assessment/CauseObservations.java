// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.capability.Ask;
import org.plumbline.capability.TraitNames;
import org.plumbline.catalogue.Framework;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.ListedSystem;
import org.plumbline.phrase.Phrase;

/** What one cause opens and what one term closes, counted a framework. */
final class CauseObservations {
  private static final String AGREEMENT = TraitNames.DATA_CONTRACT;
  private static final int TERMS = 8;

  private final Seen seen;
  private final Map<String, List<Cell>> conditional;

  CauseObservations(Seen seen) {
    this.seen = seen;
    this.conditional = Seen.byFramework(seen.with(Verdict.CONDITIONAL));
  }

  List<Observation> all() {
    List<Observation> out = new ArrayList<>();
    systems(out);
    agreement(out);
    media(out);
    for (Framework framework : seen.frameworks()) {
      terms(framework, out);
    }
    return out;
  }

  private void systems(List<Observation> out) {
    Map<String, List<Cell>> open = openBySystem();
    if (open.isEmpty()) {
      return;
    }
    Covering covering = Covering.of(seen);
    for (ListedSystem system : seen.organisation().systems()) {
      List<Cell> here = open.get(system.id());
      if (here != null) {
        out.add(system(system, here, covering.moreDeliverable(system)));
      }
    }
  }

  /** The conditional cells that want cover of a system, by its id, from one look at each cell. */
  private Map<String, List<Cell>> openBySystem() {
    Map<String, List<Cell>> out = new HashMap<>();
    for (Cell cell : seen.with(Verdict.CONDITIONAL)) {
      for (Missing missing : cell.lacking()) {
        if (missing.kind() == Missing.Kind.SYSTEM) {
          out.computeIfAbsent(missing.subject(), k -> new ArrayList<>()).add(cell);
        }
      }
    }
    return out;
  }

  private Observation system(
      ListedSystem system, List<Cell> open, Map<String, Integer> moreDeliverable) {
    Map<String, List<Cell>> byFramework = Seen.byFramework(open);
    List<Phrase> waiting = new ArrayList<>();
    for (Framework framework : seen.frameworks()) {
      List<Cell> here = byFramework.getOrDefault(framework.id(), List.of());
      if (!here.isEmpty()) {
        waiting.add(
            RemarkPart.WAITING.of(
                framework.shortTitle(),
                here.size(),
                conditional.getOrDefault(framework.id(), List.of()).size(),
                here.stream().filter(c -> c.subtype() == Subtype.COVERAGE).count(),
                moreDeliverable.getOrDefault(framework.id(), 0),
                Seen.controls(here)));
      }
    }
    Phrase frameworks = RemarkPart.inTurn(waiting);
    String data = system.regulated() ? "yes" : "no";
    return system.care().isPresent()
        ? Remark.SYSTEM_IN_PART.of(system.id(), data, system.care().get().by(), frameworks)
        : Remark.SYSTEM.of(system.id(), data, frameworks);
  }

  private static List<Cell> of(Framework framework, List<Cell> cells) {
    return cells.stream().filter(c -> c.control().framework().equals(framework.id())).toList();
  }

  /** What a signature under the data-protection agreement closes, and what it does not. */
  private void agreement(List<Observation> out) {
    List<Cell> signed = closedByAgreement(2);
    List<Cell> dated = new ArrayList<>(closedByAgreement(3));
    dated.removeAll(signed);
    if (signed.isEmpty() && dated.isEmpty()) {
      return;
    }
    List<Phrase> closes = new ArrayList<>();
    if (!signed.isEmpty()) {
      closes.add(RemarkPart.SIGNED.of(Seen.controls(signed)));
    }
    if (!dated.isEmpty()) {
      RemarkPart part = signed.isEmpty() ? RemarkPart.DATED : RemarkPart.DATED_TOO;
      closes.add(part.of(Seen.controls(dated)));
    }
    Phrase closed = RemarkPart.inTurn(closes);
    List<Phrase> frameworks = byFramework(signed, dated);
    int gaps = seen.with(Verdict.STRUCTURAL_GAP).size();
    out.add(
        gaps == 0
            ? Remark.AGREEMENT.of(closed, frameworks)
            : Remark.AGREEMENT_AND_GAPS.of(closed, frameworks, gaps));
  }

  private List<Phrase> byFramework(List<Cell> signed, List<Cell> dated) {
    List<Phrase> out = new ArrayList<>();
    for (Framework framework : seen.frameworks()) {
      int closed = of(framework, signed).size() + of(framework, dated).size();
      if (closed > 0) {
        out.add(RemarkPart.COUNTED.of(framework.shortTitle(), closed));
      }
    }
    return out;
  }

  private List<Cell> closedByAgreement(int level) {
    return Seen.where(seen.with(Verdict.CONDITIONAL), c -> closedByAgreement(c, level));
  }

  private static boolean closedByAgreement(Cell cell, int level) {
    for (Missing each : cell.lacking()) {
      if (each.kind() != Missing.Kind.LEVEL
          || !each.subject().equals(AGREEMENT)
          || each.rank() > level) {
        return false;
      }
    }
    return true;
  }

  private void media(List<Observation> out) {
    if (!seen.engagement().takesMediaAway()) {
      return;
    }
    List<Cell> open =
        Seen.where(
            seen.with(Verdict.CONDITIONAL), c -> c.lacks(Missing.Kind.LEVEL, TraitNames.MEDIA));
    if (!open.isEmpty()) {
      out.add(Remark.MEDIA.of(Seen.controls(open)));
    }
  }

  /** Which single terms are missing most often, and what each closes alone. */
  private void terms(Framework framework, List<Observation> out) {
    Map<Ask.Rank, int[]> byTerm = new LinkedHashMap<>();
    for (Cell cell : conditional.getOrDefault(framework.id(), List.of())) {
      List<Missing> lacking = cell.lacking();
      for (Missing missing : lacking) {
        if (missing.kind() == Missing.Kind.LEVEL) {
          int[] counts = byTerm.computeIfAbsent(requirement(missing), k -> new int[2]);
          counts[0]++;
          counts[1] += lacking.size() == 1 ? 1 : 0;
        }
      }
    }
    List<Phrase> terms =
        byTerm.entrySet().stream()
            .filter(e -> e.getValue()[0] >= 2)
            .sorted(
                Comparator.<Map.Entry<Ask.Rank, int[]>>comparingInt(e -> -e.getValue()[0])
                    .thenComparing(e -> e.getKey().toString()))
            .limit(TERMS)
            .map(e -> term(e.getKey(), e.getValue()[0], e.getValue()[1]))
            .toList();
    if (!terms.isEmpty()) {
      out.add(Remark.TERMS.of(framework.shortTitle(), terms));
    }
  }

  private Ask.Rank requirement(Missing level) {
    return new Ask.Rank(seen.traits().named(level.subject()), level.rank());
  }

  private static Phrase term(Ask.Rank term, int count, int alone) {
    return RemarkPart.TERM.of(term.trait().title(), Seen.wanted(term), count, alone);
  }
}
