// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Verdict;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Flag;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.PlanMark;
import org.plumbline.report.Actor;
import org.plumbline.report.Responsibility;
import org.plumbline.wording.Words;

/** Texts of an exported row, in our own words and within what papers can show. */
final class ItemWords {
  private static final int WORDINGS = 3;

  private ItemWords() {}

  /** What is open and why; nothing for a cell that is not open. */
  static String weakness(Item row) {
    Cell cell = row.cell();
    if (!cell.open()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add(cell.verdict().sentence());
    parts.add(reasons(cell, row.report().words()));
    String missing =
        cell.missing().stream()
            .map(m -> m.name() + ": " + m.required() + " (stated: " + m.stated() + ")")
            .collect(Collectors.joining("; "));
    parts.add(missing.isEmpty() ? "" : "Not in writing: " + missing + ".");
    if (cell.control().poam() == PlanMark.NOT_ALLOWED) {
      parts.add("May not stand on a plan of action (32 CFR 170.21).");
    }
    return joined(parts);
  }

  /** What would close it on paper. */
  static String remedy(Item row) {
    return row.wordings().stream().limit(WORDINGS).collect(Collectors.joining("\n"));
  }

  static String comment(Item row) {
    Cell cell = row.cell();
    List<String> parts = new ArrayList<>();
    parts.add(row.kept().map(k -> sentence(k.notes().strip())).orElse(""));
    parts.add(row.closed() ? "Marked closed, and still open by the papers read." : "");
    parts.add("Urgency in this report: " + cell.severity().name().toLowerCase(Locale.ROOT) + ".");
    parts.add(cell.flags().isEmpty() ? "" : "Flags: " + spelled(cell.flags()) + ".");
    parts.add(row.report().words().all(cell.notes()));
    return joined(parts);
  }

  /** How far an open item has come; nothing for a cell that is not open. */
  static String status(Item row, String closed) {
    return row.closed() ? closed : row.cell().open() ? "Ongoing" : "";
  }

  static String identifiedBy(Item row) {
    Framework framework = row.report().assessment().framework(row.cell().control().framework());
    return "Reading of the terms of "
        + row.engagement().name()
        + " against "
        + framework.title()
        + ", Plumbline report "
        + row.report().id()
        + " of "
        + row.report().date();
  }

  /** The level of a CMMC framework, else nothing. */
  static String cmmcLevel(Item row) {
    return row.report().assessment().framework(row.cell().control().framework()).regime().level();
  }

  /** Yes when the provider alone is bound, Partial when both are, No otherwise. */
  static String inheritance(Item row) {
    return switch (row.cell().verdict()) {
      case DELIVERABLE -> "Yes";
      case SHARED -> "Partial";
      case RETAINED, CONDITIONAL, UNASSIGNED, STRUCTURAL_GAP -> "No";
      case NOT_APPLICABLE -> "";
    };
  }

  /** Who has to do what; nothing where the provider alone is bound, as the form asks. */
  static String responsibilities(Item row) {
    Cell cell = row.cell();
    return switch (cell.verdict()) {
      case DELIVERABLE -> "";
      case NOT_APPLICABLE -> row.report().words().all(cell.notes());
      case SHARED ->
          joined(
              List.of(
                  named("Provider", row, r -> r.provider() && !r.organisation()),
                  named("Both", row, r -> r.provider() && r.organisation()),
                  named("Customer", row, r -> !r.provider() && r.organisation()),
                  named("Others", row, r -> !r.provider() && r.actors().contains(Actor.OTHERS))));
      case RETAINED ->
          joined(
              List.of(
                  Verdict.RETAINED.sentence(),
                  named("Customer", row, Responsibility::organisation),
                  cell.owner().map(o -> "Owner: " + o + ".").orElse("")));
      case CONDITIONAL, UNASSIGNED, STRUCTURAL_GAP -> weakness(row);
    };
  }

  private static String named(String who, Item row, Predicate<Responsibility> wanted) {
    Traits traits = row.report().assessment().vocabulary().traits();
    String capabilities =
        Responsibility.of(row.cell(), row.engagement(), traits).stream()
            .filter(wanted)
            .map(Responsibility::label)
            .distinct()
            .collect(Collectors.joining(", "));
    return capabilities.isEmpty() ? "" : who + ": " + capabilities + ".";
  }

  private static String spelled(List<Flag> flags) {
    return flags.stream().map(Flag::spelling).collect(Collectors.joining(", "));
  }

  private static String reasons(Cell cell, Words words) {
    return cell.deciding().stream()
        .map(f -> words.say(f.reason()))
        .filter(r -> !r.isBlank())
        .distinct()
        .map(r -> r.substring(0, 1).toUpperCase(Locale.ROOT) + r.substring(1))
        .map(ItemWords::sentence)
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String text) {
    return text.isEmpty() || text.matches("(?s).*[.!?]") ? text : text + ".";
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
  }
}
