// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Fact;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.PlanState;

/** What an owner does, in order: by when, and who. */
final class OwnerSteps {
  private static final int MOST = 5;
  private static final int SOON = 2;
  private static final int COUNSEL = 14;
  private static final int LATER = 60;

  /** As many acts that need help are named in a step. */
  private static final int NAMED = 2;

  private final Scene scene;
  private final OfferView best;
  private final YoursView yours;
  private final boolean kinds;
  private final LocalDate date;
  private final List<OwnerView.Step> out = new ArrayList<>();

  OwnerSteps(Scene scene, OfferView best, YoursView yours, boolean kinds) {
    this.scene = scene;
    this.best = best;
    this.yours = yours;
    this.kinds = kinds;
    this.date = scene.report().date();
  }

  List<OwnerView.Step> build() {
    if (kinds) {
      add(scene.say(OwnerWord.STEP_OFFERS), office(), workingDays(SOON));
      add(scene.say(OwnerWord.STEP_READ), office(), date.plusDays(LATER));
    } else {
      offer();
    }
    help();
    return List.copyOf(out.subList(0, Math.min(MOST, out.size())));
  }

  private void offer() {
    if (!best.points().isEmpty() && !planFinal(scene)) {
      add(scene.say(OwnerWord.STEP_PLAN), office(), date.plusDays(LATER));
    }
    if (best.stops()) {
      add(scene.say(OwnerWord.STEP_STOP, best.name(), best.stop()), office(), workingDays(SOON));
    }
    RemedyView remedy = best.remedy();
    if (remedy.changes() > 0) {
      int closes = remedy.steps().get(remedy.steps().size() - 1).closedSoFar();
      add(
          scene.say(
              OwnerWord.STEP_QUESTIONS, best.name(), closes, remedy.open(), remedy.open() - closes),
          office(),
          workingDays(SOON));
    }
    if (!best.signed() || remedy.changes() > 0) {
      add(
          scene.say(OwnerWord.STEP_COUNSEL, best.name(), remedy.changes(), best.business().size()),
          owner(),
          date.plusDays(COUNSEL));
    }
    if (!best.open() && best.signed()) {
      add(scene.say(OwnerWord.STEP_PROOFS, best.name()), office(), date.plusDays(LATER));
    }
    own().ifPresent(text -> add(text, owner(), date.plusDays(COUNSEL)));
    if (!best.open() && !best.signed()) {
      add(scene.say(OwnerWord.STEP_SIGN, best.name()), owner(), date.plusDays(COUNSEL + SOON));
    }
  }

  /** Whether the plan on which points rest is final. */
  static boolean planFinal(Scene scene) {
    return scene.assessment().organisation().systemSecurityPlan().state() == PlanState.CURRENT;
  }

  /** The decision of the organization's own that moves most. */
  private Optional<String> own() {
    return best.moves().stream()
        .filter(OfferView.MoveView::own)
        .filter(m -> m.closes() > 0)
        .findFirst()
        .map(
            m -> {
              Fact fact = scene.assessment().vocabulary().facts().get(m.subject());
              return fact == null
                  ? scene.say(OwnerWord.STEP_CARER, m.subject(), m.closes())
                  : scene.say(OwnerWord.STEP_FACT, fact.question(), m.closes());
            });
  }

  /** Technical halves that nobody here can do, in the order of the list of what stays. */
  private void help() {
    List<String> acts =
        yours.moments().stream()
            .flatMap(m -> m.lines().stream())
            .filter(YoursView.Line::needsHelp)
            .map(l -> OwnerBuilder.lower(l.what()))
            .toList();
    if (!acts.isEmpty()) {
      int named = Math.min(NAMED, acts.size());
      add(
          scene.say(OwnerWord.STEP_HELP, acts.subList(0, named), acts.size() - named),
          office(),
          date.plusDays(LATER));
    }
  }

  private void add(String text, String who, LocalDate by) {
    out.add(new OwnerView.Step(text, who, by));
  }

  private String office() {
    Organisation organisation = scene.assessment().organisation();
    return Optional.ofNullable(organisation.owners().get("all"))
        .map(Titles::capitalized)
        .orElseGet(this::owner);
  }

  private String owner() {
    Organisation organisation = scene.assessment().organisation();
    return organisation
        .official(OfficialRole.OWNER)
        .or(() -> organisation.officials().values().stream().findFirst())
        .map(Titles::capitalized)
        .orElseGet(() -> scene.say(OwnerWord.WHO_NOT_NAMED));
  }

  private LocalDate workingDays(int days) {
    LocalDate out = date;
    for (int left = days; left > 0; ) {
      out = out.plusDays(1);
      boolean rest =
          out.getDayOfWeek() == DayOfWeek.SATURDAY || out.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= rest ? 0 : 1;
    }
    return out;
  }
}
