// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads what an offer says of itself as a paper: title, date, kind, claims and prices.
 *
 * @param known whether a text names a support model; reports one that does not
 */
record PaperReader(Names names, PaperDates dates, Predicate<YamlText> known) {

  /** What kind of paper binds. */
  enum Kind {
    PROPOSAL,
    CONTRACT;

    String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<String> KINDS =
      Arrays.stream(Kind.values()).map(Kind::spelling).toList();

  Kind kind(YamlMap offer) {
    Optional<YamlText> word = offer.map("document").flatMap(d -> d.optional("kind"));
    return word.isPresent() && names.known(NameProblem.KIND, word.get(), KINDS)
        ? Kind.values()[KINDS.indexOf(word.get().value())]
        : Kind.PROPOSAL;
  }

  Paper paper(YamlMap offer) {
    return new Paper(
        offer.map("document").map(this::inWords).orElse(""),
        offer.texts("claims").stream().map(YamlText::value).toList(),
        prices(offer));
  }

  private Map<String, Paper.Price> prices(YamlMap offer) {
    Map<String, Paper.Price> out = new LinkedHashMap<>();
    for (YamlMap price : offer.maps("prices")) {
      price.allow("signed_as", "usd_per_month", "estimate");
      YamlText model = price.text("signed_as");
      if (known.test(model)) {
        out.put(
            model.value(),
            new Paper.Price(price.wholeNumber("usd_per_month", 0), price.yes("estimate", false)));
      }
    }
    return out;
  }

  private String inWords(YamlMap document) {
    document.allow("title", "date", "version", "kind");
    String title = document.name("title").value();
    String version = document.optionalName("version").map(v -> ", version " + v.value()).orElse("");
    String date = dates.of(document, "date").map(d -> ", " + d).orElse("");
    return title + version + date;
  }
}
