// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;

/** A person says what the columns are, and the file is read so, now and from the kept mapping. */
class CorrectionTest {
  private static final Map<Integer, String> HEADS = Map.of(1, "Ref", 2, "Zeta", 3, "Omega");
  private static final Correction NEW =
      new Correction(
          "New", false, List.of(1), new TreeMap<>(Map.of(1, "id", 2, "other", 3, "client")), HEADS);

  private final Problems problems = new Problems();

  private static Sheet sheet(String name, boolean hidden, String... rows) {
    List<Line> lines = new ArrayList<>();
    for (String row : rows) {
      TreeMap<Integer, Cell> cells = new TreeMap<>();
      String[] texts = row.split(",");
      for (int i = 0; i < texts.length; i++) {
        if (!texts[i].isEmpty()) {
          cells.put(i + 1, Cell.of(texts[i]));
        }
      }
      lines.add(new Line(lines.size() + 1, 0, false, cells));
    }
    return new Sheet(name, hidden, lines, List.of(), new TreeSet<>());
  }

  private MatrixReading read(Mapping by) {
    Grid grid =
        new Grid(
            Grid.Form.WORKBOOK,
            false,
            List.of(
                sheet("Old", false, "Control,MSP,Client", "3.1.1,X,", "3.1.2,,X", "3.5.3,X,"),
                sheet("New", true, "Ref,Zeta,Omega", "3.1.1,X,", "3.6.1,,X", "3.5.3,X,")));
    ForeignMatrix matrix =
        new ForeignMatrix(Tables.WORDS, Tables.CONTROLS, People.NOBODY, People.NOBODY, problems);
    return matrix.read(
        grid, "m", new ForeignMatrix.Wish(Optional.empty(), OptionalInt.empty(), Optional.of(by)));
  }

  @Test
  void a_sheet_is_left_out_and_a_hidden_one_is_read_as_a_person_says() {
    Mapping said =
        Mapping.NONE.with(
            List.of(NEW, new Correction("Old", true, List.of(), new TreeMap<>(), Map.of())));
    String yaml = said.yaml(List.of());
    Mapping again =
        Mapping.read(
            Yaml.parse(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), "map", problems)
                .orElseThrow(),
            problems);
    MatrixReading reading = read(again);
    assertAll(
        () -> assertEquals(said, again, yaml),
        () -> assertEquals(Set.of("Old"), again.left()),
        () -> assertEquals(1, reading.tables().size()),
        () ->
            assertEquals(
                List.of(Acts.OTHER, Acts.CLIENT, Acts.OTHER),
                reading.rows().stream().map(MatrixReading.Assigned::acts).toList()),
        () -> assertEquals("Zeta", reading.rows().get(0).other()),
        () -> assertTrue(problems.errors().isEmpty(), problems.errors().toString()));
  }

  @Test
  void a_sheet_that_was_left_out_is_taken_back() {
    Mapping out =
        Mapping.NONE.with(
            List.of(new Correction("New", true, List.of(), new TreeMap<>(), Map.of())));
    assertAll(
        () -> assertEquals(1, read(out).tables().size()),
        () -> assertEquals(2, read(out.with(List.of(NEW))).tables().size()));
  }
}
