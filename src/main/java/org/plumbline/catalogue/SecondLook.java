// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/** Finds in readable data what deserves a second look; nothing it finds stops a run. */
public final class SecondLook {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ASKS = 420;
  private static final int LONGEST_READING = 300;
  private final Vocabulary vocabulary;
  private final List<Framework> frameworks;
  private final Problems problems;

  private SecondLook(Vocabulary vocabulary, List<Framework> frameworks, Problems problems) {
    this.vocabulary = vocabulary;
    this.frameworks = frameworks;
    this.problems = problems;
  }

  /**
   * Notes and warnings CHK-001 to CHK-007.
   *
   * @param proposed proposed rules, which put capabilities to use and are not looked at themselves
   */
  public static void at(
      Vocabulary vocabulary,
      List<Framework> frameworks,
      List<Framework> proposed,
      Problems problems) {
    SecondLook look = new SecondLook(vocabulary, frameworks, problems);
    look.unusedCapabilities(proposed);
    look.editionsThatOverlap();
    look.recordsNobodyHolds();
    for (Framework framework : frameworks) {
      look.sameTitles(framework);
      look.sameNeeds(framework);
      framework.controls().forEach(look::longTexts);
    }
    SlowIntervals.find(vocabulary, frameworks, problems);
  }

  private void unusedCapabilities(List<Framework> proposed) {
    Set<String> used =
        Stream.concat(frameworks.stream(), proposed.stream())
            .flatMap(f -> f.controls().stream())
            .flatMap(c -> c.needs().all().stream())
            .map(n -> n.capability().id())
            .collect(Collectors.toSet());
    for (Capability capability : vocabulary.capabilities().values()) {
      if (!used.contains(capability.id())) {
        problems.note(SecondLookProblem.UNUSED_CAPABILITY, capability.place(), capability.id());
      }
    }
  }

  private void sameTitles(Framework framework) {
    for (List<Control> same :
        groups(framework.controls(), c -> c.title().toLowerCase(Locale.ROOT).strip())) {
      problems.note(
          SecondLookProblem.SAME_TITLE,
          same.get(0).place(),
          same.size(),
          same.get(0).title(),
          ids(same));
    }
  }

  private void sameNeeds(Framework framework) {
    for (List<Control> same : groups(framework.assessed(), c -> written(c.needs()))) {
      problems.note(
          SecondLookProblem.SAME_NEEDS,
          same.get(0).place(),
          same.size(),
          labels(same.get(0)),
          ids(same));
    }
  }

  /** Groups of two and more; controls without the key are left out. */
  private static List<List<Control>> groups(List<Control> all, Function<Control, String> key) {
    Map<String, List<Control>> groups = new LinkedHashMap<>();
    all.stream()
        .filter(control -> !key.apply(control).isEmpty())
        .forEach(c -> groups.computeIfAbsent(key.apply(c), k -> new ArrayList<>()).add(c));
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static List<String> ids(List<Control> controls) {
    return Spelling.quoted(controls.stream().map(Control::id).toList());
  }

  private static List<String> labels(Control control) {
    return Spelling.quoted(
        control.needs().all().stream().map(need -> need.label()).distinct().toList());
  }

  /** The needs with all that tells them apart, but not the basis of the reading. */
  private static String written(Needs needs) {
    return needs.alternatives().stream()
        .map(
            each ->
                each.stream()
                    .map(
                        n ->
                            n.label()
                                + n.main()
                                + n.raised()
                                + n.alone().map(Trait.Element::id).orElse("")
                                + n.every()
                                + n.topic()
                                + n.onlyIf().map(r -> r.fact().id() + r.atLeast()).orElse(""))
                    .sorted()
                    .collect(Collectors.joining("+")))
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private void longTexts(Control control) {
    tooLong(control, "title", control.title(), LONGEST_TITLE);
    tooLong(control, "asks", control.asks(), LONGEST_ASKS);
    tooLong(control, "reading", control.reading(), LONGEST_READING);
    tooLong(control, "why", control.why(), LONGEST_READING);
  }

  private void tooLong(Control control, String key, String text, int longest) {
    if (text.length() > longest) {
      problems.warning(
          SecondLookProblem.LONG_TEXT, control.place(), key, control.id(), text.length(), longest);
    }
  }

  /** Frameworks with one title are editions of one rule. */
  private void editionsThatOverlap() {
    Map<String, List<Framework>> rules =
        frameworks.stream()
            .sorted(Comparator.comparing(Framework::effectiveFrom))
            .collect(
                Collectors.groupingBy(Framework::title, LinkedHashMap::new, Collectors.toList()));
    for (List<Framework> editions : rules.values()) {
      for (int i = 1; i < editions.size(); i++) {
        overlap(editions.get(i - 1), editions.get(i));
      }
    }
  }

  private void overlap(Framework older, Framework newer) {
    Optional<LocalDate> until = older.effectiveUntil();
    if (until.isPresent() && until.get().isBefore(newer.effectiveFrom())) {
      return;
    }
    String last = newer.effectiveFrom().minusDays(1).toString();
    String from = newer.effectiveFrom().toString();
    String file = older.place().file();
    if (until.isEmpty()) {
      problems.warning(
          SecondLookProblem.OVERLAP, newer.place(), newer.id(), from, older.id(), last, file);
    } else {
      problems.warning(
          SecondLookProblem.OVERLAP_UNTIL,
          newer.place(),
          newer.id(),
          from,
          older.id(),
          until.get().toString(),
          last,
          file);
    }
  }

  private void recordsNobodyHolds() {
    vocabulary.evidence().values().stream()
        .filter(kind -> kind.heldByNobody())
        .forEach(kind -> problems.note(SecondLookProblem.NOBODY_HOLDS, kind.place(), kind.id()));
  }
}
