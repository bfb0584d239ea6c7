// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/** Flags and jobs that only certain papers bring about. */
class PapersAndFlagsTest {
  private static final Client SHOP = Cases.client("shop");
  private static final Papers FULL = Cases.offer("C", "shop");

  @Test
  void aGoverningPaperThatNobodyHasReadStandsBesideEveryGoodCell() {
    List<Document> documents = new ArrayList<>(FULL.documents());
    documents.add(
        new Document(
            "terms",
            "Master terms",
            DocumentKind.AGREEMENT,
            "",
            false,
            new Document.Relations(OptionalInt.empty(), List.of(), Optional.empty(), true, true),
            new Document.Force(false, false, false, false),
            Document.Label.NONE));
    Judge judge = judge(Arrangement.of(with(FULL, "C", documents, FULL.statements(), List.of())));

    for (Judgement each : judge.judge(Cases.reading("cmmc-level-2").controls())) {
      boolean good = each.verdict() == Verdict.SHARED || each.verdict() == Verdict.DELIVERABLE;
      assertEquals(good, kinds(judge, each).contains(FlagKind.UNREAD), each.control().id());
    }
  }

  @Test
  void wordsThatOnlyTryAreFlaggedWhereTheyDecide() {
    List<Statement> statements = new ArrayList<>();
    for (Statement each : FULL.statements()) {
      boolean tries = each.trait().id().equals("incident-response-commitment");
      statements.add(
          new Statement(
              each.trait(),
              each.level(),
              each.elements(),
              each.where(),
              each.covers(),
              each.of(),
              each.clientDuties(),
              Optional.of(tries),
              each.onlyAimedAt(),
              each.taken(),
              each.onQuote(),
              each.rank()));
    }
    Judge judge = judge(Arrangement.of(with(FULL, "C", FULL.documents(), statements, List.of())));
    Judgement incidents = judgement(judge, "IR.L2-3.6.1");
    Judgement screens = judgement(judge, "AC.L2-3.1.10");

    assertTrue(kinds(judge, incidents).contains(FlagKind.EFFORTS));
    assertFalse(kinds(judge, screens).contains(FlagKind.EFFORTS));
  }

  @Test
  void aTableThatGivesAwayWhatNobodyCanHandOverIsFlagged() {
    Row row =
        new Row(
            new Row.Key(Row.Grain.CONTROL, "PE.L2-3.10.1"),
            Row.Party.PROVIDER,
            "",
            Set.of(),
            true,
            false,
            "",
            OptionalInt.empty(),
            Optional.empty(),
            new Where("d", "", "provider"));
    Judge judge =
        judge(Arrangement.of(with(FULL, "C", FULL.documents(), FULL.statements(), List.of(row))));
    Judgement premises = judgement(judge, "PE.L2-3.10.1");

    assertEquals(Verdict.RETAINED, premises.verdict());
    assertTrue(
        new Flags(judge)
            .of(premises, true, Set.of()).stream()
                .anyMatch(f -> f.spelling().equals("OVER-INHERITED physical-access")));
  }

  @Test
  void aRowAndAPaperThatPromisesLessAreQuotedSideBySide() {
    Row row =
        new Row(
            new Row.Key(Row.Grain.CONTROL, "SI.L2-3.14.2"),
            Row.Party.PROVIDER,
            "",
            Set.of(),
            true,
            false,
            "report",
            OptionalInt.empty(),
            Optional.empty(),
            new Where("d", "", "antivirus everywhere"));
    List<Statement> statements = new ArrayList<>();
    for (Statement each : FULL.statements()) {
      boolean less = each.trait().id().equals("endpoint-protection");
      statements.add(
          less
              ? new Statement(
                  each.trait(),
                  OptionalInt.of(1),
                  each.elements(),
                  new Where("d", "3", "installed when asked"),
                  each.covers(),
                  each.of(),
                  each.clientDuties(),
                  each.efforts(),
                  each.onlyAimedAt(),
                  each.taken(),
                  each.onQuote(),
                  each.rank())
              : each);
    }
    Judge judge =
        judge(Arrangement.of(with(FULL, "C", FULL.documents(), statements, List.of(row))));
    Flag flag =
        new Flags(judge)
            .of(judgement(judge, "SI.L2-3.14.2"), true, Set.of()).stream()
                .filter(f -> f.kind() == FlagKind.CONTRADICTION)
                .findFirst()
                .orElseThrow();

    assertEquals("endpoint-protection", flag.detail());
    assertEquals(
        List.of("antivirus everywhere", "installed when asked"),
        flag.places().stream().map(p -> p.where().words()).toList());
  }

  @Test
  void twoMembersThatHoldOneActOnOneSystemAreAskedWhereTheBorderIs() {
    Papers other = with(FULL, "D", FULL.documents(), FULL.statements(), List.of());
    Judge judge = judge(new Arrangement("both", List.of(FULL, other), Map.of()));
    Judgement screens = judgement(judge, "AC.L2-3.1.10");

    assertTrue(kinds(judge, screens).contains(FlagKind.DOUBLE_OWNER));
    assertFalse(
        kinds(judge(Arrangement.of(FULL)), judgement(judge(Arrangement.of(FULL)), "AC.L2-3.1.10"))
            .contains(FlagKind.DOUBLE_OWNER));
  }

  @Test
  void aPaperThatNamesASystemSomebodyElseLooksAfterDoesTheDutyThereAndBothAreNamed() {
    String portal = "drawing portal";
    List<String> covers = new ArrayList<>(FULL.covers());
    covers.add(portal);
    List<Statement> statements = new ArrayList<>(FULL.statements());
    Papers named =
        new Papers(
            FULL.id(),
            FULL.provider(),
            FULL.kind(),
            FULL.documents(),
            FULL.services(),
            covers,
            FULL.excludes(),
            statements,
            FULL.deliverables(),
            FULL.functions(),
            FULL.refusals(),
            FULL.rows(),
            false);
    Judge judge = judge(Arrangement.of(named));
    List<Job> jobs = new Jobs(judge).of(judge.judge(Cases.reading("cmmc-level-2").controls()));
    Job settings = job(jobs, "secure-settings", portal);
    Job without =
        job(
            new Jobs(judge(Arrangement.of(FULL)))
                .of(judge(Arrangement.of(FULL)).judge(Cases.reading("cmmc-level-2").controls())),
            "secure-settings",
            portal);

    assertTrue(settings.carerToo());
    assertEquals(Job.State.HELD, settings.state());
    assertEquals(List.of("C"), settings.finding().members());
    assertFalse(settings.sources().isEmpty());
    assertFalse(without.carerToo());
    assertEquals(Job.State.OTHER, without.state());
    assertTrue(without.carer().isPresent());
  }

  @Test
  void aServiceThatLeavesTheRestToOthersIsNotItsOwnGap() {
    Papers service =
        new Papers(
            "watch",
            "watch",
            Cases.KINDS.get("specialist"),
            FULL.documents(),
            Set.of("security-monitoring"),
            FULL.covers(),
            List.of(),
            FULL.statements(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            false);
    Judge judge = judge(Arrangement.of(service));
    Judgement backup = judgement(judge, "MP.L2-3.8.9");

    assertEquals(Optional.of("OUTSIDE-SERVICE"), backup.subtype());
    assertEquals(Severity.INFO, Severity.of(backup, 3, false, true));
    assertEquals(Severity.CRITICAL, Severity.of(backup, 3, false, false));
    assertEquals(
        List.of(),
        new Fixes(judge, List.of(backup)).sets().get("MP.L2-3.8.9"),
        "no change of this paper closes it");
  }

  private static Job job(List<Job> jobs, String act, String system) {
    return jobs.stream()
        .filter(j -> j.capability().id().equals(act) && j.system().equals(Optional.of(system)))
        .findFirst()
        .orElseThrow();
  }

  private static Set<FlagKind> kinds(Judge judge, Judgement each) {
    Set<FlagKind> out = new TreeSet<>();
    new Flags(judge).of(each, true, Set.of()).forEach(f -> out.add(f.kind()));
    return out;
  }

  private static Judge judge(Arrangement arrangement) {
    return new Judge(Cases.VOCABULARY, SHOP, arrangement);
  }

  private static Judgement judgement(Judge judge, String control) {
    return Cases.reading("cmmc-level-2").controls().stream()
        .filter(c -> c.id().equals(control))
        .map(judge::judge)
        .findFirst()
        .orElseThrow();
  }

  private static Papers with(
      Papers like,
      String id,
      List<Document> documents,
      List<Statement> statements,
      List<Row> rows) {
    return new Papers(
        id,
        like.provider(),
        like.kind(),
        documents,
        like.services(),
        like.covers(),
        like.excludes(),
        statements,
        like.deliverables(),
        like.functions(),
        like.refusals(),
        rows,
        like.takesMediaAway());
  }
}
