// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Naming the data for one command. */
class HomeOptionTest {
  @TempDir Path empty;

  @Test
  void the_option_counts_before_every_other_place_and_after_any_command() {
    String here = Path.of("").toAbsolutePath().toString();
    CommandLineRun after = CommandLineRun.in(empty, "list", "frameworks", "--home", here);
    CommandLineRun before = CommandLineRun.in(empty, "--home=" + here, "list", "frameworks");
    assertEquals(0, after.code(), after.err());
    assertTrue(after.out().contains("hipaa-security-rule"), after.out());
    assertEquals(after, before);
  }

  @Test
  void a_folder_without_data_is_refused_with_the_option_that_names_another() {
    CommandLineRun run = CommandLineRun.of("list", "frameworks", "--home", empty.toString());
    assertEquals(4, run.code());
    assertTrue(run.err().contains("there is no folder controls in " + empty), run.err());
    assertTrue(run.err().contains("--home"), run.err());
  }

  @Test
  void what_cannot_be_a_path_is_a_mistake_of_usage_told_without_java() {
    CommandLineRun home = CommandLineRun.of("list", "frameworks", "--home", "a\0b");
    CommandLineRun folder = CommandLineRun.of("evaluate", "a\0b");
    for (CommandLineRun run : List.of(home, folder)) {
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("cannot be the name of a file or folder"), run.err());
      assertFalse(run.err().contains("Exception"), run.err());
    }
  }

  @Test
  void a_home_whose_only_template_has_another_name_writes_forms_without_one() throws IOException {
    copy(Path.of("src/test/resources/small-project"), empty);
    copy(Path.of("templates/reports/gap-report"), empty.resolve("templates/reports/firm"));
    CommandLineRun run =
        CommandLineRun.in(
            empty, "evaluate", "--formats", "json", "--out", empty.resolve("out").toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void a_home_of_rules_to_come_is_good() throws IOException {
    copy(Path.of("src/test/resources/small-project"), empty);
    // the words and forms shipped are those of the rules and models shipped
    for (String shared : List.of("layouts", "reports")) {
      copy(Path.of("templates", shared), empty.resolve("templates").resolve(shared));
    }
    for (String rule : List.of("small-rule", "nist-800-53-r5")) {
      Path file = empty.resolve("controls/frameworks/" + rule + "/framework.yaml");
      Files.writeString(
          file,
          Files.readString(file)
              .replaceFirst("effective_from: \\S+", "effective_from: 2099-01-01"));
    }
    CommandLineRun run = CommandLineRun.in(empty, "check", empty.toString());
    assertFalse(run.out().contains("DAT-004"), run.out());
    assertTrue(run.out().contains("0 errors"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void a_language_without_words_is_a_mistake_of_usage() {
    for (String language : List.of("tlh", "../words/en", "")) {
      CommandLineRun run = CommandLineRun.of("list", "frameworks", "--language=" + language);
      assertEquals(2, run.code(), run.err());
      assertTrue(run.err().contains("there is no language named `" + language + "`"), run.err());
      assertTrue(run.err().contains("`en`"), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void an_option_without_its_folder_is_a_mistake_of_usage() {
    CommandLineRun run = CommandLineRun.of("list", "frameworks", "--home");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("--home"), run.err());
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : FuzzedProject.files(from)) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(file, copy);
    }
  }
}
