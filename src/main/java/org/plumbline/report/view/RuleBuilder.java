// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Designation;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.PlanMark;
import org.plumbline.catalogue.RegimeScore;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.TrackedItem;

/** Builds what the set says of one rule book: counts by family, gaps, own duties, matrix. */
final class RuleBuilder {
  private static final int URGENT = 30;
  private static final int SOON = 60;
  private static final int LATER = 90;
  private static final int WIDEST = 100;
  private static final int NARROWEST = 7;
  private static final int TITLES = 3;

  private final HandoverScene set;
  private final Framework framework;
  private final List<Cell> cells;
  private final String noun;
  private final MatrixBuilder matrix;
  private final Map<String, Kept> kept = new HashMap<>();

  RuleBuilder(HandoverScene set, Framework framework) {
    this.set = set;
    this.framework = framework;
    this.cells = set.binding(framework);
    this.noun = HandoverScene.noun(HandoverScene.family(framework));
    this.matrix = new MatrixBuilder(set, framework);
    for (TrackedItem item : set.scene.report().tracking().items()) {
      if (item.cell().engagement().equals(set.engagement.id())) {
        kept.put(item.cell().control().id(), item.kept());
      }
    }
  }

  HandoverView.Rule build() {
    List<HandoverView.Domain> domains = domains();
    HandoverView.Domain total =
        domain(set.say(HandoverWord.TOTAL, framework.shortTitle()), cells, 1);
    List<HandoverView.GapGroup> gaps = gaps();
    boolean weighted = cells.stream().anyMatch(c -> c.control().poam() != PlanMark.NONE);
    return new HandoverView.Rule(
        framework.id(),
        HandoverScene.family(framework),
        framework.shortTitle(),
        framework.edition(),
        named(status(total)),
        domains,
        total,
        !framework.objectives().isEmpty(),
        cells.stream().anyMatch(c -> c.control().designation() != Designation.NONE),
        weighted,
        total.dayOne(),
        planned(),
        named(gapsTitle(total)),
        gaps,
        own(),
        set.say(HandoverWord.MATRIX, framework.shortTitle()),
        matrix.build(),
        cells.stream()
            .filter(c -> c.open() && c.control().designation() == Designation.ADDRESSABLE)
            .map(c -> set.scene.control(c.control()))
            .toList(),
        new FrameworkBuilder(set.scene).notBinding(framework));
  }

  /** Of several rules, each page names its own. */
  private String named(String title) {
    long rules = set.scene.assessment().frameworks().stream().filter(f -> !f.proposed()).count();
    return rules > 1 ? set.say(HandoverWord.RULE, framework.shortTitle(), title) : title;
  }

  private String status(HandoverView.Domain total) {
    if (total.open() == 0) {
      return set.say(HandoverWord.STATUS_NONE, noun);
    }
    return total.dayOne() > 0
        ? set.say(HandoverWord.STATUS_DAY_ONE, noun, total.open(), total.dayOne())
        : set.say(HandoverWord.STATUS, noun, total.open(), total.all());
  }

  private String gapsTitle(HandoverView.Domain total) {
    if (total.open() == 0) {
      return set.say(HandoverWord.GAPS_NONE, noun);
    }
    Set<String> mine = cells.stream().map(c -> c.control().id()).collect(Collectors.toSet());
    int changes =
        (int)
            set.derived.remedy().steps().stream()
                .flatMap(s -> s.write().stream())
                .filter(i -> i.serves().stream().anyMatch(mine::contains))
                .count();
    int rest = (int) cells.stream().filter(Cell::open).filter(c -> !closable(c)).count();
    return rest == 0
        ? set.say(HandoverWord.GAPS, changes)
        : set.say(HandoverWord.GAPS_SOME, changes, rest);
  }

  private boolean closable(Cell cell) {
    return cell.judged().filter(set.derived.remedy()::closable).isPresent();
  }

  private List<HandoverView.Domain> domains() {
    Map<String, List<Cell>> by = new LinkedHashMap<>();
    cells.forEach(c -> by.computeIfAbsent(c.control().family(), k -> new ArrayList<>()).add(c));
    int most = by.values().stream().mapToInt(List::size).max().orElse(1);
    return by.entrySet().stream()
        .map(
            e ->
                domain(
                    framework.families().getOrDefault(e.getKey(), e.getKey()), e.getValue(), most))
        .toList();
  }

  private HandoverView.Domain domain(String title, List<Cell> of, int most) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    of.forEach(c -> counts.merge(c.verdict(), 1, Integer::sum));
    int percent = Math.max(NARROWEST, WIDEST * of.size() / most);
    return new HandoverView.Domain(
        title,
        Counts.of(counts),
        (int) of.stream().filter(RuleBuilder::dayOne).count(),
        Math.min(WIDEST, percent));
  }

  private static boolean dayOne(Cell cell) {
    return cell.open() && cell.control().poam() != PlanMark.NONE && !cell.mayStandOnPlan();
  }

  /** What points would allow; they are said only where the plan that they rest on is final. */
  private List<HandoverView.Planned> planned() {
    Optional<RegimeScore> score = framework.regime().score();
    Optional<CmmcPoints> points =
        set.scene.assessment().summary(framework.id(), set.engagement.id()).cmmc();
    if (score.isEmpty() || points.isEmpty() || !OwnerSteps.planFinal(set.scene)) {
      return List.of();
    }
    List<Cell> stays = cells.stream().filter(RuleBuilder::dayOne).toList();
    int now = points.get().asOffered();
    int closed = now + stays.stream().mapToInt(Cell::points).sum();
    int all = score.get().start();
    int waiting = points.get().eligible().size();
    List<HandoverView.Planned> out = new ArrayList<>();
    out.add(planned(HandoverWord.POINTS_NOW, 0, now, stays.size(), waiting, score.get()));
    if (!stays.isEmpty()) {
      out.add(planned(HandoverWord.POINTS_DAY_ONE, stays.size(), closed, 0, waiting, score.get()));
    }
    int changes = set.derived.remedy().changes();
    if (changes > 0 && set.offer.left() == 0) {
      out.add(planned(HandoverWord.POINTS_ALL, changes, all, 0, 0, score.get()));
    }
    return out;
  }

  private HandoverView.Planned planned(
      HandoverWord when, int count, int points, int stays, int waiting, RegimeScore score) {
    String allows;
    if (stays > 0 || points < score.statusFrom()) {
      allows = set.say(HandoverWord.ALLOWS_NOTHING, stays);
    } else {
      allows =
          waiting > 0
              ? set.say(HandoverWord.ALLOWS_CONDITIONAL, waiting)
              : set.say(HandoverWord.ALLOWS_FINAL);
    }
    return new HandoverView.Planned(
        when == HandoverWord.POINTS_NOW ? set.say(when) : set.say(when, count),
        points < 0 ? "−" + -points : String.valueOf(points),
        allows,
        score.statusFrom());
  }

  /** Open requirements under the change that closes them, then those that none closes. */
  private List<HandoverView.GapGroup> gaps() {
    Map<String, Cell> open = new LinkedHashMap<>();
    cells.stream().filter(Cell::open).forEach(c -> open.put(c.control().id(), c));
    List<Found> found = new ArrayList<>();
    for (RemedyView.Step step : set.offer.remedy().steps()) {
      List<Cell> closes =
          step.closes().stream()
              .map(ControlView::id)
              .filter(open::containsKey)
              .map(open::get)
              .toList();
      List<String> titles = step.write().stream().map(RemedyView.Item::title).distinct().toList();
      String what = titles.stream().limit(TITLES).collect(Collectors.joining("; "));
      int more = titles.size() - TITLES;
      found.addAll(
          found(closes, more > 0 ? set.say(HandoverWord.MORE, what, more) : what, step.number()));
      closes.forEach(c -> open.remove(c.control().id()));
    }
    Map<String, List<Cell>> rest = new LinkedHashMap<>();
    open.values().forEach(c -> rest.computeIfAbsent(reason(c), k -> new ArrayList<>()).add(c));
    rest.forEach((reason, of) -> found.addAll(found(of, reason, "")));
    found.sort(
        Comparator.comparing(Found::due)
            .thenComparing(f -> -f.cells().stream().mapToInt(Cell::points).sum()));
    return found.stream().map(this::group).toList();
  }

  private String reason(Cell cell) {
    return cell.verdict() == Verdict.STRUCTURAL_GAP
        ? set.formal(cell.verdict())
        : set.scene.say(NameWord.of(cell.subtype()));
  }

  /** Requirements of one change, by the owner and the day that people entered for them. */
  private List<Found> found(List<Cell> of, String what, String numbers) {
    Map<List<Object>, List<Cell>> by = new LinkedHashMap<>();
    LocalDate proposed =
        of.stream().map(this::proposed).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    for (Cell cell : of) {
      Optional<Kept> typed = Optional.ofNullable(kept.get(cell.control().id()));
      LocalDate due = typed.flatMap(Kept::due).orElse(proposed);
      String owner =
          typed
              .map(Kept::owner)
              .filter(o -> !o.isBlank())
              .map(Titles::capitalized)
              .orElseGet(() -> set.owner(cell));
      by.computeIfAbsent(List.of(due, owner), k -> new ArrayList<>()).add(cell);
    }
    List<Found> out = new ArrayList<>();
    by.forEach(
        (key, each) ->
            out.add(
                new Found(
                    (LocalDate) key.get(0), what, numbers, String.valueOf(key.get(1)), each)));
    return out;
  }

  private record Found(
      LocalDate due, String what, String numbers, String owner, List<Cell> cells) {}

  private LocalDate proposed(Cell cell) {
    int days = LATER;
    if (cell.severity() == Severity.CRITICAL) {
      days = URGENT;
    } else if (cell.severity() == Severity.HIGH || dayOne(cell)) {
      days = SOON;
    }
    return set.scene.report().date().plusDays(days);
  }

  private HandoverView.GapGroup group(Found found) {
    String head =
        found.numbers().isEmpty()
            ? set.say(HandoverWord.GROUP_UNCLOSED, found.due(), found.what(), found.owner())
            : set.say(
                HandoverWord.GROUP,
                found.due(),
                found.what(),
                found.numbers(),
                found.numbers().chars().allMatch(Character::isDigit) ? "no" : "yes",
                found.owner());
    return new HandoverView.GapGroup(
        head,
        found.due(),
        found.what(),
        found.numbers(),
        found.owner(),
        found.cells().stream()
            .sorted(Comparator.comparingInt((Cell c) -> -c.points()))
            .map(this::gap)
            .toList());
  }

  private HandoverView.Gap gap(Cell cell) {
    boolean marked = cell.control().poam() != PlanMark.NONE;
    return new HandoverView.Gap(
        set.scene.control(cell.control()),
        marked ? matrix.weight(cell) : "",
        marked ? set.say(HandoverWord.PLAN, dayOne(cell) ? "day-one" : "waits") : "",
        dayOne(cell),
        set.records(cell.control().id()),
        TrackedItem.idOf(cell));
  }

  private List<HandoverView.Own> own() {
    Map<String, List<HandoverView.OwnRow>> by = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell.verdict() == Verdict.RETAINED) {
        by.computeIfAbsent(cell.control().family(), k -> new ArrayList<>())
            .add(
                new HandoverView.OwnRow(
                    set.scene.control(cell.control()),
                    set.owner(cell),
                    set.records(cell.control().id())));
      }
    }
    return by.entrySet().stream()
        .map(
            e ->
                new HandoverView.Own(
                    framework.families().getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }
}
