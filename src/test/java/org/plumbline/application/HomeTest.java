// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the places that can hold the data is read. */
class HomeTest {
  @TempDir Path folder;

  @Test
  void the_property_counts_before_the_variable_and_both_before_the_working_directory()
      throws IOException {
    fill(folder);
    assertEquals(Path.of("one"), Home.find("one", "two", folder));
    assertEquals(Path.of("two"), Home.find(null, "two", folder));
    assertEquals(Path.of("two"), Home.find(" ", "two", folder));
    assertEquals(folder, Home.find(null, null, folder));
    assertEquals(folder, Home.find(null, "", folder));
  }

  @Test
  void a_working_directory_without_models_is_not_taken_for_the_data() throws IOException {
    Files.createDirectories(folder.resolve("controls"));
    Path home = Home.find(null, null, folder);
    assertTrue(Files.isRegularFile(home.resolve("models/traits.yaml")), home.toString());
    assertTrue(Files.isDirectory(home.resolve("controls/frameworks")), home.toString());
    assertTrue(Files.isDirectory(home.resolve("templates/reports")), home.toString());
  }

  private static void fill(Path home) throws IOException {
    Files.createDirectories(home.resolve("controls"));
    Files.createDirectories(home.resolve("models"));
  }
}
