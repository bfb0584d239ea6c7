// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Trigger;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Basis;
import org.plumbline.phrase.Phrase;

/** What stands beside a verdict: sub-type, flags, owner, severity and note. */
final class CellRules {
  private static final Phrase ONLY_OFFERED = Note.ONLY_OFFERED.says();
  private static final Phrase ONLY_ADVERTISED = Note.ONLY_ADVERTISED.says();
  private static final Phrase BUSINESS_CHANGES = Note.BUSINESS_CHANGES.says();
  private static final Phrase NEW_WEAKNESS = Note.NEW_WEAKNESS.says();

  private CellRules() {}

  /** The cell of a control that binds, once it is judged. */
  static Cell decided(
      Prepared prepared,
      Organisation organisation,
      Engagement engagement,
      Judgement judged,
      boolean lesserDuty,
      FindingRules rules,
      boolean staffed) {
    Control control = prepared.control();
    Verdict verdict = judged.verdict();
    List<Flag> flags = new ArrayList<>(2);
    Optional<String> owner = Optional.empty();
    if (Shares.left(judged)) {
      owner = organisation.ownerOf(control.id(), acts(judged));
      if (owner.isEmpty() && !organisation.archetype()) {
        flags.add(Flag.OWNER);
      }
    }
    boolean own = verdict == Verdict.RETAINED || verdict == Verdict.SHARED;
    if (own && !staffed && needsSkill(judged)) {
      flags.add(Flag.SKILL);
    }
    boolean unmanned = !flags.isEmpty();
    boolean carried = verdict == Verdict.DELIVERABLE || verdict == Verdict.SHARED;
    if (carried) {
      flags.addAll(control.flags());
    }
    Set<String> others = carried ? caredByOthers(judged, rules) : Set.of();
    if (!others.isEmpty()) {
      flags.add(Flag.SCOPE);
    }
    return new Cell(
        control,
        engagement.id(),
        verdict,
        judged.subtype().map(Subtype::of).orElse(Subtype.NONE),
        Severity.of(judged, prepared.weight(), unmanned, oneService(engagement)),
        prepared.weight(),
        List.copyOf(flags),
        Findings.of(judged.findings(), rules),
        notTaken(judged, rules),
        notes(prepared, verdict, others, judged.basis()),
        owner,
        Optional.of(judged),
        lesserDuty);
  }

  /** Whether the column is that of one service alone, which leaves the rest to others. */
  private static boolean oneService(Engagement engagement) {
    return engagement.members().size() == 1 && engagement.members().get(0).kind().partial();
  }

  private static List<Findings> notTaken(Judgement judged, FindingRules rules) {
    return judged.others().isEmpty()
        ? List.of()
        : judged.others().stream().map(each -> Findings.of(each, rules)).toList();
  }

  private static List<String> acts(Judgement judged) {
    List<String> out = new ArrayList<>(judged.findings().size());
    for (Finding finding : judged.findings()) {
      out.add(finding.need().capability().id());
    }
    return out;
  }

  private static boolean needsSkill(Judgement judged) {
    for (Finding finding : judged.findings()) {
      if (finding.outcome().own() && finding.need().capability().technicalHalf()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> caredByOthers(Judgement judged, FindingRules rules) {
    Set<String> others = Set.of();
    for (Finding finding : judged.findings()) {
      Set<String> systems = rules.caredByOthers(finding.need().capability());
      if (!systems.isEmpty()) {
        Set<String> both = new TreeSet<>(others);
        both.addAll(systems);
        others = both;
      }
    }
    return others;
  }

  private static List<Phrase> notes(
      Prepared prepared, Verdict verdict, Set<String> others, Optional<Basis> basis) {
    List<Phrase> notes = new ArrayList<>(2);
    if (basis.isPresent() && basis.get() != Basis.SIGNED) {
      notes.add(basis.get() == Basis.OFFERED ? ONLY_OFFERED : ONLY_ADVERTISED);
    }
    if (verdict == Verdict.STRUCTURAL_GAP
        || verdict == Verdict.CONDITIONAL
        || verdict == Verdict.UNASSIGNED) {
      notes.addAll(prepared.whileOpen());
    }
    Trigger trigger = prepared.control().trigger();
    if (trigger == Trigger.BUSINESS) {
      notes.add(BUSINESS_CHANGES);
    } else if (trigger == Trigger.TECHNICAL) {
      notes.add(NEW_WEAKNESS);
    }
    if (!others.isEmpty()) {
      notes.add(Note.ONLY_OTHERS.says(List.copyOf(others)));
    }
    return List.copyOf(notes);
  }
}
