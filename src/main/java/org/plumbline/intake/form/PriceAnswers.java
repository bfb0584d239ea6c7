// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Answers;

/** Reads the sheet of prices into the offers it speaks of. */
final class PriceAnswers {
  private static final List<String> COLUMNS =
      List.of(Column.OFFER, Column.WHAT, Column.UNIT, Column.LOW, Column.PER);
  private static final BigDecimal DAYS = new BigDecimal(365);
  private static final BigDecimal MONTHS = new BigDecimal(12);
  private static final String USUAL_CURRENCY = "USD";

  private final FormFile form;
  private final FormSheet sheet;
  private final Set<String> lost;

  /**
   * A reader.
   *
   * @param lost keys and names of sheets of offers that are there and could not be read
   */
  PriceAnswers(FormFile form, FormSheet sheet, Set<String> lost) {
    this.form = form;
    this.sheet = sheet;
    this.lost = Set.copyOf(lost);
  }

  /**
   * Puts prices into offers.
   *
   * @param offers offers with the sheet each was filled in
   */
  void read(Map<FormSheet, Filled.Offer> offers) {
    if (!sheet.has(COLUMNS)) {
      return;
    }
    sheet.account(Map.of(), true);
    Map<FormSheet, List<Answers>> lines = new LinkedHashMap<>();
    Map<FormSheet, Set<String>> currencies = new LinkedHashMap<>();
    for (int row : sheet.rowsOf(PricesSheet.ROW)) {
      FormCell offer = sheet.cell(row, Column.OFFER);
      FormCell what = sheet.cell(row, Column.WHAT);
      FormCell low = sheet.cell(row, Column.LOW);
      if (offer.isEmpty() && what.isEmpty() && low.isEmpty()) {
        continue;
      }
      FormCell currency = sheet.cell(row, Column.CURRENCY);
      of(offer, offers)
          .ifPresent(
              key -> {
                lines.computeIfAbsent(key, k -> new ArrayList<>()).add(line(row, what));
                if (!currency.isEmpty()) {
                  currencies.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(currency.text());
                }
              });
    }
    lines.forEach((key, all) -> prices(key, offers, all, currencies.getOrDefault(key, Set.of())));
  }

  private void prices(
      FormSheet key,
      Map<FormSheet, Filled.Offer> offers,
      List<Answers> lines,
      Set<String> currencies) {
    Answers offer = java.util.Objects.requireNonNull(offers.get(key)).answers();
    if (currencies.size() > 1) {
      form.problems()
          .error(FormProblem.CURRENCIES, sheet.place(), key.name(), String.join(", ", currencies));
    }
    Answers prices = new Answers(sheet.place());
    prices.put("currency", currencies.stream().findFirst().orElse(USUAL_CURRENCY));
    term(key.cell(OfferSheet.TERM, Column.ANSWER), prices);
    FormCell rises = key.cell(OfferSheet.RISES, Column.ANSWER);
    prices.put("rises_at_most", rises.text().replace("%", "").strip(), rises.place());
    lines.forEach(line -> prices.add("lines", line));
    offer.put("prices", prices);
  }

  /** The shortest term, typed in months; FRM-019 for a text that is none. */
  private void term(FormCell term, Answers prices) {
    String months = term.text().replaceFirst("(?i) ?(?:months?|mos?\\.?)$", "");
    if (months.matches("\\d{1,3}(\\.\\d+)?")) {
      BigDecimal days =
          new BigDecimal(months).multiply(DAYS).divide(MONTHS, 0, RoundingMode.HALF_UP);
      prices.put("term", "P" + days + "D", term.place());
    } else if (months.matches("P\\d+D") || term.isEmpty()) {
      prices.put("term", term.text(), term.place());
    } else {
      form.problems().error(FormProblem.NO_MONTHS, term.place(), term.text());
    }
  }

  private Optional<FormSheet> of(FormCell cell, Map<FormSheet, Filled.Offer> offers) {
    Optional<String> word = form.word(cell.text(), PricesSheet.OFFERS);
    for (Map.Entry<FormSheet, Filled.Offer> offer : offers.entrySet()) {
      if (named(cell, offer.getKey().name())
          || word.filter(offer.getKey().key()::equals).isPresent()
          || CellText.plain(cell.text()).equals(offer.getValue().id())) {
        return Optional.of(offer.getKey());
      }
    }
    if (cell.isEmpty()) {
      form.problems().error(FormProblem.NOT_ANSWERED, cell.place(), Phrase.of(FormWord.HEAD_OFFER));
      return Optional.empty();
    }
    if (lost.stream().anyMatch(name -> named(cell, name))
        || word.filter(lost::contains).isPresent()) {
      return Optional.empty(); // told already
    }
    boolean there =
        form.sheets("").stream()
            .anyMatch(s -> named(cell, s.name()) || word.filter(s.key()::equals).isPresent());
    if (there) {
      form.problems().error(FormProblem.EMPTY_OFFER, cell.place(), cell.text());
      return Optional.empty();
    }
    form.problems()
        .error(
            FormProblem.NO_OFFER,
            cell.place(),
            cell.text(),
            Spelling.quoted(
                offers.isEmpty()
                    ? form.list(PricesSheet.OFFERS).values()
                    : offers.keySet().stream().map(FormSheet::name).toList()));
    return Optional.empty();
  }

  private static boolean named(FormCell cell, String name) {
    return CellText.plain(cell.text()).equals(CellText.plain(name));
  }

  private Answers line(int row, FormCell what) {
    Answers out = new Answers(what.place()).put("what", what.text(), what.place());
    Needed needed = new Needed(form);
    needed.answer(what, Phrase.of(FormWord.HEAD_WHAT), "what", "-", out);
    FormCell unit = sheet.cell(row, Column.UNIT);
    choose(unit, Choices.UNIT, "unit", out);
    needed.answer(unit, Phrase.of(FormWord.HEAD_UNIT), "unit", "flat", out);
    FormCell low = sheet.cell(row, Column.LOW);
    FormCell high = sheet.cell(row, Column.HIGH);
    if (high.isEmpty()) {
      out.put("each", YouAnswers.amount(low), low.place());
    } else {
      out.putTexts("each", List.of(YouAnswers.amount(low), YouAnswers.amount(high)), low.place());
    }
    needed.answer(low, Phrase.of(FormWord.HEAD_LOW), "each", "0", out);
    FormCell per = sheet.cell(row, Column.PER);
    choose(per, Choices.PER, "per", out);
    needed.answer(per, Phrase.of(FormWord.HEAD_PER), "per", "month", out);
    for (String column : List.of(Column.QUANTITY, Column.INCLUDED, Column.MINIMUM)) {
      FormCell cell = sheet.cell(row, column);
      out.put(column, YouAnswers.amount(cell), cell.place());
    }
    FormCell taken = sheet.cell(row, Column.TAKEN);
    form.chosen(taken, Choices.TAKEN)
        .filter("no"::equals)
        .ifPresent(
            word -> out.put("optional", "yes", taken.place()).put("taken", word, taken.place()));
    FormCell place = sheet.cell(row, Column.PLACE);
    out.put("clause", place.text(), place.place());
    return out;
  }

  private void choose(FormCell cell, String list, String key, Answers into) {
    form.chosen(cell, list).ifPresent(word -> into.put(key, word, cell.place()));
  }
}
