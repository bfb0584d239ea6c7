// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong when a PDF is written. */
enum PdfProblem implements ProblemKey {
  /** A character the embedded fonts do not have. */
  GLYPH("PDF-001", "character", "text", "number");

  private final String code;
  private final List<String> arguments;

  PdfProblem(String code, String... arguments) {
    this.code = code;
    this.arguments = List.of(arguments);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
