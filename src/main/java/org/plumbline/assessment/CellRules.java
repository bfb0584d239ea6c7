// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Requirement;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Designation;
import org.plumbline.catalogue.Trigger;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;

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
      boolean staffed) {
    List<String> flags = new ArrayList<>(2);
    Optional<String> owner = Optional.empty();
    if (verdict == Verdict.RETAINED) {
      owner =
          organisation.ownerOf(
              control.id(), findings.stream().map(f -> f.need().capability().id()).toList());
      if (owner.isEmpty() && !organisation.archetype()) {
        flags.add("OWNER?");
      }
    }
    boolean own = verdict == Verdict.RETAINED || verdict == Verdict.SHARED;
    if (own && !staffed && needsSkill(findings)) {
      flags.add("SKILL?");
    }
    boolean carried = verdict == Verdict.DELIVERABLE || verdict == Verdict.SHARED;
    if (carried) {
      control.flags().forEach(flag -> flags.add(flag.spelling()));
    }
    Set<String> others = carried ? caredByOthers(findings) : Set.of();
    if (!others.isEmpty()) {
      flags.add("SCOPE?");
    }
    boolean asConditional = flags.contains("SKILL?") || flags.contains("OWNER?");
    return new Cell(
        control,
        engagement.id(),
        verdict,
        verdict == Verdict.CONDITIONAL ? subtype(findings) : "",
        Severity.of(verdict, asConditional, weight),
        weight,
        List.copyOf(flags),
        List.copyOf(findings),
        note(control, regime, verdict, others, carried && saidOnly(findings, engagement)),
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

  private static String subtype(List<Finding> findings) {
    Set<String> kinds = new java.util.HashSet<>();
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.ATTAINABLE) {
        finding.missing().forEach(m -> kinds.add(m.kind()));
      }
    }
    String papers =
        kinds.contains("order")
            ? "JOB"
            : kinds.contains("trait") || kinds.contains("function") ? "TERM" : "";
    if (!kinds.contains("system")) {
      return papers;
    }
    return papers.isEmpty() ? "COVERAGE" : papers + "+COVERAGE";
  }

  private static String note(
      Control control, Regime regime, Verdict verdict, Set<String> others, boolean saidOnly) {
    List<String> notes = new ArrayList<>(1);
    if (saidOnly) {
      notes.add("Per provider statement: what carries this is said, not signed.");
    }
    if (regime == Regime.HIPAA
        && control.designation() == Designation.ADDRESSABLE
        && (verdict == Verdict.STRUCTURAL_GAP
            || verdict == Verdict.CONDITIONAL
            || verdict == Verdict.UNASSIGNED)) {
      notes.add(
          "Addressable is not optional: assess, then implement, or document why not and "
              + "implement an equivalent alternative (45 CFR 164.306(d)(3)).");
    }
    if (control.trigger() == Trigger.BUSINESS) {
      notes.add("You must also call it when the business changes materially.");
    } else if (control.trigger() == Trigger.TECHNICAL) {
      notes.add("The provider must also call it when a new weakness becomes known.");
    }
    if (!others.isEmpty()) {
      notes.add(
          "Only others look after " + String.join(", ", others) + ": ask for their contract.");
    }
    return String.join(" ", notes);
  }
}
