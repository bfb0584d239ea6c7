// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.List;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Severity;

/**
 * One cause and every cell it keeps open under one engagement.
 *
 * @param kind trait, function, order, system, matrix or model
 * @param name trait, function, capability or system id
 * @param required what is needed
 * @param stated what is stated
 * @param wording contract wording that closes it
 * @param engagement id of the engagement
 * @param cells cells in which it is missing, in catalogue order
 * @param severity highest severity among them
 * @param proposed true when a proposed rule asks for it; such cells stand in groups of their own
 */
public record TermGroup(
    String kind,
    String name,
    String required,
    String stated,
    String wording,
    String engagement,
    List<Cell> cells,
    Severity severity,
    boolean proposed) {
  public TermGroup {
    cells = List.copyOf(cells);
  }

  /** How many of the cells this item alone closes. */
  public long closedAlone() {
    return cells.stream().filter(this::closes).count();
  }

  private boolean closes(Cell cell) {
    return switch (kind) {
      case "model" -> cell.deciding().size() == 1 && cell.missing().isEmpty();
      case "matrix" -> cell.missing().isEmpty();
      default -> cell.missing().size() == 1;
    };
  }
}
