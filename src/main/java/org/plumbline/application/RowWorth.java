// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.application.MatrixJudgement.Lack;
import org.plumbline.application.MatrixJudgement.Standing;
import org.plumbline.capability.Capability;
import org.plumbline.capability.TraitNames;
import org.plumbline.intake.matrix.Acts;
import org.plumbline.judgement.Cause;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Verdict;

/** What the row of a control is worth, by what is judged of the control with the table signed. */
final class RowWorth {
  private RowWorth() {}

  /** Of a row that gives the control to the provider, or to both. */
  static List<Lack> claimed(Judgement judged) {
    if (settled(judged)) {
      return List.of(new Lack(Standing.HOLDS));
    }
    Map<Standing, Set<Capability>> acts = new EnumMap<>(Standing.class);
    Set<String> systems = new LinkedHashSet<>();
    for (Cause cause : judged.causes()) {
      acts.computeIfAbsent(standing(cause), k -> new LinkedHashSet<>())
          .addAll(acts(judged, f -> f.need().capability().id().equals(cause.capability())));
      cause.missing().stream()
          .filter(m -> m.kind() == Missing.Kind.SYSTEM)
          .forEach(m -> systems.add(m.subject()));
    }
    if (acts.isEmpty()) {
      return List.of(new Lack(Standing.UNREACHABLE, impossible(judged)));
    }
    List<Lack> out = new ArrayList<>();
    acts.forEach(
        (standing, about) ->
            out.add(
                new Lack(
                    standing,
                    List.copyOf(about),
                    standing == Standing.COVERAGE ? List.copyOf(systems) : List.of())));
    return out;
  }

  /**
   * Of a row that does not give the control to the provider.
   *
   * @param before what the papers alone make of it
   */
  static List<Lack> left(Acts acts, Judgement judged, Optional<Judgement> before) {
    if (acts == Acts.UNCLEAR) {
      return List.of(new Lack(Standing.OPEN));
    }
    List<Capability> promised = before.map(RowWorth::promised).orElse(List.of());
    if (!promised.isEmpty()) {
      return List.of(new Lack(Standing.LESS, promised));
    }
    return switch (acts) {
      case OTHER -> List.of(new Lack(Standing.OTHER));
      case NOT_APPLICABLE -> List.of(new Lack(Standing.ABSENT));
      default -> List.of(own(judged));
    };
  }

  /** A control that the table leaves with the organization. */
  private static Lack own(Judgement judged) {
    if (settled(judged)) {
      return new Lack(Standing.YOURS);
    }
    if (judged.causes().stream().anyMatch(c -> c.kind().compareTo(Cause.Kind.JOB) < 0)) {
      return new Lack(Standing.NOBODY);
    }
    Set<String> lacking = new LinkedHashSet<>();
    judged.causes().forEach(c -> lacking.add(c.capability()));
    List<Capability> about =
        lacking.isEmpty()
            ? impossible(judged)
            : acts(judged, f -> lacking.contains(f.need().capability().id()));
    return new Lack(Standing.PART, about);
  }

  private static boolean settled(Judgement judged) {
    return judged.verdict().compareTo(Verdict.RETAINED) >= 0;
  }

  private static List<Capability> impossible(Judgement judged) {
    return acts(judged, f -> f.outcome() == Outcome.IMPOSSIBLE);
  }

  /** The main acts under which the papers put the provider. */
  private static List<Capability> promised(Judgement judged) {
    return acts(judged, f -> judged.main().contains(f.need()) && f.outcome().held());
  }

  private static List<Capability> acts(Judgement judged, Predicate<Finding> which) {
    return judged.findings().stream()
        .filter(which)
        .map(f -> f.need().capability())
        .distinct()
        .toList();
  }

  private static Standing standing(Cause cause) {
    return switch (cause.kind()) {
      case EXCLUDED, OUTSIDE_SERVICE -> Standing.EXCLUDED;
      case NO_STAFF -> Standing.STAFF;
      case JOB -> Standing.JOB;
      case SIGNATURE -> Standing.SIGNATURE;
      case COVERAGE -> Standing.COVERAGE;
      case TERM, NO_MATRIX, OTHER_PARTY ->
          !cause.missing().isEmpty() && cause.missing().stream().allMatch(RowWorth::record)
              ? Standing.RECORD
              : Standing.TERM;
    };
  }

  private static boolean record(Missing missing) {
    return missing.kind() == Missing.Kind.LEVEL && missing.subject().equals(TraitNames.RETENTION);
  }
}
