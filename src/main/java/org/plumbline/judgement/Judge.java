// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;

/**
 * Judges controls under one arrangement for one client. Needs that ask the same are judged once;
 * nothing here reads a file, a clock or the name of a framework.
 */
public final class Judge {
  /**
   * The better outcome; of equal ones papers without a row for the organization, the fewest missing
   * things, the cause named first.
   */
  private static final Comparator<Finding> NEAREST_LAST =
      Comparator.comparingInt((Finding f) -> f.outcome().weight())
          .thenComparing(f -> !(f.outcome().own() && f.row().isPresent()))
          .thenComparing(f -> -f.missing().size())
          .thenComparing(f -> f.wouldBe().weight())
          .thenComparing(f -> f.unowned().map(c -> -c.kind().ordinal()).orElse(0));

  private static final String NO_CONTROL = "";

  private final Vocabulary vocabulary;
  private final Client client;
  private final Arrangement arrangement;
  private final List<MemberRules> members = new ArrayList<>(1);
  private final BitSet listed = new BitSet();
  // Controls that reach other systems than the rest, so that their findings are their own.
  private final Set<String> itsOwn = new HashSet<>();
  private final SameNeeds needs;
  private final Map<Need, Finding> known = new HashMap<>();
  private final Map<Need, Finding> knownOfCatalogue = new IdentityHashMap<>();
  private final @Nullable Judgement[] judged;

  /** Reads the papers of every member for the client's systems. */
  public Judge(Vocabulary vocabulary, Client client, Arrangement arrangement) {
    this(vocabulary, client, arrangement, SameNeeds.UNKNOWN);
  }

  /** The same for controls whose needs are compared already. */
  public Judge(Vocabulary vocabulary, Client client, Arrangement arrangement, SameNeeds needs) {
    this.needs = needs;
    this.vocabulary = vocabulary;
    this.client = client;
    this.arrangement = arrangement;
    this.judged = new Judgement[needs.count()];
    listed.set(0, client.systems().size());
    client.systems().forEach(s -> itsOwn.addAll(s.exceptFor()));
    List<Papers> byId =
        arrangement.members().stream().sorted(Comparator.comparing(Papers::id)).toList();
    for (Papers papers : byId) {
      members.add(
          new MemberRules(
              vocabulary,
              new Digest(papers, client, vocabulary),
              arrangement.rows().getOrDefault(papers.id(), List.of())));
    }
  }

  /** The verdict of one control with everything behind it. */
  public Judgement judge(Control control) {
    int place = needs.place(control);
    if (place < 0 || rowFor(control.id())) {
      return Ruling.of(control, client, this);
    }
    Judgement known = judged[place];
    if (known == null) {
      known = Ruling.of(control, client, this);
      judged[place] = known;
      return known;
    }
    return known.of(control);
  }

  /** The verdicts of controls, in their order. */
  public List<Judgement> judge(List<Control> controls) {
    return controls.stream().map(this::judge).toList();
  }

  /** True where a row of a member's table, or the systems in reach, are this very control's. */
  boolean rowFor(String control) {
    if (itsOwn.contains(control)) {
      return true;
    }
    for (MemberRules member : members) {
      if (member.rowFor(control)) {
        return true;
      }
    }
    return false;
  }

  /** What becomes of a need of a control. */
  Finding find(Need need, String control) {
    return rowFor(control) ? findByRow(need, control) : find(need);
  }

  /** What becomes of a need of a control that has a row of its own. */
  Finding findByRow(Need need, String control) {
    Need ofCatalogue = needs.of(need);
    return find(ofCatalogue == null ? need.withoutPlace() : ofCatalogue, control, listed);
  }

  /** What becomes of a need of any control that has no row of its own. */
  Finding find(Need need) {
    Need ofCatalogue = needs.of(need);
    Need same = ofCatalogue == null ? need.withoutPlace() : ofCatalogue;
    Map<Need, Finding> found = ofCatalogue == null ? known : knownOfCatalogue;
    Finding out = found.get(same);
    if (out == null) {
      out = find(same, NO_CONTROL, listed);
      found.put(same, out);
    }
    return out;
  }

  /** What becomes of a need where only these systems are on the list. */
  Finding find(Need need, String control, BitSet systems) {
    Capability capability = need.capability();
    if (capability.nonDelegable()) {
      return own(need, Outcome.ORG);
    }
    Finding joined =
        members.size() == 1
            ? members.get(0).find(need, control, systems)
            : join(need, control, each(need, control, systems));
    boolean declared =
        client.declared().contains(capability.id())
            && (!capability.technicalHome() || client.staffed());
    return declared && joined.outcome().weight() < Outcome.SELF.weight()
        ? own(need, Outcome.SELF)
        : joined;
  }

  private List<Finding> each(Need need, String control, BitSet systems) {
    List<Finding> out = new ArrayList<>(members.size());
    for (MemberRules member : members) {
      out.add(member.find(need, control, systems));
    }
    return out;
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
        true,
        Ask.NOTHING,
        Optional.empty());
  }

  private Finding join(Need need, String control, List<Finding> each) {
    if (need.capability().eachMember()) {
      return each.stream().min(NEAREST_LAST).orElseThrow();
    }
    List<Finding> all = new ArrayList<>(each);
    all.removeIf(f -> !f.heldInPart());
    List<Finding> alone = new ArrayList<>(all);
    alone.removeIf(f -> f.wouldBe() != Outcome.COMMITTED);
    if (!alone.isEmpty() && left(alone).isEmpty()) {
      return together(alone, Outcome.COMMITTED);
    }
    List<Finding> bySystem = bySystem(need, control, each);
    if (!bySystem.isEmpty() && only(bySystem, Outcome.COMMITTED)) {
      return together(bySystem, Outcome.COMMITTED, each.get(0).reach());
    }
    if (!all.isEmpty() && left(all).isEmpty()) {
      return together(all, Outcome.JOINT);
    }
    if (!bySystem.isEmpty()) {
      return together(bySystem, Outcome.JOINT, each.get(0).reach());
    }
    Finding best = nearest(each);
    if (all.isEmpty() || best.outcome().weight() > Outcome.ATTAINABLE.weight()) {
      return best;
    }
    Finding parts = together(all, Outcome.ATTAINABLE);
    return parts.missing().size() <= best.missing().size() ? parts : best;
  }

  private static boolean only(List<Finding> findings, Outcome outcome) {
    for (Finding each : findings) {
      if (each.outcome() != outcome) {
        return false;
      }
    }
    return true;
  }

  /** Of equals the first, in the order of the members' ids. */
  private static Finding nearest(List<Finding> each) {
    Finding out = each.get(0);
    for (Finding other : each.subList(1, each.size())) {
      out = NEAREST_LAST.compare(other, out) > 0 ? other : out;
    }
    return out;
  }

  /**
   * The best member on each system alone, where several systems are in reach and some member holds
   * the need on each of them; else none. A member may hold one without a duty of the client and
   * another only with it, or each by another condition.
   */
  private List<Finding> bySystem(Need need, String control, List<Finding> each) {
    BitSet reach = each.get(0).reach();
    boolean any = false;
    for (Finding finding : each) {
      any |= finding.outcome().held() || finding.outcome() == Outcome.ATTAINABLE;
    }
    List<Finding> out = new ArrayList<>();
    if (any && reach.cardinality() > 1) {
      for (int i = reach.nextSetBit(0); i >= 0; i = reach.nextSetBit(i + 1)) {
        BitSet one = new BitSet();
        one.set(i);
        Finding best = nearest(each(need, control, one));
        if (!best.outcome().held()) {
          return List.of();
        }
        out.add(best);
      }
    }
    return out;
  }

  /** Systems in reach that none of them covers. */
  private static BitSet left(List<Finding> findings) {
    BitSet out = (BitSet) findings.get(0).orphans().clone();
    findings.forEach(f -> out.and(f.orphans()));
    return out;
  }

  private Finding together(List<Finding> findings, Outcome outcome) {
    return together(findings, outcome, findings.get(0).reach());
  }

  private Finding together(List<Finding> findings, Outcome outcome, BitSet reach) {
    Finding first = findings.get(0);
    BitSet left = left(findings);
    List<Missing> missing = new ArrayList<>();
    left.stream()
        .forEach(
            i ->
                missing.add(
                    new Missing(Missing.Kind.SYSTEM, client.systems().get(i).id(), 0, false)));
    boolean alone = findings.stream().allMatch(f -> f.wouldBe() == Outcome.COMMITTED);
    List<Finding> needed = needed(findings);
    return new Finding(
        first.need(),
        outcome,
        alone ? Outcome.COMMITTED : Outcome.JOINT,
        missing,
        Optional.empty(),
        left,
        reach,
        needed.stream().flatMap(f -> f.members().stream()).distinct().collect(Collectors.toList()),
        first.route(),
        needed.stream().map(Finding::basis).reduce(Basis::weaker).orElse(Basis.SIGNED),
        needed.stream().flatMap(f -> f.row().stream()).findFirst(),
        needed.stream().allMatch(Finding::free),
        needed.get(0).asked(),
        needed.get(0).item());
  }

  /** Those whose own outcome is whole, where one is; else all that hold a part. */
  private static List<Finding> needed(List<Finding> findings) {
    List<Finding> whole = findings.stream().filter(f -> f.orphans().isEmpty()).toList();
    return whole.isEmpty() ? findings : whole;
  }

  List<MemberRules> members() {
    return members;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Whose systems and facts it judges by. */
  public Client client() {
    return client;
  }

  SameNeeds needs() {
    return needs;
  }

  Arrangement arrangement() {
    return arrangement;
  }

  /** All systems of the list. */
  BitSet listed() {
    return (BitSet) listed.clone();
  }
}
