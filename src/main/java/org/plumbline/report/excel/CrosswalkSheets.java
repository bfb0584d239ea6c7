// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Verdict;
import org.plumbline.capability.Capability;
import org.plumbline.capability.NamedFunction;
import org.plumbline.catalogue.CapabilityIndex;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Crosswalks.End;
import org.plumbline.catalogue.Crosswalks.Sight;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Report;

/**
 * What one act serves over several frameworks, on two sheets that are never mixed: by the
 * capabilities read into controls, and by crosswalks.
 */
final class CrosswalkSheets {
  private static final List<Column> PUBLISHED =
      List.of(
          new Column("Framework", 22),
          new Column("Control", 20),
          new Column("Title", 40),
          new Column("Other framework", 22),
          new Column("Other id", 36),
          new Column("Other title", 40),
          new Column("Relation", 17),
          new Column("By", 38),
          new Column("Source (doubts: sheet Log)", 58));

  private final Book book;
  private final Assessment assessment;
  private final Crosswalks crosswalks;

  CrosswalkSheets(Book book, Report report) {
    this.book = book;
    this.assessment = report.assessment();
    this.crosswalks = report.crosswalks();
  }

  /** One row an act, those that serve most frameworks first. */
  void byCapability() {
    List<Column> columns = new ArrayList<>(List.of(new Column("Capability", 30)));
    columns.add(new Column("What it is", 50));
    columns.add(new Column("May be delegated", 13));
    columns.add(Column.number("Frameworks", 11));
    columns.add(Column.number("Controls", 9));
    assessment
        .frameworks()
        .forEach(f -> columns.add(new Column(f.shortTitle(), f.assessed().size() > 500 ? 70 : 28)));
    Table table = book.table("Capability index", columns);
    List<Act> acts = acts();
    for (Act act : acts) {
      table.row(row(act).toArray());
    }
    table.end(1);
  }

  /** A capability, with a product function where one is demanded, and the controls that need it. */
  private record Act(String name, List<Control> controls) {
    long frameworks() {
      return controls.stream().map(Control::framework).distinct().count();
    }
  }

  private List<Act> acts() {
    List<Control> binding = new ArrayList<>();
    for (Cell cell : assessment.cells()) {
      // the cells of a control stand together
      boolean next = binding.isEmpty() || binding.get(binding.size() - 1) != cell.control();
      if (next && cell.verdict() != Verdict.NOT_APPLICABLE) {
        binding.add(cell.control());
      }
    }
    List<Act> acts = new ArrayList<>();
    new CapabilityIndex(binding)
        .byAct()
        .forEach((name, controls) -> acts.add(new Act(name, controls)));
    acts.sort(
        Comparator.comparing((Act a) -> -a.frameworks())
            .thenComparing(a -> -a.controls().size())
            .thenComparing(Act::name));
    return acts;
  }

  private List<Object> row(Act act) {
    int bracket = act.name().indexOf('[');
    String id = bracket < 0 ? act.name() : act.name().substring(0, bracket);
    Capability capability = Objects.requireNonNull(assessment.vocabulary().capabilities().get(id));
    List<Object> row = new ArrayList<>();
    row.add(act.name());
    row.add(capability.means() + (bracket < 0 ? "" : " Here: " + function(act.name(), bracket)));
    row.add(capability.delegability().spelling());
    row.add((int) act.frameworks());
    row.add(act.controls().size());
    for (Framework framework : assessment.frameworks()) {
      row.add(
          act.controls().stream()
              .filter(c -> c.framework().equals(framework.id()))
              .map(Control::id)
              .collect(Collectors.joining(", ")));
    }
    return row;
  }

  private String function(String name, int bracket) {
    String id = name.substring(bracket + 1, name.length() - 1);
    NamedFunction function = assessment.vocabulary().functions().get(id);
    return CellTexts.sentence(function == null ? id : function.means());
  }

  /**
   * One row a link, published ones first, then those joined through a document between; links to a
   * document that is no framework here stand in one row a control.
   */
  void published() {
    Table table = book.table("Crosswalk", PUBLISHED);
    Map<String, Map<String, String>> titles = new HashMap<>();
    Set<String> frameworks = new LinkedHashSet<>();
    for (Framework framework : assessment.frameworks()) {
      frameworks.add(framework.id());
      Map<String, String> ids = new HashMap<>();
      framework.controls().forEach(c -> ids.put(c.id(), c.title()));
      titles.put(framework.id(), ids);
    }
    List<Sight> sights = crosswalks.touching(frameworks);
    for (int i = 0; i < sights.size(); ) {
      int from = i++;
      while (i < sights.size() && inOneRow(sights.get(from), sights.get(i))) {
        i++;
      }
      table.row(row(sights.subList(from, i), titles).toArray());
    }
    if (table.last() == 0) {
      table.row("none on file", "", "", "", "", "", "", "", "");
    }
    table.end(2);
  }

  /** Only links to a document that is no framework here: nothing else is known of its ids. */
  private static boolean inOneRow(Sight first, Sight next) {
    return !next.other().document().framework()
        && first.own().equals(next.own())
        && first.other().document().equals(next.other().document())
        && first.link().relation() == next.link().relation()
        && first.link().because().equals(next.link().because())
        && by(first).equals(by(next));
  }

  private static List<Object> row(List<Sight> sights, Map<String, Map<String, String>> titles) {
    Sight sight = sights.get(0);
    return List.of(
        sight.own().document().title(),
        sight.own().id(),
        title(sight.own(), titles),
        sight.other().document().title(),
        sights.stream().map(s -> s.other().id()).collect(Collectors.joining(", ")),
        title(sight.other(), titles),
        sight.link().relation().spelling(),
        by(sight),
        sight.crosswalk().source()
            + (sight.link().because().isEmpty() ? "" : "; " + sight.link().because()));
  }

  private static String by(Sight sight) {
    return sight
        .through()
        .map(t -> "joined through " + t.end().document().shortTitle() + " " + t.end().id())
        .orElse("link on file");
  }

  private static String title(End end, Map<String, Map<String, String>> titles) {
    return titles.getOrDefault(end.document().id(), Map.of()).getOrDefault(end.id(), "");
  }
}
