// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Map;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.JobsView;
import org.springframework.stereotype.Component;

/** The verdicts in the owner's words, as the decision prints them. */
@Component("spoken")
public class Spoken {
  private final Office office;

  Spoken(Office office) {
    this.office = office;
  }

  /** What is not signed is promised; what both have signed is agreed. */
  String verdict(Verdict verdict, boolean signed) {
    return office
        .words()
        .say("decide.said", Map.of("verdict", verdict.name(), "signed", signed ? "yes" : "no"));
  }

  /** The same by its code, for templates. */
  public String word(String code, boolean signed) {
    return verdict(Verdict.valueOf(code), signed);
  }

  /** The color and icon of a verdict. */
  public String style(String verdict) {
    return Bars.style(Verdict.valueOf(verdict));
  }

  /** Why a job is as it is: what is missing where nobody has it, else where it is written. */
  public String why(JobsView.Cell cell) {
    boolean lacks = List.of("ask", "none", "never").contains(cell.style());
    return lacks && !cell.missing().isEmpty() || cell.written().isEmpty()
        ? cell.missing()
        : cell.written();
  }

  /**
   * The color and icon of a job in the grid.
   *
   * @param style as the view names it: yes, other, ask, none, never or blank
   */
  public String job(String style) {
    return switch (style) {
      case "yes" -> "ok";
      case "other" -> "mine";
      case "ask" -> "chg";
      case "none" -> "none";
      case "never" -> "no";
      default -> "na";
    };
  }
}
