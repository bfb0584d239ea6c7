// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Transition;

/**
 * Two arrangements side by side.
 *
 * @param one the arrangement compared
 * @param other what it is compared with
 * @param differences controls whose verdicts differ, in catalogue order
 * @param same how many controls have the same verdict under both
 * @param transition what becomes of each control on the way from the first to the other
 * @param overlaps work that runs all the time and changes hands on this way
 */
public record Comparison(
    Engagement one,
    Engagement other,
    List<Difference> differences,
    int same,
    Transition transition,
    List<Overlap> overlaps) {
  public Comparison {
    differences = List.copyOf(differences);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * Work that must not stop while it changes hands: the old performer has to go on until the new
   * one has taken over.
   *
   * @param before members that are bound before
   * @param after members that are bound after
   */
  public record Overlap(Capability work, Set<String> before, Set<String> after) {
    public Overlap {
      before = Collections.unmodifiableSet(new TreeSet<>(before));
      after = Collections.unmodifiableSet(new TreeSet<>(after));
    }
  }

  /** One control whose verdict differs. */
  public record Difference(Cell one, Cell other) {

    /** Whether the first arrangement has the better verdict; verdicts are ordered worst first. */
    public boolean better() {
      return one.verdict().ordinal() > other.verdict().ordinal();
    }
  }

  /**
   * Compares two arrangements of an assessment.
   *
   * @throws UnknownWordException when it has no arrangement of an id
   */
  public static Comparison of(Assessment assessment, String one, String other) {
    List<String> ids = assessment.engagements().stream().map(Engagement::id).toList();
    UnknownWordException.known(Named.ARRANGEMENT, one, ids);
    UnknownWordException.known(Named.ARRANGEMENT, other, ids);
    List<Cell> first = assessment.cells(one);
    List<Cell> second = assessment.cells(other);
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i).verdict() != second.get(i).verdict()) {
        differences.add(new Difference(first.get(i), second.get(i)));
      }
    }
    return new Comparison(
        assessment.engagement(one),
        assessment.engagement(other),
        differences,
        first.size() - differences.size(),
        Transition.of(judged(first), judged(second)),
        overlaps(judged(first), judged(second)));
  }

  private static List<Judgement> judged(List<Cell> cells) {
    return cells.stream().flatMap(c -> c.judged().stream()).toList();
  }

  private static List<Overlap> overlaps(List<Judgement> before, List<Judgement> after) {
    Map<Capability, Set<String>> old = holders(before);
    Map<Capability, Set<String>> now = holders(after);
    List<Overlap> out = new ArrayList<>();
    old.forEach(
        (work, members) -> {
          Set<String> others = now.getOrDefault(work, Set.of());
          if (running(work) && !others.isEmpty() && !others.equals(members)) {
            out.add(new Overlap(work, members, others));
          }
        });
    return out;
  }

  /** Technical work that is due all the time or in a rhythm, and logs that must not break off. */
  private static boolean running(Capability work) {
    boolean due =
        work.kind() == Capability.Kind.CONTINUOUS || work.kind() == Capability.Kind.PERIODIC;
    return work.technicalHome()
        && work.reach() != Capability.Reach.NONE
        && (due || work.record() == Capability.Record.RAW_LOG);
  }

  private static Map<Capability, Set<String>> holders(List<Judgement> run) {
    Map<Capability, Set<String>> out =
        new TreeMap<>(Comparator.comparingInt(Capability::index));
    for (Judgement each : run) {
      for (Finding finding : each.findings()) {
        if (finding.outcome().held()) {
          out.computeIfAbsent(finding.need().capability(), k -> new TreeSet<>())
              .addAll(finding.members());
        }
      }
    }
    return out;
  }
}
