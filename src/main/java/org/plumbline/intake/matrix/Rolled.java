// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.matrix.MatrixReading.Assigned;
import org.plumbline.intake.matrix.MatrixReading.Doubt;
import org.plumbline.intake.matrix.MatrixReading.Why;
import org.plumbline.papers.ControlLookup.Hit;

/** Who acts for each control, from all rows that name it or its objectives. */
public final class Rolled {
  private Rolled() {}

  private record Named(Assigned row, Hit hit) {}

  /**
   * By control, in the order of the table. Objectives that differ make it joint; two rows of the
   * whole control that differ leave it open. A standard spread over what hangs below it yields to
   * the row that names a control itself.
   */
  public static Map<String, Acts> byControl(List<Assigned> rows) {
    Map<String, Acts> out = new LinkedHashMap<>();
    grouped(rows).forEach((control, named) -> out.put(control, together(named)));
    return out;
  }

  private static Map<String, List<Named>> grouped(List<Assigned> rows) {
    Map<String, List<Named>> out = new LinkedHashMap<>();
    for (Assigned row : rows) {
      for (Hit hit : row.hits()) {
        out.computeIfAbsent(hit.control(), k -> new ArrayList<>()).add(new Named(row, hit));
      }
    }
    out.replaceAll(
        (control, named) -> {
          int deepest = named.stream().mapToInt(n -> n.hit().depth()).max().orElse(0);
          return named.stream().filter(n -> n.hit().depth() == deepest).toList();
        });
    return out;
  }

  private static Acts together(List<Named> named) {
    Set<Acts> all = EnumSet.noneOf(Acts.class);
    named.forEach(n -> all.add(n.row().acts()));
    if (all.size() > 1) {
      all.remove(Acts.NOT_APPLICABLE);
    }
    if (all.size() == 1 || all.contains(Acts.UNCLEAR)) {
      return all.iterator().next();
    }
    if (named.stream().allMatch(n -> n.hit().part().isEmpty() && !n.hit().fanned())) {
      return Acts.UNCLEAR;
    }
    return all.contains(Acts.PROVIDER) || all.contains(Acts.JOINT) ? Acts.JOINT : Acts.CLIENT;
  }

  /** The rows, those that differ from another of their control marked. */
  static List<Assigned> checked(List<Assigned> rows) {
    Map<Assigned, Doubt> doubts = new LinkedHashMap<>();
    grouped(rows)
        .forEach(
            (control, named) -> {
              Named first = named.get(0);
              for (Named each : named) {
                if (each.row().acts() != first.row().acts()) {
                  boolean objectives = named.stream().noneMatch(n -> n.hit().part().isEmpty());
                  Why why = objectives ? Why.OBJECTIVES : Why.TWO_ROWS;
                  doubts.putIfAbsent(
                      each.row(),
                      new Doubt(why, first.row().at().shown(), each.row().at().shown()));
                }
              }
            });
    return rows.stream().map(r -> with(r, doubts.get(r))).toList();
  }

  private static Assigned with(Assigned row, @org.jspecify.annotations.Nullable Doubt doubt) {
    if (doubt == null) {
      return row;
    }
    List<Doubt> all = new ArrayList<>(row.doubt());
    all.add(doubt);
    return new Assigned(
        row.at(),
        row.written(),
        row.hits(),
        row.acts(),
        row.other(),
        row.evidence(),
        row.words(),
        row.clientWords(),
        row.hidden(),
        row.lost(),
        all,
        row.said());
  }
}
