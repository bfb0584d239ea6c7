// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README tells people to type works, in its order, and prints what the README shows. A
 * block that shows output stands under the line {@value #OUTPUT}; every line of it must be printed,
 * in this order, and a line of three dots stands for lines left out.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String OUTPUT = "<!-- output of the command above -->";
  private static final Pattern COMMAND = Pattern.compile("^(?:\\./|bin/)?plumbline (.+)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir static Path temp;

  @TestFactory
  Stream<DynamicTest> every_command_works_and_prints_what_is_shown() throws IOException {
    List<String> printed = new ArrayList<>();
    return blocks().stream()
        .filter(b -> b.output() || !b.commands().isEmpty())
        .map(
            block ->
                DynamicTest.dynamicTest(
                    README + ":" + block.line() + " " + block.first(),
                    () -> {
                      if (block.output()) {
                        shows(block, printed);
                      } else {
                        printed.clear();
                        block.commands().forEach(c -> printed.addAll(typed(c, block)));
                      }
                    }));
  }

  @Test
  void the_readme_shows_commands_and_what_they_print() throws IOException {
    List<Block> blocks = blocks();
    List<String> commands = blocks.stream().flatMap(b -> b.commands().stream()).toList();
    for (String name : List.of("evaluate", "explain", "check", "verify", "list")) {
      assertTrue(
          commands.stream().anyMatch(c -> c.startsWith(name)), "README shows no `" + name + "`");
    }
    assertTrue(
        blocks.stream().anyMatch(Block::output),
        "README shows no output; put the line " + OUTPUT + " above a block that does");
  }

  /** Runs one line of the README; what it printed, line by line. */
  private static List<String> typed(String command, Block block) {
    List<String> words = words(command);
    if (words.get(0).equals("serve")) {
      return List.of(); // runs until it is stopped; StartPageTest starts it
    }
    if (CommandLineRun.of(words.get(0), "--help").out().contains("--out=")
        && !words.contains("--out")) {
      words.addAll(List.of("--out", "reports"));
    }
    String reports = temp.resolve("reports").toString();
    words.replaceAll(w -> w.equals("reports") || w.startsWith("reports/") ? temp + "/" + w : w);
    // whoever is asked answers that all of it is right
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("r\n".repeat(500).getBytes(StandardCharsets.UTF_8)));
    CommandLineRun run;
    try {
      run = CommandLineRun.of(words.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
    assertEquals(
        0,
        run.code(),
        README + ":" + block.line() + ": `" + command + "` fails:\n" + run.err() + run.out());
    return run.out().replace(reports, "reports").lines().map(String::stripTrailing).toList();
  }

  private static void shows(Block block, List<String> printed) {
    int from = 0;
    for (String line : block.lines()) {
      String shown = line.stripTrailing();
      if (shown.isEmpty() || shown.equals("...")) {
        continue;
      }
      int at = printed.subList(from, printed.size()).indexOf(shown);
      assertFalse(
          at < 0,
          () ->
              README
                  + ":"
                  + block.line()
                  + ": no longer printed at this place:\n  "
                  + shown
                  + "\nShow in the README what the command prints now:\n"
                  + String.join("\n", printed));
      from += at + 1;
    }
  }

  private static List<String> words(String command) {
    List<String> out = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      out.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return out;
  }

  private static List<Block> blocks() throws IOException {
    List<Block> out = new ArrayList<>();
    List<String> lines = Files.readAllLines(README);
    String before = "";
    int opened = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("```")) {
        before = line.isBlank() || opened >= 0 ? before : line.strip();
      } else if (opened < 0) {
        opened = i;
      } else {
        out.add(new Block(opened + 2, before.equals(OUTPUT), lines.subList(opened + 1, i)));
        before = "";
        opened = -1;
      }
    }
    return out;
  }

  /**
   * A fenced block.
   *
   * @param line the number of its first line
   * @param output whether it shows what a command prints
   * @param lines what is between the fences
   */
  private record Block(int line, boolean output, List<String> lines) {
    List<String> commands() {
      return output
          ? List.of()
          : lines.stream()
              .map(COMMAND::matcher)
              .filter(Matcher::matches)
              .map(m -> m.group(1))
              .toList();
    }

    String first() {
      return lines.isEmpty() ? "" : lines.get(0).strip();
    }
  }
}
