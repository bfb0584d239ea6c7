// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import org.plumbline.phrase.Key;
import org.plumbline.wording.Words;

/**
 * A column of a table.
 *
 * @param title heading
 * @param width in characters
 * @param number true when it holds numbers, which stand centred under their heading
 */
record Column(String title, int width, boolean number) {
  Column(String title, int width) {
    this(title, width, false);
  }

  static Column number(String title, int width) {
    return new Column(title, width, true);
  }

  /** Makes the columns of a table in the words of a report. */
  record Maker(Words words) {
    Column text(Key heading, int width) {
      return new Column(words.say(heading), width);
    }

    Column number(Key heading, int width) {
      return Column.number(words.say(heading), width);
    }
  }
}
