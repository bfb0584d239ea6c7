// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.judgement.Verdict;

/**
 * Who does which part of each requirement under one offer, by name, as both sides can sign it.
 *
 * @param arrangement id
 * @param parts in the order of the rules; those of one requirement together
 */
public record DivisionView(String arrangement, List<DivisionPart> parts) {
  public DivisionView {
    parts = List.copyOf(parts);
  }

  /**
   * One part of a requirement: an objective of its assessment, or an act it calls for where the
   * catalog names no objectives.
   *
   * @param control id of the requirement
   * @param objective letter of the objective, such as [a]; empty where the part is an act
   * @param asks what must be so, or what must be done
   * @param performs who performs it, by name, or why nobody does
   * @param decides who settles how it is done
   * @param evidence the record that shows it, and who keeps it
   * @param written where it is written, or which change would write it
   * @param verdict whose part it is
   * @param answer the same in the word of formal papers
   */
  public record DivisionPart(
      String control,
      String objective,
      String asks,
      String performs,
      String decides,
      String evidence,
      String written,
      Verdict verdict,
      String answer) {}
}
