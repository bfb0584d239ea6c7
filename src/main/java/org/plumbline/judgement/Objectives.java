// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Need;
import org.plumbline.catalogue.ObjectiveAct;

/** Whose part each objective of an assessment is, from what becomes of its act. */
public final class Objectives {
  private final Judge judge;

  /** For what this judge judges. */
  public Objectives(Judge judge) {
    this.judge = judge;
  }

  /** Whose part it is, weakest first: a requirement is as weak as its weakest objective. */
  public enum Responsibility {
    NOT_POSSIBLE,
    NOBODY,
    OPEN,
    ORGANISATION,
    SHARED,
    PROVIDER
  }

  /**
   * Whose part an objective is.
   *
   * @param capability the act that brings it about, among those of its requirement or not
   * @param requirement the requirement as it was judged
   */
  public Responsibility of(ObjectiveAct act, Capability capability, Judgement requirement) {
    Optional<Finding> found =
        requirement.findings().stream()
            .filter(f -> f.need().capability().id().equals(capability.id()))
            .min(Comparator.comparingInt(f -> f.outcome().weight()));
    Outcome outcome =
        found
            .orElseGet(() -> judge.find(Need.of(capability), requirement.control().id()))
            .outcome();
    return of(act, outcome);
  }

  /** Whose part it is where this becomes of its act. */
  static Responsibility of(ObjectiveAct act, Outcome outcome) {
    return switch (outcome) {
      case IMPOSSIBLE -> Responsibility.NOT_POSSIBLE;
      case UNOWNED -> Responsibility.NOBODY;
      case ATTAINABLE -> Responsibility.OPEN;
      case ORG, SELF -> Responsibility.ORGANISATION;
      case JOINT -> Responsibility.SHARED;
      case COMMITTED ->
          act == ObjectiveAct.DECIDE ? Responsibility.SHARED : Responsibility.PROVIDER;
    };
  }

  /** The weakest of the objectives of a requirement; empty where it has none. */
  public static Optional<Responsibility> weakest(Collection<Responsibility> objectives) {
    return objectives.stream().min(Comparator.naturalOrder());
  }
}
