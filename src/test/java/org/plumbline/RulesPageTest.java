// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What src/docs/rules.md names exists: classes, methods, files of data, tests. */
class RulesPageTest {
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

  @Test
  void everything_that_the_table_of_rules_names_exists() throws IOException {
    Map<String, List<Path>> main = classes(Path.of("src/main/java"));
    Map<String, List<Path>> tests = classes(Path.of("src/test/java"));
    List<String> wrong = new ArrayList<>();
    int rules = 0;
    for (String line : Files.readAllLines(Path.of("src/docs/rules.md"))) {
      String[] cells = line.split("\\|");
      if (cells.length == 4 && cells[2].contains("`")) {
        rules++;
        for (String name : named(cells[2])) {
          if (name.contains("/") ? !Files.exists(Path.of(name)) : !holds(main, name, "")) {
            wrong.add(name);
          }
        }
        List<String> proofs = named(cells[3]);
        if (proofs.isEmpty()) {
          wrong.add("no test: " + cells[1].strip());
        }
        for (String name : proofs) {
          if (!holds(tests, name, "void ")) {
            wrong.add(name);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(rules > 80, rules + " rules");
  }

  private static List<String> named(String cell) {
    List<String> out = new ArrayList<>();
    Matcher matcher = NAMED.matcher(cell);
    while (matcher.find()) {
      out.add(matcher.group(1));
    }
    return out;
  }

  /** Whether any class of that name has the method. */
  private static boolean holds(Map<String, List<Path>> classes, String name, String before)
      throws IOException {
    String[] parts = name.split("\\.");
    for (Path file : classes.getOrDefault(parts[0], List.of())) {
      if (Files.readString(file).contains((before.isEmpty() ? " " : before) + parts[1] + "(")) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<Path>> classes(Path root) throws IOException {
    Map<String, List<Path>> out = new HashMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(f -> f.toString().endsWith(".java"))
          .forEach(
              f ->
                  out.computeIfAbsent(
                          String.valueOf(f.getFileName()).replace(".java", ""),
                          k -> new ArrayList<>())
                      .add(f));
    }
    return out;
  }
}
