// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Phrase;

/**
 * What the verdict of one control says about the claim that break-fix cannot satisfy it.
 *
 * @param framework short title
 * @param control official id
 * @param title of the control
 * @param verdict under break-fix
 * @param holds true when no term of break-fix could carry it
 * @param finding in a few words: whether the claim holds
 * @param why the reasons of the verdict, with their sources
 */
public record MonitoringClaim(
    String framework,
    String control,
    String title,
    Verdict verdict,
    boolean holds,
    Phrase finding,
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

  private static Phrase finding(Cell cell) {
    return Phrase.of(
        switch (cell.verdict()) {
          case STRUCTURAL_GAP -> ClaimWord.RIGHT;
          case UNASSIGNED -> ClaimWord.RIGHT_WHILE_UNNAMED;
          case CONDITIONAL -> ClaimWord.TOO_STRONG;
          case RETAINED -> ClaimWord.YOURS;
          case SHARED, DELIVERABLE -> ClaimWord.WRONG;
          case NOT_APPLICABLE -> ClaimWord.NOT_APPLICABLE;
        });
  }

  private static List<Phrase> why(Cell cell, Engagement breakFix) {
    return switch (cell.verdict()) {
      case STRUCTURAL_GAP -> cell.deciding().stream().map(f -> beyond(f, breakFix)).toList();
      case CONDITIONAL ->
          List.of(
              Phrase.of(
                  ClaimWord.CAN_BE_ORDERED,
                  cell.missing().stream().map(ToldMissing::says).toList()));
      case NOT_APPLICABLE -> cell.notes();
      default -> cell.deciding().stream().map(ToldFinding::reason).distinct().toList();
    };
  }

  /** The terms that lie beyond the most break-fix can carry, on the nearest way. */
  private static Phrase beyond(ToldFinding finding, Engagement breakFix) {
    Capability capability = finding.need().capability();
    List<Ask.Rank> fewest = finding.beyond().stream().map(ToldMissing.Term::requirement).toList();
    if (fewest.isEmpty()) {
      return finding.reason();
    }
    return Phrase.of(
        ClaimWord.NEEDS, capability.title(), fewest.stream().map(r -> limit(r, breakFix)).toList());
  }

  private static Phrase limit(Ask.Rank requirement, Engagement breakFix) {
    Trait trait = requirement.trait();
    Stated most = breakFix.model().band(trait).ceiling();
    return Phrase.of(
        ClaimWord.LIMIT,
        trait.title(),
        trait.level(requirement.rank()).title(),
        trait.level(most.level()).title(),
        LeafSource.of(most, breakFix).says());
  }
}
