// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.catalogue.Needs;
import org.plumbline.engagement.Tailoring;

/**
 * The numbers an organisation sets, and what they make of a need: a stricter number raises the
 * level or shortens the order that carries it, a slacker one lowers it, never below what other
 * numbers of the same act at that control ask. A number between two levels asks the higher one.
 */
final class SetNumbers {
  private final List<Tailoring.Parameter> parameters;
  private final Vocabulary vocabulary;
  private final List<Interval> effective;

  SetNumbers(List<Tailoring.Parameter> parameters, Vocabulary vocabulary) {
    this.parameters = List.copyOf(parameters);
    this.vocabulary = vocabulary;
    this.effective = vocabulary.intervals().stream().flatMap(i -> set(i).stream()).toList();
  }

  List<Tailoring.Parameter> parameters() {
    return parameters;
  }

  /** Every interval as it counts for this organisation; one set for some controls comes in two. */
  List<Interval> effective() {
    return effective;
  }

  private List<Interval> set(Interval interval) {
    List<String> rest = new ArrayList<>(interval.controls());
    List<Interval> out = new ArrayList<>();
    for (Tailoring.Parameter parameter : parameters) {
      if (!parameter.interval().equals(interval.id())) {
        continue;
      }
      if (parameter.control().isEmpty()) {
        return List.of(interval.set(parameter.amount(), parameter.source(), interval.controls()));
      }
      rest.remove(parameter.control());
      out.add(interval.set(parameter.amount(), parameter.source(), List.of(parameter.control())));
    }
    if (out.isEmpty()) {
      return List.of(interval);
    }
    if (!rest.isEmpty()) {
      out.add(0, interval.at(rest));
    }
    return out;
  }

  /** A number as assumed and as it counts. */
  private record Number(Interval assumed, int amount) {
    boolean stricter() {
      return assumed.stricter(amount, assumed.amount());
    }

    boolean changed() {
      return amount != assumed.amount();
    }
  }

  /** The control as it is judged under the set numbers. */
  Control at(Control control) {
    if (parameters.isEmpty()) {
      return control;
    }
    List<List<Need>> alternatives = new ArrayList<>();
    boolean same = true;
    for (List<Need> alternative : control.needs().alternatives()) {
      List<Need> needs = new ArrayList<>();
      for (Need need : alternative) {
        Need set = at(control, need);
        same &= set == need;
        needs.add(set);
      }
      alternatives.add(needs);
    }
    return same ? control : control.calling(new Needs(alternatives));
  }

  /** The need as this control calls for it under the set numbers. */
  Need at(Control control, Need need) {
    List<Number> numbers = parameters.isEmpty() ? List.of() : numbers(control, need);
    if (numbers.stream().noneMatch(Number::changed)) {
      return need;
    }
    boolean orderOnly =
        numbers.stream()
            .anyMatch(n -> n.stricter() && n.assumed().carriedBy().equals(List.of(Interval.ORDER)));
    List<Ask> standing = new ArrayList<>();
    if (!orderOnly) {
      for (Ask ask : need.capability().standing()) {
        standing.add(levels(ask.and(need.raised()), numbers, true));
      }
    }
    List<Ask> deliverable = new ArrayList<>();
    for (Ask ask : need.capability().deliverable()) {
      deliverable.add(levels(ask.and(need.raised()), numbers, false));
    }
    return need.under(
        need.capability()
            .under(standing, deliverable, longest(need.capability().longestDays(), numbers)));
  }

  private List<Number> numbers(Control control, Need need) {
    List<Number> out = new ArrayList<>();
    for (Interval assumed : vocabulary.intervals()) {
      if (assumed.capability().equals(need.capability().id()) && assumed.standsAt(control.id())) {
        effective.stream()
            .filter(i -> i.id().equals(assumed.id()) && i.standsAt(control.id()))
            .findFirst()
            .ifPresent(i -> out.add(new Number(assumed, i.amount())));
      }
    }
    return out;
  }

  private Ask levels(Ask ask, List<Number> numbers, boolean running) {
    Ask out = ask;
    for (Trait trait : vocabulary.traits().all()) {
      List<Number> carried =
          numbers.stream().filter(n -> n.assumed().carriedBy().contains(trait.id())).toList();
      if (carried.stream().anyMatch(Number::changed)) {
        out = level(out, trait, carried, running);
      }
    }
    return out;
  }

  private static Ask level(Ask ask, Trait trait, List<Number> carried, boolean running) {
    boolean asked = ask.rank(trait).isPresent();
    int base = ask.of(trait.index());
    int level = base;
    if (carried.stream().noneMatch(Number::stricter)) {
      int all = carried.stream().mapToInt(n -> rank(trait, n)).max().orElse(base);
      level = Math.min(base, all);
    }
    for (Number number : carried) {
      if (number.stricter() && (asked || running)) {
        level = Math.max(level, rank(trait, number));
      }
    }
    return level == base ? ask : ask.asking(trait, level);
  }

  private static int rank(Trait trait, Number number) {
    return trait.levelFor(number.amount()).map(l -> l.rank()).orElse(trait.top());
  }

  private static OptionalInt longest(OptionalInt longest, List<Number> numbers) {
    List<Number> carried =
        numbers.stream().filter(n -> n.assumed().carriedBy().contains(Interval.ORDER)).toList();
    if (longest.isEmpty() || carried.stream().noneMatch(Number::changed)) {
      return longest;
    }
    OptionalInt stricter = carried.stream().filter(Number::stricter).mapToInt(Number::amount).min();
    int slackest = carried.stream().mapToInt(Number::amount).min().orElse(0);
    return OptionalInt.of(
        stricter.isPresent()
            ? Math.min(longest.getAsInt(), stricter.getAsInt())
            : Math.max(longest.getAsInt(), slackest));
  }
}
