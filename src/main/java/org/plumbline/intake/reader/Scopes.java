// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;

/** Classes of systems that words name. */
public final class Scopes {
  private static final List<String> CLASSES =
      List.of("endpoint", "server", "network", "cloud-tenant", "mobile");

  private Scopes() {}

  /** True where one wording of a list of manners stands in the words. */
  public static boolean says(String list, String words, PhraseBook book) {
    return book.manner().says(list, Wording.folded(words));
  }

  /** Classes the words name, in a fixed order; none where they name none. */
  public static List<String> named(String words, PhraseBook book) {
    String folded = Wording.folded(words);
    return CLASSES.stream().filter(c -> book.manner().says("covers_" + c, folded)).toList();
  }
}
