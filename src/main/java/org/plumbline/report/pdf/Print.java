// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.view.CauseView;
import org.plumbline.report.view.ChangesView;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.MonitoringView;
import org.plumbline.report.view.NamedText;
import org.plumbline.report.view.ReportView;

/**
 * What depends on paper: how much stands beside each other or on a line, what is printed the first
 * time only, and long lists of controls as markup.
 */
public final class Print {
  /** Arrangements side by side on one page; more are in a table of their own below. */
  private static final int BESIDE = 6;

  /** Above so many controls a chapter names controls by id only. */
  private static final int COMPACT_FROM = 300;

  /** Kinds of records named for a cause. */
  private static final int KINDS = 2;

  private static final int CHANGES = 40;

  /** As many rows stay on one page, and as many begin and end a list of more. */
  private static final int TOGETHER = 8;

  private static final int FEW = 4;

  private final ReportView view;
  private final Map<String, List<Gaps>> gaps = new HashMap<>();

  Print(ReportView view) {
    this.view = view;
    Set<List<String>> printed = new HashSet<>();
    view.frameworks().forEach(f -> gaps.put(f.id(), gaps(f, printed)));
  }

  /** Open controls of one arrangement by cause. */
  public record Gaps(String name, List<Group> causes) {}

  /**
   * One cause on paper.
   *
   * @param wording with its sample clauses where it is named first in the report
   * @param controls as markup
   */
  public record Group(CauseView cause, String wording, String evidence, String controls) {}

  /** Duties of one owner on paper; the controls are markup. */
  public record Owned(String name, String owner, String flag, int count, String controls) {}

  /** The arrangements, as many at a time as have room beside each other. */
  public List<Block> blocks() {
    List<Block> out = new ArrayList<>();
    int all = view.arrangements().size();
    for (int from = 0; from < all; from += BESIDE) {
      out.add(new Block(from, Math.min(all, from + BESIDE)));
    }
    return out;
  }

  /** Whether a chapter is so long that controls are named by id only. */
  public boolean compact(FrameworkView chapter) {
    return chapter.assessed() > COMPACT_FROM;
  }

  /** What keeps the controls of a chapter open, one an arrangement. */
  public List<Gaps> gaps(FrameworkView chapter) {
    return gaps.getOrDefault(chapter.id(), List.of());
  }

  private List<Gaps> gaps(FrameworkView chapter, Set<List<String>> printed) {
    boolean compact = compact(chapter);
    Set<String> inChapter = new HashSet<>();
    List<Gaps> out = new ArrayList<>();
    for (FrameworkView.Gaps of : chapter.gaps()) {
      Set<String> named = compact ? inChapter : new HashSet<>();
      List<Group> groups = new ArrayList<>();
      for (CauseView cause : of.causes()) {
        boolean first =
            printed.add(List.of(cause.arrangement(), cause.heading(), cause.required()));
        List<Reference> controls = new ArrayList<>();
        for (ControlView control : cause.controls()) {
          boolean news = named.add(control.id());
          controls.add(
              new Reference(
                  control.id(),
                  news && !compact ? control.title() : "",
                  news ? control.link() : ""));
        }
        groups.add(
            new Group(
                cause,
                first ? cause.full() : cause.wording(),
                evidence(cause, compact ? 1 : KINDS),
                Reference.markup(controls, compact ? ", " : "; ")));
      }
      out.add(new Gaps(of.name(), groups));
    }
    return out;
  }

  private static String evidence(CauseView cause, int most) {
    List<String> kinds = cause.evidence().stream().map(e -> e.title()).toList();
    String first = String.join(", ", kinds.subList(0, Math.min(most, kinds.size())));
    return kinds.size() <= most ? first : first + ", +" + (kinds.size() - most);
  }

  /** Duties that stay, one row an arrangement and owner. */
  public List<Owned> retained(FrameworkView chapter) {
    Set<String> inChapter = new HashSet<>();
    List<Owned> out = new ArrayList<>();
    for (FrameworkView.Retained of : chapter.retained()) {
      Set<String> linked = compact(chapter) ? inChapter : new HashSet<>();
      for (FrameworkView.Owned owned : of.duties()) {
        List<Reference> controls =
            owned.controls().stream()
                .map(c -> new Reference(c.id(), "", linked.add(c.id()) ? c.link() : ""))
                .toList();
        out.add(
            new Owned(
                of.name(),
                owned.owner(),
                owned.flag(),
                controls.size(),
                Reference.markup(controls, ", ")));
      }
    }
    return out;
  }

  /** How many, and the first ids that fit on one line of so many characters. */
  public String capped(List<ControlView> controls, int line) {
    StringBuilder out = new StringBuilder(controls.size() + ": " + controls.get(0).id());
    int shown = 1;
    while (shown < controls.size()
        && out.length() + controls.get(shown).id().length() + 2 <= line) {
      out.append(", ").append(controls.get(shown).id());
      shown++;
    }
    return shown == controls.size() ? out.toString() : out + ", ...";
  }

  /** The rules that ask for a duty, with their controls, as markup. */
  public String rules(MonitoringView.Watched duty) {
    return duty.rules().stream()
        .map(r -> Reference.escaped(r.title()) + " " + links(r.controls()))
        .collect(Collectors.joining("; "));
  }

  /** Ids with their pages, as markup. */
  public String links(List<NamedText> controls) {
    return Reference.markup(
        controls.stream().map(c -> new Reference(c.name(), "", c.text())).toList(), ", ");
  }

  /** The first changes of a list that may be long; the workbook has them all. */
  public List<ChangesView.Change> changes(ChangesView changes) {
    List<ChangesView.Change> all = changes.changes();
    return all.subList(0, Math.min(all.size(), CHANGES));
  }

  /**
   * Rows in parts that stay together: a long list has its first and its last few in parts of their
   * own, so that no head stands alone at the foot of a page and no page has only a short tail.
   */
  public <T> List<List<T>> kept(List<T> rows) {
    int size = rows.size();
    if (size <= TOGETHER) {
      return size == 0 ? List.of() : List.of(rows);
    }
    List<List<T>> out = new ArrayList<>();
    out.add(rows.subList(0, FEW));
    if (size > 2 * FEW) {
      out.add(rows.subList(FEW, size - FEW));
    }
    out.add(rows.subList(size - FEW, size));
    return out;
  }

  /**
   * Rows of one requirement.
   *
   * @param headed whether its head stands above them
   */
  public record Strip(
      HandoverView.Requirement group, boolean headed, List<HandoverView.Row> rows) {}

  /** What stays together on a page. */
  public record Body(List<Strip> strips) {
    public Body {
      strips = List.copyOf(strips);
    }

    /** How many rows it has. */
    public int size() {
      return strips.stream().mapToInt(s -> s.rows().size()).sum();
    }
  }

  /**
   * The requirements of a family in parts that stay together; the last of them with the one before
   * where it alone would be a short tail on a page of its own.
   */
  public List<Body> bodies(List<HandoverView.Requirement> groups) {
    List<Body> out = new ArrayList<>();
    for (HandoverView.Requirement group : groups) {
      List<List<HandoverView.Row>> parts = kept(group.rows());
      for (int i = 0; i < parts.size(); i++) {
        boolean headed = i == 0 && !group.head().isEmpty();
        out.add(new Body(List.of(new Strip(group, headed, parts.get(i)))));
      }
    }
    int last = out.size() - 1;
    if (last > 0 && out.get(last).size() < FEW) {
      Body tail = out.remove(last);
      List<Strip> both = new ArrayList<>(out.get(last - 1).strips());
      both.addAll(tail.strips());
      out.set(last - 1, new Body(both));
    }
    return out;
  }

  /** The texts of a list with a separator between them. */
  public String joined(List<String> texts, String separator) {
    return String.join(separator, texts);
  }
}
