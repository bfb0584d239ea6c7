// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Cell;

/**
 * Ids that a spreadsheet has turned into something else: 3.1.12 into the first of March 2012, and
 * 164.310 into the number 164.31.
 */
final class LostIds {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[ T]0?0:00.*)?");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[-/. ]+([a-z]{3})[a-z]*[-/., ]+(\\d{2,4})");
  private static final Pattern NAMED_FIRST =
      Pattern.compile("([a-z]{3})[a-z]*[-/. ]+(\\d{1,2}),?[-/. ]+(\\d{2,4})");
  private static final int CENTURY = 100;
  private static final int FIRST_YEAR = 32;

  private LostIds() {}

  /** Ids that the cell may have been, the likeliest first; none where it is no date or number. */
  static List<String> candidates(Cell cell) {
    Set<String> out = new LinkedHashSet<>();
    cell.date().ifPresent(d -> of(d, out));
    String text = cell.text().toLowerCase(Locale.ROOT).strip();
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches() && (cell.date().isPresent() || year(numbers))) {
      written(numbers, out);
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      add(out, MONTHS.indexOf(named.group(2)) + 1, named.group(1), named.group(3));
      add(out, named.group(1), MONTHS.indexOf(named.group(2)) + 1, named.group(3));
      String year = named.group(3).substring(named.group(3).length() - 2);
      add(out, year, MONTHS.indexOf(named.group(2)) + 1, named.group(1));
    }
    Matcher first = NAMED_FIRST.matcher(text);
    if (first.matches()) {
      add(out, MONTHS.indexOf(first.group(1)) + 1, first.group(2), first.group(3));
    }
    if (cell.kind() == Cell.Kind.NUMBER || text.matches("(164|314)\\.\\d{1,2}")) {
      out.add(text + "0");
    }
    return List.copyOf(out);
  }

  private static void of(LocalDate day, Set<String> out) {
    int year = day.getYear() % CENTURY;
    out.add(day.getMonthValue() + "." + day.getDayOfMonth() + "." + year);
    out.add(day.getDayOfMonth() + "." + day.getMonthValue() + "." + year);
    out.add(year + "." + day.getMonthValue() + "." + day.getDayOfMonth());
  }

  /** True where one of the ends is a year and no part of an id. */
  private static boolean year(Matcher numbers) {
    return Integer.parseInt(numbers.group(1)) >= FIRST_YEAR
        || Integer.parseInt(numbers.group(3)) >= FIRST_YEAR
        || numbers.group().contains("/")
        || numbers.group().contains("-");
  }

  private static void written(Matcher numbers, Set<String> out) {
    boolean yearFirst = numbers.group(1).length() == 4;
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      parts.add(String.valueOf(Integer.parseInt(numbers.group(i)) % CENTURY));
    }
    if (yearFirst) {
      out.add(parts.get(1) + "." + parts.get(2) + "." + parts.get(0));
      out.add(parts.get(2) + "." + parts.get(1) + "." + parts.get(0));
      out.add(String.join(".", parts));
    } else {
      out.add(String.join(".", parts));
      out.add(parts.get(1) + "." + parts.get(0) + "." + parts.get(2));
    }
  }

  private static void add(Set<String> out, Object first, Object second, String year) {
    out.add(
        Integer.parseInt(String.valueOf(first))
            + "."
            + Integer.parseInt(String.valueOf(second))
            + "."
            + Integer.parseInt(year) % CENTURY);
  }
}
