// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.catalogue.Trigger;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Flag;
import org.plumbline.judgement.Flags;
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

  /** What leaves a duty without anybody who can do it. */
  private static final Set<FlagKind> UNMANNED = Set.of(FlagKind.OWNER, FlagKind.SKILL);

  private CellRules() {}

  /** What tells the findings and the flags of one arrangement. */
  record Told(FindingRules findings, Flags flags, FlagRules flagRules) {}

  /** The cell of a control that binds, once it is judged. */
  static Cell decided(
      Prepared prepared,
      Organisation organisation,
      Engagement engagement,
      Judgement judged,
      boolean lesserDuty,
      Told told) {
    Control control = prepared.control();
    Optional<String> owner =
        Shares.left(judged) ? organisation.ownerOf(control.id(), acts(judged)) : Optional.empty();
    Set<Flag> flags =
        told.flags().of(judged, owner.isPresent() || organisation.archetype(), control.flags());
    boolean unmanned = flags.stream().anyMatch(f -> UNMANNED.contains(f.kind()));
    FindingRules rules = told.findings();
    return new Cell(
        control,
        engagement.id(),
        judged.verdict(),
        judged.subtype().map(Subtype::of).orElse(Subtype.NONE),
        Severity.of(judged, prepared.weight(), unmanned, engagement.oneService()),
        prepared.weight(),
        told.flagRules().told(flags, judged),
        Findings.of(judged.findings(), rules),
        notTaken(judged, rules),
        notes(prepared, judged.verdict(), judged.basis()),
        owner,
        Optional.of(judged),
        lesserDuty);
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

  private static List<Phrase> notes(Prepared prepared, Verdict verdict, Optional<Basis> basis) {
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
    return List.copyOf(notes);
  }
}
