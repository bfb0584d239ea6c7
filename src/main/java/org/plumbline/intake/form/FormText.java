// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import org.plumbline.wording.Words;

/** What files say of the form they come from. */
public final class FormText {
  private FormText() {}

  /** Where a file comes from. */
  public static String from(String file, Words words) {
    return words.say(FormWord.COMMENT_FROM, file);
  }

  /** Where answers of a provider come from, and who gave them. */
  public static String from(String file, String by, Words words) {
    return by.isBlank()
        ? from(file, words)
        : words.say(FormWord.COMMENT_ANSWERED, file, by.replaceAll("\\s+", " "));
  }

  /** What stands above answers that do not count yet. */
  public static String waiting(Words words) {
    return words.say(FormWord.COMMENT_UNCONFIRMED);
  }
}
