// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Which plural form goes with a number. Rules are written as CLDR writes them for whole numbers:
 * {@code n = 1}, {@code n % 10 = 2..4 and n % 100 != 12..14}; alternatives are joined by {@code
 * or}. What no rule takes is {@code other}.
 *
 * @see <a href="https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS
 *     35</a>
 */
final class Plurals {
  /** The form every language has. */
  static final String OTHER = "other";

  private static final java.util.regex.Pattern RELATION =
      java.util.regex.Pattern.compile("n(?: % (\\d{1,4}))? (!?=) (\\d{1,6})(?:\\.\\.(\\d{1,6}))?");

  private final Map<String, List<List<Relation>>> forms = new LinkedHashMap<>();

  /** {@code n % modulus} lies, or does not lie, between two numbers. */
  private record Relation(long modulus, boolean within, long from, long to) {
    boolean holds(long number) {
      long n = modulus == 0 ? number : number % modulus;
      return within == (n >= from && n <= to);
    }
  }

  /**
   * Adds the rule of a form; false when it is not of the form above.
   *
   * @param form such as {@code one}
   */
  boolean add(String form, String rule) {
    List<List<Relation>> alternatives = new ArrayList<>();
    for (String alternative : rule.strip().split(" or ")) {
      List<Relation> all = new ArrayList<>();
      for (String text : alternative.split(" and ")) {
        Matcher found = RELATION.matcher(text.strip());
        if (!found.matches()) {
          forms.put(form, List.of()); // known all the same: its words are no mistake
          return false;
        }
        long from = Long.parseLong(found.group(3));
        all.add(
            new Relation(
                found.group(1) == null ? 0 : Long.parseLong(found.group(1)),
                found.group(2).equals("="),
                from,
                found.group(4) == null ? from : Long.parseLong(found.group(4))));
      }
      alternatives.add(all);
    }
    forms.put(form, alternatives);
    return true;
  }

  /** Every form a plural must have words for. */
  List<String> forms() {
    List<String> out = new ArrayList<>(forms.keySet());
    out.add(OTHER);
    return out;
  }

  String formOf(long number) {
    long n = Math.abs(number);
    for (Map.Entry<String, List<List<Relation>>> form : forms.entrySet()) {
      if (form.getValue().stream().anyMatch(all -> all.stream().allMatch(r -> r.holds(n)))) {
        return form.getKey();
      }
    }
    return OTHER;
  }
}
