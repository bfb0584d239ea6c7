// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.capability.Retention;
import org.plumbline.catalogue.Control;
import org.plumbline.report.Derived;

/** How long records are kept: the longest that a rule of this run gives, with its own citation. */
final class Keeping {
  private static final int YEAR = 365;

  private final Map<String, Retention.Period> byControl = new HashMap<>();

  Keeping(Collection<Derived> arrangements) {
    for (Derived each : arrangements) {
      for (Derived.Kept kept : each.records()) {
        kept.period()
            .ifPresent(
                p ->
                    byControl.merge(
                        kept.control(), p, (a, b) -> Retention.LONGEST.compare(a, b) <= 0 ? a : b));
      }
    }
  }

  /** The period of what proves these controls; empty where no rule of the run speaks of it. */
  Optional<Retention.Period> of(Collection<Control> controls) {
    return controls.stream()
        .map(c -> byControl.get(c.id()))
        .filter(Objects::nonNull)
        .min(Retention.LONGEST);
  }

  /** The period as a reader sees it. */
  static String said(Optional<Retention.Period> period, Scene scene) {
    return period
        .map(
            p -> {
              boolean years = p.days() % YEAR == 0;
              return scene.say(
                  years ? OfferWord.KEEP : OfferWord.KEEP_DAYS,
                  years ? p.days() / YEAR : p.days(),
                  p.citation(),
                  p.basis().name().toLowerCase(Locale.ROOT));
            })
        .orElseGet(() -> scene.say(OfferWord.KEEP_NONE));
  }
}
