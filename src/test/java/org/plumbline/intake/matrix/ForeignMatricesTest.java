// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Matrices in the habits of many authors, each with who acts by every control. */
class ForeignMatricesTest {
  private static final Path FOLDER = Path.of("src/test/resources/foreign-matrices");

  @TempDir Path temp;

  static List<Path> matrices() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> !f.toString().endsWith(".expected")).sorted().toList();
    }
  }

  /** The reading of a matrix of the folder; a text of a workbook is made one first. */
  static MatrixReading reading(Path file, Path temp) throws IOException {
    List<String> about = new ArrayList<>(Files.readAllLines(expected(file)));
    Path read = file;
    if (file.toString().endsWith(".book")) {
      about.addAll(Files.readAllLines(file));
      read = Books.write(Files.readString(file), temp.resolve("matrix.xlsx"));
    } else if (file.toString().endsWith(".word")) {
      about.addAll(Files.readAllLines(file));
      read = Books.document(Files.readString(file), temp.resolve("matrix.docx"));
    }
    return Tables.read(read, people(about, "# "), people(about, "# guessed "));
  }

  private static Path expected(Path file) {
    String name = String.valueOf(file.getFileName()).replaceAll("\\..*", "");
    return FOLDER.resolve(name + ".expected");
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void every_id_and_every_party_is_read(Path file) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(expected(file))) {
      if (line.startsWith("unknown: ")) {
        expected.put("unknown " + line.substring("unknown: ".length()), "");
      } else if (!line.startsWith("#")) {
        int end = line.lastIndexOf(' ');
        expected.put(line.substring(0, end), line.substring(end + 1));
      }
    }
    MatrixReading reading = reading(file, temp);
    Map<String, String> given = new TreeMap<>();
    Tables.byControl(reading).forEach((id, acts) -> given.put(id, acts.spelling()));
    reading.tables().forEach(t -> t.unknown().forEach(u -> given.put("unknown " + u.id(), "")));
    assertEquals(
        shown(expected),
        shown(given),
        () -> reading.tables().stream().map(MatrixReading.Table::layout).toList().toString());
  }

  private static String shown(Map<String, String> parties) {
    StringBuilder out = new StringBuilder();
    parties.forEach((id, party) -> out.append(id).append(' ').append(party).append('\n'));
    return out.toString();
  }

  private static People people(List<String> lines, String mark) {
    String provider = "";
    String client = "";
    Map<String, String> others = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.startsWith(mark + "provider: ")) {
        provider = line.substring(mark.length() + 10);
      } else if (line.startsWith(mark + "client: ")) {
        client = line.substring(mark.length() + 8);
      } else if (line.startsWith("# other: ")) {
        String[] parts = line.substring(9).split(" ", 2);
        others.put(parts[0], parts[1]);
      }
    }
    return new People(provider, client, others);
  }
}
