// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.MonitoringCadence;
import org.plumbline.capability.SystemClass;
import org.plumbline.catalogue.CrosswalkReader;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Objective;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.OfferReader;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Objectives;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.ListedSystem.Data;
import org.plumbline.problem.Problems;
import org.plumbline.report.tracking.Tracking;

/**
 * What {@code evaluate} calls between reading and writing, on one core: whole assessments with
 * reasons, gates, observations, bands and counts. Run with {@code ./mvnw -Pbench verify}.
 */
class EvaluationBenchmark {
  private static final String OFFERS = "tri-valley-machining";
  private static final String PROVIDERS = "tri-valley-providers";
  private static final Assessor ASSESSOR =
      new Assessor(ProjectData.VOCABULARY, ProjectData.FRAMEWORKS);

  @Test
  void support_models_alone() {
    long start = System.nanoTime();
    Assessment first = ASSESSOR.assess(ProjectData.ARCHETYPE, models(ProjectData.ARCHETYPE));
    double cold = (System.nanoTime() - start) / 1e6;
    System.out.printf("first assessment of %,d cells: %.1f ms%n", first.cells().size(), cold);
    report("three models", ProjectData.ARCHETYPE, models(ProjectData.ARCHETYPE));
    assertTrue(first.cells().size() > 3000, "the whole of the catalogues is timed");
  }

  @Test
  void support_models_and_offers() {
    Organisation who = ProjectData.example(OFFERS);
    report("three models and three offers", who, withOffers(who));
    report("three offers", who, offers(who));
    Assessment assessment = ASSESSOR.assess(who, withOffers(who));
    System.out.println(
        "monitoring and tracking of a report, ms: "
            + Spread.millis(
                () -> {
                  MonitoringCadence.of(ProjectData.MONITORING, assessment);
                  Tracking.of(assessment);
                }));
    assertTrue(assessment.observations().values().stream().anyMatch(o -> !o.isEmpty()));
  }

  /** With whose part each objective is, as a report of it says. */
  @Test
  void three_offers_and_two_providers_together() {
    Organisation who = ProjectData.example(OFFERS);
    List<Engagement> four = new ArrayList<>(offers(who));
    OfferReader.Together pair = ProjectData.papers(PROVIDERS).together().get(0);
    four.add(
        Engagements.ofArrangement(
            "together", pair.arrangement(), pair.members(), ProjectData.VOCABULARY, who));
    assertEquals(2, pair.members().size());
    report(
        "three offers and two providers together, cells and objectives",
        () -> {
          Assessment assessment = ASSESSOR.assess(who, four);
          return assessment.cells().size() + objectives(assessment, four);
        });
  }

  private static int objectives(Assessment assessment, List<Engagement> engagements) {
    int done = 0;
    for (Engagement engagement : engagements) {
      Objectives objectives = new Objectives(ASSESSOR.judge(assessment.organisation(), engagement));
      for (Framework framework : assessment.frameworks()) {
        Map<String, Judgement> judged = new HashMap<>();
        if (!framework.objectives().isEmpty()) {
          for (Cell cell : assessment.cells(framework.id(), engagement.id())) {
            cell.judged().ifPresent(j -> judged.put(j.control().id(), j));
          }
        }
        for (Objective each : framework.objectives()) {
          Judgement requirement = judged.get(each.control());
          if (requirement != null) {
            objectives.of(each.act(), each.capability(), requirement);
            done++;
          }
        }
      }
    }
    return done;
  }

  @Test
  void five_hundred_systems() {
    Organisation who = manySystems(500);
    List<Engagement> offers = new ArrayList<>();
    for (Engagement offer : offers(who)) {
      Arrangement part =
          Arrangement.of(Copies.covering(offer.members().get(0), List.of("endpoint", "server")));
      offers.add(Copies.of(offer, copy -> copy.arrangement = part));
    }
    Spread cells = Spread.millis(() -> offers.forEach(o -> ASSESSOR.cells(who, o)));
    Spread whole = Spread.millis(() -> ASSESSOR.assess(who, offers));
    System.out.printf(
        "500 systems, three offers: verdicts alone %s ms, whole assessment %s ms, %.1f times%n",
        cells, whole, whole.median() / cells.median());
    assertTrue(whole.median() > 0);
  }

  @Test
  void crosswalks() {
    Problems problems = new Problems();
    System.out.println(
        "crosswalks read, ms: "
            + Spread.millis(
                () ->
                    CrosswalkReader.readAll(
                        Path.of("controls"), ProjectData.FRAMEWORKS, problems)));
    assertTrue(problems.errors().isEmpty());
  }

  private static void report(String what, Organisation who, List<Engagement> engagements) {
    report(what + ", cells", () -> ASSESSOR.assess(who, engagements).cells().size());
  }

  /** Prints how much of it is done in a second of one processor, after five that warm it up. */
  private static void report(String what, IntSupplier work) {
    rate(work, 5);
    System.out.println(what + ", in a second of one processor: " + Spread.of(() -> rate(work, 1)));
  }

  private static double rate(IntSupplier work, int seconds) {
    long done = 0;
    long start = Spread.processor();
    while (Spread.processor() - start < seconds * 1_000_000_000L) {
      done += work.getAsInt();
    }
    return done / ((Spread.processor() - start) / 1e9);
  }

  private static List<Engagement> models(Organisation who) {
    return ProjectData.MODELS.stream()
        .map(m -> Engagements.ofModel(m, ProjectData.VOCABULARY, who))
        .toList();
  }

  private static List<Engagement> offers(Organisation who) {
    return ProjectData.offers(OFFERS).stream().map(o -> ProjectData.engagement(who, o)).toList();
  }

  private static List<Engagement> withOffers(Organisation who) {
    List<Engagement> out = new ArrayList<>(models(who));
    out.addAll(offers(who));
    return out;
  }

  private static Organisation manySystems(int count) {
    Random random = new Random(count);
    List<ListedSystem> systems = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      systems.add(
          new ListedSystem(
              "system-" + i,
              SystemClass.values()[random.nextInt(SystemClass.values().length)],
              random.nextBoolean() ? Data.STORED : Data.NO,
              Set.of(),
              List.of(),
              Optional.empty()));
    }
    return Copies.of(ProjectData.example(OFFERS), copy -> copy.systems = systems);
  }
}
