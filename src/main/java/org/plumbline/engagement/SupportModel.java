// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.Trait;

/**
 * A shape of IT support.
 *
 * @param id name of its file, such as {@code break-fix}
 * @param title as printed
 * @param summary one sentence
 * @param kind what its provider does, whatever it is called
 * @param support what it includes beside its trait values, and how it works
 * @param evidenceAs id of the model whose holders of evidence are its own where it is not named
 * @param fits what a reader is told where an arrangement says less than the model needs
 * @param headcount people the source texts name for it
 * @param bands for each trait (by index) the least, usual and most
 */
public record SupportModel(
    String id,
    String title,
    String summary,
    Kind kind,
    SupportKind support,
    String evidenceAs,
    List<Fit> fits,
    Headcount headcount,
    List<Band> bands) {

  /** What a provider does under a model. */
  public enum Kind {
    /** Single jobs; nothing runs between them. */
    JOBS,
    /** A standing service that the provider alone runs. */
    SERVICE,
    /** A standing service whose work is divided with the organization's own IT staff. */
    DIVIDED
  }

  /**
   * What a reader is told.
   *
   * @param when levels that must be reached for it to be said
   * @param unless levels that make it needless
   * @param remark what is said
   */
  public record Fit(List<Ask.Rank> when, List<Ask.Rank> unless, Remark remark) {
    public Fit {
      when = List.copyOf(when);
      unless = List.copyOf(unless);
    }

    boolean said(List<Stated> levels) {
      return reached(when, levels) && !reached(unless, levels);
    }

    private static boolean reached(List<Ask.Rank> wanted, List<Stated> levels) {
      return wanted.stream().allMatch(r -> levels.get(r.trait().index()).level() >= r.rank());
    }
  }

  /**
   * A hint at size, never a rule.
   *
   * @param from least people
   * @param to most people
   * @param source F-number
   */
  public record Headcount(int from, int to, String source) {
    public boolean includes(int people) {
      return people >= from && people <= to;
    }
  }

  public SupportModel {
    fits = List.copyOf(fits);
    bands = List.copyOf(bands);
  }

  /**
   * Least that still carries the name, usual value, most a contract can add without leaving the
   * model.
   */
  public record Band(Stated floor, Stated usual, Stated ceiling) {}

  public Band band(Trait trait) {
    return bands.get(trait.index());
  }

  /** True for a model that divides work with internal IT staff. */
  public boolean coManaged() {
    return kind == Kind.DIVIDED;
  }

  /** True for a model under which nothing runs between jobs. */
  public boolean breakFix() {
    return kind == Kind.JOBS;
  }

  /** True for a standing service that the provider runs alone. */
  public boolean managed() {
    return kind == Kind.SERVICE;
  }

  /** Who normally holds a record under it, in words; empty where nothing is said. */
  public Optional<String> holderInWords(EvidenceKind evidence) {
    return Optional.ofNullable(evidence.holdings().get(holderIn(evidence)))
        .map(EvidenceKind.Holding::says);
  }

  /** Who normally holds a record under it. */
  public EvidenceKind.Holder holder(EvidenceKind evidence) {
    return evidence.holder(holderIn(evidence));
  }

  private String holderIn(EvidenceKind evidence) {
    return evidence.holdings().containsKey(id) ? id : evidenceAs;
  }
}
