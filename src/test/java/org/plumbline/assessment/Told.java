// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.phrase.Phrase;

/** What an assessment says, in values that stay the same however it is worded. */
final class Told {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

  private Told() {}

  /** What becomes of a need under an arrangement. */
  static Finding found(Organisation organisation, Engagement engagement, Need need) {
    return new FindingRules(organisation, engagement, ProjectData.TRAITS).findingFor(need);
  }

  /** A finding with an outcome and nothing behind it. */
  static Finding finding(Need need, Outcome outcome, Missing... missing) {
    return new Finding(
        need,
        outcome,
        Phrase.literal(""),
        List.of(),
        List.of(missing),
        List.of(),
        RouteKind.NONE,
        Set.of());
  }

  /** What is missing: {@code trait: level}, {@code order every 90}, {@code cover system}. */
  static Set<String> missing(Finding finding) {
    return finding.missing().stream()
        .map(Told::item)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> missing(Cell cell) {
    return cell.missing().stream().map(Told::item).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String item(Missing missing) {
    if (missing instanceof Missing.Term term) {
      return term.requirement().trait().id() + ": " + term.required();
    }
    if (missing instanceof Missing.Order order) {
      return "order every "
          + order.longestDays()
          + ", stated "
          + order.statedDays()
          + (order.toThirdParty() ? ", third party" : "");
    }
    return missing instanceof Missing.Function
        ? "function " + missing.name()
        : "cover " + missing.name();
  }

  static Set<String> held(Finding finding) {
    return finding.held().stream()
        .map(r -> r.trait().id() + ": " + r.trait().level(r.level()).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> beyond(Finding finding) {
    return finding.beyond().stream().map(Told::item).collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code standing}, {@code ordered} or empty. */
  static String route(Finding finding) {
    return finding.route() == RouteKind.NONE ? "" : finding.route().spelling();
  }

  static Set<String> flags(Cell cell) {
    return cell.flags().stream().map(Flag::spelling).collect(Collectors.toSet());
  }

  /** All that a cell tells but its words, in one line. */
  static String whole(Cell cell) {
    String findings =
        cell.findings().stream()
            .map(
                f ->
                    f.need().label()
                        + "="
                        + f.outcome()
                        + held(f)
                        + missing(f)
                        + beyond(f)
                        + f.caredByOthers())
            .collect(Collectors.joining(" "));
    return String.join(
        " | ",
        cell.control().framework() + " " + cell.control().id(),
        cell.verdict() + " " + subtype(cell) + " " + cell.severity() + " " + cell.weight(),
        new TreeSet<>(flags(cell)) + " " + cell.owner(),
        findings);
  }

  /** JOB, TERM or COVERAGE, with {@code +COVERAGE}; empty unless conditional. */
  static String subtype(Cell cell) {
    return cell.subtype().spelling();
  }

  /** Whether something else is told beside the verdict. */
  static boolean noted(Cell cell) {
    return !cell.notes().isEmpty();
  }

  /** Gates above an arrangement by id, with BLOCKER, HIGH or WARNING. */
  static Map<String, String> gates(Assessment assessment, Engagement engagement) {
    Map<String, String> out = new TreeMap<>();
    assessment
        .gates()
        .getOrDefault(engagement.id(), List.of())
        .forEach(g -> out.put(g.id(), g.effect().name()));
    return out;
  }

  static int questions(Assessment assessment, Engagement engagement) {
    return assessment.questions().getOrDefault(engagement.id(), List.of()).size();
  }

  static List<String> observations(Assessment assessment, Engagement engagement) {
    return assessment.observations().getOrDefault(engagement.id(), List.of()).stream()
        .map(Observation::id)
        .toList();
  }

  /** The numbers an observation with this word tells, in order; empty when it is not made. */
  static Optional<List<Integer>> figures(
      Assessment assessment, Engagement engagement, String observation, String word) {
    return said(assessment, engagement, observation, word)
        .map(
            text ->
                NUMBER
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(n -> Integer.valueOf(n.replace(",", "")))
                    .toList());
  }

  /** Whether an observation names these words: ids of controls or systems, names. */
  static boolean names(
      Assessment assessment, Engagement engagement, String observation, String... words) {
    return assessment.observations().getOrDefault(engagement.id(), List.of()).stream()
        .filter(o -> o.id().equals(observation))
        .map(o -> Said.of(o.text()))
        .anyMatch(text -> Arrays.stream(words).allMatch(text::contains));
  }

  private static Optional<String> said(
      Assessment assessment, Engagement engagement, String observation, String word) {
    return assessment.observations().getOrDefault(engagement.id(), List.of()).stream()
        .filter(o -> o.id().equals(observation))
        .map(o -> Said.of(o.text()))
        .filter(text -> text.contains(word))
        .findFirst();
  }
}
