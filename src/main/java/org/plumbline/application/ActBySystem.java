// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.ActFindings;
import org.plumbline.assessment.ToldFinding;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.catalogue.Need;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Job;
import org.plumbline.judgement.Jobs;
import org.plumbline.judgement.Reach;
import org.plumbline.papers.ListedSystem;

/**
 * Who does one act on which system.
 *
 * @param need the act, with what a control asks of it
 * @param jobs one for each system it reaches, in the order of the list; one without a system where
 *     it has no reach
 * @param exempt systems it would reach that need no cover, each with its documented reason
 */
public record ActBySystem(Need need, List<Told> jobs, List<ListedSystem> exempt) {
  public ActBySystem {
    jobs = List.copyOf(jobs);
    exempt = List.copyOf(exempt);
  }

  /**
   * A job with its reason and its missing items for readers.
   *
   * @param half what the provider's half still lacks, where both must act and one side has nobody
   */
  public record Told(Job job, ToldFinding finding, Optional<List<ToldMissing>> half) {}

  /**
   * The act on every system it reaches, or on one of them.
   *
   * @param control id of the control that calls for it; empty for the act by itself
   */
  static ActBySystem of(
      Need need, String control, Optional<String> system, Organisation who, By by) {
    List<Told> told = new ArrayList<>();
    for (Job job : by.jobs().of(need, control)) {
      if (system.isEmpty() || job.system().isEmpty() || job.system().equals(system)) {
        told.add(
            new Told(
                job,
                by.findings().told(job.finding()),
                by.findings().providersHalf(job.finding())));
      }
    }
    List<ListedSystem> exempt =
        who.systems().stream()
            .filter(s -> s.exempt().isPresent() && Reach.reached(need.capability(), s))
            .filter(s -> system.isEmpty() || system.get().equals(s.id()))
            .toList();
    return new ActBySystem(need, told, exempt);
  }

  /** What derives the jobs and tells them. */
  record By(Jobs jobs, ActFindings findings) {}
}
