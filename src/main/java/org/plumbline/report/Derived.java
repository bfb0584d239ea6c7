// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Retention;
import org.plumbline.catalogue.Objective;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.Job;
import org.plumbline.judgement.MovesMost;
import org.plumbline.judgement.Objectives;
import org.plumbline.judgement.Question;
import org.plumbline.judgement.Questions;
import org.plumbline.remedy.Remedy;

/**
 * What the papers of one arrangement come to beside its verdicts.
 *
 * @param arrangement id
 * @param remedy what to write into the papers
 * @param jobs one act on one system each, in the order of acts, then systems
 * @param moves answers nobody has given that would move verdicts, most first
 * @param questions what the papers are silent on, most useful first
 * @param facts facts that duties hang on and nobody has told, most duties first
 * @param systems ids of regulated systems that nobody covers and nobody looks after
 * @param parts whose part each objective is; none where the catalogues name no objectives
 * @param records who can show each act of each duty that binds, and how long it is kept
 */
public record Derived(
    String arrangement,
    Remedy remedy,
    List<Job> jobs,
    List<MovesMost.Input> moves,
    List<Question> questions,
    List<Questions.OpenFact> facts,
    List<String> systems,
    List<Part> parts,
    List<Kept> records) {

  public Derived {
    jobs = List.copyOf(jobs);
    moves = List.copyOf(moves);
    questions = List.copyOf(questions);
    facts = List.copyOf(facts);
    systems = List.copyOf(systems);
    parts = List.copyOf(parts);
    records = List.copyOf(records);
  }

  /**
   * Whose part an objective is.
   *
   * @param responsibility who acts
   * @param members ids of the members that act, where a provider does
   * @param decides whether the organization settles it, whoever performs it
   * @param holder who can show it
   */
  public record Part(
      Objective objective,
      Objectives.Responsibility responsibility,
      Set<String> members,
      boolean decides,
      Evidence.Holder holder) {
    public Part {
      members = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(members));
    }
  }

  /**
   * Who can show an act of a duty.
   *
   * @param control id of the duty
   * @param evidence who keeps the record, and how that is known
   * @param period how long by the rules of this run; empty where none of them says
   */
  public record Kept(
      String control, Capability act, Evidence evidence, Optional<Retention.Period> period) {}
}
