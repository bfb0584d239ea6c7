// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.ProjectData;
import org.plumbline.catalogue.Control;
import org.plumbline.intake.PaperTables;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.GridReader;
import org.plumbline.papers.ControlSpellings;
import org.plumbline.problem.Problems;

/** Reads foreign tables with the words and the controls of the project. */
final class Tables {
  static final TableVocabulary WORDS = words();
  static final ControlSpellings CONTROLS =
      new ControlSpellings(
          ProjectData.FRAMEWORKS.stream()
              .flatMap(f -> f.assessed().stream())
              .map(Control::id)
              .collect(Collectors.toCollection(TreeSet::new)),
          ProjectData.FRAMEWORKS.stream()
              .flatMap(f -> f.objectiveLetters().entrySet().stream())
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

  private Tables() {}

  private static TableVocabulary words() {
    Problems problems = new Problems();
    TableVocabulary words = TableVocabularyReader.read(Path.of("controls"), problems).orElseThrow();
    assertEquals(List.of(), problems.all());
    return words;
  }

  static MatrixReading read(Path file, People people) throws IOException {
    return read(file, people, People.NOBODY);
  }

  static MatrixReading read(Path file, People people, People guessed) throws IOException {
    Problems problems = new Problems();
    Grid grid = PaperTables.paper(file) ? PaperTables.read(file) : GridReader.read(file);
    MatrixReading reading =
        new ForeignMatrix(WORDS, CONTROLS, people, guessed, problems)
            .read(grid, file.toString(), ForeignMatrix.Wish.NONE);
    assertEquals(List.of(), problems.all());
    return reading;
  }

  /** Who acts, by the id without the prefix of a CMMC level. */
  static Map<String, Acts> byControl(MatrixReading reading) {
    Map<String, Acts> out = new java.util.LinkedHashMap<>();
    Rolled.byControl(reading.rows())
        .forEach((id, acts) -> out.put(id.replaceAll("^[A-Z]{2}\\.L[23]-", ""), acts));
    return out;
  }
}
