// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.TraitNames;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.phrase.Phrase;

/** What one cause opens and what one term closes, counted a framework. */
final class CauseObservations {
  private static final String AGREEMENT = TraitNames.DATA_CONTRACT;
  private static final int TERMS = 8;

  private final Seen seen;
  private final WhatIf whatIf;

  CauseObservations(Seen seen, WhatIf whatIf) {
    this.seen = seen;
    this.whatIf = whatIf;
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
    WhatIf.Covering covering = whatIf.covering(seen);
    Map<String, Integer> conditional = new HashMap<>();
    for (Framework framework : seen.frameworks()) {
      conditional.put(framework.id(), count(seen.in(framework), Verdict.CONDITIONAL));
    }
    for (ListedSystem system : seen.organisation().systems()) {
      List<Cell> here = open.get(system.id());
      if (here != null) {
        Map<String, Integer> more = covering.moreDeliverable(system);
        out.add(
            new Observation("O-SYSTEM", Phrase.literal(system(system, here, conditional, more))));
      }
    }
  }

  /** The conditional cells that want cover of a system, by its id, from one look at each cell. */
  private Map<String, List<Cell>> openBySystem() {
    Map<String, List<Cell>> out = new HashMap<>();
    for (Cell cell : seen.cells()) {
      if (cell.verdict() == Verdict.CONDITIONAL) {
        for (Missing missing : cell.missing()) {
          if (missing instanceof Missing.Uncovered uncovered) {
            out.computeIfAbsent(uncovered.name(), k -> new ArrayList<>()).add(cell);
          }
        }
      }
    }
    return out;
  }

  private static List<Cell> conditional(List<Cell> cells, CauseKind kind, String name) {
    return cells.stream()
        .filter(c -> c.verdict() == Verdict.CONDITIONAL)
        .filter(
            c -> c.missing().stream().anyMatch(m -> m.kind() == kind && m.name().equals(name)))
        .toList();
  }

  private String system(
      ListedSystem system,
      List<Cell> open,
      Map<String, Integer> conditional,
      Map<String, Integer> moreDeliverable) {
    boolean half = system.care().isPresent();
    StringBuilder text = new StringBuilder(system.id());
    text.append(system.regulated() ? " (regulated data)" : "").append(": not covered");
    text.append(
        half
            ? ", and " + system.care().get().by() + " does only its own part. "
            : ", and nobody else is named. ");
    for (Framework framework : seen.frameworks()) {
      List<Cell> here = of(framework, open);
      if (!here.isEmpty()) {
        int all = conditional.getOrDefault(framework.id(), 0);
        long alone = here.stream().filter(c -> c.subtype() == Subtype.COVERAGE).count();
        int more = moreDeliverable.getOrDefault(framework.id(), 0);
        text.append(
            framework.shortTitle()
                + ": this one cause opens "
                + here.size()
                + " of "
                + all
                + " conditional controls, "
                + alone
                + " of them for want of cover alone; covered, "
                + more
                + " more would be deliverable ("
                + Seen.ids(here)
                + "). ");
      }
    }
    return text.toString().strip();
  }

  private static List<Cell> of(Framework framework, List<Cell> cells) {
    return cells.stream().filter(c -> c.control().framework().equals(framework.id())).toList();
  }

  private static int count(List<Cell> cells, Verdict verdict) {
    return (int) cells.stream().filter(c -> c.verdict() == verdict).count();
  }

  /** What a signature under the data-protection agreement closes, and what it does not. */
  private void agreement(List<Observation> out) {
    List<Cell> signed = closedByAgreement(2);
    List<Cell> dated = new ArrayList<>(closedByAgreement(3));
    dated.removeAll(signed);
    if (signed.isEmpty() && dated.isEmpty()) {
      return;
    }
    int gaps = count(seen.cells(), Verdict.STRUCTURAL_GAP);
    out.add(
        new Observation(
            "O-AGREEMENT",
            Phrase.literal(
                (signed.isEmpty()
                        ? ""
                        : "A signed data-protection agreement alone closes "
                            + Seen.ids(signed)
                            + ". ")
                    + (dated.isEmpty()
                        ? ""
                        : "With a notice deadline and flow-down to subcontractors it "
                            + (signed.isEmpty() ? "closes " : "also closes ")
                            + Seen.ids(dated)
                            + ". ")
                    + byFramework(signed, dated)
                    + ", for the price of a legal review"
                    + (gaps == 0 ? "." : "; none of the " + gaps + " structural gaps."))));
  }

  private String byFramework(List<Cell> signed, List<Cell> dated) {
    List<String> out = new ArrayList<>();
    for (Framework framework : seen.frameworks()) {
      int closed = of(framework, signed).size() + of(framework, dated).size();
      if (closed > 0) {
        out.add(framework.shortTitle() + " " + Seen.controls(closed));
      }
    }
    return String.join(", ", out);
  }

  private List<Cell> closedByAgreement(int level) {
    return seen.where(
        c ->
            c.verdict() == Verdict.CONDITIONAL
                && c.missing().stream()
                    .allMatch(
                        m ->
                            m instanceof Missing.Term term
                                && term.name().equals(AGREEMENT)
                                && term.requirement().level() <= level));
  }

  private void media(List<Observation> out) {
    List<Cell> open = conditional(seen.cells(), CauseKind.TERM, TraitNames.MEDIA);
    if (seen.engagement().takesMediaAway() && !open.isEmpty()) {
      out.add(
          new Observation(
              "O-MEDIA",
              Phrase.literal(
                  "Devices leave the premises for repair and no certificate of sanitisation is "
                      + "promised: "
                      + Seen.ids(open)
                      + ". Ask for one with each job.")));
    }
  }

  /** Which single terms are missing most often, and what each closes alone. */
  private void terms(Framework framework, List<Observation> out) {
    Map<Requirement, int[]> byTerm = new LinkedHashMap<>();
    for (Cell cell : seen.in(framework)) {
      if (cell.verdict() == Verdict.CONDITIONAL) {
        for (Missing missing : cell.missing()) {
          if (missing instanceof Missing.Term term) {
            int[] counts = byTerm.computeIfAbsent(term.requirement(), k -> new int[2]);
            counts[0]++;
            counts[1] += cell.missing().size() == 1 ? 1 : 0;
          }
        }
      }
    }
    List<String> parts =
        byTerm.entrySet().stream()
            .filter(e -> e.getValue()[0] >= 2)
            .sorted(
                Comparator.<Map.Entry<Requirement, int[]>>comparingInt(e -> -e.getValue()[0])
                    .thenComparing(e -> e.getKey().toString()))
            .limit(TERMS)
            .map(
                e -> words(e.getKey()) + " " + e.getValue()[0] + " (" + e.getValue()[1] + " alone)")
            .toList();
    if (!parts.isEmpty()) {
      out.add(
          new Observation(
              "O-TERMS",
              Phrase.literal(
                  framework.shortTitle()
                      + ": terms missing in most conditional controls: "
                      + String.join(", ", parts)
                      + ".")));
    }
  }

  private static String words(Requirement term) {
    return term.trait().title().toLowerCase(Locale.ROOT)
        + " ("
        + term.trait().level(term.level()).name()
        + ")";
  }
}
