// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What words do, whatever they speak of: refuse, aim, hang on the client, praise.
 *
 * @param lists wordings by their name in the vocabulary
 */
record Manner(Map<String, List<Wording>> lists) {
  Manner {
    lists = Map.copyOf(lists);
  }

  /** True when one wording of the list stands in the text. */
  boolean says(String list, String folded) {
    return lists.getOrDefault(list, List.of()).stream().anyMatch(w -> w.in(folded));
  }

  /** True when the text ends with one wording of the list, but for signs and blanks. */
  boolean ends(String list, String folded) {
    return lists.getOrDefault(list, List.of()).stream().anyMatch(w -> ends(w, folded));
  }

  private static boolean ends(Wording wording, String folded) {
    Matcher m = wording.pattern().matcher(folded);
    while (wording.hint().may(folded) && m.find()) {
      if (folded.substring(m.end()).chars().noneMatch(Character::isLetterOrDigit)) {
        return true;
      }
    }
    return false;
  }

  /** The text with all wordings of a list blanked out. */
  String without(String list, String folded) {
    String out = folded;
    for (Wording wording : lists.getOrDefault(list, List.of())) {
      if (!wording.hint().may(out)) {
        continue;
      }
      out = wording.pattern().matcher(out).replaceAll(m -> " ".repeat(m.end() - m.start()));
    }
    return out;
  }
}
