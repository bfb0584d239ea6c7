// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who acts by a cell that names each party with its share or its letter: {@code MSP 70 % / client
 * 30 %}, {@code R: Ternhill, A: Arbor, I: HR}.
 */
final class CellShares {
  private static final Pattern SHARE =
      Pattern.compile("([^\\d%,;/|()\\n]*?)[:=-]?\\s*(\\d{1,3}) ?%\\s*([^\\d%,;/|()\\n]*)");
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:^|[,;\\n|])\\s*([RASCIrasci](?:\\s?[/&+]\\s?[RASCIrasci]){0,3})\\s*(?:[:=]|\\s[\u2013-]\\s)\\s*([^,;\\n|]+?(?:(?:,|;) ?+(?![RASCI](?:/[RASCI])?\\s*[:=])[^,;\\n|]+?)*)(?=[,;\\n|]|$)");

  private CellShares() {}

  /**
   * Who acts.
   *
   * @param who the party of a name
   * @return empty where the cell names nobody in this way
   */
  static Optional<Acts> of(String text, Set<String> acting, Function<String, Optional<Acts>> who) {
    Optional<Acts> shares = shares(text, who);
    return shares.isPresent() ? shares : letters(text, acting, who);
  }

  private static Optional<Acts> shares(String text, Function<String, Optional<Acts>> who) {
    Set<Acts> all = EnumSet.noneOf(Acts.class);
    Matcher share = SHARE.matcher(text);
    while (share.find()) {
      Optional<Acts> named = who.apply(share.group(1).strip());
      named = named.isPresent() ? named : who.apply(share.group(3).strip());
      if (named.isEmpty()) {
        return Optional.empty();
      }
      if (Integer.parseInt(share.group(2)) > 0) {
        all.add(named.get());
      }
    }
    return together(all);
  }

  private static Optional<Acts> letters(
      String text, Set<String> acting, Function<String, Optional<Acts>> who) {
    Set<Acts> all = EnumSet.noneOf(Acts.class);
    Matcher letters = LETTERS.matcher(text);
    while (letters.find()) {
      boolean acts =
          letters
              .group(1)
              .toLowerCase(Locale.ROOT)
              .chars()
              .anyMatch(c -> acting.contains(String.valueOf((char) c)));
      if (acts) {
        who.apply(letters.group(2).strip()).ifPresent(all::add);
      }
    }
    return together(all);
  }

  /** Of two parties both act; somebody else acts where nobody of both does. */
  static Optional<Acts> together(Set<Acts> all) {
    boolean provider = all.contains(Acts.PROVIDER);
    boolean client = all.contains(Acts.CLIENT);
    if (all.contains(Acts.JOINT) || provider && client) {
      return Optional.of(Acts.JOINT);
    }
    return provider
        ? Optional.of(Acts.PROVIDER)
        : client
            ? Optional.of(Acts.CLIENT)
            : all.contains(Acts.OTHER) ? Optional.of(Acts.OTHER) : Optional.empty();
  }
}
