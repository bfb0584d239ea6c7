// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Where;

/** Finds the places in the papers on which findings rest: who, in which paper, which words. */
public final class Sources {
  private final Judge judge;

  /** For the findings of this judge. */
  public Sources(Judge judge) {
    this.judge = judge;
  }

  /** The same where only these systems are looked at. */
  List<Source> of(Finding finding, String control, BitSet systems) {
    Set<Source> out = new LinkedHashSet<>();
    for (MemberRules member : judge.members()) {
      if (finding.members().contains(member.digest().papers().id())) {
        member
            .grounds(finding.need(), control, systems)
            .forEach(g -> out.addAll(stated(g, finding.need(), member, systems)));
      }
    }
    return List.copyOf(out);
  }

  /** The first place on which a need rests in one member's papers; the member alone without one. */
  static Source first(MemberRules member, Need need, String control, Judge judge) {
    Sources sources = new Sources(judge);
    return member.grounds(need, control, judge.listed()).stream()
        .flatMap(g -> sources.stated(g, need, member, judge.listed()).stream())
        .filter(s -> !s.subject().equals(Names.CONTINUITY))
        .findFirst()
        .orElseGet(() -> source(member.digest(), Source.Kind.DOCUMENT, "", Where.NOWHERE));
  }

  private List<Source> stated(Ground ground, Need need, MemberRules member, BitSet systems) {
    Digest digest = member.digest(need);
    Papers papers = digest.papers();
    List<Source> out = new ArrayList<>();
    if (ground.route() == Finding.Route.ASSIGNMENT) {
      ground.row().ifPresent(r -> out.add(row(r, papers.id(), digest)));
    }
    for (Ask.Rank rank : ground.asked().levels()) {
      for (Digest.Entry entry : digest.entries(rank.trait().index())) {
        if (rank.rank() > 0
            && entry.level() >= Math.min(rank.rank(), digest.level(rank.trait()))
            && entry.level() > 0
            && reaches(entry, rank.trait(), systems)) {
          out.add(
              new Source(
                  papers.id(),
                  Source.Kind.LEVEL,
                  rank.trait().id(),
                  entry.level(),
                  entry.statement().where(),
                  entry.basis()));
        }
      }
    }
    for (Trait.Element element : judge.vocabulary().traits().elements()) {
      if ((ground.asked().elements() & element.bit()) != 0) {
        elements(element, digest, systems, out);
      }
    }
    ground
        .item()
        .ifPresent(
            d -> out.add(source(digest, Source.Kind.DELIVERABLE, d.capability(), d.where())));
    Optional<Where> function =
        need.function().flatMap(f -> Optional.ofNullable(papers.functions().get(f.id())));
    function.ifPresent(
        w -> out.add(source(digest, Source.Kind.FUNCTION, need.function().orElseThrow().id(), w)));
    return out;
  }

  private void elements(Trait.Element element, Digest digest, BitSet systems, List<Source> out) {
    Trait trait = judge.vocabulary().traits().all().get(element.trait());
    for (Digest.Entry entry : digest.entries(element.trait())) {
      if ((entry.elements() & element.bit()) != 0 && reaches(entry, trait, systems)) {
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

  private static boolean reaches(Digest.Entry entry, Trait trait, BitSet systems) {
    return !trait.takesCovers() || entry.systems().intersects(systems);
  }

  static Source row(Row row, String member, Digest digest) {
    return new Source(
        member,
        Source.Kind.ROW,
        row.key().id(),
        0,
        row.where(),
        digest.standing().basis(row.where().document()));
  }

  static Source source(Digest digest, Source.Kind kind, String subject, Where where) {
    return new Source(
        digest.papers().id(), kind, subject, 0, where, digest.standing().basis(where.document()));
  }
}
