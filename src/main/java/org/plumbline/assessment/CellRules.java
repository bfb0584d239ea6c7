// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Regime;
import org.plumbline.catalogue.Trigger;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Basis;
import org.plumbline.phrase.Phrase;

/** What stands beside a verdict: sub-type, flags, owner, severity and note. */
final class CellRules {
  private CellRules() {}

  /** The cell of a control that binds, once its verdict and the findings behind it stand. */
  static Cell decided(
      Control control,
      Regime regime,
      int weight,
      Organisation organisation,
      Engagement engagement,
      Judgement judged,
      boolean lesserDuty,
      FindingRules rules,
      boolean staffed) {
    Verdict verdict = judged.verdict();
    List<ToldFinding> findings = rules.told(judged.findings());
    boolean left = Shares.left(judged);
    List<Flag> flags = new ArrayList<>(2);
    Optional<String> owner = Optional.empty();
    if (left) {
      owner =
          organisation.ownerOf(
              control.id(), findings.stream().map(f -> f.need().capability().id()).toList());
      if (owner.isEmpty() && !organisation.archetype()) {
        flags.add(Flag.OWNER);
      }
    }
    boolean own = verdict == Verdict.RETAINED || verdict == Verdict.SHARED;
    if (own && !staffed && needsSkill(findings)) {
      flags.add(Flag.SKILL);
    }
    boolean carried = verdict == Verdict.DELIVERABLE || verdict == Verdict.SHARED;
    if (carried) {
      flags.addAll(control.flags());
    }
    Set<String> others = carried ? caredByOthers(findings) : Set.of();
    if (!others.isEmpty()) {
      flags.add(Flag.SCOPE);
    }
    boolean unmanned = flags.contains(Flag.SKILL) || flags.contains(Flag.OWNER);
    return new Cell(
        control,
        engagement.id(),
        verdict,
        judged.subtype().map(Subtype::of).orElse(Subtype.NONE),
        Severity.of(judged, weight, unmanned, false),
        weight,
        List.copyOf(flags),
        Findings.of(findings),
        judged.others().stream().map(rules::told).toList(),
        notes(control, regime, verdict, others, judged.basis()),
        owner,
        Optional.of(judged),
        lesserDuty);
  }

  private static boolean needsSkill(List<ToldFinding> findings) {
    for (ToldFinding finding : findings) {
      if (finding.need().capability().technicalHalf()
          && finding.outcome().own()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> caredByOthers(List<ToldFinding> findings) {
    Set<String> others = Set.of();
    for (ToldFinding finding : findings) {
      if (!finding.caredByOthers().isEmpty()) {
        Set<String> both = new java.util.TreeSet<>(others);
        both.addAll(finding.caredByOthers());
        others = both;
      }
    }
    return others;
  }

  private static List<Phrase> notes(
      Control control, Regime regime, Verdict verdict, Set<String> others, Optional<Basis> basis) {
    List<Phrase> notes = new ArrayList<>(1);
    if (basis.filter(b -> b != Basis.SIGNED).isPresent()) {
      notes.add((basis.get() == Basis.OFFERED ? Note.ONLY_OFFERED : Note.ONLY_ADVERTISED).says());
    }
    if (verdict == Verdict.STRUCTURAL_GAP
        || verdict == Verdict.CONDITIONAL
        || verdict == Verdict.UNASSIGNED) {
      notes.addAll(regime.notes(control));
    }
    if (control.trigger() == Trigger.BUSINESS) {
      notes.add(Note.BUSINESS_CHANGES.says());
    } else if (control.trigger() == Trigger.TECHNICAL) {
      notes.add(Note.NEW_WEAKNESS.says());
    }
    if (!others.isEmpty()) {
      notes.add(Note.ONLY_OTHERS.says(List.copyOf(others)));
    }
    return List.copyOf(notes);
  }
}
