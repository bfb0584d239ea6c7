// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.JobsView;
import org.plumbline.report.view.NamedText;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.RemedyView;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.view.YoursView;

/**
 * What of the owner's document depends on paper: how much stands on a page, so that it never has
 * more than six.
 */
public final class Sheet {
  /** Lines of changes on the first and on the second page, and how many letters one has. */
  private static final List<Integer> CHANGE_LINES = List.of(41, 48);

  private static final int WRITE_WIDTH = 50;
  private static final int SAYS_WIDTH = 26;

  /** Systems beside each other, and rows of all grids together. */
  private static final int SYSTEMS = 8;

  private static final int DETAILED = 5;

  private static final int GRID_ROWS = 18;
  private static final int LEAST_ROWS = 4;
  private static final int WHOLE = 8;

  /** Lines of own duties on a page. */
  private static final int YOURS_LINES = 43;

  private static final int YOURS_WIDTH = 29;
  private static final int PROOF_WIDTH = 20;
  private static final int RULE_WIDTH = 24;
  private static final int FACTS = 5;
  private static final int FACTS_HEAD = 4;
  private static final int FACT_WIDTH = 100;
  private static final int NOTES_HEAD = 3;
  private static final int NOTES_WIDTH = 105;
  private static final int MOVES = 3;
  private static final int RULES_SHOWN = 4;
  private static final int POINTS = 14;

  /** Offers in columns beside each other, letters of a title on a line, steps on a page. */
  private static final int BESIDE = 3;

  /** Offers below each other on the first page. */
  private static final int ROWS = 6;

  private static final int TITLE_LINE = 58;
  private static final int MOST_STEPS = 6;

  /** Lines of changes that leave half of their page. */
  private static final int FEW_LINES = 22;

  /** From so many systems beside each other on, a grid is set closer. */
  private static final int CLOSE_GRID = 7;

  private final ReportView view;

  Sheet(ReportView view) {
    this.view = view;
  }

  /** A part of a grid: some of the systems, and the rows that have room. */
  public record Columns(List<String> heads, List<JobsView.Row> rows) {}

  /** How many offers were read; 0 where kinds of support are compared. */
  public int offers() {
    return (int) view.arrangements().stream().filter(a -> a.offer()).count();
  }

  /** The first things to do, as many as the first page has room for beside what stands above. */
  public List<OwnerView.Step> todo(OwnerView owner) {
    int room = owner.steps().size();
    boolean beside = owner.offers().size() <= BESIDE;
    boolean points = !owner.offers().get(0).points().isEmpty() && beside;
    int above = owner.title().length() > TITLE_LINE ? 1 : 0;
    above += owner.compact() || points ? 1 : 0;
    above += points && (owner.compact() || !owner.planOpen()) ? 1 : 0;
    int below = Math.max(0, shown(owner).size() - BESIDE - 1);
    int most = MOST_STEPS - (beside ? above : below);
    return owner.steps().subList(0, Math.min(room, most));
  }

  /** The offers that have room on the first page, best first. */
  public List<OfferView> shown(OwnerView owner) {
    return owner.first(ROWS);
  }

  /** The kind of support that comes first, as it stands inside a sentence. */
  public String kind(OwnerView owner) {
    return owner.offers().get(0).name().toLowerCase(Locale.ROOT);
  }

  /** The most changes that any offer needs. */
  public int changes(OwnerView owner) {
    return owner.offers().stream().mapToInt(o -> o.remedy().changes()).max().orElse(0);
  }

  /** Short titles of the rules. */
  public String rules() {
    List<String> titles = view.frameworks().stream().map(FrameworkView::shortTitle).toList();
    return titles.size() <= RULES_SHOWN
        ? String.join(", ", titles)
        : String.join(", ", titles.subList(0, RULES_SHOWN)) + " +" + (titles.size() - RULES_SHOWN);
  }

  /** The first steps, as many as have room on two pages. */
  public List<RemedyView.Step> steps(OfferView offer) {
    List<RemedyView.Step> out = new ArrayList<>();
    int page = 0;
    int room = CHANGE_LINES.get(0);
    for (RemedyView.Step step : offer.remedy().steps()) {
      int lines = lines(step, offer);
      if (lines > room && page + 1 < CHANGE_LINES.size()) {
        page++;
        room = CHANGE_LINES.get(page);
      }
      if (lines > room && !out.isEmpty()) {
        return out;
      }
      room -= lines;
      out.add(step);
    }
    return out;
  }

  private int lines(RemedyView.Step step, OfferView offer) {
    int write = 0;
    int says = 0;
    for (RemedyView.Item item : step.write()) {
      write += lines(titleOf(item, offer) + " " + item.question(), WRITE_WIDTH);
      write += lines(item.wording() + " " + item.detail(), WRITE_WIDTH);
      says += lines(item.says(), SAYS_WIDTH);
    }
    return Math.max(write, says) + 1;
  }

  private static int lines(String text, int width) {
    return (text.length() + width - 1) / width;
  }

  /** How many changes have no room here. */
  public int changesLeft(OfferView offer) {
    return offer.remedy().changes() - steps(offer).stream().mapToInt(s -> s.write().size()).sum();
  }

  /** How many duties they close. */
  public int closedLater(OfferView offer) {
    List<RemedyView.Step> all = offer.remedy().steps();
    List<RemedyView.Step> shown = steps(offer);
    return all.get(all.size() - 1).closedSoFar() - shown.get(shown.size() - 1).closedSoFar();
  }

  /** What the papers say on the items of a step; silence once where they are silent on all. */
  public List<RemedyView.Item> said(RemedyView.Step step) {
    boolean silent =
        step.write().stream().map(RemedyView.Item::says).distinct().count() == 1
            && step.write().get(0).silent();
    return silent ? step.write().subList(0, 1) : step.write();
  }

  /**
   * Few changes: the costs stand on their page, and each page is shared as far as there is room.
   */
  public boolean brief(OwnerView owner) {
    OfferView first = owner.offers().get(0);
    RemedyView remedy = first.remedy();
    int lines = remedy.steps().stream().mapToInt(s -> lines(s, first)).sum();
    return remedy.changes() > 0 && lines < FEW_LINES;
  }

  /** The name of a change; of several providers, whose papers it goes into. */
  public String titleOf(RemedyView.Item item, OfferView offer) {
    boolean named = !item.provider().equals(offer.name());
    return named ? item.provider() + ", " + item.title() + "." : item.title() + ".";
  }

  /** The grid in parts that fit beside each other. */
  public List<Columns> columns(JobsView jobs) {
    return parts(jobs, jobs.rows().subList(0, rows(jobs)), SYSTEMS);
  }

  /** The whole grid in parts that fit beside each other with what is written in them. */
  public List<Columns> all(JobsView jobs) {
    return parts(jobs, jobs.rows(), DETAILED);
  }

  /** Where a job is written, else what is missing. */
  public String detail(JobsView.Cell cell) {
    boolean settled = cell.style().equals("yes") || cell.style().equals("other");
    return settled ? cell.written() : cell.missing();
  }

  /** What every cell of a job rests on, to be said once beside it; empty where they differ. */
  public String shared(JobsView.Row row) {
    List<String> details =
        row.cells().stream().filter(c -> c.style().equals("yes")).map(this::detail).toList();
    boolean alike = details.size() > 1 && details.stream().distinct().count() == 1;
    return alike ? details.get(0) : "";
  }

  private static List<Columns> parts(JobsView jobs, List<JobsView.Row> rows, int most) {
    List<Columns> out = new ArrayList<>();
    int all = jobs.systems().size();
    int parts = Math.max(1, (all + most - 1) / most);
    int each = (all + parts - 1) / parts;
    for (int from = 0; from < all; from += each) {
      int first = from;
      int last = Math.min(all, from + each);
      out.add(
          new Columns(
              jobs.systems().subList(first, last),
              rows.stream()
                  .map(
                      r -> new JobsView.Row(r.job(), r.cells().subList(first, last), r.unsettled()))
                  .toList()));
    }
    return out;
  }

  private int rows(JobsView jobs) {
    int grids = Math.max(1, Math.min(2, view.offers().size()));
    return Math.min(jobs.rows().size(), Math.max(LEAST_ROWS, GRID_ROWS / (parts(jobs) * grids)));
  }

  private static int parts(JobsView jobs) {
    return Math.max(1, (jobs.systems().size() + SYSTEMS - 1) / SYSTEMS);
  }

  /** How a grid is set: closer where many systems stand beside each other. */
  public String gridClass(Columns part) {
    return part.heads().size() < CLOSE_GRID ? "grid" : "grid close";
  }

  /** How many acts have no room here. */
  public int rowsLeft(JobsView jobs) {
    return jobs.rows().size() - rows(jobs);
  }

  /** Acts for the whole organization with who does them; those nobody does first. */
  public String whole(JobsView jobs) {
    String first =
        jobs.whole().stream()
            .limit(WHOLE)
            .map(r -> r.job() + ": " + r.cells().get(0).word())
            .collect(Collectors.joining("; "));
    return wholeLeft(jobs) > 0 ? first : first + ".";
  }

  /** How many of them have no room here. */
  public int wholeLeft(JobsView jobs) {
    return Math.max(0, jobs.whole().size() - WHOLE);
  }

  /** Whether anything needs technical help that nobody here has. */
  public boolean anyHelp(YoursView yours) {
    return yours.moments().stream()
        .anyMatch(m -> m.lines().stream().anyMatch(YoursView.Line::needsHelp));
  }

  /** What stays, as much as has room on a page. */
  public List<YoursView.Moment> moments(YoursView yours) {
    List<YoursView.Moment> out = new ArrayList<>();
    int room = YOURS_LINES - questions(yours) - notes();
    for (YoursView.Moment moment : yours.moments()) {
      List<YoursView.Line> lines = new ArrayList<>();
      room -= 1;
      for (YoursView.Line line : moment.lines()) {
        room -= lines(line);
        if (room >= 0) {
          lines.add(line);
        }
      }
      if (!lines.isEmpty()) {
        out.add(new YoursView.Moment(moment.title(), lines));
      }
    }
    return out;
  }

  private static int lines(YoursView.Line line) {
    int words = Math.max(lines(line.what(), YOURS_WIDTH), lines(line.proof(), PROOF_WIDTH));
    int rules = 1;
    int used = 0;
    for (String rule : line.rules(RULES_SHOWN).split(" ")) {
      rules += used > 0 && used + rule.length() > RULE_WIDTH ? 1 : 0;
      used = used > 0 && used + rule.length() <= RULE_WIDTH ? used + rule.length() : rule.length();
      used++;
    }
    int due = line.person().asked().due().isPresent() ? 1 : 0;
    return Math.max(words, rules) + due;
  }

  /** Lines of the questions about facts, on the same page. */
  private int questions(YoursView yours) {
    int lines = facts(yours).stream().mapToInt(f -> lines(f.name() + f.text(), FACT_WIDTH)).sum();
    return lines == 0 ? 0 : lines + FACTS_HEAD;
  }

  /** Lines of what there is to know about the papers, on the same page. */
  private int notes() {
    String name = view.owner().map(o -> o.offers().get(0).name()).orElse("");
    if (!view.decision().papersNoted(name)) {
      return 0;
    }
    return NOTES_HEAD
        + view.decision().arrangements().stream()
            .flatMap(
                a ->
                    (a.name().equals(name) ? a.firstPapers() : a.leftToOthers())
                        .stream().map(p -> lines(a.name() + p, NOTES_WIDTH)))
            .mapToInt(Integer::intValue)
            .sum();
  }

  /** How many acts that stay have no room here. */
  public int linesLeft(YoursView yours) {
    return yours.lines() - moments(yours).stream().mapToInt(m -> m.lines().size()).sum();
  }

  /** The first questions about facts. */
  public List<NamedText> facts(YoursView yours) {
    return yours.facts().subList(0, Math.min(FACTS, yours.facts().size()));
  }

  /** What was read, each paper once: of several providers together, where nothing else was. */
  public List<OfferView> read(OwnerView owner) {
    List<OfferView> single = owner.offers().stream().filter(o -> !o.together()).toList();
    return single.isEmpty() ? owner.offers() : single;
  }

  /** The years whose prices stand beside each other. */
  public List<Integer> years() {
    return List.of(1, 2, 3);
  }

  /** Points for counsel that the papers speak of. */
  public List<OfferView.PointView> points(OfferView offer) {
    return offer.business().stream().filter(p -> !p.silent()).limit(POINTS).toList();
  }

  /** Points that the papers are silent on, in a line; empty where there are none. */
  public String silentPoints(OfferView offer) {
    String titles =
        offer.business().stream()
            .filter(OfferView.PointView::silent)
            .map(p -> p.title().substring(0, 1).toLowerCase(Locale.ROOT) + p.title().substring(1))
            .collect(Collectors.joining("; "));
    return titles.isEmpty()
        ? ""
        : titles.substring(0, 1).toUpperCase(Locale.ROOT) + titles.substring(1) + ".";
  }

  /** The answers that would move most. */
  public List<OfferView.MoveView> moves(OfferView offer) {
    return offer.moves().stream().filter(m -> m.closes() > 0).limit(MOVES).toList();
  }

  /** Whether the best of them is signed, as a word of a choice. */
  public String signed(OwnerView owner) {
    return owner.offers().get(0).signed() ? "yes" : "no";
  }

  /** What was read of the offer that the set for an assessor speaks of. */
  public List<OfferView> handed() {
    return view.owner().map(o -> o.first(1)).orElse(List.of());
  }

  /** The answers that would move that set most. */
  public List<OfferView.MoveView> changing() {
    return handed().stream().flatMap(o -> moves(o).stream()).toList();
  }
}
