// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Fix;
import org.plumbline.papers.LineTotal;
import org.plumbline.papers.Papers;
import org.plumbline.papers.PricesReader;
import org.plumbline.papers.Totals;
import org.plumbline.remedy.Change;
import org.plumbline.remedy.Closing;

/** What the changes of an arrangement cost, as far as its papers have a price for them. */
final class ChangePrices implements Closing.Costs {
  private static final String USD = "USD";

  private final Map<String, Long> known = new HashMap<>();

  /**
   * Reads the lines that say which changes they would pay for and that are not bought yet. A line
   * that pays for several counts in full for each, so that a budget is never passed.
   */
  ChangePrices(Organisation organisation, Engagement engagement) {
    for (Papers papers : engagement.members()) {
      for (PricesReader.Priced priced : papers.aside().prices()) {
        if (priced.prices().currency().equals(USD)) {
          Totals.of(priced.prices(), organisation.counts()).lines().stream()
              .filter(l -> l.state() == LineTotal.State.NOT_TAKEN)
              .forEach(l -> read(papers.id(), l));
        }
      }
    }
  }

  private void read(String member, LineTotal line) {
    if (line.sum().isEmpty()) {
      return;
    }
    LineTotal.Sum sum = line.sum().get();
    BigDecimal year = sum.periodsAYear() == 0 ? sum.amount().high() : sum.aYear().high();
    long usd = Math.max(0, year.setScale(0, RoundingMode.CEILING).longValueExact());
    line.line().closes().forEach(c -> known.merge(member + " " + c, usd, Math::max));
  }

  @Override
  public Map<Change, Long> of(Iterable<Change> changes, Function<Change, Fix> fixes) {
    Map<Change, Long> out = new HashMap<>();
    for (Change each : changes) {
      Fix fix = fixes.apply(each);
      Long usd = known.get(fix.member() + " " + fix.spelling());
      if (usd != null) {
        out.put(each, usd);
      }
    }
    return out;
  }
}
