// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.intake.grid.Line;

/**
 * The reading of a table that explains most of its rows. The usual one, by heads first, holds
 * unless another explains clearly more: whatever stands under the name of a party says what it
 * does; any column may say in sentences who acts; where one party's column has nothing, the other's
 * has something.
 */
final class Readings {
  /** By so much of all rows another reading has to explain more than the usual one. */
  private static final double CLEARLY = 0.15;

  /** In so many of all rows two readings differ before a person is told of the other. */
  private static final double APART = 0.1;

  /** A reading by which all rows are one party's is worth less than one that tells them apart. */
  private static final double ALL_ALIKE = 0.6;

  private static final double DOUBTFUL = 0.5;
  private static final int FEW = 4;

  /** A reading that explains less than this may be wrong in all its columns. */
  private static final double POOR = 0.5;

  private final TableVocabulary vocabulary;
  private final People people;
  private final SheetView view;
  private final List<Line> rows;
  private final Map<Integer, Profile> columns;

  Readings(Profile.Known known, SheetView view, List<Line> rows, Map<Integer, Profile> columns) {
    this.vocabulary = known.vocabulary();
    this.people = known.people();
    this.view = view;
    this.rows = rows;
    this.columns = columns;
  }

  /** The reading that explains most, given the usual one. */
  LayoutFinder.Found best(LayoutFinder.Found usual) {
    double now = share(usual.layout(), usual.heads());
    List<Layout> others = others(usual.layout());
    Layout best =
        others.stream()
            .filter(l -> now < POOR || holds(l, usual.layout()))
            .filter(l -> share(l, usual.heads()) >= now + CLEARLY)
            .max(Comparator.comparingDouble(l -> share(l, usual.heads())))
            .orElse(usual.layout());
    others.add(usual.layout());
    return new LayoutFinder.Found(best, usual.heads(), List.of(), rivals(best, others, usual));
  }

  /** Columns by which another reading says nearly as often who acts, and says something else. */
  private List<Integer> rivals(Layout best, List<Layout> others, LayoutFinder.Found usual) {
    double least = share(best, usual.heads()) - CLEARLY;
    return others.stream()
        .filter(l -> share(l, usual.heads()) >= least)
        .filter(l -> differs(l, best, usual.heads()))
        .flatMap(l -> telling(l).stream().filter(c -> l.types().contains(c) || !words(best, c)))
        .filter(c -> !telling(best).contains(c))
        .distinct()
        .sorted()
        .toList();
  }

  /** True where a column is read for what a party does; under its name that is no surprise. */
  private static boolean words(Layout layout, int column) {
    return layout.words().contains(column) || layout.clientWords().contains(column);
  }

  /** The columns by which a reading says who acts. */
  private static Set<Integer> telling(Layout layout) {
    Set<Integer> out = new HashSet<>(layout.parties().keySet());
    out.addAll(layout.types());
    return out;
  }

  /** True where two readings name different parties in so many rows that it matters. */
  private boolean differs(Layout one, Layout other, Map<Integer, String> heads) {
    RowActs ones = learned(one, heads);
    RowActs others = learned(other, heads);
    long rowsApart =
        rows.stream()
            .filter(
                r -> {
                  Acts here = ones.decide(view, r, one).acts();
                  Acts there = others.decide(view, r, other).acts();
                  return here != there && here != Acts.UNCLEAR && there != Acts.UNCLEAR;
                })
            .count();
    return rowsApart >= rows.size() * APART;
  }

  private RowActs learned(Layout layout, Map<Integer, String> heads) {
    RowActs acts = new RowActs(vocabulary, people, false);
    acts.learn(view, rows, layout, heads);
    return acts;
  }

  /** True where no column is left out that says who acts: less evidence is no other reading. */
  private static boolean holds(Layout other, Layout usual) {
    Set<Integer> columns = telling(other);
    return columns.containsAll(usual.types())
        && columns.containsAll(usual.parties().keySet())
        && !(other.parties().equals(usual.parties()) && other.types().equals(usual.types()));
  }

  /** Share of the rows of which a reading says who acts. */
  private double share(Layout layout, Map<Integer, String> heads) {
    if (!layout.complete() || rows.isEmpty()) {
      return 0;
    }
    RowActs acts = learned(layout, heads);
    Set<Acts> kinds = EnumSet.noneOf(Acts.class);
    double sum = 0;
    for (Line row : rows) {
      RowActs.Decided decided = acts.decide(view, row, layout);
      if (decided.acts() != Acts.UNCLEAR) {
        kinds.add(decided.acts());
        sum += decided.doubt().isEmpty() ? 1 : DOUBTFUL;
      }
    }
    return sum / rows.size() * (kinds.size() < 2 && rows.size() > FEW ? ALL_ALIKE : 1);
  }

  private List<Layout> others(Layout usual) {
    List<Layout> out = new ArrayList<>();
    TypeColumn type = new TypeColumn(vocabulary, people);
    for (Profile each : columns.values()) {
      if (!usual.types().contains(each.column()) && type.speaksOfBoth(each)) {
        out.add(usual.by(Map.of(), List.of(each.column())));
      }
    }
    Map<Integer, Layout.Party> named = new TreeMap<>();
    columns.values().stream()
        .filter(c -> usual.evidence().orElse(0) != c.column())
        .filter(
            c -> vocabulary.role(c.lowest()).filter(TableVocabulary.Role.SKIP::equals).isEmpty())
        .forEach(c -> c.party().ifPresent(p -> named.put(c.column(), p)));
    if (named.values().stream().map(Layout.Party::acts).distinct().count() > 1) {
      out.add(usual.by(named, List.of()));
    } else if (named.size() == 1) {
      opposite(named.keySet().iterator().next())
          .ifPresent(
              c -> {
                Layout.Party party = named.values().iterator().next();
                named.put(c, new Layout.Party(other(party.acts()), ""));
                out.add(usual.by(named, List.of()));
              });
    }
    return out;
  }

  private static Acts other(Acts acts) {
    return acts == Acts.CLIENT ? Acts.PROVIDER : Acts.CLIENT;
  }

  /** The column that has something wherever this one has nothing, and nothing somewhere itself. */
  private Optional<Integer> opposite(int one) {
    Profile party = columns.get(one);
    return columns.values().stream()
        .filter(c -> c.column() != one && party != null && complements(party, c))
        .map(Profile::column)
        .findFirst();
  }

  private boolean complements(Profile one, Profile other) {
    int alone = 0;
    int filled = 0;
    int blank = 0;
    for (int i = 0; i < one.text().size(); i++) {
      boolean nothing = vocabulary.nothingToDo(other.text().get(i));
      blank += nothing ? 1 : 0;
      if (vocabulary.nothingToDo(one.text().get(i))) {
        alone++;
        filled += nothing ? 0 : 1;
      }
    }
    return alone > 0 && filled == alone && blank > 0;
  }
}
