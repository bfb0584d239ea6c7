// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command shows one example, and what it shows works. */
class UsageExamplesTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^Example:\\R  plumbline (.+)$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "explain",
        "compare",
        "changes",
        "portfolio",
        "migrate",
        "export",
        "check",
        "list"
      })
  void the_example_of_a_command_works(String command) {
    List<String> words = example(command);
    CommandLineRun help = CommandLineRun.of(command, "--help");
    if (help.out().contains("--out=")) {
      words.removeAll(List.of("--out", "reports"));
      words.addAll(List.of("--out", temp.toString()));
    }
    CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "serve"})
  void a_command_that_needs_more_than_the_examples_shows_one_too(String command) {
    assertEquals(command, example(command).get(0));
  }

  private static List<String> example(String command) {
    String help = CommandLineRun.of(command, "--help").out();
    Matcher example = EXAMPLE.matcher(help);
    assertTrue(example.find(), help);
    assertEquals("", help.substring(example.end()).strip(), "the example breaks into lines");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(example.group(1));
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    return words;
  }
}
