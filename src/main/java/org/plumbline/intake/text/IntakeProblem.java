// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** Why a foreign paper cannot be read. */
public enum IntakeProblem implements ProblemKey {
  /** Opens with a password only. */
  ENCRYPTED("INT-001", ""),
  /** Pictures of pages without text. */
  SCANNED("INT-002", "", "pages"),
  /** Changes that nobody has accepted. */
  TRACKED("INT-003", ""),
  TOO_LARGE("INT-004", "", "megabytes", "most"),
  TOO_MANY_PAGES("INT-004", "pages", "pages", "most"),
  TOO_MANY_SHEETS("INT-004", "sheets", "sheets", "most"),
  TOO_MUCH_TEXT("INT-004", "text"),
  LONG_PARAGRAPH("INT-004", "paragraph", "letters", "most"),
  OTHER_LANGUAGE("INT-005", "", "language"),
  WRONG_KIND("INT-006", ""),
  DAMAGED("INT-007", "", "form"),
  UNKNOWN_FORM("INT-008", ""),
  NOTHING_IN_IT("INT-009", ""),
  /** Several tiers, and nobody has said which is bought. */
  SEVERAL_PLANS("INT-010", "", "plans"),
  NO_SUCH_PLAN("INT-010", "unknown", "plan", "near"),
  /** No promise, refusal, duty, claim or price was found. */
  NOTHING_SAID("INT-011", ""),
  /** A sentence of the vocabulary that is not read as it says. */
  EXAMPLE("INT-020", "", "words", "found", "subject"),
  /** A wording names a class of words that is not there. */
  NO_WORD_CLASS("INT-021", "", "name"),
  /** A head of a table promises a thing that no phrase knows. */
  NO_PHRASE("INT-022", "", "subject", "about"),
  /** The rule of doubt names a reason that the reader does not know. */
  NO_REASON("INT-023", "", "name", "known"),
  /** A line of known passages without its five columns, or of a subject that nobody knows. */
  KNOWN_LINE("INT-024", "", "found"),
  /** A word that is no kind of number, or a number that is none. */
  NO_KIND("INT-025", "", "name", "known");

  private final Spec spec;

  IntakeProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
