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
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;

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
        problems.note(
            "CHK-001",
            capability.place(),
            "no control calls for capability `" + capability.id() + "`",
            "name it in the `needs` of a control, or remove it");
      }
    }
  }

  private void sameTitles(Framework framework) {
    for (List<Control> same :
        groups(framework.controls(), c -> c.title().toLowerCase(Locale.ROOT).strip())) {
      problems.note(
          "CHK-002",
          same.get(0).place(),
          same.size() + " controls have the title `" + same.get(0).title() + "`: " + ids(same),
          "keep it when the rule itself repeats the title");
    }
  }

  private void sameNeeds(Framework framework) {
    for (List<Control> same : groups(framework.assessed(), c -> written(c.needs()))) {
      problems.note(
          "CHK-003",
          same.get(0).place(),
          same.size() + " controls call for the same, " + labels(same.get(0)) + ": " + ids(same),
          "keep it when their words ask for the same acts; else say what sets them apart");
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

  private static String ids(List<Control> controls) {
    return controls.stream().map(c -> "`" + c.id() + "`").collect(Collectors.joining(", "));
  }

  private static String labels(Control control) {
    return control.needs().all().stream()
        .map(need -> "`" + need.label() + "`")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The needs with all that tells them apart, but not the basis of the reading. */
  private static String written(Needs needs) {
    return needs.alternatives().stream()
        .map(
            each ->
                each.needs().stream()
                    .map(n -> n.label() + n.raised() + n.onlyIf().map(r -> r.words()).orElse(""))
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
          "CHK-004",
          control.place(),
          "`"
              + key
              + "` of `"
              + control.id()
              + "` has "
              + text.length()
              + " characters, more than "
              + longest,
          "say it in fewer words; a report prints it in a table cell");
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
    problems.warning(
        "CHK-005",
        newer.place(),
        "`"
            + newer.id()
            + "` binds from "
            + newer.effectiveFrom()
            + ", while `"
            + older.id()
            + "` of the same title still binds"
            + until.map(day -> " until " + day).orElse(""),
        "write `effective_until: "
            + newer.effectiveFrom().minusDays(1)
            + "` in "
            + older.place().file());
  }

  private void recordsNobodyHolds() {
    vocabulary.evidence().values().stream()
        .filter(kind -> kind.heldByNobody())
        .forEach(
            kind ->
                problems.note(
                    "CHK-007",
                    kind.place(),
                    "under no support model does anybody hold `" + kind.id() + "`",
                    "ask for it in the contract; keep it so when that is how it is"));
  }
}
