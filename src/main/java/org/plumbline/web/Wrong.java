// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problem;
import org.plumbline.wording.Words;

/**
 * Something to put right in a form.
 *
 * @param field id of the field; empty where it is no single one
 * @param text what was found
 * @param help what is wanted; or empty
 */
record Wrong(String field, String text, String help) {

  static Wrong of(String field, String text) {
    return new Wrong(field, text, "");
  }

  /** Every mistake of files, the first letter large; without the places of our own folders. */
  static List<Wrong> of(BadInputException e, Words words) {
    return e.problems().stream()
        .filter(p -> p.severity() == Problem.Severity.ERROR)
        .map(
            p ->
                new Wrong(
                    "",
                    where(p) + sentence(words.say(p.message())),
                    sentence(words.say(p.help()).strip())))
        .toList();
  }

  private static String where(Problem problem) {
    String file = problem.place().file().replaceFirst("^.*/", "");
    return file.isEmpty() ? "" : file + ": ";
  }

  private static String sentence(String text) {
    String plain = text.replace("`", "\"");
    return plain.isEmpty()
        ? ""
        : plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + plain.substring(1) + ".";
  }
}
