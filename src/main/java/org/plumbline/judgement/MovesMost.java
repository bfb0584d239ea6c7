// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;

/**
 * Which answers that nobody has given would move most verdicts: each thing that is not stated is
 * set alone to its favourable value, and everything is derived anew.
 */
public final class MovesMost {
  private static final List<ListedSystem.Care> SOMEBODY =
      List.of(new ListedSystem.Care("", false, true, Set.of()));

  private final Judge judge;
  private final List<Judgement> run;

  // Invariant: more in writing makes no verdict worse, and what does not apply hangs on facts
  // alone.
  private final List<Judgement> improvable;

  private final Map<Integer, Integer> ranks = new TreeMap<>();
  private final Map<String, Extent> acts = new TreeMap<>();
  private long elements;

  private MovesMost(Judge judge, List<Judgement> run) {
    this.judge = judge;
    this.run = run;
    this.improvable =
        run.stream()
            .filter(j -> j.verdict() != Verdict.DELIVERABLE)
            .filter(j -> j.verdict() != Verdict.NOT_APPLICABLE)
            .toList();
    for (Judgement each : run) {
      each.control().needs().alternatives().stream().flatMap(List::stream).forEach(this::read);
    }
  }

  /** What is set. */
  public enum Kind {
    /** Somebody looks after a system. */
    CARER,
    /** A fact is denied. */
    FACT,
    /** A trait or an element is promised. */
    TERM,
    /** A deliverable or order is named. */
    DELIVERABLE,
    /** Both sign. */
    CONTRACT
  }

  /**
   * One thing nobody has stated.
   *
   * @param member whose papers it would stand in; empty for what the organization says
   * @param subject system, fact, trait, element or act; empty for the signature
   * @param verdicts how many verdicts change
   * @param closed how many cells are no longer open or beyond this kind of support
   */
  public record Input(String member, Kind kind, String subject, int verdicts, int closed) {}

  /**
   * Everything that moves a verdict, most verdicts first, then most cells closed, then by name.
   *
   * @param run the judgements this judge made
   */
  public static List<Input> of(Judge judge, List<Judgement> run) {
    MovesMost all = new MovesMost(judge, run);
    List<Input> out = new ArrayList<>();
    out.addAll(all.carers());
    out.addAll(all.facts());
    judge.members().forEach(m -> out.addAll(all.terms(m)));
    out.removeIf(i -> i.verdicts() == 0);
    out.sort(
        Comparator.comparingInt((Input i) -> -i.verdicts())
            .thenComparingInt(i -> -i.closed())
            .thenComparing(Input::kind, MovesMost::byName)
            .thenComparing(Input::subject)
            .thenComparing(Input::member));
    return out;
  }

  private static int byName(Kind one, Kind other) {
    return one.name().compareTo(other.name());
  }

  private void read(Need need) {
    Capability capability = need.capability();
    List<Ask> asked = new ArrayList<>(capability.standing());
    asked.addAll(capability.deliverable());
    asked.add(need.raised());
    for (Ask ask : asked) {
      ask.levels().forEach(r -> ranks.merge(r.trait().index(), r.rank(), Math::max));
      elements |= ask.elements();
    }
    need.alone().ifPresent(e -> elements |= e.bit());
    if (!capability.deliverable().isEmpty()) {
      Set<String> topics = need.topic().map(Set::of).orElse(Set.of());
      acts.merge(
          capability.id(), new Extent(0, Ordered.limit(need), topics, Set.of()), Extent::and);
    }
  }

  private List<Input> carers() {
    List<Input> out = new ArrayList<>();
    for (ListedSystem system : judge.client().systems()) {
      if (system.cares().stream().noneMatch(ListedSystem.Care::all)) {
        List<ListedSystem> systems = new ArrayList<>();
        for (ListedSystem each : judge.client().systems()) {
          systems.add(each.equals(system) ? each.caredForBy(SOMEBODY) : each);
        }
        Client client = judge.client();
        Client told =
            new Client(client.name(), client.staff(), client.facts(), client.declared(), systems);
        out.add(input("", Kind.CARER, system.id(), run, with(told)));
      }
    }
    return out;
  }

  private List<Input> facts() {
    List<Input> out = new ArrayList<>();
    Client client = judge.client();
    for (Questions.OpenFact open : Questions.aboutFacts(run, client)) {
      Map<String, Integer> facts = new HashMap<>(client.facts());
      facts.put(open.fact(), 0);
      Client told =
          new Client(client.name(), client.staff(), facts, client.declared(), client.systems());
      out.add(input("", Kind.FACT, open.fact(), run, with(told)));
    }
    return out;
  }

  private Judge with(Client client) {
    return new Judge(judge.vocabulary(), client, judge.arrangement(), judge.needs());
  }

  private List<Input> terms(MemberRules member) {
    Digest digest = member.digest();
    Papers papers = digest.papers();
    List<Input> out = new ArrayList<>();
    ranks.forEach(
        (index, rank) -> {
          Trait trait = judge.vocabulary().traits().all().get(index);
          int reached = Math.min(rank, trait.of(papers.kind().id()).ceiling());
          if (!digest.stated(trait) && reached > 0) {
            Extent extent = new Extent(reached, OptionalInt.empty(), Set.of(), Set.of());
            out.add(input(Kind.TERM, new Fix(papers.id(), Fix.Kind.LEVEL, trait.id()), extent));
          }
        });
    for (Trait.Element element : judge.vocabulary().traits().elements()) {
      boolean asked = (elements & element.bit()) != 0;
      if (asked && digest.lacking(element.bit()) != 0 && sold(element, papers.kind())) {
        Fix fix = new Fix(papers.id(), Fix.Kind.ELEMENT, element.id());
        out.add(input(Kind.TERM, fix, Extent.PLAIN));
      }
    }
    Set<String> named = new TreeSet<>();
    papers.deliverables().forEach(d -> named.add(d.capability()));
    acts.forEach(
        (act, extent) -> {
          if (!named.contains(act)) {
            Fix.Kind kind = papers.kind().ordered() ? Fix.Kind.ORDER : Fix.Kind.DELIVERABLE;
            out.add(input(Kind.DELIVERABLE, new Fix(papers.id(), kind, act), extent));
          }
        });
    if (!digest.signedFor()) {
      out.add(input(Kind.CONTRACT, new Fix(papers.id(), Fix.Kind.CONTRACT, ""), Extent.PLAIN));
    }
    return out;
  }

  private static boolean sold(Trait.Element element, SupportKind kind) {
    return element.values().getOrDefault(kind.id(), Trait.Values.NONE).ceiling() > 0;
  }

  private Input input(Kind kind, Fix fix, Extent extent) {
    Judge anew = WhatIf.judge(judge, Map.of(fix, extent));
    return input(fix.member(), kind, fix.subject(), improvable, anew);
  }

  private static Input input(
      String member, Kind kind, String subject, List<Judgement> before, Judge anew) {
    int verdicts = 0;
    int closed = 0;
    for (Judgement was : before) {
      Judgement now = anew.judge(was.control());
      verdicts += now.verdict() == was.verdict() ? 0 : 1;
      closed += notClosed(was) && !notClosed(now) ? 1 : 0;
    }
    return new Input(member, kind, subject, verdicts, closed);
  }

  private static boolean notClosed(Judgement each) {
    return Shares.open(each) || each.verdict() == Verdict.STRUCTURAL_GAP;
  }
}
