// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.papers.Row;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;

/**
 * Who can show that an act was done, and how we know.
 *
 * @param holder who keeps the record
 * @param basis by which rule
 * @param member the provider that keeps it; empty for the organization and for nobody
 * @param sources where it is written, with what the row of a matrix names
 */
public record Evidence(Holder holder, Basis basis, Optional<String> member, List<Source> sources) {

  public Evidence {
    sources = List.copyOf(sources);
  }

  /** Who keeps a record. */
  public enum Holder {
    ORGANISATION,
    PROVIDER,
    NOBODY
  }

  /** The rule that says so, in the order in which they are tried. */
  public enum Basis {
    /** The organization acts itself. */
    OWN,
    /** A row of a matrix names the record. */
    ROW,
    /** The deliverable is the record. */
    DELIVERABLE,
    /** What the papers state is itself the record. */
    STATED,
    /** The provider keeps tickets and reports for some months. */
    KEPT,
    /** No record in writing; providers of this kind usually keep one: ask. */
    USUAL,
    /** The act itself is open. */
    OPEN;

    /** Spelling in files. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who keeps the record of a finding of a control. */
  public static Evidence of(Finding finding, String control, Judge judge) {
    if (finding.outcome().own()) {
      return new Evidence(Holder.ORGANISATION, Basis.OWN, Optional.empty(), List.of());
    }
    List<Evidence> each = new ArrayList<>();
    for (MemberRules member : judge.members()) {
      if (finding.members().contains(member.digest().papers().id())) {
        each.add(of(finding, control, judge, member));
      }
    }
    return each.stream()
        .min(java.util.Comparator.comparing(Evidence::basis))
        .orElseGet(() -> nobody(Basis.OPEN));
  }

  private static Evidence of(Finding finding, String control, Judge judge, MemberRules member) {
    Outcome outcome = finding.outcome();
    if (!outcome.held() && outcome != Outcome.ATTAINABLE) {
      return nobody(Basis.OPEN);
    }
    Digest digest = member.digest();
    Optional<Row> row =
        finding.row().filter(r -> outcome.held() && r.assigns() && !r.evidence().isEmpty());
    if (row.isPresent()) {
      return provider(
          Basis.ROW, digest, List.of(Sources.row(row.get(), digest.papers().id(), digest)));
    }
    if (outcome.held() && finding.route() == Finding.Route.DELIVERABLE) {
      List<Source> items =
          member.grounds(finding.need(), control, judge.listed()).stream()
              .flatMap(g -> g.item().stream())
              .map(d -> Sources.source(digest, Source.Kind.DELIVERABLE, d.capability(), d.where()))
              .toList();
      return provider(Basis.DELIVERABLE, digest, items);
    }
    Capability capability = finding.need().capability();
    List<Source> stated = stated(capability, digest, judge);
    if (!stated.isEmpty()) {
      return provider(Basis.STATED, digest, stated);
    }
    Trait records = judge.vocabulary().known(Names.RECORDS);
    if (outcome.held() && digest.level(records) >= Names.DIVIDED) {
      List<Source> kept = new ArrayList<>();
      levels(new Ask.Rank(records, Names.DIVIDED), digest, kept);
      return provider(Basis.KEPT, digest, kept);
    }
    if (outcome.held()) {
      return provider(Basis.USUAL, digest, List.of());
    }
    return nobody(usual(capability, digest, judge) ? Basis.USUAL : Basis.OPEN);
  }

  /** Where the papers state what is itself the record of an act. */
  private static List<Source> stated(Capability capability, Digest digest, Judge judge) {
    List<Source> out = new ArrayList<>();
    for (Ask ask : capability.recordFrom()) {
      ask.levels().forEach(r -> levels(r, digest, out));
      for (Trait.Element element : judge.vocabulary().traits().elements()) {
        if ((ask.elements() & element.bit()) != 0) {
          elements(element, digest, out);
        }
      }
    }
    return out;
  }

  private static void levels(Ask.Rank rank, Digest digest, List<Source> out) {
    for (Digest.Entry entry : digest.entries(rank.trait().index())) {
      if (entry.level() >= rank.rank()) {
        out.add(
            new Source(
                digest.papers().id(),
                Source.Kind.LEVEL,
                rank.trait().id(),
                entry.level(),
                entry.statement().where(),
                entry.basis()));
      }
    }
  }

  private static void elements(Trait.Element element, Digest digest, List<Source> out) {
    for (Digest.Entry entry : digest.entries(element.trait())) {
      if ((entry.elements() & element.bit()) != 0) {
        out.add(
            new Source(
                digest.papers().id(),
                Source.Kind.ELEMENT,
                element.id(),
                0,
                entry.statement().where(),
                entry.basis()));
      }
    }
  }

  /** True where support of this kind usually includes what is itself the record. */
  private static boolean usual(Capability capability, Digest digest, Judge judge) {
    String kind = digest.papers().kind().id();
    for (Ask ask : capability.recordFrom()) {
      if (ask.levels().stream().anyMatch(r -> r.trait().of(kind).usual() >= r.rank())) {
        return true;
      }
      for (Trait.Element element : judge.vocabulary().traits().elements()) {
        if ((ask.elements() & element.bit()) != 0
            && element.values().getOrDefault(kind, Trait.Values.NONE).usual() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static Evidence provider(Basis basis, Digest digest, List<Source> sources) {
    return new Evidence(Holder.PROVIDER, basis, Optional.of(digest.papers().id()), sources);
  }

  private static Evidence nobody(Basis basis) {
    return new Evidence(Holder.NOBODY, basis, Optional.empty(), List.of());
  }
}
