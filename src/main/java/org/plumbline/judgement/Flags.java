// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;

/** What a reader must know beside the verdicts of one arrangement. */
public final class Flags {
  private final Judge judge;
  private final Client client;
  private final Predicate<String> owned;

  /**
   * For what this judge judges.
   *
   * @param owned whether somebody is named for a control
   */
  public Flags(Judge judge, Predicate<String> owned) {
    this.judge = judge;
    this.client = judge.client();
    this.owned = owned;
  }

  /**
   * The flags of one cell, in order.
   *
   * @param marks what the catalogue says of the control: a check of oneself, a product's property
   */
  public Set<Flag> of(Judgement cell, Set<Flag.Kind> marks) {
    Set<Flag> out = new TreeSet<>();
    boolean good = cell.verdict() == Verdict.DELIVERABLE || cell.verdict() == Verdict.SHARED;
    if (needsSkill(cell)) {
      out.add(new Flag(Flag.Kind.SKILL, ""));
    }
    if (Shares.left(cell) && !owned.test(cell.control().id())) {
      out.add(new Flag(Flag.Kind.OWNER, ""));
    }
    if (good) {
      marks.forEach(m -> out.add(new Flag(m, "")));
      cell.findings().stream().filter(f -> f.outcome().held()).forEach(f -> scope(f, out));
      if (cell.findings().stream().anyMatch(this::unread)) {
        out.add(new Flag(Flag.Kind.UNREAD, ""));
      }
      doubled(cell, out);
    }
    for (Finding finding : cell.findings()) {
      overInherited(finding, cell.control().id(), out);
      if (efforts(finding, cell.control().id())) {
        out.add(new Flag(Flag.Kind.EFFORTS, ""));
      }
    }
    return out;
  }

  private boolean needsSkill(Judgement cell) {
    return !client.staffed()
        && (cell.verdict() == Verdict.RETAINED || cell.verdict() == Verdict.SHARED)
        && cell.findings().stream()
            .anyMatch(f -> f.outcome().own() && f.need().capability().technicalHalf());
  }

  private void scope(Finding finding, Set<Flag> out) {
    Capability capability = finding.need().capability();
    for (ListedSystem system : client.systems()) {
      if (Reach.reached(capability, system)
          && system.exempt().isEmpty()
          && Reach.cared(capability, system, client)) {
        out.add(new Flag(Flag.Kind.SCOPE, system.id()));
      }
    }
  }

  private List<MemberRules> members(Finding finding) {
    return judge.members().stream()
        .filter(m -> finding.members().contains(m.digest().papers().id()))
        .toList();
  }

  private boolean unread(Finding finding) {
    return finding.outcome().held()
        && members(finding).stream().anyMatch(m -> m.digest().standing().governedByUnread());
  }

  /** A row that gives a provider what is the organization's own act by its nature. */
  private void overInherited(Finding finding, String control, Set<Flag> out) {
    Capability capability = finding.need().capability();
    if (capability.technicalHome() && !capability.nonDelegable()) {
      return;
    }
    for (MemberRules member : judge.members()) {
      if (member
          .row(control, capability)
          .filter(r -> r.party() == Row.Party.PROVIDER)
          .isPresent()) {
        out.add(new Flag(Flag.Kind.OVER_INHERITED, capability.id()));
      }
    }
  }

  private boolean efforts(Finding finding, String control) {
    Outcome outcome = finding.outcome();
    return (outcome.held() || outcome == Outcome.ATTAINABLE)
        && members(finding).stream().anyMatch(m -> efforts(m, finding.need(), control));
  }

  private boolean efforts(MemberRules member, Need need, String control) {
    Digest digest = member.digest();
    return member.grounds(need, control, judge.listed()).stream()
        .map(Ground::asked)
        .anyMatch(
            ask ->
                ask.levels().stream().map(Ask.Rank::trait).anyMatch(t -> efforts(t, digest))
                    || judge.vocabulary().traits().elements().stream()
                        .filter(e -> (ask.elements() & e.bit()) != 0)
                        .anyMatch(
                            e ->
                                efforts(judge.vocabulary().traits().all().get(e.trait()), digest)));
  }

  private static boolean efforts(Trait trait, Digest digest) {
    return digest.entries(trait.index()).stream()
        .map(Digest.Entry::statement)
        .anyMatch(s -> efforts(s, digest));
  }

  private static boolean efforts(Statement statement, Digest digest) {
    return statement.efforts().orElse(digest.standing().efforts(statement.where().document()));
  }

  private void doubled(Judgement cell, Set<Flag> out) {
    if (judge.members().size() < 2) {
      return;
    }
    String control = cell.control().id();
    for (Finding finding : cell.findings()) {
      Capability capability = finding.need().capability();
      if (finding.outcome().held() && !capability.eachMember()) {
        if (capability.reach() == Capability.Reach.NONE) {
          doubled(finding.need(), control, judge.listed(), capability.id(), out);
        } else {
          for (int i = 0; i < client.systems().size(); i++) {
            BitSet one = new BitSet();
            one.set(i);
            if (finding.reach().get(i)) {
              doubled(finding.need(), control, one, client.systems().get(i).id(), out);
            }
          }
        }
      }
    }
  }

  private void doubled(Need need, String control, BitSet systems, String subject, Set<Flag> out) {
    long holding =
        judge.members().stream()
            .filter(m -> m.row(control, need.capability()).isEmpty())
            .filter(m -> m.find(need, control, systems).outcome().held())
            .count();
    if (holding > 1) {
      out.add(new Flag(Flag.Kind.DOUBLE_OWNER, subject));
    }
  }
}
