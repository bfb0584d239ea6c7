// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;

/**
 * Two arrangements side by side.
 *
 * @param one the arrangement compared
 * @param other what it is compared with
 * @param differences controls whose verdicts differ, in catalogue order
 * @param same how many controls have the same verdict under both
 */
public record Comparison(Engagement one, Engagement other, List<Difference> differences, int same) {
  public Comparison {
    differences = List.copyOf(differences);
  }

  /** One control whose verdict differs. */
  public record Difference(Cell one, Cell other) {

    /** Whether the first arrangement has the better verdict; verdicts are ordered worst first. */
    public boolean better() {
      return one.verdict().ordinal() > other.verdict().ordinal();
    }
  }

  /**
   * Compares two arrangements of an assessment.
   *
   * @throws UnknownWordException when it has no arrangement of an id
   */
  public static Comparison of(Assessment assessment, String one, String other) {
    List<String> ids = assessment.engagements().stream().map(Engagement::id).toList();
    UnknownWordException.known(Named.ARRANGEMENT, one, ids);
    UnknownWordException.known(Named.ARRANGEMENT, other, ids);
    List<Cell> first = assessment.cells(one);
    List<Cell> second = assessment.cells(other);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).verdict() != second.get(i).verdict()) {
        differences.add(new Difference(first.get(i), second.get(i)));
      }
    }
    return new Comparison(
        assessment.engagement(one),
        assessment.engagement(other),
        differences,
        first.size() - differences.size());
  }
}
