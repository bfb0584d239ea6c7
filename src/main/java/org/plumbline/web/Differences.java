// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.application.FrozenReport;
import org.plumbline.judgement.Verdict;

/**
 * Requirements whose answer differs between two assessments.
 *
 * @param other neither better nor worse: what came in, fell away or began or ceased to apply
 * @param same how many have the same answer
 * @param causes what differs beneath, as codes
 */
record Differences(
    List<Differences.Row> worse,
    List<Differences.Row> better,
    List<Differences.Row> other,
    int same,
    List<String> causes) {

  /**
   * One requirement.
   *
   * @param before code of its verdict; empty when it was not looked at
   * @param now code of its verdict; empty when it is not looked at
   * @param why in sentences
   * @param causes codes of what made its answer another; none where nobody looked
   */
  record Row(
      String framework,
      String id,
      String title,
      String before,
      String now,
      String why,
      List<String> causes) {

    Row because(List<String> codes) {
      return new Row(framework, id, title, before, now, why, codes);
    }

    boolean has(String cause) {
      return cause.isEmpty() || causes.contains(cause);
    }
  }

  static Differences of(
      Map<String, FrozenReport.Cell> before,
      Map<String, FrozenReport.Cell> now,
      List<String> causes) {
    List<Row> worse = new ArrayList<>();
    List<Row> better = new ArrayList<>();
    List<Row> other = new ArrayList<>();
    int same = 0;
    for (FrozenReport.Cell cell : now.values()) {
      FrozenReport.Cell old = before.get(cell.key());
      if (old != null && old.verdict() == cell.verdict()) {
        same++;
      } else if (old == null || applies(old) != applies(cell)) {
        other.add(row(cell, Optional.ofNullable(old), Optional.of(cell)));
      } else {
        // verdicts are ordered worst first
        boolean up = cell.verdict().ordinal() > old.verdict().ordinal();
        (up ? better : worse).add(row(cell, Optional.of(old), Optional.of(cell)));
      }
    }
    before.values().stream()
        .filter(c -> !now.containsKey(c.key()))
        .forEach(c -> other.add(row(c, Optional.of(c), Optional.empty())));
    return new Differences(worse, better, other, same, causes);
  }

  private static boolean applies(FrozenReport.Cell cell) {
    return cell.verdict() != Verdict.NOT_APPLICABLE;
  }

  private static Row row(
      FrozenReport.Cell cell, Optional<FrozenReport.Cell> old, Optional<FrozenReport.Cell> now) {
    return new Row(
        cell.framework(),
        cell.control(),
        cell.title(),
        old.map(c -> c.verdict().name()).orElse(""),
        now.map(c -> c.verdict().name()).orElse(""),
        now.map(FrozenReport.Cell::note).orElse(""),
        List.of());
  }

  /** Of these, the one requirement. */
  Differences of(String framework, String id) {
    return each(
        rows ->
            rows.stream()
                .filter(r -> r.framework().equals(framework) && r.id().equals(id))
                .toList());
  }

  /**
   * The same, each row with its causes.
   *
   * @param known codes by key of the row, as {@link FrozenReport.Cell#key} has it
   */
  Differences because(Map<String, List<String>> known, String offer) {
    return each(
        rows ->
            rows.stream()
                .map(
                    r ->
                        r.because(
                            known.getOrDefault(
                                r.framework() + "/" + r.id() + "/" + offer, List.of())))
                .toList());
  }

  /** Those of one cause; of all where it is empty. */
  Differences only(String cause) {
    return each(rows -> rows.stream().filter(r -> r.has(cause)).toList());
  }

  private Differences each(UnaryOperator<List<Row>> change) {
    return new Differences(
        change.apply(worse), change.apply(better), change.apply(other), same, causes);
  }

  /** Worse, better, then the others. */
  public List<Row> rows() {
    List<Row> out = new ArrayList<>(worse);
    out.addAll(better);
    out.addAll(other);
    return out;
  }

  public int all() {
    return worse.size() + better.size() + other.size();
  }
}
