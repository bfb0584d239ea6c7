// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.ToldFinding;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.Derived;
import org.plumbline.report.tracking.OwnDuty;

/** Builds the list of what stays with the organization. */
final class YoursBuilder {
  private static final Pattern CLOCK = Pattern.compile("\\d+ [dh] / .*");
  private static final Pattern EVENT =
      Pattern.compile("(?:each|on request|at hire|at collection|as directed|before connection).*");
  private static final Pattern ALWAYS =
      Pattern.compile("(?:daily|continuous|always|weekly|monthly|.*\\d+ months).*");
  private static final Pattern QUARTER = Pattern.compile(".*<= 9[0-9] d.*");

  private enum Moment {
    SIGN,
    START,
    EVENT,
    MONTH,
    QUARTER,
    YEAR,
    BREACH
  }

  private final Scene scene;
  private final Derived derived;
  private final Map<String, OwnDuty> asked;

  YoursBuilder(Scene scene, Derived derived) {
    this.scene = scene;
    this.asked = OwnDuty.in(scene.report().tracking().beside(), scene.words());
    this.derived = derived;
  }

  YoursView build() {
    Map<Capability, List<Cell>> acts = new LinkedHashMap<>();
    int never = 0;
    int more = 0;
    for (Cell cell : scene.assessment().cells(derived.arrangement())) {
      boolean proposed = scene.framework(cell.control().framework()).proposed();
      if (own(cell) && !proposed) {
        never += cell.control().nonDelegable() ? 1 : 0;
        more += cell.control().nonDelegable() ? 0 : 1;
        act(cell).ifPresent(a -> acts.computeIfAbsent(a, k -> new ArrayList<>()).add(cell));
      }
    }
    Map<Moment, List<YoursView.Line>> by = new EnumMap<>(Moment.class);
    acts.forEach(
        (act, cells) ->
            by.computeIfAbsent(moment(act), k -> new ArrayList<>()).add(line(act, cells)));
    List<YoursView.Moment> moments = new ArrayList<>();
    by.forEach(
        (moment, lines) -> {
          lines.sort(Comparator.comparing(YoursView.Line::needsHelp).reversed());
          moments.add(
              new YoursView.Moment(scene.say(OfferWord.valueOf("MOMENT_" + moment.name())), lines));
        });
    return new YoursView(
        scene.say(OwnerWord.YOURS_COUNT, never, more), moments, never, more, facts());
  }

  /** What the bars call yours: the organization does it, whether or not a provider helps. */
  private static boolean own(Cell cell) {
    return cell.verdict() == Verdict.RETAINED
        || cell.verdict() == Verdict.SHARED && !cell.carried();
  }

  /** The organization's own act of a duty that stays; the first where there are several. */
  private static Optional<Capability> act(Cell cell) {
    return cell.findings().stream()
        .filter(f -> f.judged().outcome().own())
        .map(ToldFinding::need)
        .map(n -> n.capability())
        .findFirst();
  }

  private YoursView.Line line(Capability act, List<Cell> cells) {
    String who =
        cells.stream()
            .flatMap(c -> c.owner().stream())
            .findFirst()
            .orElseGet(() -> scene.say(OwnerWord.WHO_NOT_NAMED));
    return new YoursView.Line(
        act.id(),
        act.title(),
        new YoursView.Person(
            Titles.capitalized(who),
            cells.stream().anyMatch(c -> c.owner().isPresent()),
            asked.getOrDefault(act.id(), OwnDuty.NOTHING)),
        cells.stream().anyMatch(c -> c.flagged(FlagKind.SKILL)),
        !act.nonDelegable(),
        act.evidence(),
        cells.stream().map(c -> scene.control(c.control())).toList());
  }

  private static Moment moment(Capability act) {
    String cadence = act.cadence();
    if (act.bilateral() || cadence.contains("before signing")) {
      return Moment.SIGN;
    }
    if (CLOCK.matcher(cadence).matches()) {
      return Moment.BREACH;
    }
    if (EVENT.matcher(cadence).matches()) {
      return Moment.EVENT;
    }
    if (ALWAYS.matcher(cadence).matches()) {
      return Moment.MONTH;
    }
    if (QUARTER.matcher(cadence).matches()) {
      return Moment.QUARTER;
    }
    return act.record() == Capability.Record.DOCUMENT ? Moment.START : Moment.YEAR;
  }

  private List<NamedText> facts() {
    return derived.facts().stream()
        .map(
            f -> {
              var known = scene.assessment().vocabulary().facts().get(f.fact());
              return new NamedText(
                  known == null ? f.fact() : known.question(),
                  String.join(", ", f.controls().stream().limit(4).toList())
                      + (f.controls().size() > 4 ? ", +" + (f.controls().size() - 4) : ""));
            })
        .toList();
  }
}
