// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.Optional;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.intake.reader.Suggestion;
import org.plumbline.papers.Numbers;

/** The number of a statement as an offer writes it: how often, within what time, how long kept. */
final class NumberField {
  private NumberField() {}

  /** Key and value; empty where the trait takes no number or the words have none. */
  static Optional<String> of(Trait trait, Suggestion s, Numbers numbers) {
    boolean mending = s.about().equals("remediation"); // days to mend a finding are no rhythm
    if (s.number().isEmpty() || mending || !numbers.traits().contains(trait.id())) {
      return Optional.empty();
    }
    double n = s.number().getAsDouble();
    if (s.unit().equals("hour/week")) {
      return trait.id().equals(TraitNames.HOURS)
          ? Optional.of("hours_a_week: " + Math.round(n))
          : Optional.empty();
    }
    boolean deadline = s.written().key().equals("within") || s.written().key().equals("kept");
    boolean rhythm =
        Lengths.every(n, s.unit()).isPresent()
            && s.passage().words().matches("(?is).*(?:every|each|ly\\b|once|twice|times|per).*");
    String key = deadline && !rhythm ? s.written().key() : "every";
    if (!accepts(trait.id(), key)) {
      return deadline && accepts(trait.id(), s.written().key())
          ? Lengths.length(n, s.unit()).map(l -> s.written().key() + ": " + l)
          : Optional.empty();
    }
    return (key.equals("every") ? Lengths.every(n, s.unit()) : Lengths.length(n, s.unit()))
        .map(l -> key + ": " + l);
  }

  /** Keys of the numbers a trait takes: rhythms for most, deadlines and periods kept for some. */
  private static boolean accepts(String trait, String key) {
    return switch (trait) {
      case TraitNames.MAINTENANCE -> key.equals("every") || key.equals("within");
      case TraitNames.LOGS, TraitNames.RETENTION -> key.equals("kept");
      case TraitNames.ACCOUNTS, TraitNames.NOTICE -> key.equals("within");
      case TraitNames.HOURS -> false;
      default -> key.equals("every");
    };
  }
}
