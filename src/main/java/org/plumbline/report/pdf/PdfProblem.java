// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What a PDF cannot show as it was written. */
enum PdfProblem implements ProblemKey {
  /** A character the fonts lack. */
  GLYPH("glyph"),
  /** A letter of a script the page maker cannot set. */
  SCRIPT("script");

  private final Spec spec;

  PdfProblem(String variant) {
    spec = new Spec("PDF-001", variant, List.of("letter", "text", "number"));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
