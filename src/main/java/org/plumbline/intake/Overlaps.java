// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;

/**
 * Entries that say less than another one of the same words, or of the same desk, go: a judge would
 * take the two for a contradiction and count the lower one.
 */
final class Overlaps {
  private static final Pattern VALUE =
      Pattern.compile("(level|every|within|kept|hours_a_week): (.+)");
  private static final Pattern LENGTH = Pattern.compile("PT?(\\d+)([DHM])");
  private static final Set<String> LESS_IS_MORE = Set.of("every", "within");

  private final Vocabulary vocabulary;

  Overlaps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The entries of one document without those that another one says better; their order stays. */
  List<Entry> without(List<Entry> entries) {
    List<Entry> out = new ArrayList<>(entries);
    for (Entry low : entries) {
      Optional<Said> less = said(low);
      if (less.isPresent()
          && entries.stream().anyMatch(e -> e != low && better(e, low, less.get()))) {
        out.remove(low);
      }
    }
    return out;
  }

  private boolean better(Entry high, Entry low, Said less) {
    boolean sameWords = high.words().equals(low.words()) && frame(high).equals(frame(low));
    return said(high)
        .filter(more -> more.key().equals(less.key()) && more.worth() > less.worth())
        .filter(more -> sameWords || sameDesk(high, low))
        .isPresent();
  }

  /** Hours at which a desk can be called contradict no time in which it answers. */
  private static boolean sameDesk(Entry high, Entry low) {
    return low.trait().equals(TraitNames.DESK)
        && low.trait().equals(high.trait())
        && (low.doubtful() || !high.doubtful())
        && manner(low).isEmpty()
        && manner(high).isEmpty();
  }

  /** Everything of an entry but its value: what it is about, for which systems, how firmly. */
  private static String frame(Entry entry) {
    return entry.trait()
        + entry.fields().stream()
            .filter(f -> !VALUE.matcher(f).matches())
            .collect(Collectors.joining("\n"));
  }

  private static String manner(Entry entry) {
    return entry.fields().stream()
        .filter(f -> f.startsWith("efforts:") || f.startsWith("taken:"))
        .collect(Collectors.joining());
  }

  /**
   * What a term says.
   *
   * @param worth the more, the better for the client; of one key only
   */
  private record Said(String key, double worth) {}

  private Optional<Said> said(Entry entry) {
    boolean elements = entry.fields().stream().anyMatch(f -> f.startsWith("elements:"));
    Optional<Trait> trait = vocabulary.traits().find(entry.trait());
    if (!entry.section().equals("terms") || elements || trait.isEmpty()) {
      return Optional.empty();
    }
    return entry.fields().stream()
        .map(VALUE::matcher)
        .filter(Matcher::matches)
        .map(m -> worth(trait.get(), m.group(1), m.group(2)).map(w -> new Said(m.group(1), w)))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Said::key));
  }

  private static Optional<Double> worth(Trait trait, String key, String value) {
    if (key.equals("level")) {
      return trait.level(value).map(Level::rank).map(Integer::doubleValue);
    }
    if (value.matches("\\d+")) {
      return Optional.of(Double.valueOf(value));
    }
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return Optional.empty();
    }
    double minutes =
        switch (length.group(2)) {
              case "D" -> 1_440;
              case "H" -> 60;
              default -> 1;
            }
            * Double.parseDouble(length.group(1));
    return Optional.of(LESS_IS_MORE.contains(key) ? -minutes : minutes);
  }
}
