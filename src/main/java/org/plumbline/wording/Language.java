// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.Locale;

/**
 * How a language writes numbers, dates and lists; all of it stands in its words file, so that no
 * Java or machine writes them otherwise.
 *
 * @param name by which its words file is called, such as {@code en}
 * @param locale language and country
 * @param grouping between thousands, such as a comma
 * @param date pattern of a date, as {@link java.time.format.DateTimeFormatter} reads it
 * @param listSeparator between the items of a list
 * @param plurals which form goes with which number
 */
record Language(
    String name,
    Locale locale, String grouping, String date, String listSeparator, Plurals plurals) {
  private static final int THOUSANDS = 3;

  /** A whole number with its thousands apart; four digits stay together only without grouping. */
  String number(long value) {
    String digits = Long.toString(Math.abs(value));
    StringBuilder out = new StringBuilder(value < 0 ? "-" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % THOUSANDS == 0) {
        out.append(grouping);
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }
}
