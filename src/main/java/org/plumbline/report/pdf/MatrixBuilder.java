// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Assessment;
import org.plumbline.report.Actor;
import org.plumbline.report.ResponsibilityMatrix;

/** Builds the chapter on who does what. */
final class MatrixBuilder {
  /** Characters on a line of ids. */
  private static final int LINE = 42;

  private MatrixBuilder() {}

  static List<PdfView.Matrix> of(Assessment assessment) {
    return ResponsibilityMatrix.of(assessment).stream().map(MatrixBuilder::matrix).toList();
  }

  private static PdfView.Matrix matrix(ResponsibilityMatrix matrix) {
    Map<String, List<PdfView.MatrixRow>> groups = new LinkedHashMap<>();
    for (ResponsibilityMatrix.Row row : matrix.rows()) {
      groups
          .computeIfAbsent(row.capability().group(), k -> new ArrayList<>())
          .add(
              new PdfView.MatrixRow(
                  row.capability().id(),
                  Arrays.stream(Actor.values())
                      .map(a -> row.counts().containsKey(a) ? "" + row.counts().get(a) : "")
                      .toList(),
                  Words.capped(row.controls(), LINE)));
    }
    return new PdfView.Matrix(
        matrix.engagement().name(),
        groups.entrySet().stream()
            .map(e -> new PdfView.MatrixGroup(e.getKey(), e.getValue()))
            .toList());
  }
}
