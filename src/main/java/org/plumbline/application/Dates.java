// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.capability.InForce;
import org.plumbline.catalogue.Crosswalk;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Framework;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.report.layout.Layout;

/** Picks what was in force on the day of a report and says what that day does not cover. */
final class Dates {
  private static final String INTERVALS = "vocabulary/intervals.yaml";

  private final LocalDate day;
  private final Problems problems;

  Dates(LocalDate day, Problems problems) {
    this.day = day;
    this.problems = problems;
  }

  /**
   * The rules of a choice that bind on the day; DAT-001 to DAT-004.
   *
   * @param byName true when they were asked for by name: then they stay, with a warning
   */
  List<Framework> inForce(List<Framework> chosen, boolean byName) {
    List<Framework> out = new ArrayList<>();
    for (Framework framework : chosen) {
      InForce.Answer answer = framework.coverage(day);
      Place place = placeOf(framework);
      boolean stays = answer.covers() || byName || framework.proposed();
      told(
          answer,
          framework.inForce(),
          stays ? DatedProblem.ASKED_FOR : DatedProblem.LEFT_OUT,
          place);
      if (stays) {
        out.add(framework);
      }
    }
    if (out.isEmpty()) {
      problems.error(DatedProblem.NOTHING_LEFT, Place.of("controls/frameworks"), day);
    }
    return out;
  }

  /** Says of everything dated what a reader has to know: DAT-001 to DAT-003. */
  void all(Workspace workspace, Crosswalks crosswalks, List<Layout> layouts) {
    layouts.forEach(this::of);
    for (Framework framework : workspace.everyFramework()) {
      told(framework.coverage(day), framework.inForce(), DatedProblem.LEFT_OUT, placeOf(framework));
    }
    workspace
        .vocabulary()
        .intervalDates()
        .ifPresent(
            dates ->
                told(
                    dates.answer(INTERVALS, day),
                    dates,
                    DatedProblem.LEFT_OUT,
                    Place.of("controls/" + INTERVALS)));
    for (Crosswalk crosswalk : crosswalks.all()) {
      String name = crosswalk.from().id() + "-to-" + crosswalk.to().id();
      told(
          crosswalk.coverage(day),
          crosswalk.inForce(),
          DatedProblem.LEFT_OUT,
          Place.of("controls/crosswalks/" + name + ".yaml"));
    }
  }

  /** Says of a layout what a reader has to know: DAT-001 to DAT-003. */
  void of(Layout layout) {
    Place place = Place.of("templates/layouts/" + layout.name() + ".yaml");
    told(layout.coverage(day), layout.inForce(), DatedProblem.LAYOUT, place);
  }

  private static Place placeOf(Framework framework) {
    String folder = framework.proposed() ? "overlays" : "frameworks";
    return Place.of("controls/" + folder + "/" + framework.id() + "/framework.yaml");
  }

  private void told(InForce.Answer answer, InForce dates, DatedProblem outside, Place place) {
    List<Phrase> says = new ArrayList<>(answer.says());
    if (dates.staleOn(day)) {
      problems.warning(DatedProblem.STALE, place, says.remove(says.size() - 1));
    }
    for (Phrase phrase : says) {
      if (answer.covers()) {
        problems.note(DatedProblem.SUCCESSOR, place, phrase);
      } else {
        problems.warning(outside, place, phrase);
      }
    }
  }
}
