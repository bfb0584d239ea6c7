// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
