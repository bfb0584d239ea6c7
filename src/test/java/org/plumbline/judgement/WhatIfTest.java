// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Refusal;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/** Changes written into the papers, and everything derived anew. */
class WhatIfTest {
  private static final List<String> FRAMEWORKS =
      List.of(
          "hipaa-security-rule",
          "glba-safeguards-rule",
          "cmmc-level-1",
          "cmmc-level-2",
          "cmmc-level-3",
          "nist-800-53-r5");

  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void oneWayThroughEachCellWrittenInLeavesNothingOpenThatCouldBeClosed(Run run) {
    for (int seed = 0; seed < 5; seed++) {
      assertEquals(List.of(), leftOpen(run.judge(), run.judgements(), new Random(seed)));
    }
  }

  @Test
  void theSameOfRandomPapersOfEveryKind() {
    Random random = new Random(20261127);
    int cells = 0;
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < Integer.getInteger("random.papers", 60); i++) {
      String kind = List.of("break-fix", "managed", "co-managed", "specialist").get(i % 4);
      Client client = client(random);
      Arrangement arrangement =
          i % 5 == 4
              ? new Arrangement(
                  "two",
                  List.of(papers("one", kind, random), papers("other", "managed", random)),
                  Map.of())
              : Arrangement.of(papers("one", kind, random));
      Judge judge = new Judge(Cases.VOCABULARY, client, arrangement);
      List<Judgement> judged =
          judge.judge(
              Cases.reading(FRAMEWORKS.get(random.nextInt(FRAMEWORKS.size() - 1))).controls());
      cells += (int) judged.stream().filter(Shares::open).count();
      for (String left : leftOpen(judge, judged, random)) {
        wrong.add("\n" + i + " " + kind + " " + left);
      }
    }

    assertTrue(cells > 500, cells + " cells");
    assertEquals(List.of(), wrong);
  }

  @Test
  void allFrameworksAreDerivedAnewInATime() {
    Run run = Run.all().filter(r -> r.toString().equals("shop B")).findFirst().orElseThrow();
    List<Reading> readings = FRAMEWORKS.stream().map(Cases::reading).toList();
    Fixes fixes = new Fixes(run.judge(), run.judgements());
    Set<Fix> all = new HashSet<>();
    fixes.sets().values().forEach(s -> all.addAll(s.get(0)));
    for (int i = 0; i < 5; i++) {
      long began = System.nanoTime();
      Judge judge = WhatIf.judge(run.judge(), fixes.plan(all));
      int controls = readings.stream().mapToInt(r -> judge.judge(r.controls()).size()).sum();
      System.out.println(
          controls
              + " controls derived anew in "
              + (System.nanoTime() - began) / 1_000_000
              + " ms");
    }
  }

  @Test
  void fromOneArrangementToAnotherSaysWhatLapsesImprovesAndChangesHands() {
    Run before = Run.all().filter(r -> r.toString().equals("shop B")).findFirst().orElseThrow();
    Run after = Run.all().filter(r -> r.toString().equals("shop C")).findFirst().orElseThrow();
    Transition there = Transition.of(before.judgements(), after.judgements());
    Transition back = Transition.of(after.judgements(), before.judgements());

    long carriedBefore = before.judgements().stream().filter(Judgement::carried).count();
    long carriedAfter = after.judgements().stream().filter(Judgement::carried).count();
    int gained =
        (int)
            there.of(Transition.Kind.IMPROVES).stream()
                .filter(
                    m ->
                        !back.of(Transition.Kind.LAPSES).stream()
                            .noneMatch(l -> l.control().equals(m.control())))
                .count();
    assertEquals(carriedAfter, carriedBefore - there.of(Transition.Kind.LAPSES).size() + gained);
    assertTrue(
        there.of(Transition.Kind.CHANGES_HANDS).stream()
            .allMatch(
                m ->
                    m.holdersBefore().equals(Set.of("B")) && m.holdersAfter().equals(Set.of("C"))));
    assertEquals(List.of(), Transition.of(before.judgements(), before.judgements()).moves());
  }

  /** Controls that stay open though one of their ways is written, and those that got worse. */
  private static List<String> leftOpen(Judge judge, List<Judgement> judged, Random random) {
    Fixes fixes = new Fixes(judge, judged);
    Set<Fix> plan = new LinkedHashSet<>();
    for (List<Set<Fix>> ways : fixes.sets().values()) {
      if (!ways.isEmpty()) {
        plan.addAll(ways.get(random.nextInt(ways.size())));
      }
    }
    Judge anew = WhatIf.judge(judge, fixes.plan(plan));
    List<String> out = new ArrayList<>();
    for (Judgement each : judged) {
      Judgement now = anew.judge(each.control());
      boolean closed = !Shares.open(now) && now.verdict() != Verdict.STRUCTURAL_GAP;
      if (!fixes.sets().getOrDefault(each.control().id(), List.of()).isEmpty() && !closed) {
        out.add(each.control().id() + " " + Told.derived(each) + " STAYS " + Told.derived(now));
      }
      if (now.verdict().compareTo(each.verdict()) < 0) {
        out.add(each.control().id() + " worse " + now.verdict());
      }
    }
    return out;
  }

  private static Client client(Random random) {
    Client like = Cases.client(List.of("dental", "credit", "shop").get(random.nextInt(3)));
    List<ListedSystem> systems = new ArrayList<>();
    for (ListedSystem each : like.systems()) {
      systems.add(
          new ListedSystem(
              each.id(),
              each.systemClass(),
              each.data(),
              random.nextBoolean() ? Set.of("tagged") : Set.of(),
              random.nextInt(3) == 0 ? List.of() : each.cares(),
              each.exempt()));
    }
    return new Client(like.name(), random.nextInt(4), like.facts(), like.declared(), systems);
  }

  private static Papers papers(String id, String kind, Random random) {
    Papers full = Archetypes.papers(kind, Archetypes.Value.CEILING);
    boolean signed = random.nextBoolean();
    List<Statement> statements = new ArrayList<>();
    for (Statement each : full.statements()) {
      if (random.nextInt(4) > 0) {
        statements.add(less(each, random));
      }
    }
    List<Deliverable> deliverables = new ArrayList<>();
    for (Deliverable each : full.deliverables()) {
      if (random.nextBoolean()) {
        deliverables.add(
            Deliverable.every(
                each.capability(),
                List.of(30, 365, 800).get(random.nextInt(3)),
                random.nextBoolean() ? Set.of("all") : Set.of()));
      }
    }
    List<Refusal> refusals = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      refusals.add(
          new Refusal(
              "data-backup",
              random.nextBoolean() ? Optional.of(List.of("server")) : Optional.empty(),
              random.nextInt(3) == 0,
              Where.NOWHERE));
    }
    List<String> areas = new ArrayList<>(new TreeSet<>(Cases.VOCABULARY.areas()));
    Collections.shuffle(areas, random);
    return new Papers(
        id,
        id,
        full.kind(),
        List.of(Document.of("d", "Paper", DocumentKind.AGREEMENT, signed)),
        random.nextBoolean() ? Set.of() : Set.copyOf(areas.subList(0, random.nextInt(12))),
        random.nextBoolean() ? List.of("endpoint", "server", "network") : List.of("tagged"),
        random.nextInt(3) == 0 ? List.of("server") : List.of(),
        statements,
        deliverables,
        random.nextBoolean() ? full.functions() : Map.of(),
        refusals,
        rows(random),
        false);
  }

  private static List<Row> rows(Random random) {
    List<Row> out = new ArrayList<>();
    for (int i = random.nextInt(2) * random.nextInt(8); i > 0; i--) {
      Capability act =
          List.copyOf(Cases.VOCABULARY.capabilities().values())
              .get(random.nextInt(Cases.VOCABULARY.capabilities().size()));
      boolean area = random.nextBoolean() && act.area().isPresent();
      out.add(
          new Row(
              area
                  ? new Row.Key(Row.Grain.AREA, act.area().orElseThrow())
                  : new Row.Key(Row.Grain.CAPABILITY, act.id()),
              List.of(Row.Party.PROVIDER, Row.Party.JOINT, Row.Party.CLIENT).get(random.nextInt(3)),
              "",
              Set.of(),
              random.nextBoolean(),
              false,
              random.nextBoolean() ? "ticket" : "",
              OptionalInt.empty(),
              Optional.empty(),
              new Where("d", "", "")));
    }
    return out;
  }

  private static Statement less(Statement each, Random random) {
    int level = each.level().orElse(0);
    Map<Trait.Element, String> elements = random.nextBoolean() ? each.elements() : Map.of();
    Optional<List<String>> covers =
        switch (random.nextInt(4)) {
          case 0 -> Optional.of(List.of("endpoint", "tagged"));
          case 1 -> Optional.of(List.of("server", "cloud-tenant", "network"));
          default -> each.covers();
        };
    return new Statement(
        each.trait(),
        OptionalInt.of(random.nextBoolean() ? level : random.nextInt(level + 1)),
        elements,
        new Where(random.nextBoolean() ? "d" : "", "", ""),
        covers,
        Optional.empty(),
        random.nextInt(6) == 0 ? List.of("answers the telephone") : List.of(),
        Optional.empty(),
        List.of(),
        random.nextInt(12) > 0,
        random.nextInt(12) == 0,
        OptionalInt.empty());
  }
}
