// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.papers.Counts.Quantity;
import org.plumbline.papers.LineTotal.State;
import org.plumbline.papers.LineTotal.Sum;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import tools.jackson.databind.JsonNode;

/** What papers cost is what somebody with a pencil comes to, to the cent. */
class TotalsTest {
  private static final String SHOP = "counts: {user: 55, device: 60, server: 2, site: 1}\n";
  private static final String PRACTICE = "counts: {user: 31, device: 31, server: 2, site: 1}\n";

  private static final String LARCH =
      """
      prices:
        currency: USD
        term: P365D
        rises_at_most: 5
        lines:
          - {what: Plus, unit: user, each: 110, per: month, minimum: 1100, document: sheet}
          - {what: server, unit: server, each: 90, per: month, document: sheet}
          - {what: training, unit: user, each: 4, per: month, optional: yes, taken: yes}
          - {what: server backup, unit: server, each: 150, per: month, optional: yes, taken: no}
          - {what: changes, unit: change, each: 80, per: month, quantity: 7, included: 5}
          - {what: onboarding, unit: flat, each: 3000, per: once, document: sheet}
          - {what: night work, unit: hour, each: 240, per: month, hours: after 18:00}
      """;

  private static final String NIGHTWATCH =
      """
      prices:
        currency: USD
        lines:
          - {what: watch, unit: device, each: [16, 20], per: month, included: 0, document: sow}
          - {what: set-up, unit: flat, each: 2500, per: once, document: sow}
      """;

  private static final String CORNER =
      """
      prices:
        currency: USD
        lines:
          - {what: hour, unit: hour, each: 140, per: month, quantity: 6, minimum: 140}
          - {what: emergency hour, unit: hour, each: 220, per: month, quantity: 1, hours: nights}
          - {what: scan, unit: flat, each: 900, per: year, quantity: 2}
      """;

  private static final String KESTREL =
      """
      prices:
        currency: USD
        term: P1080D
        lines:
          - {what: Business, unit: user, each: 104, per: month, minimum: 1040}
          - {what: server backup, unit: server, each: 145, per: month, optional: yes, taken: no, estimate: from}
          - {what: Microsoft 365 backup, unit: user, each: 5, per: month, optional: yes, taken: no}
          - {what: firmware visit, unit: visit, each: 140, per: month, optional: yes, taken: no}
          - {what: "onboarding, one monthly fee", unit: user, each: 104, per: once, minimum: 1040}
      """;

  private static final String LUMENARY =
      """
      prices:
        currency: USD
        term: P1080D
        lines:
          - {what: person, unit: user, each: 128, per: month, quantity: 31}
          - {what: server care, unit: server, each: 189, per: month, quantity: 2}
          - {what: "cloud backup, terabyte", unit: terabyte, each: 95, per: month, quantity: 3}
          - {what: firewall as a service, unit: flat, each: 120, per: month}
          - {what: Compliance Companion, unit: flat, each: 399, per: month, optional: yes, taken: no}
          - {what: onboarding, unit: flat, each: 6200, per: once}
      """;

  private static Totals totals(String prices, String organisation) {
    Problems problems = new Problems();
    Totals totals =
        totals(
            Domain.map(prices, problems),
            Domain.map(organisation, problems),
            List.of("sheet", "sow"),
            problems);
    assertEquals(List.of(), problems.all());
    return totals;
  }

  private static Totals totals(
      YamlMap offer, YamlMap organisation, List<String> documents, Problems problems) {
    Prices prices = new PricesReader(documents, problems).read(offer).get(0).prices();
    return Totals.of(prices, CountsReader.read(organisation, problems));
  }

  /** One line in a year of twelve months. */
  private static Totals line(String line) {
    return totals("prices: {currency: USD, lines: [{what: it, " + line + "}]}\n", SHOP);
  }

  private static Cost cost(String low, String high) {
    return new Cost(new BigDecimal(low), new BigDecimal(high));
  }

  private static Cost cost(String one) {
    return cost(one, one);
  }

  @Test
  void the_sheet_of_larch_comes_to_the_worked_example() {
    Totals larch = totals(LARCH, SHOP);
    assertAll(
        () -> assertEquals(cost("6610"), larch.amountPer(PricePeriod.MONTH)),
        () -> assertEquals(cost("79320"), larch.aYear()),
        () -> assertEquals(cost("3000"), larch.once()),
        () -> assertEquals(cost("82320"), larch.oneYear()),
        () -> assertEquals(cost("240960", "253056.30"), larch.threeYears()),
        () -> assertEquals("253056.00", larch.threeYears().rounded(0).high().toPlainString()),
        () ->
            assertEquals(
                List.of(cost("82320"), cost("79320", "83286"), cost("79320", "87450.30")),
                larch.years(3)),
        () ->
            assertEquals(
                List.of("night work"),
                larch.quantityNotKnown().stream().map(PriceLine::what).toList()),
        () -> assertFalse(larch.minimumHolds()),
        () -> assertFalse(larch.estimated()));
  }

  @Test
  void every_line_of_larch_shows_its_arithmetic() {
    List<LineTotal> lines = totals(LARCH, SHOP).lines();
    assertAll(
        () ->
            assertEquals(
                List.of(
                    State.COUNTED,
                    State.COUNTED,
                    State.COUNTED,
                    State.NOT_TAKEN,
                    State.COUNTED,
                    State.COUNTED,
                    State.QUANTITY_NOT_KNOWN),
                lines.stream().map(LineTotal::state).toList()),
        () -> assertEquals(sum(55, Quantity.Origin.COUNTS, 55, "6050", "6050", 12), of(lines, 0)),
        () -> assertEquals(sum(2, Quantity.Origin.COUNTS, 2, "300", "300", 12), of(lines, 3)),
        () -> assertEquals(sum(7, Quantity.Origin.LINE, 2, "160", "160", 12), of(lines, 4)),
        () -> assertEquals(sum(1, Quantity.Origin.FLAT, 1, "3000", "3000", 0), of(lines, 5)),
        () -> assertEquals(cost("0"), of(lines, 5).aYear()),
        () -> assertEquals(cost("72600"), of(lines, 0).aYear()),
        () -> assertEquals(Optional.empty(), lines.get(6).sum()));
  }

  private static Sum of(List<LineTotal> lines, int index) {
    return lines.get(index).sum().orElseThrow();
  }

  private static Sum sum(
      int quantity,
      Quantity.Origin origin,
      int charged,
      String before,
      String amount,
      int periods) {
    return new Sum(
        new Quantity(BigDecimal.valueOf(quantity), origin),
        BigDecimal.valueOf(charged),
        cost(before),
        cost(amount),
        periods);
  }

  @Test
  void the_other_worked_examples_come_out() {
    Totals nightwatch = totals(NIGHTWATCH, SHOP);
    Totals corner = totals(CORNER, SHOP);
    assertAll(
        () -> assertEquals(cost("960", "1200"), nightwatch.amountPer(PricePeriod.MONTH)),
        () -> assertEquals(cost("14020", "16900"), nightwatch.oneYear()),
        () -> assertEquals(cost("37060", "45700"), nightwatch.threeYears()),
        () -> assertEquals(cost("14520"), corner.oneYear()),
        () -> assertEquals(cost("43560"), corner.threeYears()));
  }

  @Test
  void the_two_readings_come_to_their_totals() {
    Totals kestrel = totals(KESTREL, PRACTICE);
    Totals lumenary = totals(LUMENARY, PRACTICE);
    assertAll(
        () -> assertEquals(cost("41912"), kestrel.oneYear()),
        () -> assertEquals(cost("119288"), kestrel.threeYears()),
        () -> assertEquals(List.of(), kestrel.quantityNotKnown()),
        () -> assertFalse(kestrel.estimated(), "an estimate that is not taken"),
        () -> assertEquals(cost("63212"), lumenary.oneYear()),
        () -> assertEquals(cost("177236"), lumenary.threeYears()));
  }

  @Test
  void the_readings_of_the_rules_come_to_their_totals() {
    Problems problems = new Problems();
    YamlMap practice = Domain.yaml("readings/practice.yaml", problems);
    for (JsonNode reading : Domain.json("expected-readings.json")) {
      String file = "readings/" + reading.get("reading").asString() + ".yaml";
      YamlMap offer = Domain.yaml(file, problems);
      List<String> ids =
          offer.maps("documents").stream().map(document -> document.text("id").value()).toList();
      Totals totals = totals(offer, practice, ids, problems);
      assertEquals(ends(reading, "1 years"), totals.oneYear(), file);
      assertEquals(ends(reading, "3 years"), totals.threeYears(), file);
    }
    assertEquals(List.of(), problems.all());
  }

  private static Cost ends(JsonNode reading, String years) {
    JsonNode ends = reading.get("totals").get(years);
    return new Cost(ends.get(0).decimalValue(), ends.get(1).decimalValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unit: user, each: 10, per: month | 6600 | 6600",
        "unit: user, each: 10, per: quarter | 2200 | 2200",
        "unit: user, each: 10, per: year | 550 | 550",
        "unit: user, each: 10, per: once | 550 | 550",
        "unit: flat, each: 10, per: year, quantity: 3 | 30 | 30",
        "unit: user, each: 10, per: year, included: 60 | 0 | 0",
        "unit: user, each: 10, per: year, included: 60, minimum: 200 | 200 | 200",
        "unit: user, each: 10, per: year, included: 5 | 500 | 500",
        "unit: server, each: [40, 60], per: year, minimum: 100 | 100 | 120",
        "unit: server, each: [40, 60], per: month, minimum: 200 | 2400 | 2400",
        "unit: gigabyte, each: 0.023, per: month, quantity: 817.5 | 225.63 | 225.63",
        "unit: flat, each: -50, per: month | -600 | -600",
        "unit: flat, each: [-50, -20], per: year, optional: yes, taken: yes | -50 | -20",
        "unit: flat, each: '1,250.10', per: year | 1250.10 | 1250.10",
        "unit: user, each: 10, per: year, taken: no | 0 | 0",
        "unit: user, each: 10, per: year, optional: yes | 0 | 0",
        "unit: mailbox, each: 10, per: year | 0 | 0",
        "unit: mailbox, each: 10, per: year, minimum: 100 | 0 | 0",
      })
  void a_line_is_counted_as_the_rule_says(String line, String low, String high) {
    assertEquals(cost(low, high), line(line).oneYear());
  }

  @ParameterizedTest
  @CsvSource({
    "'unit: mailbox, each: 10, per: year', QUANTITY_NOT_KNOWN",
    "'unit: mailbox, each: 10, per: year, optional: yes', NOT_TAKEN",
    "'unit: user, each: 10, per: year, optional: yes', NOT_TAKEN",
    "'unit: user, each: 10, per: year, optional: yes, taken: yes', COUNTED",
    "'unit: user, each: 10, per: year, quantity: 0', COUNTED",
  })
  void a_line_that_is_not_counted_says_why(String line, State state) {
    Totals totals = line(line);
    assertEquals(state, totals.lines().get(0).state());
    assertEquals(state == State.QUANTITY_NOT_KNOWN ? 1 : 0, totals.quantityNotKnown().size());
  }

  @Test
  void the_minimum_of_a_line_can_decide_one_end_alone() {
    Sum low =
        line("unit: server, each: [40, 60], per: year, minimum: 100")
            .lines()
            .get(0)
            .sum()
            .orElseThrow();
    assertAll(
        () -> assertEquals(cost("80", "120"), low.before()),
        () -> assertEquals(cost("100", "120"), low.amount()),
        () -> assertTrue(low.minimumHolds()));
  }

  @ParameterizedTest
  @CsvSource({
    "'{amount: 100, per: month}', 1200, 1200, 3700",
    "'{amount: 100, per: quarter}', 480, 600, 1900",
    "'{amount: 400, per: year}', 480, 600, 1900",
    "'{amount: 500, per: year}', 500, 600, 1900",
  })
  void the_minimum_of_the_whole_leaves_what_is_paid_once_apart(
      String minimum, String low, String high, String threeYearsHigh) {
    Totals totals =
        totals(
            "prices:\n  currency: USD\n  minimum: "
                + minimum
                + "\n  lines:\n"
                + "    - {what: care, unit: server, each: [20, 25], per: month}\n"
                + "    - {what: set-up, unit: flat, each: 100, per: once}\n",
            SHOP);
    assertAll(
        () -> assertEquals(cost("480", "600"), totals.sumAYear()),
        () -> assertEquals(cost(low, high), totals.aYear()),
        () -> assertEquals(cost(low, high).plus(cost("100")), totals.oneYear()),
        () -> assertEquals(cost(threeYearsHigh).high(), totals.threeYears().high()),
        () -> assertEquals(!low.equals("480"), totals.minimumHolds()));
  }

  @Test
  void rises_touch_the_high_end_of_later_years_and_no_single_payment() {
    Totals totals =
        totals(
            """
            prices:
              currency: EUR
              rises_at_most: 3.5
              lines:
                - {what: care, unit: flat, each: 100, per: year}
                - {what: set-up, unit: flat, each: 1000, per: once}
                - {what: discount, unit: flat, each: -10, per: year}
            """,
            SHOP);
    assertAll(
        () -> assertEquals(cost("1090"), totals.oneYear()),
        () -> assertEquals(cost("1270", "1279.56025"), totals.threeYears()),
        () -> assertEquals("1279.56", totals.threeYears().rounded(2).high().toPlainString()));
  }

  @Test
  void nothing_rises_where_the_papers_set_no_limit_and_that_is_told_apart() {
    Totals totals = totals(NIGHTWATCH, SHOP);
    assertEquals(Optional.empty(), totals.prices().risesAtMost());
    assertEquals(totals.years(3).get(1), totals.years(3).get(2));
    assertEquals(cost("0"), totals.over(0));
  }

  @Test
  void a_price_that_starts_from_a_sum_marks_the_total() {
    assertTrue(line("unit: flat, each: 10, per: year, estimate: from").estimated());
    assertFalse(line("unit: flat, each: 10, per: year").estimated());
  }

  @Test
  void currencies_are_never_added() {
    Totals dollars = totals(NIGHTWATCH, SHOP);
    Totals more = totals(CORNER, SHOP);
    Totals euros = totals(NIGHTWATCH.replace("USD", "EUR"), SHOP);
    assertEquals(
        Map.of("EUR", cost("14020", "16900"), "USD", cost("28540", "31420")),
        Totals.together(List.of(dollars, euros, more), 1));
  }
}
