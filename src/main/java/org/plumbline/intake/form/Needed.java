// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import org.plumbline.yaml.Answers;

/**
 * Answers of a form without which the rest cannot be read: FRM-018 names the cell that is empty.
 */
record Needed(FormFile form) {

  /**
   * Says that a cell is empty that has to be answered. Something stands in for an answer that is
   * missing or wrong, so that each mistake is told once.
   *
   * @param asked the question, or the head of its column, as people read it
   */
  void answer(FormCell cell, Object asked, String key, String instead, Answers into) {
    if (cell.isEmpty()) {
      form.problems().error(FormProblem.NOT_ANSWERED, cell.place(), asked);
    }
    if (!into.has(key)) {
      into.put(key, instead, cell.place());
    }
  }
}
