// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.papers.Client;
import org.plumbline.papers.Document;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Where;

/** What a reader must know beside the verdicts of one arrangement. */
public final class Flags {
  private static final Set<FlagKind> ONLY_WHERE_HELD =
      Set.of(FlagKind.SCOPE, FlagKind.DOUBLE_OWNER);

  private final Judge judge;
  private final Client client;
  private final WordFlags words;
  private final RowFlags rows;
  private final List<Flag> unread;
  // A finding is shared by all controls that ask the same of the same papers.
  private final Map<Finding, Set<Flag>> known = new IdentityHashMap<>();

  /** For what this judge judges; for one thread. */
  public Flags(Judge judge) {
    this.judge = judge;
    this.client = judge.client();
    this.words = new WordFlags(judge);
    this.rows = new RowFlags(judge);
    this.unread = unread(judge);
  }

  /**
   * The flags of one cell, in order.
   *
   * @param owned whether somebody is named for what stays with the organization
   * @param marks what the catalogue says of the control: a check of oneself, a product's property
   */
  public Set<Flag> of(Judgement cell, boolean owned, Collection<FlagKind> marks) {
    Set<Flag> out = new TreeSet<>();
    if (Shares.left(cell) && !owned) {
      out.add(Flag.of(FlagKind.OWNER, ""));
    }
    if (needsSkill(cell)) {
      out.add(Flag.of(FlagKind.SKILL, ""));
    }
    boolean good = cell.verdict() == Verdict.DELIVERABLE || cell.verdict() == Verdict.SHARED;
    if (good) {
      marks.forEach(m -> out.add(Flag.of(m, "")));
      unread(cell, out);
    }
    for (Finding finding : cell.findings()) {
      for (Flag flag : of(finding, cell.control().id())) {
        if (good || !ONLY_WHERE_HELD.contains(flag.kind())) {
          out.add(flag);
        }
      }
    }
    return out;
  }

  private Set<Flag> of(Finding finding, String control) {
    Set<Flag> before = known.get(finding);
    if (before != null) {
      return before;
    }
    Set<Flag> out = new TreeSet<>();
    scope(finding, control, out);
    doubled(finding, control, out);
    words.of(finding, control, out);
    rows.of(finding, control, out);
    known.put(finding, out);
    return out;
  }

  private boolean needsSkill(Judgement cell) {
    if (client.staffed()
        || cell.verdict() != Verdict.RETAINED && cell.verdict() != Verdict.SHARED) {
      return false;
    }
    for (Finding finding : cell.findings()) {
      if (finding.outcome().own() && finding.need().capability().technicalHalf()) {
        return true;
      }
    }
    return false;
  }

  private void scope(Finding finding, String control, Set<Flag> out) {
    Capability capability = finding.need().capability();
    if (!finding.outcome().held() || capability.reach() == Capability.Reach.NONE) {
      return;
    }
    for (ListedSystem system : client.systems()) {
      if (!system.exempt(control)
          && Reach.reached(capability, system)
          && Reach.cared(capability, system, client)) {
        out.add(Flag.of(FlagKind.SCOPE, system.id()));
      }
    }
  }

  /** Papers that govern and that nobody has read, each with the member whose papers name it. */
  private static List<Flag> unread(Judge judge) {
    List<Flag> out = new ArrayList<>();
    for (MemberRules member : judge.members()) {
      for (Document each : member.digest().papers().documents()) {
        if (!each.read() && each.prevails()) {
          Where where = new Where(each.id(), each.label().namedIn(), "", each.label().place());
          Source place = Sources.source(member.digest(), Source.Kind.DOCUMENT, each.id(), where);
          out.add(Flag.of(FlagKind.UNREAD, each.title(), List.of(place)));
        }
      }
    }
    return out;
  }

  private void unread(Judgement cell, Set<Flag> out) {
    for (Flag flag : unread) {
      String member = flag.places().get(0).member();
      if (cell.findings().stream()
          .anyMatch(f -> f.outcome().held() && f.members().contains(member))) {
        out.add(flag);
      }
    }
  }

  private void doubled(Finding finding, String control, Set<Flag> out) {
    Map<Optional<String>, List<String>> found = DoubleOwners.of(judge, finding, control);
    if (found.isEmpty()) {
      return;
    }
    Set<String> holding = new TreeSet<>();
    found.values().forEach(holding::addAll);
    List<Source> places = new ArrayList<>();
    for (MemberRules member : judge.members()) {
      if (holding.contains(member.digest().papers().id())) {
        places.add(Sources.first(member, finding.need(), control, judge));
      }
    }
    List<String> systems = found.keySet().stream().flatMap(Optional::stream).toList();
    String act = finding.need().capability().id();
    out.add(new Flag(FlagKind.DOUBLE_OWNER, act, systems, places));
  }
}
