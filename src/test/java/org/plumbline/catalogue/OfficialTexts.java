// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts of the rules, kept outside the project: to compare with, never to copy. */
public final class OfficialTexts {
  private static final Path FOLDER =
      Path.of(System.getProperty("plumbline.reference", "../shared/reference"));

  private OfficialTexts() {}

  /** Skips the test, and says so, where there are none. */
  public static void assumeThere() {
    assumeTrue(
        Files.isDirectory(FOLDER),
        "no official texts at " + FOLDER + "; -Dplumbline.reference=PATH names them");
  }

  /** Values of some columns, row by row, as RFC 4180 has them. */
  public static List<List<String>> columns(String file, String... names) {
    List<List<String>> rows = rows(file);
    List<String> head = rows.get(0);
    return rows.subList(1, rows.size()).stream()
        .map(row -> List.of(names).stream().map(name -> row.get(head.indexOf(name))).toList())
        .toList();
  }

  /** The head and every row; fields in quotes may hold commas, doubled quotes and line ends. */
  public static List<List<String>> rows(String file) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          row.add(field.toString());
          field.setLength(0);
        } else if (c == '\n' && !quoted) {
          row.add(field.toString());
          field.setLength(0);
          rows.add(row);
          row = new ArrayList<>();
        } else if (c != '\r' && c != '\ufeff') {
          field.append((char) c);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return rows;
  }
}
