// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Framework;
import org.plumbline.problem.Spelling;

/** Finds requirements by number or word, and what may have been meant where there is none. */
final class Finder {
  private static final int MOST_NEAR = 5;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 100;
  private static final String BETWEEN = "[^\\p{L}]+";

  private final List<Framework> frameworks;
  private final ControlIds ids;

  Finder(List<Framework> frameworks) {
    this.frameworks = List.copyOf(frameworks);
    this.ids = new ControlIds(frameworks);
  }

  /** A requirement that was found. */
  record Hit(Framework framework, Control control) {}

  /** A number that may be meant. */
  record Near(String framework, String id) {}

  /** What may be meant, together at most five: numbers, then words to look for. */
  record Meant(List<Near> numbers, List<String> words) {
    static final Meant NOTHING = new Meant(List.of(), List.of());

    public boolean isEmpty() {
      return numbers.isEmpty() && words.isEmpty();
    }
  }

  /** By number first, then by the words of title and reading. */
  List<Hit> hits(String text) {
    Set<Hit> out = new LinkedHashSet<>();
    for (ControlIds.Match match : ids.find(text).matches()) {
      Optional<Control> control = match.control();
      control.filter(c -> !c.heading()).ifPresent(c -> out.add(new Hit(match.framework(), c)));
      match.below().stream()
          .filter(c -> !c.heading())
          .forEach(c -> out.add(new Hit(match.framework(), c)));
    }
    for (Framework framework : frameworks) {
      for (Control control : framework.controls()) {
        if (!control.heading() && holdsAll(control.title() + " " + control.asks(), text)) {
          out.add(new Hit(framework, control));
        }
      }
    }
    return List.copyOf(out);
  }

  /** What may be meant by a text that is found nowhere. */
  Meant meant(String text) {
    if (text.length() > LONGEST) {
      return Meant.NOTHING;
    }
    List<Near> numbers = new ArrayList<>();
    for (String id : ids.find(text).near()) {
      ids.find(id).match().ifPresent(m -> numbers.add(new Near(m.framework().id(), m.id())));
    }
    List<String> words = words(text, MOST_NEAR - Math.min(MOST_NEAR, numbers.size()));
    return new Meant(numbers.subList(0, Math.min(MOST_NEAR, numbers.size())), words);
  }

  /** The text with each word that is known nowhere in the spelling of one that is. */
  private List<String> words(String text, int most) {
    List<String> asked =
        List.of(text.toLowerCase(Locale.ROOT).split(BETWEEN)).stream()
            .filter(w -> !w.isEmpty())
            .toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<String> known = known();
    if (asked.size() == 1) {
      return asked.get(0).length() < SHORTEST
          ? List.of()
          : Spelling.nearest(asked.get(0), known, most);
    }
    String whole =
        String.join(
            " ",
            asked.stream()
                .map(w -> known.contains(w) ? w : Spelling.nearest(w, known).orElse(w))
                .toList());
    return most > 0 && !hits(whole).isEmpty() ? List.of(whole) : List.of();
  }

  private Set<String> known() {
    Set<String> out = new TreeSet<>();
    for (Framework framework : frameworks) {
      for (Control control : framework.controls()) {
        for (String word :
            (control.title() + " " + control.asks()).toLowerCase(Locale.ROOT).split(BETWEEN)) {
          if (word.length() >= SHORTEST) {
            out.add(word);
          }
        }
      }
    }
    return out;
  }

  /** Whether each word of a text stands in another, wherever. */
  private static boolean holdsAll(String all, String text) {
    return List.of(text.strip().split("\\s+")).stream().allMatch(w -> holds(all, w));
  }

  static boolean holds(String all, String text) {
    return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
