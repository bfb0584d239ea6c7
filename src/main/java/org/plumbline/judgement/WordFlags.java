// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Message;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/** Words of the papers that weaken a promise, and words that contradict each other. */
final class WordFlags {
  private final Judge judge;
  private final Map<MemberRules, List<Message>> contradictions = new HashMap<>();
  private final Map<MemberRules, Boolean> tries = new HashMap<>();

  WordFlags(Judge judge) {
    this.judge = judge;
    for (MemberRules member : judge.members()) {
      Digest digest = member.digest();
      contradictions.put(
          member,
          digest.papers().documents().size() < 2
              ? List.of()
              : Messages.of(digest.papers(), judge.client(), judge.vocabulary()).stream()
                  .filter(m -> m.kind() == Message.Kind.CONTRADICTION)
                  .toList());
      tries.put(
          member,
          digest.papers().statements().stream()
                  .anyMatch(s -> efforts(s, digest) || !s.onlyAimedAt().isEmpty())
              || digest.papers().deliverables().stream().anyMatch(d -> efforts(d, digest)));
    }
  }

  /** Adds those on which this finding of a control rests, or that are all there is of it. */
  void of(Finding finding, String control, Set<Flag> out) {
    if (!finding.outcome().held() && finding.outcome() != Outcome.ATTAINABLE) {
      return;
    }
    for (MemberRules member : judge.members()) {
      boolean weakened = Boolean.TRUE.equals(tries.get(member));
      List<Message> differing = contradictions.getOrDefault(member, List.of());
      if ((weakened || !differing.isEmpty())
          && finding.members().contains(member.digest().papers().id())) {
        for (Ask asked : asked(member, finding, control)) {
          if (weakened) {
            efforts(asked, member.digest(finding.need()), out);
          }
          differing.forEach(m -> contradiction(m, asked, member.digest(), out));
        }
        if (weakened) {
          deliverables(finding.need().capability().id(), member.digest(), out);
        }
      }
    }
  }

  /** What holds it; where it is open, everything that any condition of it asks for. */
  private List<Ask> asked(MemberRules member, Finding finding, String control) {
    return finding.outcome().held()
        ? member.grounds(finding.need(), control, judge.listed()).stream()
            .map(Ground::asked)
            .toList()
        : MemberRules.asked(finding.need());
  }

  private void efforts(Ask asked, Digest digest, Set<Flag> out) {
    for (Ask.Rank rank : asked.levels()) {
      if (rank.rank() > 0) {
        digest.entries(rank.trait().index()).stream()
            .map(Digest.Entry::statement)
            .filter(s -> s.level().isPresent() && efforts(s, digest))
            .forEach(s -> add(rank.trait().id(), Source.Kind.LEVEL, s.where(), digest, out));
      }
    }
    for (Trait.Element element : judge.vocabulary().traits().in(asked.elements())) {
      for (Digest.Entry entry : digest.entries(element.trait())) {
        Statement statement = entry.statement();
        String words = statement.elements().get(element);
        boolean aimed = statement.onlyAimedAt().contains(element.id());
        if (words != null && (aimed || efforts(statement, digest))) {
          Where where = statement.where();
          Where own = new Where(where.document(), where.clause(), words, where.place());
          add(element.id(), Source.Kind.ELEMENT, own, digest, out);
        }
      }
    }
  }

  /** A deliverable promised with efforts does not count; its words are all there is. */
  private static void deliverables(String act, Digest digest, Set<Flag> out) {
    for (Deliverable each : digest.papers().deliverables()) {
      if (each.capability().equals(act)
          && each.taken()
          && efforts(each, digest)
          && digest.standing().read(each.where().document())) {
        add(act, Source.Kind.DELIVERABLE, each.where(), digest, out);
      }
    }
  }

  private static void add(
      String subject, Source.Kind kind, Where where, Digest digest, Set<Flag> out) {
    out.add(
        Flag.of(FlagKind.EFFORTS, subject, List.of(Sources.source(digest, kind, subject, where))));
  }

  private static boolean efforts(Statement statement, Digest digest) {
    return statement.efforts().orElse(digest.standing().efforts(statement.where().document()));
  }

  private static boolean efforts(Deliverable item, Digest digest) {
    return item.efforts().orElse(digest.standing().efforts(item.where().document()));
  }

  /** Two statements of one trait that a condition asks for. */
  private static void contradiction(Message said, Ask ask, Digest digest, Set<Flag> out) {
    boolean asked =
        ask.levels().stream().anyMatch(r -> r.rank() > 0 && r.trait().id().equals(said.subject()));
    if (asked) {
      List<Source> places = new ArrayList<>();
      String subject = said.subject();
      places.add(Sources.source(digest, Source.Kind.LEVEL, subject, said.where()));
      said.others().forEach(w -> places.add(Sources.source(digest, Source.Kind.LEVEL, subject, w)));
      out.add(Flag.of(FlagKind.CONTRADICTION, subject, places));
    }
  }
}
