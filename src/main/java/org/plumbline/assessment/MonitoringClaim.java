// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.capability.Requirement;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;
import org.plumbline.phrase.Phrase;

/**
 * What the verdict of one control says about the claim that break-fix cannot satisfy it.
 *
 * @param framework short title
 * @param control official id
 * @param title of the control
 * @param verdict under break-fix
 * @param holds true when no term of break-fix could carry it
 * @param finding in one word or two: whether the claim holds
 * @param why the reasons of the verdict, as a sentence with the source facts
 */
public record MonitoringClaim(
    String framework,
    String control,
    String title,
    Verdict verdict,
    boolean holds,
    String finding,
    List<Phrase> why) {

  /** Reads the claim off a cell under break-fix. */
  static MonitoringClaim of(String framework, Cell cell, Engagement breakFix) {
    return new MonitoringClaim(
        framework,
        cell.control().id(),
        cell.control().title(),
        cell.verdict(),
        cell.verdict() == Verdict.STRUCTURAL_GAP,
        finding(cell),
        why(cell, breakFix));
  }

  private static String finding(Cell cell) {
    return switch (cell.verdict()) {
      case STRUCTURAL_GAP -> "the claim is right";
      case UNASSIGNED -> "the claim is right as long as nobody is named";
      case CONDITIONAL -> "the claim is too strong";
      case RETAINED -> "the claim misses: the duty is yours";
      case SHARED, DELIVERABLE -> "the claim is wrong";
      case NOT_APPLICABLE -> "the claim does not arise";
    };
  }

  private static List<Phrase> why(Cell cell, Engagement breakFix) {
    return switch (cell.verdict()) {
      case STRUCTURAL_GAP -> cell.deciding().stream().map(f -> beyond(f, breakFix)).toList();
      case CONDITIONAL ->
          List.of(
              Phrase.literal(
                  "nothing is bound as it stands, but separately ordered work can carry it: "
                      + cell.missing().stream()
                          .map(m -> m.name() + ": " + m.required())
                          .collect(Collectors.joining(", "))));
      case NOT_APPLICABLE -> cell.notes();
      default -> cell.deciding().stream().map(Finding::reason).distinct().toList();
    };
  }

  /** The terms that lie beyond the most break-fix can carry, on the nearest way. */
  private static Phrase beyond(Finding finding, Engagement breakFix) {
    Need need = finding.need();
    Capability capability = need.capability();
    List<Requirement> fewest = List.of();
    for (Condition condition : capability.conditions()) {
      List<Requirement> over = new ArrayList<>();
      for (Requirement r : condition.raisedTo(need.raised()).requirements()) {
        if (r.level() > breakFix.model().band(r.trait()).ceiling().level()) {
          over.add(r);
        }
      }
      if (!over.isEmpty() && (fewest.isEmpty() || over.size() < fewest.size())) {
        fewest = over;
      }
    }
    if (fewest.isEmpty()) {
      return finding.reason();
    }
    return Phrase.literal(
        capability.id()
            + " needs "
            + fewest.stream().map(r -> limit(r, breakFix)).collect(Collectors.joining(", ")));
  }

  private static String limit(Requirement requirement, Engagement breakFix) {
    Stated most = breakFix.model().band(requirement.trait()).ceiling();
    String source = most.origin() == Stated.Origin.SOURCE ? most.source() : "practice";
    return requirement
        + " (break-fix at most "
        + requirement.trait().level(most.level()).name()
        + ", "
        + source
        + ")";
  }
}
