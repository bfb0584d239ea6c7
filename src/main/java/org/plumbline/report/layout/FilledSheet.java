// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param fixed values of the cells outside the table, in the order of the layout
 * @param rows values of the table, each row as wide as the columns
 */
public record FilledSheet(
    Layout.Sheet shape, List<Field.Value> fixed, List<List<Field.Value>> rows) {

  /**
   * The sheets of a layout for one arrangement, rows in the order of the catalogue or of the form.
   *
   * @param level baseline whose sheets are wanted; empty: that of the organization, else each
   */
  public static List<FilledSheet> of(
      Layout layout,
      Report report,
      ReportView view,
      Engagement engagement,
      Optional<String> level) {
    List<Item> all = items(report, view, engagement);
    List<Item> items = all.stream().filter(i -> selected(i, report.assessment())).toList();
    boolean apart = layout.sheets().stream().anyMatch(s -> s.rows() == Layout.Rows.CLOSED_ITEMS);
    Optional<String> wanted =
        level
            .or(() -> report.assessment().organisation().baseline())
            .filter(layout.levels()::contains);
    return layout.sheets().stream()
        .filter(s -> s.level().isEmpty() || wanted.isEmpty() || wanted.get().equals(s.level()))
        .map(s -> fill(s, report, rows(layout, s, all, items, apart)))
        .toList();
  }

  private static List<Item> items(Report report, ReportView view, Engagement engagement) {
    Assessment assessment = report.assessment();
    Map<ControlView, List<String>> wordings = wordings(view, engagement);
    Map<Cell, Kept> kept = new IdentityHashMap<>();
    report.tracking().items().forEach(i -> kept.put(i.cell(), i.kept()));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < assessment.cells().size(); i++) {
      Cell cell = assessment.cells().get(i);
      if (cell.engagement().equals(engagement.id())) {
        // the view has the cells of the assessment in their order
        CellView shown = view.cells().get(i);
        items.add(
            new Item(
                report,
                engagement,
                cell,
                shown,
                wordings.getOrDefault(shown.control(), List.of()),
                Optional.ofNullable(kept.get(cell)),
                ""));
      }
    }
    return items;
  }

  /**
   * Whether the baseline, where there is one, lists the control; an official sheet lists no other.
   */
  private static boolean selected(Item item, Assessment assessment) {
    Cell cell = item.cell();
    Optional<String> baseline = assessment.organisation().baseline();
    boolean ofCatalogue = assessment.framework(cell.control().framework()).regime().tailored();
    return baseline.isEmpty()
        || !ofCatalogue
        || cell.control().baselines().contains(baseline.get());
  }

  /**
   * What the rows of a sheet stand for.
   *
   * @param all every control, in the baseline or not: a form may have a baseline of its own
   * @param items those of the baseline
   * @param apart whether items marked closed have a sheet of their own
   */
  private static List<Item> rows(
      Layout layout, Layout.Sheet sheet, List<Item> all, List<Item> items, boolean apart) {
    return switch (sheet.rows()) {
      case NONE -> List.of();
      case CONTROLS -> items;
      case CONTROL_PARTS -> parts(layout.parts().getOrDefault(sheet.level(), List.of()), all);
      case OPEN_ITEMS ->
          items.stream().filter(i -> i.cell().open() && !(apart && i.closed())).toList();
      case CLOSED_ITEMS -> items.stream().filter(Item::closed).toList();
      case ELIGIBLE_ITEMS ->
          items.stream().filter(i -> i.cell().open() && i.cell().mayStandOnPlan()).toList();
    };
  }

  /** The parts a form prints, each with the verdict of its whole control. */
  private static List<Item> parts(List<Layout.Part> parts, List<Item> all) {
    Map<String, Item> byControl = new HashMap<>();
    all.forEach(i -> byControl.put(i.cell().control().id(), i));
    return parts.stream()
        .flatMap(
            p ->
                Optional.ofNullable(byControl.get(p.control())).stream()
                    .map(item -> item.printedAs(p.printed())))
        .toList();
  }

  private static FilledSheet fill(Layout.Sheet sheet, Report report, List<Item> items) {
    return new FilledSheet(
        sheet,
        sheet.cells().stream()
            .map(
                c ->
                    c.field()
                        .map(f -> f.of(report))
                        .orElseGet(() -> new Field.Value.Text(c.text())))
            .toList(),
        items.stream()
            .map(
                item ->
                    sheet.columns().stream()
                        .map(c -> c.field().map(f -> f.of(item)).orElse(Field.Value.NOTHING))
                        .toList())
            .toList());
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
