// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlText;

/** What is written of prices is what is read, and every mistake is told in one run. */
class PricesReaderTest {
  private Problems problems = new Problems();

  private List<PricesReader.Priced> read(String text) {
    problems = new Problems();
    return new PricesReader(List.of("sheet"), problems).read(Domain.map(text, problems));
  }

  private Prices good(String text) {
    Prices prices = read(text).get(0).prices();
    assertEquals(List.of(), problems.all());
    return prices;
  }

  @Test
  void every_key_is_read() {
    Prices prices =
        good(
            """
            prices:
              currency: USD
              term: P730D
              rises_at_most: 4.5
              minimum: {amount: 900, per: quarter}
              lines:
                - what: watch
                  unit: device
                  each: [16, 20.50]
                  per: month
                  quantity: 12
                  included: 2
                  minimum: 100
                  hours: nights
                  optional: yes
                  taken: yes
                  estimate: from
                  closes: [take:data-backup, "sign:contract"]
                  document: sheet
                  clause: "4"
            """);
    assertEquals(
        new Prices(
            "USD",
            Optional.of(730),
            Optional.of(new BigDecimal("4.5")),
            Optional.of(new Prices.Minimum(BigDecimal.valueOf(900), PricePeriod.QUARTER)),
            List.of(
                new PriceLine(
                    "watch",
                    PriceUnit.DEVICE,
                    new Cost(new BigDecimal("16"), new BigDecimal("20.5")),
                    PricePeriod.MONTH,
                    Optional.of(BigDecimal.valueOf(12)),
                    BigDecimal.valueOf(2),
                    Optional.of(BigDecimal.valueOf(100)),
                    Optional.of("nights"),
                    true,
                    true,
                    PriceLine.Estimate.FROM,
                    List.of("take:data-backup", "sign:contract"),
                    new Passage(Optional.of("sheet"), Optional.of("4"))))),
        prices);
  }

  @Test
  void what_is_left_out_is_not_invented() {
    Prices prices =
        good("prices: {currency: USD, lines: [{what: it, unit: hour, each: 9, per: month}]}\n");
    PriceLine line = prices.lines().get(0);
    assertAll(
        () -> assertEquals(Optional.empty(), prices.termDays()),
        () -> assertEquals(Optional.empty(), prices.risesAtMost()),
        () -> assertEquals(Optional.empty(), prices.minimum()),
        () -> assertEquals(Optional.empty(), line.quantity()),
        () -> assertEquals(Optional.empty(), line.minimum()),
        () -> assertEquals(BigDecimal.ZERO, line.included()),
        () -> assertEquals(true, line.taken()),
        () -> assertEquals(List.of(), read("id: one\n")));
  }

  @Test
  void older_files_name_a_sum_a_month_for_each_model() {
    List<PricesReader.Priced> priced =
        read(
            """
            prices:
              - {signed_as: managed, usd_per_month: 1200}
              - {signed_as: co-managed, usd_per_month: 900, estimate: yes}
            """);
    assertEquals(List.of(), problems.all());
    assertEquals(
        List.of("managed", "co-managed"),
        priced.stream().map(p -> p.signedAs().map(YamlText::value).orElse("")).toList());
    Totals second = Totals.of(priced.get(1).prices(), Counts.NONE);
    assertAll(
        () -> assertEquals("USD", second.prices().currency()),
        () -> assertEquals(new BigDecimal("10800.00"), second.oneYear().high()),
        () -> assertEquals(true, second.estimated()),
        () -> assertEquals(1, read("prices: {usd_per_month: 1200}\n").size()),
        () -> assertEquals(List.of(), problems.all()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prices: 12 | YAML-015",
        "prices: [{usd_per_month: '1,2'}] | YAML-016",
        "prices: [{signed_as: managed}] | YAML-014",
        "prices: {currency: USD} | ENG-068",
        "prices: {currency: USD, lines: []} | ENG-068",
        "prices: {currency: $, lines: [{what: a, unit: hour, each: 1, per: year}]} | ENG-066",
        "prices: {lines: [{what: a, unit: hour, each: 1, per: year}]} | YAML-014",
      })
  void prices_that_cannot_be_are_a_problem(String text, String code) {
    read(text + "\n");
    assertEquals(List.of(code), Domain.codes(problems));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "each: 9 | unit: users | ENG-067",
        "each: 9 | per: week | ENG-067",
        "each: 9 | estimate: yes | ENG-067",
        "each: '$9' | hours: any | ENG-064",
        "each: '4906,50' | hours: any | ENG-064",
        "each: '49,06,500' | hours: any | ENG-064",
        "each: 1.1234567 | hours: any | ENG-064",
        "each: '9 to 12' | hours: any | ENG-064",
        "each: [9, x] | hours: any | ENG-064",
        "each: 9 | quantity: -1 | ENG-064",
        "each: 9 | minimum: -1 | ENG-064",
        "each: 9 | included: some | ENG-064",
        "each: [] | hours: any | ENG-065",
        "each: [1, 2, 3] | hours: any | ENG-065",
        "each: [20, 16] | hours: any | ENG-065",
        "each: 9 | document: sheets | ENG-069",
        "each: 9 | price: 9 | YAML-013",
        "each: 9 | optional: maybe | YAML-017",
        "hours: any | clause: none | YAML-014",
      })
  void a_line_that_cannot_be_is_a_problem(String each, String more, String code) {
    String unit = more.startsWith("unit") ? "" : ", unit: user";
    String per = more.startsWith("per") ? "" : ", per: month";
    read(
        "prices: {currency: USD, lines: [{what: it"
            + unit
            + per
            + ", "
            + each
            + ", "
            + more
            + "}]}\n");
    assertEquals(List.of(code), Domain.codes(problems));
  }

  @Test
  void all_mistakes_come_in_one_run_each_at_its_place() {
    read(
        """
        prices:
          currency: dollars
          term: P1Y
          rises_at_most: 5%
          minimum: {amount: 100, per: once}
          lines:
            - {what: Plus, unit: head, each: $110, per: month}
            - {what: night, unit: hour, each: [9, 7], per: night, document: page}
        """);
    assertEquals(
        List.of(
            "2:13 ENG-066",
            "3:9 YAML-019",
            "4:18 ENG-064",
            "5:31 ENG-067",
            "7:26 ENG-067",
            "7:38 ENG-064",
            "8:40 ENG-065",
            "8:52 ENG-067",
            "8:69 ENG-069"),
        problems.all().stream().map(PricesReaderTest::placed).toList());
  }

  private static String placed(Problem problem) {
    return problem.place().line() + ":" + problem.place().column() + " " + problem.code();
  }

  @Test
  void counts_are_read_by_unit() {
    Counts counts =
        CountsReader.read(Domain.map("counts: {user: 55, gigabyte: 800.5}", problems), problems);
    assertEquals(List.of(), problems.all());
    assertEquals(new BigDecimal("800.5"), counts.of().get(PriceUnit.GIGABYTE));
    CountsReader.read(Domain.map("counts: {flat: 1, users: 3, device: -1}", problems), problems);
    assertEquals(List.of("ENG-064", "YAML-013"), Domain.codes(problems));
    assertEquals(Counts.NONE, CountsReader.read(Domain.map("id: a", problems), problems));
  }
}
