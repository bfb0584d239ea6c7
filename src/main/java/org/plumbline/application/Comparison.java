// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Job;
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
   * @param systems systems on which it does, in the order of the list; none for work without reach
   * @param before members that are bound before
   * @param after members that are bound after
   */
  public record Overlap(
      Capability work, List<String> systems, Set<String> before, Set<String> after) {
    public Overlap {
      systems = List.copyOf(systems);
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
   * @param jobs who does what on which system under each arrangement, by its id
   * @throws UnknownWordException when it has no arrangement of an id
   */
  static Comparison of(
      Assessment assessment, String one, String other, Map<String, List<Job>> jobs) {
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
        overlaps(jobs.getOrDefault(one, List.of()), jobs.getOrDefault(other, List.of())));
  }

  private static List<Judgement> judged(List<Cell> cells) {
    return cells.stream().flatMap(c -> c.judged().stream()).toList();
  }

  private static List<Overlap> overlaps(List<Job> before, List<Job> after) {
    Map<Overlap, List<String>> out = new LinkedHashMap<>();
    for (Job old : before) {
      if (running(old.capability()) && old.state().bound()) {
        after.stream()
            .filter(
                now ->
                    now.capability().id().equals(old.capability().id())
                        && now.system().equals(old.system())
                        && now.state().bound())
            .filter(now -> !members(now).equals(members(old)))
            .forEach(
                now ->
                    out.computeIfAbsent(
                            new Overlap(old.capability(), List.of(), members(old), members(now)),
                            k -> new ArrayList<>())
                        .addAll(old.system().stream().toList()));
      }
    }
    return out.entrySet().stream()
        .map(
            e ->
                new Overlap(
                    e.getKey().work(), e.getValue(), e.getKey().before(), e.getKey().after()))
        .toList();
  }

  private static Set<String> members(Job job) {
    return new TreeSet<>(job.finding().members());
  }

  /** Technical work that is due all the time or in a rhythm, and logs that must not break off. */
  private static boolean running(Capability work) {
    boolean due =
        work.kind() == Capability.Kind.CONTINUOUS || work.kind() == Capability.Kind.PERIODIC;
    return work.technicalHome() && (due || work.record() == Capability.Record.RAW_LOG);
  }
}
