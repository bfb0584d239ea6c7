// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Requirement;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Regime;
import org.plumbline.catalogue.Trigger;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;
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
      Verdict verdict,
      List<Finding> findings,
      List<List<Finding>> notTaken,
      boolean staffed) {
    List<Flag> flags = new ArrayList<>(2);
    Optional<String> owner = Optional.empty();
    if (verdict == Verdict.RETAINED) {
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
    boolean asConditional = flags.contains(Flag.SKILL) || flags.contains(Flag.OWNER);
    return new Cell(
        control,
        engagement.id(),
        verdict,
        verdict == Verdict.CONDITIONAL ? subtype(findings) : Subtype.NONE,
        Severity.of(verdict, asConditional, weight),
        weight,
        List.copyOf(flags),
        Findings.of(findings),
        notTaken,
        notes(control, regime, verdict, others, carried && saidOnly(findings, engagement)),
        owner);
  }

  /** Whether a level that carries the cell was said by the provider and stands in no contract. */
  private static boolean saidOnly(List<Finding> findings, Engagement engagement) {
    for (Finding finding : findings) {
      for (Requirement held : finding.held()) {
        if (engagement.stated(held.trait()).origin() == Stated.Origin.PROVIDER) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean needsSkill(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.need().capability().technicalHalf()
          && (finding.outcome() == Outcome.ORG || finding.outcome() == Outcome.SELF)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> caredByOthers(List<Finding> findings) {
    Set<String> others = Set.of();
    for (Finding finding : findings) {
      if (!finding.caredByOthers().isEmpty()) {
        Set<String> both = new java.util.TreeSet<>(others);
        both.addAll(finding.caredByOthers());
        others = both;
      }
    }
    return others;
  }

  private static Subtype subtype(List<Finding> findings) {
    boolean order = false;
    boolean term = false;
    boolean cover = false;
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.ATTAINABLE) {
        for (Missing missing : finding.missing()) {
          order |= missing instanceof Missing.Order;
          term |= missing instanceof Missing.Term || missing instanceof Missing.Function;
          cover |= missing instanceof Missing.Uncovered;
        }
      }
    }
    return Subtype.of(order, term, cover);
  }

  private static List<Phrase> notes(
      Control control, Regime regime, Verdict verdict, Set<String> others, boolean saidOnly) {
    List<Phrase> notes = new ArrayList<>(1);
    if (saidOnly) {
      notes.add(Note.ONLY_SAID.says());
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
