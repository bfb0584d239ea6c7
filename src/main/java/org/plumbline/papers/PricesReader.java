// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads {@code prices} of an offer, in the form of lines and in the older one of a monthly sum.
 * Problems ENG-064 to ENG-069; a wrong line is read as far as it can be, so that all of them are
 * found in one run, and no total may be printed while there is an error.
 */
public final class PricesReader {
  private static final String DOLLARS = "USD";
  private static final String OLD = "usd_per_month";
  private static final List<String> RECURRING =
      PricePeriod.spellings().stream()
          .filter(word -> !word.equals(PricePeriod.ONCE.spelling()))
          .toList();
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final Waiting waiting;
  private final Problems problems;
  private final AmountReader amounts;
  private final WordReader words;
  private final PassageReader passages;

  /**
   * A reader for one offer.
   *
   * @param documents ids of its documents
   */
  public PricesReader(Collection<String> documents, Problems problems) {
    this(documents, new Waiting(problems), problems);
  }

  PricesReader(Collection<String> documents, Waiting waiting, Problems problems) {
    this.waiting = waiting;
    this.problems = problems;
    this.amounts = new AmountReader(problems);
    this.words = new WordReader(problems);
    this.passages = new PassageReader(documents, problems);
  }

  /**
   * Prices under one name.
   *
   * @param signedAs support model the scope is priced under, in an older file; the caller knows the
   *     models
   * @param prices the prices
   */
  public record Priced(Optional<YamlText> signedAs, Prices prices) {}

  /** All prices of an offer: one set, or in an older file one for each model; none when absent. */
  public List<Priced> read(YamlMap offer) {
    if (!offer.has("prices")) {
      return List.of();
    }
    if (!offer.isMap("prices")) {
      return offer.maps("prices").stream().map(this::old).toList();
    }
    return offer.map("prices").stream()
        .map(map -> map.has(OLD) ? old(map) : new Priced(Optional.empty(), prices(map)))
        .toList();
  }

  private Priced old(YamlMap map) {
    map.allow("signed_as", OLD, "estimate");
    map.text(OLD);
    BigDecimal aMonth = BigDecimal.valueOf(map.wholeNumber(OLD, 0));
    PriceLine line = PriceLine.whole(aMonth, map.yes("estimate", false));
    Prices prices =
        new Prices(DOLLARS, Optional.empty(), Optional.empty(), Optional.empty(), List.of(line));
    return new Priced(map.optional("signed_as"), prices);
  }

  private Prices prices(YamlMap map) {
    map.allow("currency", "term", "rises_at_most", "minimum", "lines");
    return new Prices(
        currency(map.text("currency")),
        map.days("term", 1),
        amounts.amount(map, "rises_at_most", HUNDRED),
        map.map("minimum").flatMap(this::minimum),
        lines(map));
  }

  private String currency(YamlText text) {
    if (!text.value().isEmpty() && !text.value().matches("[A-Z]{3}")) {
      problems.error(PaperProblem.CURRENCY, text.place(), text.value());
    }
    return text.value();
  }

  private Optional<Prices.Minimum> minimum(YamlMap map) {
    map.allow("amount", "per");
    map.text("amount");
    PricePeriod per = period(words.word(map, "per", RECURRING));
    return amounts.amount(map, "amount").map(amount -> new Prices.Minimum(amount, per));
  }

  private static PricePeriod period(String word) {
    return PricePeriod.of(word).orElseThrow();
  }

  private List<PriceLine> lines(YamlMap map) {
    List<PriceLine> out = new ArrayList<>();
    for (YamlMap each : map.maps("lines")) {
      PriceLine line = line(each);
      if (waiting.counts(each)) {
        out.add(line);
      }
    }
    if (!map.has("lines") || map.emptyList("lines")) {
      problems.error(PaperProblem.NO_LINES, map.placeOfKey("lines"));
    }
    return out;
  }

  private PriceLine line(YamlMap map) {
    map.allow(
        "what",
        "unit",
        "each",
        "per",
        "quantity",
        "included",
        "minimum",
        "hours",
        "optional",
        "taken",
        "estimate",
        "closes",
        "document",
        "clause",
        "words",
        Waiting.KEY,
        Waiting.AT);
    boolean optional = map.yes("optional", false);
    return new PriceLine(
        map.name("what").value(),
        PriceUnit.of(words.word(map, "unit", PriceUnit.spellings())).orElseThrow(),
        amounts.price(map, "each"),
        period(words.word(map, "per", PricePeriod.spellings())),
        amounts.amount(map, "quantity"),
        amounts.amount(map, "included").orElse(BigDecimal.ZERO),
        amounts.amount(map, "minimum"),
        map.optionalName("hours").map(YamlText::value),
        optional,
        map.yes("taken", !optional),
        estimate(map),
        map.texts("closes").stream().map(YamlText::value).toList(),
        passages.passage(map));
  }

  private PriceLine.Estimate estimate(YamlMap map) {
    Optional<YamlText> text = map.optional("estimate");
    text.ifPresent(t -> words.word(t, "estimate", List.of("from")));
    return text.isPresent() ? PriceLine.Estimate.FROM : PriceLine.Estimate.NONE;
  }
}
