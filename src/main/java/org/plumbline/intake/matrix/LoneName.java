// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/**
 * The one name that the columns of who acts call somebody by, beside words for the other party:
 * "Osprey", "Clinic", "Osprey + Clinic". Where all else is the client's, it is the provider's name,
 * and the other way round.
 */
final class LoneName {
  /** A name that stands in fewer cells may be anybody's. */
  private static final int LEAST = 3;

  /** Share of the unknown names that it is; a visitor or two stand among them. */
  private static final double NEARLY_ALL = 0.7;

  private static final int LONGEST = 60;
  private static final Pattern BETWEEN = Pattern.compile(" and | & |/|\\+|, |;");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\w'&.-]*(?: [\\w'&.-]+){0,3}");

  private final TableVocabulary vocabulary;
  private final People people;
  private final Set<String> heads;
  private final Set<Acts> known = EnumSet.noneOf(Acts.class);
  private final Map<String, Integer> names = new LinkedHashMap<>();

  private LoneName(TableVocabulary vocabulary, People people) {
    this.vocabulary = vocabulary;
    this.people = people;
    this.heads = vocabulary.roles().getOrDefault(TableVocabulary.Role.TYPE, Set.of());
  }

  /**
   * The lone name of a party in the sheets of a file.
   *
   * @param people whose names are known
   * @return empty where every sheet has words or names for the party, or several names
   */
  static Optional<String> of(Grid grid, TableVocabulary vocabulary, People people, Acts party) {
    return grid.sheets().stream()
        .filter(s -> !s.hidden())
        .flatMap(
            s -> {
              LoneName lone = new LoneName(vocabulary, people);
              lone.sheet(s);
              return lone.name(party).stream();
            })
        .findFirst();
  }

  private Optional<String> name(Acts party) {
    Acts other = party == Acts.PROVIDER ? Acts.CLIENT : Acts.PROVIDER;
    int all = names.values().stream().mapToInt(n -> n).sum();
    return known.contains(other) && !known.contains(party)
        ? names.entrySet().stream()
            .filter(e -> e.getValue() >= Math.max(LEAST, all * NEARLY_ALL))
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.empty();
  }

  private void sheet(Sheet sheet) {
    int column = 0;
    for (Line line : sheet.lines()) {
      int head = head(line);
      if (head > 0) {
        column = head;
      } else if (column > 0) {
        line.cell(column).map(c -> c.text().strip()).ifPresent(this::cell);
      }
    }
  }

  /** The column of a line that announces who acts, where the line has other heads beside it. */
  private int head(Line line) {
    return line.cells().size() < 2
        ? 0
        : line.cells().entrySet().stream()
            .filter(e -> heads.contains(Plain.word(e.getValue().text())))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
  }

  private void cell(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    Optional<PartyCell> whole = PartyCell.read(text, vocabulary, people);
    if (whole.isPresent()) {
      known.add(whole.get().acts());
      return;
    }
    for (String part : BETWEEN.split(text)) {
      Optional<PartyCell> party = PartyCell.read(part, vocabulary, people);
      party.ifPresent(p -> known.add(p.acts()));
      if (party.isEmpty() && !part.isBlank() && NAME.matcher(part.strip()).matches()) {
        names.merge(part.strip(), 1, Integer::sum);
      }
    }
  }
}
