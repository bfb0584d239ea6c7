// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.HandoverView;

/**
 * The matrix of a rule book, narrowed to what is asked for.
 *
 * @param families with the rows that fit, without those that have none
 * @param shown how many requirements fit
 */
record Requirements(List<Requirements.Family> families, int shown) {

  /**
   * What is asked for.
   *
   * @param family title; empty for all
   * @param answer code of a verdict, {@code open} for whatever needs work, or empty for all
   * @param text that stands in number or title, or empty
   */
  record Filter(String family, String answer, String text) {
    boolean fits(CellView cell) {
      String words = (cell.control().id() + " " + cell.control().title()).toLowerCase(LOCALE);
      return (family.isEmpty() || cell.control().family().equals(family))
          && fitsAnswer(cell)
          && words.contains(text.strip().toLowerCase(LOCALE));
    }

    private boolean fitsAnswer(CellView cell) {
      return answer.isEmpty()
          || (answer.equals("open") ? cell.open() : cell.verdict().code().equals(answer));
    }
  }

  /** A family and its counts in words. */
  record Family(String title, String counts, List<Line> lines) {}

  /**
   * One requirement.
   *
   * @param whole its row where it is not broken into objectives
   * @param objectives its rows where it is
   * @param gap what is tracked of it
   */
  record Line(
      CellView cell,
      Optional<HandoverView.Row> whole,
      List<HandoverView.Row> objectives,
      Optional<Gap> gap) {

    public String style() {
      return Bars.style(cell.verdict().verdict());
    }

    /** Objectives that are not settled. */
    public long openObjectives() {
      return objectives.stream().filter(r -> Answers.open(r.style())).count();
    }
  }

  private static final java.util.Locale LOCALE = java.util.Locale.ROOT;

  static Requirements of(Audit audit, HandoverView.Rule rule, Filter filter) {
    Map<String, CellView> cells = new LinkedHashMap<>();
    audit.cells(rule.id()).forEach(c -> cells.put(c.control().id(), c));
    Map<String, Gap> gaps = audit.gaps(rule.id());
    List<Family> families = new ArrayList<>();
    int shown = 0;
    for (HandoverView.Matrix matrix : rule.matrix()) {
      List<Line> lines = new ArrayList<>();
      for (HandoverView.Requirement group : matrix.groups()) {
        lines(group)
            .forEach(
                (id, line) -> {
                  CellView cell = cells.get(id);
                  if (cell != null && filter.fits(cell)) {
                    lines.add(
                        new Line(
                            cell,
                            line.whole(),
                            line.objectives(),
                            Optional.ofNullable(gaps.get(id))));
                  }
                });
      }
      shown += lines.size();
      if (!lines.isEmpty()) {
        families.add(new Family(matrix.title(), matrix.counts(), lines));
      }
    }
    return new Requirements(families, shown);
  }

  /** The one requirement of this id. */
  static Optional<Line> one(Audit audit, HandoverView.Rule rule, String id) {
    return of(audit, rule, new Filter("", "", "")).families().stream()
        .flatMap(f -> f.lines().stream())
        .filter(l -> l.cell().control().id().equals(id))
        .findFirst();
  }

  private record Rows(Optional<HandoverView.Row> whole, List<HandoverView.Row> objectives) {}

  private static Map<String, Rows> lines(HandoverView.Requirement group) {
    if (!group.id().isEmpty()) {
      return Map.of(group.id(), new Rows(Optional.empty(), group.rows()));
    }
    Map<String, Rows> out = new LinkedHashMap<>();
    group.rows().forEach(r -> out.put(r.id(), new Rows(Optional.of(r), List.of())));
    return out;
  }
}
