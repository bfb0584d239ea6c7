// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a file of the data folder. */
class OrganizationsTest extends OrganizationsCases {
  @Override
  Store open(Path folder) {
    return Store.open(folder, CLOCK);
  }

  @Test
  void what_is_kept_is_there_after_a_new_start() {
    String slug = store.organizations().create("a", Map.of("a.txt", bytes("a")), OFFICER).slug();
    store.close();
    store = open(data);
    assertEquals("a", text(store.organizations().files(slug, 1), "a.txt"));
  }

  @Test
  void a_new_data_folder_is_for_its_owner_alone() throws Exception {
    Path folder = data.resolve("new");
    open(folder).close();
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }
  }

  @Test
  void a_second_program_on_the_same_folder_is_told_so() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process second =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Second.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(second.getInputStream().readAllBytes());
    assertEquals("in use", said.lines().reduce((a, b) -> b).orElse(""), said);
  }

  /** Opens the store of a folder in a process of its own. */
  static final class Second {
    public static void main(String[] args) {
      try (Store store = Store.open(Path.of(args[0]), CLOCK)) {
        System.out.println("open " + store.organizations().all());
      } catch (InUseException e) {
        System.out.println("in use");
      }
    }
  }

  @Test
  void nobody_is_no_name() {
    assertThrows(IllegalArgumentException.class, () -> new Who(" "));
  }
}
