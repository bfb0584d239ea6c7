// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.judgement.Verdict;

/**
 * One open item with what people wrote beside it.
 *
 * @param id stable through all reports: framework, control and engagement
 * @param cell the item
 * @param kept owner, status, due date and notes
 */
public record TrackedItem(String id, Cell cell, Kept kept) {

  /** The id of a cell, such as {@code hipaa-security-rule/164.312(b)/managed}. */
  public static String idOf(Cell cell) {
    return cell.control().framework() + "/" + cell.control().id() + "/" + cell.engagement();
  }

  /** Whether somebody has to see to it: an open cell, or a retained duty without owner or skill. */
  static boolean wants(Cell cell) {
    return cell.open()
        || cell.verdict() == Verdict.RETAINED
            && (cell.flagged(FlagKind.OWNER) || cell.flagged(FlagKind.SKILL));
  }
}
