// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Map;

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
