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
import org.plumbline.report.view.DivisionView;
import org.plumbline.report.view.ReportView;

/**
 * A sheet of a layout with its values.
 *
 * @param shape the sheet as the layout has it
 * @param fixed values of the cells outside the table, in the order of the layout
 * @param rows values of the table, each row as wide as the columns
 * @param sections part of the rule each row belongs to; rows of one stand together
 */
public record FilledSheet(
    Layout.Sheet shape,
    List<Field.Value> fixed,
    List<List<Field.Value>> rows,
    List<String> sections) {

  /**
   * The sheets of a layout for one arrangement, rows in the order of the catalogue or of the form.
   *
   * @param level baseline whose sheets are wanted; empty: that of the organization, else each
   */
  static List<FilledSheet> of(
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
        .map(
            s ->
                s.rows() == Layout.Rows.REPORT
                    ? whole(s, report, engagement)
                    : fill(s, report, engagement, rows(layout, s, all, items, apart, view)))
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
                Item.Line.WHOLE));
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
      Layout layout,
      Layout.Sheet sheet,
      List<Item> all,
      List<Item> items,
      boolean apart,
      ReportView view) {
    return switch (sheet.rows()) {
      case NONE, REPORT -> List.of();
      case OBJECTIVES -> shares(items, view);
      case ACCEPTED_ITEMS -> items.stream().filter(Item::accepted).toList();
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

  /** A row for each part of each control that somebody of an offer could sign for. */
  private static List<Item> shares(List<Item> items, ReportView view) {
    Map<String, List<DivisionView.DivisionPart>> parts = new HashMap<>();
    for (Item item : items.stream().limit(1).toList()) {
      view.divisions().stream()
          .filter(d -> d.arrangement().equals(item.engagement().id()))
          .flatMap(d -> d.parts().stream())
          .forEach(p -> parts.computeIfAbsent(p.control(), k -> new ArrayList<>()).add(p));
    }
    return items.stream()
        .flatMap(
            i -> parts.getOrDefault(i.cell().control().id(), List.of()).stream().map(p -> i.of(p)))
        .toList();
  }

  /** One row of what is said of the report as a whole. */
  private static FilledSheet whole(Layout.Sheet sheet, Report report, Engagement engagement) {
    List<Field.Value> row =
        sheet.columns().stream()
            .map(c -> c.field().map(f -> f.of(report, engagement)).orElse(Field.Value.NOTHING))
            .toList();
    return new FilledSheet(sheet, fixed(sheet, report, engagement), List.of(row), List.of(""));
  }

  private static List<Field.Value> fixed(Layout.Sheet sheet, Report report, Engagement engagement) {
    return sheet.cells().stream()
        .map(
            c ->
                c.field()
                    .map(f -> f.of(report, engagement))
                    .orElseGet(() -> new Field.Value.Text(c.text())))
        .toList();
  }

  private static FilledSheet fill(
      Layout.Sheet sheet, Report report, Engagement engagement, List<Item> items) {
    boolean several = report.assessment().frameworks().size() > 1;
    return new FilledSheet(
        sheet,
        fixed(sheet, report, engagement),
        items.stream()
            .map(
                item ->
                    sheet.columns().stream()
                        .map(c -> c.field().map(f -> f.of(item)).orElse(Field.Value.NOTHING))
                        .toList())
            .toList(),
        items.stream()
            .map(
                i ->
                    several
                        ? i.say(
                            LayoutWord.SECTION,
                            i.view().control().rule(),
                            i.view().control().family())
                        : i.view().control().family())
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
