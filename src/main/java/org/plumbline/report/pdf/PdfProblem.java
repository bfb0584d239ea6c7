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

  private final String variant;

  PdfProblem(String variant) {
    this.variant = variant;
  }

  @Override
  public String code() {
    return "PDF-001";
  }

  @Override
  public String variant() {
    return variant;
  }

  @Override
  public List<String> arguments() {
    return List.of("letter", "text", "number");
  }
}
