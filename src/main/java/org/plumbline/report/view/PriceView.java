// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.engagement.Engagement;
import org.plumbline.papers.Cost;
import org.plumbline.papers.LineTotal;
import org.plumbline.papers.PriceLine;
import org.plumbline.papers.PricesReader;
import org.plumbline.papers.Totals;

/**
 * What an offer costs, as far as prices and quantities are known.
 *
 * @param stated whether any price is
 * @param oneYear total of the first year
 * @param threeYears total of three years
 * @param years each of three years, with what is paid once
 * @param notes what the totals leave out or rest on
 * @param lines every price with its arithmetic, where all are in one currency
 * @param amount most it costs over three years, for comparison; empty where no price is stated or
 *     several currencies meet
 * @param currency of the amount
 */
public record PriceView(
    boolean stated,
    String oneYear,
    String threeYears,
    List<NamedText> years,
    List<String> notes,
    List<Line> lines,
    Optional<BigDecimal> amount,
    String currency) {
  private static final int YEARS = 3;

  /**
   * One price that is paid.
   *
   * @param unit what it is paid for one of, and how often
   * @param quantity how many are paid for
   * @param each most that one costs each time
   * @param times how often it is paid in three years
   */
  public record Line(String what, String unit, BigDecimal quantity, BigDecimal each, int times) {
    /** What it comes to. */
    public BigDecimal total() {
      return quantity.multiply(each).multiply(BigDecimal.valueOf(times));
    }
  }

  /** What least fees and allowed price rises add to the lines; below 0 never. */
  public Optional<BigDecimal> beside() {
    return amount.map(
        a -> a.subtract(lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  static PriceView of(Engagement engagement, Scene scene) {
    List<Totals> all = new ArrayList<>();
    engagement
        .members()
        .forEach(
            m ->
                m.aside().prices().stream()
                    .findFirst()
                    .map(PricesReader.Priced::prices)
                    .filter(p -> !p.lines().isEmpty())
                    .ifPresent(
                        p -> all.add(Totals.of(p, scene.assessment().organisation().counts()))));
    Map<String, Cost> three = Totals.together(all, YEARS);
    if (three.isEmpty()) {
      String none = scene.say(OfferWord.PRICE_NONE);
      return new PriceView(
          false, none, none, List.of(), List.of(), List.of(), Optional.empty(), "");
    }
    String currency = three.keySet().iterator().next();
    List<NamedText> years = new ArrayList<>();
    for (int year = 1; year <= YEARS; year++) {
      years.add(
          new NamedText(scene.say(OfferWord.PRICE_YEAR, year), said(yearly(all, year), scene)));
    }
    return new PriceView(
        true,
        said(Totals.together(all, 1), scene),
        said(three, scene),
        years,
        notes(all, scene),
        three.size() == 1 ? lines(all, scene) : List.of(),
        three.size() == 1 ? three.values().stream().findFirst().map(Cost::high) : Optional.empty(),
        currency);
  }

  private static Map<String, Cost> yearly(List<Totals> all, int year) {
    Map<String, Cost> out = new java.util.TreeMap<>();
    all.forEach(t -> out.merge(t.prices().currency(), t.years(YEARS).get(year - 1), Cost::plus));
    return out;
  }

  private static String said(Map<String, Cost> costs, Scene scene) {
    return costs.entrySet().stream()
        .map(e -> said(e.getKey(), e.getValue(), scene))
        .collect(java.util.stream.Collectors.joining(" + "));
  }

  private static String said(String currency, Cost cost, Scene scene) {
    long low = whole(cost.rounded(0).low());
    long high = whole(cost.rounded(0).high());
    return low == high
        ? scene.say(OfferWord.PRICE, currency, low)
        : scene.say(OfferWord.PRICE_RANGE, currency, low, high);
  }

  /** An amount for reading. */
  static String said(String currency, BigDecimal amount, Scene scene) {
    return scene.say(OfferWord.PRICE, currency, whole(amount));
  }

  private static long whole(BigDecimal amount) {
    return amount.setScale(0, java.math.RoundingMode.HALF_UP).longValueExact();
  }

  private static List<Line> lines(List<Totals> all, Scene scene) {
    return all.stream()
        .flatMap(t -> t.lines().stream())
        .filter(l -> l.state() == LineTotal.State.COUNTED)
        .flatMap(l -> l.sum().stream().map(s -> line(l.line(), s, scene)))
        .toList();
  }

  private static Line line(PriceLine line, LineTotal.Sum sum, Scene scene) {
    return new Line(
        line.what().isBlank() ? scene.say(OfferWord.PRICE_WHOLE) : line.what(),
        scene.say(OfferWord.PRICE_UNIT, line.unit().spelling(), line.per().spelling()),
        sum.charged(),
        line.each().high(),
        line.per().recurring() ? line.per().periodsAYear() * YEARS : 1);
  }

  private static List<String> notes(List<Totals> all, Scene scene) {
    List<String> out = new ArrayList<>();
    for (Totals each : all) {
      each.quantityNotKnown()
          .forEach(line -> out.add(scene.say(OfferWord.PRICE_UNKNOWN, line.what())));
      out.add(
          each.prices()
              .risesAtMost()
              .map(p -> scene.say(OfferWord.PRICE_RISES, p.stripTrailingZeros().toPlainString()))
              .orElseGet(() -> scene.say(OfferWord.PRICE_NO_LIMIT)));
      if (each.estimated()) {
        out.add(scene.say(OfferWord.PRICE_ESTIMATED));
      }
    }
    return out.stream().distinct().toList();
  }
}
