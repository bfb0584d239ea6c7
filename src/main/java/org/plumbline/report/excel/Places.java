// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.CauseView;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.ReportView;

/** Rows of the other sheets a cell stands on, so that sheets can lead to one another. */
final class Places {
  private final String retainedSheet;
  private final String causesSheet;
  private final Map<CellView, Integer> retained = new IdentityHashMap<>();

  /** First row of a cause by control, then arrangement; a view has each control once. */
  private final Map<ControlView, Map<String, Integer>> causes = new IdentityHashMap<>();

  Places(Book book, ReportView view) {
    this.retainedSheet = book.name(SheetName.RETAINED);
    this.causesSheet = book.name(SheetName.CAUSES);
    for (CellView cell : view.cells()) {
      if (cell.verdict().verdict() == Verdict.RETAINED) {
        retained.put(cell, retained.size() + 1 + Table.ABOVE);
      }
    }
    List<CauseView> all = view.causes();
    for (int i = 0; i < all.size(); i++) {
      for (ControlView control : all.get(i).controls()) {
        causes
            .computeIfAbsent(control, k -> new HashMap<>())
            .putIfAbsent(all.get(i).arrangement(), i + 1 + Table.ABOVE);
      }
    }
  }

  /** Where to read on about a cell: the first thing that is missing, or the duty that stays. */
  Table.Link readOn(CellView cell) {
    if (retained.containsKey(cell)) {
      return Table.Link.to(retainedSheet, retainedSheet, retained.getOrDefault(cell, 0));
    }
    Map<String, Integer> rows = causes.getOrDefault(cell.control(), Map.of());
    return Table.Link.to(causesSheet, causesSheet, rows.getOrDefault(cell.arrangement(), 0));
  }
}
