// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.foreign.ForeignFile.UnreadableException;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.GridReader;
import org.plumbline.problem.Problems;

/** Whatever stands in a table, it is read or refused, and never breaks the reader. */
class OddTablesTest {
  private static final List<String> TOKENS =
      List.of(
          "3.1.1",
          "AC-2 (1)(2)",
          "164.308(a)(1)(ii)(A)-(D)",
          "[a]",
          "R",
          "A/R",
          "X",
          "Provider",
          "Shared",
          "-",
          "",
          "Inherited from ",
          "(((",
          "[[[",
          "3.1.1-3.1.99",
          "1-Mar-12",
          "99/99/9999",
          "\\",
          "$1",
          "\u0000",
          "\u00a0",
          "a".repeat(5000),
          " , ; ".repeat(2000),
          "(".repeat(3000),
          "3.1.1, ".repeat(3000),
          "|",
          "\n",
          "\"",
          "Who",
          "Control");

  @TempDir Path temp;

  private static void read(Path file) throws IOException {
    Grid grid;
    try {
      grid = GridReader.read(file);
    } catch (UnreadableException e) {
      assertNotNull(e.why());
      return;
    }
    Problems problems = new Problems();
    ForeignMatrix matrix =
        new ForeignMatrix(
            Tables.WORDS,
            Tables.CONTROLS,
            new People("R", "A & Co.", java.util.Map.of("x", "X")),
            People.NOBODY,
            problems);
    MatrixReading reading = matrix.read(grid, "odd", ForeignMatrix.Wish.NONE);
    assertTrue(
        problems.errors().isEmpty() || reading.tables().isEmpty() || !problems.all().isEmpty());
    new OfferText("id: a\n")
        .with(new OfferText.Source("m", "m", "2026-11-27", false), reading, false);
    Mapping.of("m", reading, java.util.Set.of(), false).yaml(List.of());
  }

  @Test
  void tables_of_odd_cells_are_read_or_refused() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder("Control;Who;Provider;Client\n");
      int rows = random.nextInt(12);
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < 4; c++) {
          String cell = TOKENS.get(random.nextInt(TOKENS.size()));
          text.append(c == 0 ? "" : ";").append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        text.append('\n');
      }
      String name = List.of("odd.csv", "odd.md", "odd.html", "odd.json").get(random.nextInt(4));
      read(Files.writeString(temp.resolve(name), text));
    }
  }

  @Test
  void shipped_tables_with_one_byte_changed_are_read_or_refused() throws IOException {
    Random random = new Random(12);
    for (Path file : ForeignMatricesTest.matrices()) {
      byte[] bytes = Files.readAllBytes(file);
      boolean book = file.toString().endsWith(".book");
      if (book) {
        bytes = Files.readAllBytes(Books.write(Files.readString(file), temp.resolve("whole.xlsx")));
      }
      for (int i = 0; i < 7; i++) {
        byte[] damaged = bytes.clone();
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        String name = book ? "odd.xlsx" : "odd-" + file.getFileName();
        read(Files.write(temp.resolve(name), damaged));
      }
    }
  }

  @Test
  void ids_with_brackets_and_points_without_end_do_not_exhaust_the_stack() throws IOException {
    for (String id : List.of("AC-1(1)", "AC-1.1", "164.308(a)", "164.308.1", "52.204-21(b)")) {
      String tail = id.replaceFirst("^(?:AC-1|164.308|52.204-21)", "");
      read(
          Files.writeString(
              temp.resolve("deep.csv"),
              "Control,Provider,Client\n3.1.1,X,\n" + id + tail.repeat(9_000) + ",,X\n"));
    }
    String blanks = " ".repeat(2_000_000);
    Path file = temp.resolve("blanks.csv");
    Files.writeString(file, "Control,Provider,Client\n3.1.1,X" + blanks + "Y,\n");
    assertTimeout(Duration.ofSeconds(30), () -> read(file));
  }

  @Test
  void a_long_table_takes_seconds() throws IOException {
    StringBuilder text = new StringBuilder("Control,Who,Note\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("AC-")
          .append(i % 25 + 1)
          .append(",Provider,\"some words of the provider, row ")
          .append(i)
          .append("\"\n");
    }
    Path file = Files.writeString(temp.resolve("long.csv"), text);
    MatrixReading reading =
        assertTimeout(Duration.ofSeconds(60), () -> Tables.read(file, People.NOBODY));
    // AC-13 and AC-15 were withdrawn: their rows are listed apart
    assertEquals(4_600, reading.rows().size());
    assertEquals(400, reading.tables().get(0).unknown().size());
  }
}
