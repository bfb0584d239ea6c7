// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.Report;
import org.plumbline.report.TermGroup;

/** Rows of the other sheets a cell stands on, so that sheets can lead to one another. */
final class Places {
  private final Map<Cell, Integer> retained = new IdentityHashMap<>();
  private final Map<Cell, Integer> terms = new IdentityHashMap<>();

  Places(Report report, List<TermGroup> groups) {
    for (Cell cell : report.assessment().cells()) {
      if (cell.verdict() == Verdict.RETAINED) {
        retained.put(cell, retained.size() + 1);
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      for (Cell cell : groups.get(i).cells()) {
        terms.putIfAbsent(cell, i + 1);
      }
    }
  }

  /** Where to read on about a cell: the first term that is missing, or the duty that stays. */
  Table.Link readOn(Cell cell) {
    return retained.containsKey(cell)
        ? Table.Link.to("Retained duties", "Retained duties", retained.getOrDefault(cell, 0))
        : Table.Link.to("Terms to add", "Terms to add", terms.getOrDefault(cell, 0));
  }
}
