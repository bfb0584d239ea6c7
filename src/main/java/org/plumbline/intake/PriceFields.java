// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.intake.reader.Price;

/** A price of a paper as an offer writes its line. */
final class PriceFields {
  private static final Pattern TIMES_THE_RATE =
      Pattern.compile("(?i)(?:\\d ?x|times|double|twice|half)\\b.*\\brates?\\b");

  private PriceFields() {}

  /** Fields of the line; empty for what is no amount of a line: minimums, percentages, factors. */
  static Optional<List<String>> of(Price price, boolean byTheJob) {
    Map<String, String> units =
        Map.of(
            "endpoint", "device", "job", "visit", "call", "visit", "block", "flat", "day", "visit");
    String unit = units.getOrDefault(price.unit(), price.unit());
    if (price.minimum()
        || unit.equals("percent")
        || unit.equals("monthly-fee")
        || price.amount() < 0) {
      return Optional.empty();
    }
    if (TIMES_THE_RATE.matcher(price.passage().words()).find()) {
      return Optional.empty(); // a factor, no amount
    }
    List<String> fields = new ArrayList<>();
    String what = price.what().length() > 80 ? price.what().substring(0, 80).strip() : price.what();
    fields.add("what: " + OfferText.quoted(what.isEmpty() ? "fee" : what));
    fields.add("unit: " + unit);
    fields.add("each: " + OfferText.plain(price.amount()));
    boolean whenUsed = unit.equals("hour") || unit.equals("visit") || byTheJob && !monthly(price);
    fields.add("per: " + (whenUsed ? "month" : price.per()));
    if (whenUsed) {
      fields.add("quantity: 0");
    }
    if (price.optional()) {
      fields.add("optional: yes");
    }
    return Optional.of(fields);
  }

  private static boolean monthly(Price price) {
    return (price.passage().row() + " " + price.passage().column() + " " + price.passage().words())
        .matches("(?is).*\\b(?:month|monthly|year|yearly|annual|quarter|quarterly)\\b.*");
  }
}
