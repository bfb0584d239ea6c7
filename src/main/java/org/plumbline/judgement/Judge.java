// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;
import org.plumbline.vocabulary.Capability;
import org.plumbline.vocabulary.Need;
import org.plumbline.vocabulary.Reading;
import org.plumbline.vocabulary.Vocabulary;

/**
 * Judges controls under one arrangement for one client. Needs that ask the same are judged once;
 * nothing here reads a file, a clock or the name of a framework.
 */
public final class Judge {
  private final Client client;
  private final List<MemberRules> members = new ArrayList<>();
  private final BitSet listed = new BitSet();
  private final Map<Need, Finding> known = new HashMap<>();

  /** Reads the papers of every member for the client's systems. */
  public Judge(Vocabulary vocabulary, Client client, Arrangement arrangement) {
    this.client = client;
    for (Papers papers : arrangement.members()) {
      members.add(
          new MemberRules(
              vocabulary,
              new Digest(papers, client, vocabulary),
              arrangement.rows().getOrDefault(papers.id(), List.of())));
    }
    listed.set(0, client.systems().size());
  }

  /** The verdict of one control with everything behind it. */
  public Judgement judge(Reading.Read control) {
    return Ruling.of(control, client, this);
  }

  /** The verdicts of a framework's controls, in its order. */
  public List<Judgement> judge(Reading reading) {
    return reading.controls().stream().map(this::judge).toList();
  }

  /** What becomes of a need of a control. */
  Finding find(Need need, String control) {
    Need same = need.withoutPlace();
    if (members.stream().anyMatch(m -> m.rowFor(control))) {
      return find(same, control, listed);
    }
    Finding found = known.get(same);
    if (found == null) {
      found = find(same, control, listed);
      known.put(same, found);
    }
    return found;
  }

  /** What becomes of a need where only these systems are on the list. */
  Finding find(Need need, String control, BitSet systems) {
    Capability capability = need.capability();
    if (capability.nonDelegable()) {
      return own(need, Outcome.ORG);
    }
    List<Finding> each = members.stream().map(m -> m.find(need, control, systems)).toList();
    Finding joined = each.size() == 1 ? each.get(0) : join(capability, each);
    boolean declared =
        client.declared().contains(capability.id())
            && (!capability.technicalHome() || client.staffed());
    return declared && joined.outcome().weight() < Outcome.SELF.weight()
        ? own(need, Outcome.SELF)
        : joined;
  }

  private static Finding own(Need need, Outcome outcome) {
    return new Finding(
        need,
        outcome,
        outcome,
        List.of(),
        Optional.empty(),
        new BitSet(),
        new BitSet(),
        List.of(),
        Finding.Route.NONE,
        Basis.SIGNED,
        Optional.empty(),
        true);
  }

  private Finding join(Capability capability, List<Finding> each) {
    if (capability.eachMember()) {
      return each.stream()
          .min(
              Comparator.comparingInt((Finding f) -> f.outcome().weight())
                  .thenComparing(f -> -f.missing().size()))
          .orElseThrow();
    }
    List<Finding> alone =
        each.stream()
            .filter(Finding::heldInPart)
            .filter(f -> f.wouldBe() == Outcome.COMMITTED)
            .toList();
    if (!alone.isEmpty() && left(alone).isEmpty()) {
      return together(alone, Outcome.COMMITTED);
    }
    List<Finding> all = each.stream().filter(Finding::heldInPart).toList();
    if (!all.isEmpty() && left(all).isEmpty()) {
      return together(all, Outcome.JOINT);
    }
    Finding best =
        each.stream()
            .max(
                Comparator.comparingInt((Finding f) -> f.outcome().weight())
                    .thenComparing(f -> !(f.outcome().own() && f.row().isPresent()))
                    .thenComparing(f -> -f.missing().size())
                    .thenComparing(f -> f.wouldBe().weight()))
            .orElseThrow();
    if (all.isEmpty() || best.outcome().weight() > Outcome.ATTAINABLE.weight()) {
      return best;
    }
    Finding parts = together(all, Outcome.ATTAINABLE);
    return parts.missing().size() <= best.missing().size() ? parts : best;
  }

  /** Systems in reach that none of them covers. */
  private static BitSet left(List<Finding> findings) {
    BitSet out = (BitSet) findings.get(0).orphans().clone();
    findings.forEach(f -> out.and(f.orphans()));
    return out;
  }

  private Finding together(List<Finding> findings, Outcome outcome) {
    Finding first = findings.get(0);
    BitSet left = left(findings);
    List<Missing> missing = new ArrayList<>();
    left.stream()
        .forEach(
            i ->
                missing.add(
                    new Missing(
                        Missing.Kind.SYSTEM, client.systems().get(i).id(), 0, false)));
    boolean alone = findings.stream().allMatch(f -> f.wouldBe() == Outcome.COMMITTED);
    List<Finding> needed = needed(findings);
    return new Finding(
        first.need(),
        outcome,
        alone ? Outcome.COMMITTED : Outcome.JOINT,
        missing,
        Optional.empty(),
        left,
        first.reach(),
        needed.stream()
            .flatMap(f -> f.members().stream())
            .distinct()
            .collect(Collectors.toList()),
        first.route(),
        needed.stream().map(Finding::basis).reduce(Basis::weaker).orElse(Basis.SIGNED),
        needed.stream().flatMap(f -> f.row().stream()).findFirst(),
        needed.stream().allMatch(Finding::free));
  }

  /** Those whose own outcome is whole, where one is; else all that hold a part. */
  private static List<Finding> needed(List<Finding> findings) {
    List<Finding> whole = findings.stream().filter(f -> f.orphans().isEmpty()).toList();
    return whole.isEmpty() ? findings : whole;
  }

  List<MemberRules> members() {
    return members;
  }
}
