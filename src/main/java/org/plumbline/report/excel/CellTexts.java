// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Missing;
import org.plumbline.assessment.Verdict;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Flag;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Stated;
import org.plumbline.wording.Words;

/** Longer texts of a cell, as printed in tables. */
final class CellTexts {
  private CellTexts() {}

  static boolean assignable(Cell cell) {
    return cell.verdict() != Verdict.NOT_APPLICABLE && !cell.control().nonDelegable();
  }

  static String capabilities(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.need().label())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String flags(Cell cell) {
    return cell.flags().stream().map(Flag::spelling).collect(Collectors.joining(", "));
  }

  static String reason(List<Finding> deciding, Words words) {
    return deciding.stream()
        .map(f -> words.say(f.reason()))
        .filter(r -> !r.isBlank())
        .distinct()
        .map(CellTexts::sentence)
        .collect(Collectors.joining(" "));
  }

  /** What the arrangement states on every trait the deciding findings look at. */
  static String stated(List<Finding> deciding, Engagement engagement, Words words) {
    Map<String, Trait> traits = new LinkedHashMap<>();
    for (Finding finding : deciding) {
      for (Requirement held : finding.held()) {
        traits.putIfAbsent(held.trait().id(), held.trait());
      }
      for (Missing missing : finding.missing()) {
        if (missing instanceof Missing.Term term) {
          traits.putIfAbsent(missing.name(), term.requirement().trait());
        }
      }
    }
    for (Finding finding : deciding) {
      for (Missing.Term beyond : finding.beyond()) {
        traits.putIfAbsent(beyond.name(), beyond.requirement().trait());
      }
    }
    List<String> lines = new ArrayList<>();
    for (Trait trait : traits.values()) {
      Stated stated = engagement.stated(trait);
      lines.add(
          trait.id()
              + ": "
              + trait.level(stated.level()).name()
              + " - "
              + words.say(stated.origin())
              + (stated.source().isBlank() ? "" : " - " + stated.source()));
    }
    return String.join("\n", lines);
  }

  static String missing(Cell cell) {
    return cell.missing().stream()
        .map(m -> m.kind().spelling() + " " + m.name() + ": " + m.required() + " (" + m.stated() + ")")
        .collect(Collectors.joining("\n"));
  }

  /** Intervals that go with the cell's capabilities on this control. */
  static String intervals(Cell cell, List<Interval> intervals) {
    List<String> ids = cell.findings().stream().map(f -> f.need().capability().id()).toList();
    return intervals.stream()
        .filter(i -> ids.contains(i.capability()))
        .filter(i -> i.standsAt(cell.control().id()))
        .map(i -> i.subject() + ": " + i.words())
        .collect(Collectors.joining("\n"));
  }

  /** First letter in upper case, a full stop at the end. */
  static String sentence(String text) {
    if (text.isBlank()) {
      return "";
    }
    String start = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }

  /** {@code STRUCTURAL_GAP} as {@code Structural gap}. */
  static String word(Enum<?> value) {
    String name = value.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
