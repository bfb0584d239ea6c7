// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.Report;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.view.CauseView;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.ReportView;

/**
 * A sheet of a layout with its values.
 *
 * @param shape the sheet as the layout has it
 * @param block values under the headings above the table
 * @param rows values of the table, each row as wide as the columns
 */
public record FilledSheet(
    Layout.Sheet shape, List<Field.Value> block, List<List<Field.Value>> rows) {

  /** Every sheet of a layout for one arrangement, rows in catalogue order. */
  public static List<FilledSheet> of(
      Layout layout, Report report, ReportView view, Engagement engagement) {
    List<Item> items = items(report, view, engagement);
    boolean apart = layout.sheets().stream().anyMatch(s -> s.rows() == Layout.Rows.CLOSED_ITEMS);
    return layout.sheets().stream().map(s -> fill(s, report, items, apart)).toList();
  }

  private static List<Item> items(Report report, ReportView view, Engagement engagement) {
    Assessment assessment = report.assessment();
    Map<ControlView, List<String>> wordings = wordings(view, engagement);
    Map<Cell, Kept> kept = new IdentityHashMap<>();
    report.tracking().items().forEach(i -> kept.put(i.cell(), i.kept()));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < assessment.cells().size(); i++) {
      Cell cell = assessment.cells().get(i);
      if (cell.engagement().equals(engagement.id()) && selected(cell, assessment)) {
        // the view has the cells of the assessment in their order
        CellView shown = view.cells().get(i);
        items.add(
            new Item(
                report,
                engagement,
                cell,
                shown,
                wordings.getOrDefault(shown.control(), List.of()),
                Optional.ofNullable(kept.get(cell))));
      }
    }
    return items;
  }

  /**
   * Whether the baseline, where there is one, lists the control; an official sheet lists no other.
   */
  private static boolean selected(Cell cell, Assessment assessment) {
    Optional<String> baseline = assessment.organisation().baseline();
    boolean ofCatalogue = assessment.framework(cell.control().framework()).regime().tailored();
    return baseline.isEmpty()
        || !ofCatalogue
        || cell.control().baselines().contains(baseline.get());
  }

  /**
   * Fills one sheet.
   *
   * @param apart whether items marked closed have a sheet of their own
   */
  private static FilledSheet fill(
      Layout.Sheet sheet, Report report, List<Item> items, boolean apart) {
    List<List<Field.Value>> rows = new ArrayList<>();
    for (Item item : items) {
      boolean stands =
          switch (sheet.rows()) {
            case CONTROLS -> true;
            case OPEN_ITEMS -> item.cell().open() && !(apart && item.closed());
            case CLOSED_ITEMS -> item.closed();
          };
      if (stands) {
        rows.add(
            sheet.columns().stream()
                .map(c -> c.field().map(f -> f.of(item)).orElse(Field.Value.NOTHING))
                .toList());
      }
    }
    return new FilledSheet(
        sheet,
        sheet.block().stream()
            .map(c -> c.field().map(f -> f.of(report)).orElse(Field.Value.NOTHING))
            .toList(),
        rows);
  }

  /** What would close each control, one sentence a cause; a view has each control once. */
  private static Map<ControlView, List<String>> wordings(ReportView view, Engagement engagement) {
    Map<ControlView, List<String>> wordings = new IdentityHashMap<>();
    for (CauseView cause : view.causes()) {
      if (cause.arrangement().equals(engagement.id())) {
        for (ControlView control : cause.controls()) {
          wordings.computeIfAbsent(control, k -> new ArrayList<>()).add(cause.full());
        }
      }
    }
    return wordings;
  }
}
