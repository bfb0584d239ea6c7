// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.intake.reader.Quantity.Kind;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Finds numbers with units: how often, how long, how many hours a week, how much in a period. The
 * file {@code times.yaml} holds the words.
 */
final class Quantities {
  /** A time without its unit, which a time before it has: urgent in 20 minutes, high in 45. */
  private static final Pattern BARE =
      Pattern.compile("(?<![\\w$.-])(?:in|within) (\\d+)(?= ?(?:[;,.)]|and |$))(?! ?[,.]\\d)");

  private final OpenHours open;
  private final List<TimeRule> rules;
  private final List<Example> examples;

  /** Words, and the number with its unit that must be found in them. */
  record Example(String words, String number, Place place) {}

  private Quantities(TimeWords words, List<TimeRule> rules, List<Example> examples) {
    this.open = new OpenHours(words);
    this.rules = List.copyOf(rules);
    this.examples = List.copyOf(examples);
  }

  /** Of the words of a file. */
  static Quantities of(YamlMap file, Problems problems) {
    file.allow("units", "adverbs", "stops", "runs", "days", "parts_of_days", "times");
    TimeWords words = TimeWords.of(file);
    List<TimeRule> rules = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (YamlMap each : file.maps("times")) {
      Quantity.Kind.of(each.text("kind"), problems)
          .ifPresent(
              kind -> {
                rules.add(new TimeRule(kind, each, words));
                each.maps("examples").forEach(example -> examples.add(example(example)));
              });
    }
    return new Quantities(words, rules, examples);
  }

  private static Example example(YamlMap map) {
    map.allow("words", "number");
    YamlText said = map.text("words");
    return new Example(said.value(), map.text("number").value(), said.place());
  }

  /** No words at all: nothing is found. */
  static Quantities none() {
    return new Quantities(TimeWords.none(), List.of(), List.of());
  }

  /** Words of which each rule must find what it says. */
  List<Example> examples() {
    return examples;
  }

  /** All quantities of a folded text, in order; none overlap. */
  List<Quantity> in(String folded) {
    return in(folded, "");
  }

  /**
   * All quantities of a folded text, in order; none overlap.
   *
   * @param before what stands before it in its sentence: a bare number has the unit of a time there
   */
  List<Quantity> in(String folded, String before) {
    List<Quantity> out = new ArrayList<>();
    StringBuilder left = new StringBuilder(folded);
    open.in(folded).forEach(q -> take(q, left, out));
    for (TimeRule rule : rules) {
      rule.in(left, q -> take(q, left, out));
    }
    out.sort(Comparator.comparingInt(Quantity::from));
    bare(left, before, out);
    return out;
  }

  private static void take(Quantity quantity, StringBuilder left, List<Quantity> out) {
    out.add(quantity);
    for (int i = quantity.from(); i < quantity.to(); i++) {
      left.setCharAt(i, '_');
    }
  }

  private void bare(StringBuilder left, String before, List<Quantity> out) {
    Matcher m = BARE.matcher(left);
    List<Quantity> earlier = new ArrayList<>();
    List<Quantity> found = new ArrayList<>();
    for (boolean first = true; m.find(); first = false) {
      if (first) {
        earlier.addAll(before.isEmpty() ? List.of() : in(before));
      }
      unit(earlier, out, m.start())
          .map(unit -> new Quantity(Kind.LENGTH, number(m), unit, m.start(), m.end()))
          .ifPresent(found::add);
    }
    out.addAll(found);
    out.sort(Comparator.comparingInt(Quantity::from));
  }

  private static double number(Matcher m) {
    return Double.parseDouble(m.group(1));
  }

  /** The unit of the last length of time before a place. */
  private static Optional<String> unit(List<Quantity> earlier, List<Quantity> own, int place) {
    return Stream.concat(earlier.stream(), own.stream().filter(q -> q.to() <= place))
        .filter(q -> q.kind() == Kind.LENGTH)
        .reduce((a, b) -> b)
        .map(Quantity::unit);
  }
}
