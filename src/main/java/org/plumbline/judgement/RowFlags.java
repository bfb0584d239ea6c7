// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.papers.Message;
import org.plumbline.papers.Row;
import org.plumbline.papers.Where;

/** Rows of a table that give away too much, or that something else in the papers contradicts. */
final class RowFlags {
  private final Judge judge;
  private final boolean rows;
  private final Map<String, Message> differing = new HashMap<>();

  RowFlags(Judge judge) {
    this.judge = judge;
    this.rows =
        judge.members().stream().anyMatch(m -> !m.digest().papers().rows().isEmpty())
            || judge.arrangement().rows().values().stream().anyMatch(r -> !r.isEmpty());
    if (rows) {
      for (MemberRules member : judge.members()) {
        member.digest().papers().aside().messages().forEach(this::differing);
      }
      TableMessages.between(judge.arrangement()).forEach(this::differing);
    }
  }

  private void differing(Message message) {
    if (message.kind() == Message.Kind.CONTRADICTION) {
      differing.putIfAbsent(message.subject(), message);
    }
  }

  void of(Finding finding, String control, Set<Flag> out) {
    if (!rows) {
      return;
    }
    Capability capability = finding.need().capability();
    for (MemberRules member : judge.members()) {
      Optional<Row> row = member.row(control, capability);
      row.ifPresent(r -> differing(r, member.digest(), out));
      row.filter(r -> r.party() == Row.Party.PROVIDER)
          .filter(r -> !capability.technicalHome() || capability.nonDelegable())
          .ifPresent(r -> out.add(overInherited(r, capability, member.digest())));
      row.filter(r -> r.assigns() && r.key().grain() == Row.Grain.CONTROL && !r.fanned())
          .filter(r -> capability.technicalHome() && !capability.nonDelegable())
          .ifPresent(r -> shortfall(r, finding, member.digest(), out));
    }
  }

  private static Flag overInherited(Row row, Capability capability, Digest digest) {
    return Flag.of(
        FlagKind.OVER_INHERITED,
        capability.id(),
        List.of(Sources.row(row, digest.papers().id(), digest)));
  }

  /** Two rows, or two tables, that name different parties. */
  private void differing(Row row, Digest digest, Set<Flag> out) {
    Message said = differing.get(row.key().id());
    if (said != null) {
      List<Source> places = new ArrayList<>();
      places.add(source(said.where(), row, digest));
      said.others().forEach(w -> places.add(source(w, row, digest)));
      out.add(Flag.of(FlagKind.CONTRADICTION, row.key().id(), places));
    }
  }

  private static Source source(Where where, Row row, Digest digest) {
    return Sources.source(digest, Source.Kind.ROW, row.key().id(), where);
  }

  /** A stated shortfall contradicts a row; silence does not. */
  private static void shortfall(Row row, Finding finding, Digest digest, Set<Flag> out) {
    for (Ask.Rank rank : Assignments.asked(finding.need())) {
      if (Assignments.contradicted(rank, digest)) {
        digest.entries(rank.trait().index()).stream()
            .filter(e -> e.level() >= 0 && e.level() == digest.level(rank.trait()))
            .findFirst()
            .ifPresent(
                e ->
                    out.add(
                        Flag.of(
                            FlagKind.CONTRADICTION,
                            rank.trait().id(),
                            List.of(
                                Sources.row(row, digest.papers().id(), digest),
                                Sources.source(
                                    digest,
                                    Source.Kind.LEVEL,
                                    rank.trait().id(),
                                    e.statement().where())))));
      }
    }
  }
}
