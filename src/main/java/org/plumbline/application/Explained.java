// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Objective;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Objectives.Responsibility;
import org.plumbline.papers.ListedSystem;

/** What an id, or the name of an act, leads to. */
public sealed interface Explained {

  /**
   * A control with its cell in the assessment; of a heading there is none.
   *
   * @param evaluation the framework of the control under the one arrangement
   * @param acts who does the acts that answer it best, on every system or on the one asked for;
   *     none of a heading and of what does not apply
   * @param system the one system asked for
   * @param others the same spelling in other frameworks
   */
  record Found(
      Framework framework,
      Control control,
      Engagement engagement,
      Evaluation evaluation,
      List<ActBySystem> acts,
      Optional<ListedSystem> system,
      Crosswalks crosswalks,
      List<ControlIds.Match> others)
      implements Explained {
    public Found {
      acts = List.copyOf(acts);
      others = List.copyOf(others);
    }

    public Assessment assessment() {
      return evaluation.assessment();
    }
  }

  /**
   * An objective of an assessment.
   *
   * @param control its requirement
   * @param cell the requirement as it was judged
   * @param parts whose part each objective of the requirement is, in order; none where the
   *     requirement does not apply
   * @param act who does the act that brings it about
   */
  record OfObjective(
      Framework framework,
      Objective objective,
      Control control,
      Cell cell,
      Engagement engagement,
      Evaluation evaluation,
      List<Part> parts,
      ActBySystem act,
      Optional<ListedSystem> system)
      implements Explained {
    public OfObjective {
      parts = List.copyOf(parts);
    }

    /** Whose part the objective is; empty where the requirement does not apply. */
    public Optional<Responsibility> part() {
      return parts.stream()
          .filter(p -> p.objective().equals(objective))
          .map(Part::responsibility)
          .findFirst();
    }
  }

  /** Whose part an objective is. */
  record Part(Objective objective, Responsibility responsibility) {}

  /**
   * Acts by what people call them.
   *
   * @param acts who does each of them
   * @param evaluation all that was looked at
   */
  record OfActs(
      List<Act> acts, Engagement engagement, Evaluation evaluation, Optional<ListedSystem> system)
      implements Explained {
    public OfActs {
      acts = List.copyOf(acts);
    }
  }

  /**
   * One act by itself.
   *
   * @param systems who does it
   * @param controls requirements that call for it, as they were judged
   */
  record Act(Capability capability, ActBySystem systems, List<Cell> controls) {
    public Act {
      controls = List.copyOf(controls);
    }
  }

  /**
   * A paragraph without a control of its own.
   *
   * @param below the controls that belong to it
   */
  record Paragraph(Framework framework, String id, List<Control> below) implements Explained {}

  /** A control that asks nothing any more. */
  record Withdrawn(Framework framework, Framework.Withdrawn control) implements Explained {}
}
