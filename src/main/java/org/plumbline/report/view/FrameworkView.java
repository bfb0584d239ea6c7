// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.time.LocalDate;
import java.util.List;

/**
 * One rule book.
 *
 * @param id such as {@code hipaa-security-rule}
 * @param effective from when it binds, in words
 * @param effectiveFrom the same as a date
 * @param proposed true for a rule that is not in force
 * @param assessed how many controls get a verdict
 * @param headings how many only hold others together
 * @param citedAs citation of its first control, as an example; empty without controls
 * @param citedAt official page of that control
 * @param counts one an arrangement
 * @param families by arrangement; none where it has one family only
 * @param bands what each kind of support reaches at its least, as usual and at its most
 * @param points points of CMMC level 2, one an arrangement; empty for other rule books
 * @param gaps what keeps its controls open, one an arrangement
 * @param retained duties that stay, one an arrangement
 * @param notBinding controls that do not bind, by reason
 * @param withdrawn controls no longer in force
 */
public record FrameworkView(
    String id,
    String title,
    String shortTitle,
    String issuer,
    String edition,
    String effective,
    LocalDate effectiveFrom,
    boolean proposed,
    String source,
    LocalDate readOn,
    String sha256,
    int assessed,
    int headings,
    String citedAs,
    String citedAt,
    List<CountsView> counts,
    List<Family> families,
    List<Band> bands,
    List<Points> points,
    List<Gaps> gaps,
    List<Retained> retained,
    List<NotBinding> notBinding,
    List<Withdrawn> withdrawn) {

  /** A family of controls with one count an arrangement. */
  public record Family(String title, int controls, List<Share> shares) {}

  /** Verdicts of a family under one arrangement, and how many of the binding ones are open. */
  public record Share(Counts verdicts, int open, int binding) {}

  /** A kind of support at its least, as usual and at its most. */
  public record Band(
      String arrangement, String name, CountsView least, CountsView usual, CountsView most) {

    public List<CountsView> three() {
      return List.of(least, usual, most);
    }

    /** Points at the three, where they are counted. */
    public List<Integer> points() {
      return three().stream().flatMap(c -> c.points().stream()).map(p -> p.asOffered()).toList();
    }
  }

  /** Points of one arrangement; {@code withheld} when a gate forbids numbers. */
  public record Points(
      String arrangement,
      String name,
      boolean withheld,
      int asOffered,
      int withTerms,
      int ceiling,
      int retained,
      List<String> eligible,
      List<String> notEligible) {}

  /** Open controls of one arrangement by cause. */
  public record Gaps(String arrangement, String name, List<CauseView> causes) {}

  /** Duties that stay under one arrangement, by owner. */
  public record Retained(String arrangement, String name, List<Owned> duties) {}

  /**
   * Duties of one owner.
   *
   * @param owner or empty where nobody is named
   * @param flag what to know of them, or empty
   */
  public record Owned(String owner, String flag, List<ControlView> controls) {}

  /** Controls that do not bind, by official id, and why. */
  public record NotBinding(String reason, List<String> controls) {}

  /** A control no longer in force, how it went and what it became. */
  public record Withdrawn(String id, String title, String how, List<String> became) {}
}
