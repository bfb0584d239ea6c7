// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who acts, in the words and letters of real responsibility tables. */
public final class TableWords {
  private static final Set<String> PROVIDER =
      Set.of(
          "provider",
          "inherited",
          "fully inherited",
          "msp",
          "mssp",
          "esp",
          "service provider",
          "yes",
          "full",
          "fully");
  private static final Set<String> JOINT =
      Set.of(
          "joint",
          "shared",
          "hybrid",
          "partial",
          "partially",
          "partially inherited",
          "both",
          "a & r",
          "a&r",
          "a/r");
  private static final Set<String> CLIENT =
      Set.of(
          "client",
          "customer",
          "company",
          "organization",
          "organisation",
          "not inherited",
          "no",
          "osa",
          "osc",
          "you");
  private static final Set<String> NOBODY = Set.of("not-applicable", "not applicable", "n/a", "na");
  private static final Set<String> OPEN =
      Set.of("yes (optional)", "optional", "tbd", "?", "see contract", "configured by customer");

  private static final int LEAST_OF_A_NAME = 4;

  private TableWords() {}

  /**
   * The party a word means; empty where it is none of a table, or leaves open who acts.
   *
   * @param provider name of the provider, which tables write in full or by its beginning
   */
  public static Optional<Row.Party> party(String word, String provider) {
    String bare = plain(word);
    if (PROVIDER.contains(bare) || named(bare, plain(provider))) {
      return Optional.of(Row.Party.PROVIDER);
    }
    if (JOINT.contains(bare)) {
      return Optional.of(Row.Party.JOINT);
    }
    if (CLIENT.contains(bare)) {
      return Optional.of(Row.Party.CLIENT);
    }
    return NOBODY.contains(bare) ? Optional.of(Row.Party.NOT_APPLICABLE) : Optional.empty();
  }

  /** True where the word leaves open who acts, so that somebody has to ask. */
  public static boolean open(String word) {
    String bare = plain(word);
    return OPEN.contains(bare) || bare.startsWith("configured by") || bare.endsWith("?");
  }

  private static boolean named(String word, String provider) {
    return word.length() >= LEAST_OF_A_NAME
        && (provider.equals(word)
            || provider.startsWith(word + " ")
            || provider.startsWith(word + ","));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
