// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;
import org.plumbline.Spread;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Objective;
import org.plumbline.catalogue.ObjectiveAct;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;
import org.plumbline.remedy.ClosingOrder;
import org.plumbline.remedy.Formulas;
import org.plumbline.remedy.OpenControls;
import org.plumbline.remedy.Smallest;

/**
 * The derivation alone, on one core: three offers over all frameworks with objectives, the changes
 * that close what is open, and the same papers with a few changes written in.
 */
class JudgeBenchmark {
  private static final Client CLIENT = Cases.client("shop");
  private static final List<Papers> OFFERS =
      List.of("A", "B", "C").stream().map(l -> Cases.offer(l, "shop")).toList();
  private static final List<Control> CONTROLS =
      ProjectData.FRAMEWORKS.stream()
          .flatMap(f -> f.controls().stream())
          .filter(c -> !c.heading())
          .toList();

  @Test
  void cells_and_objectives() {
    rate();
    System.out.println(
        "cells judged and objectives assigned in a second of one processor: "
            + Spread.of(JudgeBenchmark::rate));
  }

  private static double rate() {
    long done = 0;
    long start = Spread.processor();
    while (Spread.processor() - start < 2_000_000_000L) {
      for (Papers offer : OFFERS) {
        done += judged(new Judge(Cases.VOCABULARY, CLIENT, Arrangement.of(offer)));
      }
    }
    return done / ((Spread.processor() - start) / 1e9);
  }

  private static long judged(Judge judge) {
    long done = 0;
    Objectives objectives = new Objectives(judge);
    for (Framework framework : ProjectData.FRAMEWORKS) {
      Map<String, Judgement> requirements = new HashMap<>();
      for (Control control : framework.controls()) {
        if (!control.heading()) {
          requirements.put(control.id(), judge.judge(control));
          done++;
        }
      }
      for (Objective each : framework.objectives()) {
        Judgement requirement = requirements.get(each.control());
        if (requirement != null) {
          ObjectiveAct act = each.act();
          objectives.of(act, each.capability(), requirement);
          done++;
        }
      }
    }
    return done;
  }

  @Test
  void changes_of_every_framework() {
    for (Papers offer : OFFERS) {
      Judge judge = new Judge(Cases.VOCABULARY, CLIENT, Arrangement.of(offer));
      List<Judgement> run = judge.judge(CONTROLS);
      OpenControls open = open(new Fixes(judge, run));
      System.out.printf(
          Locale.ROOT,
          "%s, %d open controls, %d changes, ms: what could close them %s, order %s, fewest %s%n",
          offer.provider(),
          run.stream().filter(Shares::open).count(),
          ClosingOrder.of(open).steps().stream().mapToInt(s -> s.write().size()).sum(),
          Spread.millis(() -> open(new Fixes(judge, run))),
          Spread.millis(() -> ClosingOrder.of(open)),
          Spread.millis(() -> assertTrue(Smallest.of(open).proven(), "proven")));
    }
  }

  private static OpenControls open(Fixes fixes) {
    return OpenControls.of(new Formulas(fixes, c -> 1, Fix::spelling).all(), Map.of());
  }

  /** What a page asks for at each tick: up to five steps written in, every framework again. */
  @Test
  void what_if() {
    Judge judge = new Judge(Cases.VOCABULARY, CLIENT, Arrangement.of(OFFERS.get(1)));
    Fixes fixes = new Fixes(judge, judge.judge(CONTROLS));
    Formulas formulas = new Formulas(fixes, c -> 1, Fix::spelling);
    List<ClosingOrder.Step> steps =
        ClosingOrder.of(OpenControls.of(formulas.all(), Map.of())).steps();
    Random random = new Random(1);
    double[] millis = new double[300];
    for (int i = -100; i < millis.length; i++) {
      List<Fix> write = new ArrayList<>();
      for (int n = 0; n < 5; n++) {
        steps.get(random.nextInt(steps.size())).write().forEach(c -> write.add(formulas.fix(c)));
      }
      long start = Spread.processor();
      int open = 0;
      for (Judgement each : WhatIf.judge(judge, fixes.plan(write)).judge(CONTROLS)) {
        open += Shares.open(each) ? 1 : 0;
      }
      assertTrue(open < CONTROLS.size());
      if (i >= 0) {
        millis[i] = (Spread.processor() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "what-if over %,d cells, ms: half in %.1f, 99 of 100 in %.1f%n",
        CONTROLS.size(),
        millis[millis.length / 2],
        millis[millis.length * 99 / 100]);
  }
}
