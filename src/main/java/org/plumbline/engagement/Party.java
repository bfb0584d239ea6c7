// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether two names mean one company. */
final class Party {
  /** What a company's name may end with without being another company. */
  private static final Set<String> FORMS =
      Set.of(
          "inc",
          "llc",
          "llp",
          "lp",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "pllc",
          "group",
          "the",
          "and",
          "of");

  private Party() {}

  /** True when every word of one name is in the other, forms of companies left aside. */
  static boolean same(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String name) {
    Set<String> out = new LinkedHashSet<>();
    Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !FORMS.contains(word))
        .forEach(out::add);
    return out;
  }
}
