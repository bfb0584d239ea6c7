// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the template of a PDF. */
public enum TemplateProblem implements ProblemKey {
  SECTION("TPL-001", "", "word", "near"),
  PAGE_SIZE("TPL-002", "", "word", "near"),
  COLOUR("TPL-003", "", "word"),
  NO_FILE("TPL-004", "", "file", "other"),
  NO_LOGO("TPL-005", "missing", "file"),
  LOGO_NOT_SVG("TPL-005", "not-svg", "file"),
  LOGO_NOT_PNG("TPL-005", "not-png", "file"),
  LOGO_ENDING("TPL-005", "ending", "file"),
  LOGO_DAMAGED("TPL-005", "damaged", "file"),
  /** A picture that an archive file may not hold. */
  LOGO_SEE_THROUGH("TPL-005", "see-through"),
  /** Markup that is not well-formed; the reason is the parser's. */
  MARKUP("TPL-006", "reason", "reason"),
  DAMAGED_MARKUP("TPL-006", "damaged"),
  NOT_UTF8("TPL-006", "encoding"),
  /** More than any page has, and than the page maker can follow. */
  DEEP("TPL-006", "deep", "most"),
  EXPRESSION("TPL-007", "expression", "expression"),
  /** An expression that names what is not there. */
  NAME("TPL-007", "name", "expression", "name"),
  SOME_EXPRESSION("TPL-007", "unnamed"),
  /** Values that are no markup. */
  FILLED("TPL-007", "filled"),
  REPEAT("TPL-008", "", "word"),
  UNKNOWN_COLOUR("TPL-009", "", "word", "near"),
  NO_SECTIONS("TPL-010", ""),
  SECTION_TWICE("TPL-011", "", "word"),
  /** A frame without a part that the page needs. */
  FRAME("TPL-012", "", "element"),
  STYLE("TPL-013", "", "reason"),
  TYPE("TPL-014", "type", "expression"),
  NEW("TPL-014", "new", "expression"),
  BEAN("TPL-014", "bean", "expression"),
  OBJECT("TPL-014", "object", "expression", "name"),
  METHOD("TPL-014", "method", "expression", "name"),
  ASSIGNMENT("TPL-014", "assignment", "expression"),
  TWICE_EVALUATED("TPL-014", "twice", "expression"),
  FRAGMENT("TPL-014", "fragment", "expression"),
  LINK("TPL-014", "link", "expression"),
  ATTRIBUTE("TPL-015", "attribute", "name", "known"),
  ELEMENT("TPL-015", "element", "name"),
  INSTRUCTION("TPL-015", "instruction", "name"),
  COMMENT("TPL-015", "comment"),
  /** Something outside the folder of the template. */
  REFERENCE("TPL-016", "reference", "reference"),
  RULE("TPL-016", "rule", "rule", "reference"),
  /** Numbers of a bar that are none. */
  COUNTS("TPL-017", "", "attribute", "text"),
  /** A style or structure that the page maker cannot lay out. */
  LAYOUT("TPL-018", "", "template");

  private final Spec spec;

  TemplateProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
