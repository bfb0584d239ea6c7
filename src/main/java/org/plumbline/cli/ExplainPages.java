// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.ActBySystem;
import org.plumbline.application.Explained;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Objectives;
import org.plumbline.judgement.Objectives.Responsibility;
import org.plumbline.papers.ListedSystem;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.view.ExplanationView;
import org.plumbline.report.view.Section;
import org.plumbline.report.view.Section.Line;
import org.plumbline.report.view.Section.Style;

/** Puts together what is printed of one system, of an objective, and of an act. */
final class ExplainPages {
  private static final int FEW = 5;

  private ExplainPages() {}

  /** Who does the acts of a control, system by system; nothing where none has a reach. */
  static List<Section> bySystem(Explained.Found found) {
    boolean reaches = found.acts().stream().anyMatch(a -> hasReach(a));
    if (!reaches) {
      return List.of();
    }
    WhoLines lines = new WhoLines(found.engagement());
    found.acts().stream().filter(ExplainPages::hasReach).forEach(lines::brief);
    return List.of(section(Phrase.of(WhoWord.TITLE), lines.lines()));
  }

  private static boolean hasReach(ActBySystem act) {
    return !act.exempt().isEmpty()
        || act.jobs().stream().anyMatch(j -> j.job().system().isPresent());
  }

  /** A control on one system. */
  static List<Section> here(Explained.Found found, ListedSystem system) {
    Cell cell =
        found.assessment().cells().stream()
            .filter(c -> c.control().id().equals(found.control().id()))
            .findFirst()
            .orElseThrow();
    WhoLines lines = new WhoLines(found.engagement());
    lines.add(Style.TEXT, about(system));
    if (found.acts().isEmpty()) {
      cell.notes().forEach(n -> lines.add(Style.TEXT, n));
    }
    found.acts().forEach(a -> lines.full(a, Optional.of(system)));
    return List.of(
        head(
            Phrase.of(WhoWord.OBJECTIVE, found.control().id(), found.control().title()),
            found.framework()),
        section(Phrase.of(WhoWord.ASKS), List.of(text(Style.TEXT, found.control().asks()))),
        section(
            Phrase.of(
                WhoWord.PART_TITLE,
                found.assessment().organisation().name(),
                found.engagement().name()),
            lines.lines()),
        whole(found.control().id(), cell, found.engagement(), List.of()));
  }

  private static Phrase about(ListedSystem system) {
    return Phrase.of(
        WhoWord.ASKED, system.id(), system.data().spelling(), Phrase.of(system.systemClass()));
  }

  /** An objective of an assessment. */
  static List<Section> objective(Explained.OfObjective found) {
    WhoLines lines = new WhoLines(found.engagement());
    found.system().ifPresent(s -> lines.add(Style.TEXT, about(s)));
    if (found.part().isEmpty()) {
      lines.add(Style.TEXT, Phrase.of(WhoWord.NOT_APPLICABLE));
      found.cell().notes().forEach(n -> lines.add(Style.TEXT, n));
    } else {
      lines.add(Style.TEXT, Phrase.of(WhoWord.PART, PartWord.of(found.part().get())));
      boolean settled =
          found.part().get() == Responsibility.SHARED
              && found.objective().act().spelling().equals("decide");
      if (settled) {
        lines.add(Style.TEXT, Phrase.of(WhoWord.DECISION));
      }
      lines.full(found.act(), found.system());
    }
    return List.of(
        head(
            Phrase.of(WhoWord.OBJECTIVE, found.objective().id(), found.control().title()),
            found.framework()),
        section(
            Phrase.of(WhoWord.SEEKS),
            List.of(
                text(Style.TEXT, found.objective().asks()),
                new Line(
                    Style.TEXT,
                    Phrase.of(
                        WhoWord.WORK,
                        found.objective().act(),
                        found.objective().capability().title())))),
        section(
            Phrase.of(
                WhoWord.PART_TITLE,
                found.evaluation().assessment().organisation().name(),
                found.engagement().name()),
            lines.lines()),
        whole(found.control().id(), found.cell(), found.engagement(), found.parts()));
  }

  private static Section whole(
      String control, Cell cell, Engagement engagement, List<Explained.Part> parts) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(Style.TEXT, ExplanationView.verdict(cell, engagement)));
    Map<Responsibility, List<String>> letters = new EnumMap<>(Responsibility.class);
    for (Explained.Part part : parts) {
      String id = part.objective().id();
      String letter = part.objective().letter();
      letters
          .computeIfAbsent(part.responsibility(), k -> new ArrayList<>())
          .add(letter.length() == 1 ? "[" + letter + "]" : letter.isEmpty() ? id : letter);
    }
    letters.forEach(
        (part, of) ->
            lines.add(new Line(Style.ITEM, Phrase.of(WhoWord.PARTS, PartWord.of(part), of))));
    Objectives.weakest(letters.keySet())
        .filter(w -> letters.size() > 1 && w.compareTo(Responsibility.ORGANISATION) < 0)
        .ifPresent(
            w -> lines.add(new Line(Style.TEXT, Phrase.of(WhoWord.WEAKEST, PartWord.of(w)))));
    return section(Phrase.of(WhoWord.WHOLE, control), lines);
  }

  /** Acts by themselves. */
  static List<Section> acts(Explained.OfActs found) {
    List<Section> out = new ArrayList<>();
    Engagement engagement = found.engagement();
    for (Explained.Act act : found.acts()) {
      WhoLines lines = new WhoLines(engagement);
      lines.add(Style.TEXT, Phrase.of(WhoWord.MEANS, act.capability().means()));
      found.system().ifPresent(s -> lines.add(Style.TEXT, about(s)));
      lines.full(act.systems(), found.system());
      out.add(
          section(
              Phrase.of(WhoWord.OF_ARRANGEMENT, act.capability().title(), engagement.name()),
              lines.lines()));
      called(found, act).ifPresent(out::add);
    }
    return out;
  }

  private static Optional<Section> called(Explained.OfActs found, Explained.Act act) {
    if (act.controls().isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Cell>> byFramework = new LinkedHashMap<>();
    act.controls()
        .forEach(
            c ->
                byFramework
                    .computeIfAbsent(c.control().framework(), k -> new ArrayList<>())
                    .add(c));
    List<Line> lines = new ArrayList<>();
    byFramework.forEach(
        (id, cells) -> {
          Framework framework = found.evaluation().assessment().framework(id);
          for (Cell cell : cells.subList(0, Math.min(FEW, cells.size()))) {
            lines.add(
                new Line(
                    Style.ITEM,
                    Phrase.of(
                        WhoWord.CALLED_FOR_BY,
                        framework.shortTitle(),
                        cell.control().id(),
                        cell.control().title(),
                        cell.verdict())));
          }
          if (cells.size() > FEW) {
            lines.add(
                new Line(
                    Style.DETAIL,
                    Phrase.of(
                        WhoWord.CALLED_FOR_MORE, cells.size() - FEW, framework.shortTitle())));
          }
        });
    return Optional.of(section(Phrase.of(WhoWord.CALLED_FOR), lines));
  }

  private static Section head(Phrase title, Framework framework) {
    return new Section(
        Optional.empty(),
        List.of(new Line(Style.TEXT, title), text(Style.TEXT, framework.title())));
  }

  private static Line text(Style style, String text) {
    return new Line(style, Phrase.of(WhoWord.TEXT, text.strip()));
  }

  private static Section section(Phrase title, List<Line> lines) {
    return new Section(Optional.of(title), lines);
  }
}
