// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.intake.text.Block;

/** By which common words a paper calls its client: "Customer shall", "tells the Customer". */
final class CalledClient {
  private CalledClient() {}

  /** The words in small letters; none where the client has another name. */
  static Set<String> in(List<Block> blocks, PartyWords words) {
    Set<String> out = new LinkedHashSet<>();
    for (String word : words.called()) {
      Pattern name = name(word);
      if (blocks.stream().anyMatch(b -> name.matcher(b.text()).find())) {
        out.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return out;
  }

  /** With a capital within a sentence, or as one who acts; not before a word that it describes. */
  private static Pattern name(String word) {
    String own = "(?:" + word + "|" + word.toUpperCase(Locale.ROOT) + ")";
    String alone = "(?:['\u2019]s)?(?![\\w'\u2019-])(?! (?:\\p{Lu}|information))";
    return Pattern.compile(
        "(?:(?<=[\\p{Ll},;] )|(?<=[\"\u201c]))"
            + own
            + alone
            + "|\\b"
            + own
            + " (?i:shall|will|must|agrees)\\b|\\b(?i:the "
            + word
            + ")"
            + alone);
  }
}
