// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a form that somebody filled in, and with the data it is made of. */
public enum FormProblem implements ProblemKey {
  /** A file that is no workbook. */
  NO_WORKBOOK("FRM-001", "", "why", "remedy"),
  /** A workbook that is no form. */
  NO_FORM("FRM-002", "form"),
  /** A form of another kind than the command reads. */
  OTHER_FORM("FRM-002", "kind", "kind"),
  /** A form of a later version of the program. */
  NEWER("FRM-003", "", "version", "known"),
  /** A sheet without the hidden row that names its columns. */
  NO_COLUMNS("FRM-004", "columns", "columns"),
  /** A sheet that is gone. */
  NO_SHEET("FRM-004", "sheet", "sheet"),
  /** A sheet whose hidden first row or column is gone. */
  NO_KEYS("FRM-004", "keys", "sheet"),
  /** An answer that is not one of the list. */
  NOT_LISTED("FRM-005", "", "answer", "near"),
  /** The same question in two rows. */
  TWICE("FRM-006", "question", "question", "first"),
  /** A sheet that can stand in a form once only. */
  SHEET_TWICE("FRM-006", "sheet", "sheet", "first"),
  /** Two offers of the same name. */
  NAME_TWICE("FRM-006", "name", "sheet", "first", "provider"),
  /** Answers without words or place. */
  UNCONFIRMED("FRM-007", "offer", "count", "cells"),
  /** Answers of a provider without the words it would write. */
  NO_WORDS("FRM-007", "asked", "count", "cells"),
  /** Words beside a question that is not answered. */
  NO_ANSWER("FRM-008", "", "count", "cells"),
  /** Rows that are gone. */
  ROWS_GONE("FRM-009", "questions", "count", "questions"),
  /** A sheet without which the rest can be read. */
  SHEET_GONE("FRM-009", "sheet", "sheet"),
  /** Cells that belong to no question. */
  NOT_READ("FRM-010", "cells", "count", "cells"),
  /** A sheet that is none of the form. */
  SHEET_NOT_READ("FRM-010", "sheet", "sheet"),
  /** Rows of systems without a name. */
  NO_NAME("FRM-010", "names", "count", "cells"),
  /** A formula without a value. */
  NO_VALUE("FRM-011", ""),
  /** Answers about an offer whose provider is not named. */
  NO_PROVIDER("FRM-012", ""),
  /** A price of an offer that is not there. */
  NO_OFFER("FRM-013", "unknown", "offer", "offers"),
  /** A price of an offer that nobody has filled in. */
  EMPTY_OFFER("FRM-013", "empty", "offer"),
  /** Prices of one offer in several currencies. */
  CURRENCIES("FRM-014", "", "provider", "currencies"),
  /** A date that is no date. */
  NO_DATE("FRM-015", "", "text"),
  /** A whole row that a preset or a form speaks of and the data does not know. */
  UNKNOWN("FRM-016", "", "word", "near"),
  /** An offer to which nothing can be added. */
  NO_ROOM("FRM-017", "", "key"),
  /** A question without whose answer nothing can be judged. */
  NOT_ANSWERED("FRM-018", "", "question"),
  /** A term that is no number of months. */
  NO_MONTHS("FRM-019", "", "text"),
  /** A hidden sheet with answers. */
  HIDDEN("FRM-020", "", "sheet"),
  /** Answers that hold only for systems they name, and name none. */
  NO_SYSTEMS("FRM-022", "", "count", "cells"),
  /** Answers that the offer has already. */
  SAME_ANSWERS("FRM-021", "same", "file"),
  /** Another kind of support than the offer says. */
  OTHER_SUPPORT("FRM-021", "kind", "file"),
  /** A form where the paper of a provider is read. */
  NO_PAPER("FRM-002", "paper", "file");

  private final Spec spec;

  FormProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
