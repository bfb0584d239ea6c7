// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said to be saved is there after the program was killed in the middle of its work. */
class KilledStoreTest {
  private static final String ITEM = "hipaa-security-rule/164.312(b)/summit";
  private static final String PROOF = "evidence/log-review.pdf";

  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40})
  void nothing_that_was_saved_is_lost_and_nothing_is_half_written(int saves) throws Exception {
    int told = killedAfter(saves);
    try (Store store = Store.open(data, StoreCases.CLOCK)) {
      Organizations organizations = store.organizations();
      int newest = organizations.find("a").orElseThrow().edition();
      assertTrue(newest >= told, newest + " after " + told);
      assertEquals(
          "text " + newest, StoreCases.text(organizations.files("a", newest), "organization.yaml"));
      assertEquals(newest, organizations.editions("a").size());
      Trail.Check check = store.trail().check("a");
      assertTrue(check.holds(), check.toString());
      TrackingRow row = store.tracking().find("a", ITEM).orElseThrow();
      assertTrue(row.version() >= told && row.version() <= newest, row + " after " + told);
      assertEquals("owner " + row.version(), row.progress().owner());
      assertEquals("proof " + newest, StoreCases.text(organizations.files("a", newest), PROOF));
      assertEquals(
          1 + newest + row.version(),
          check.entries(),
          "the beginning, each edition, each change of the owner");
      organizations.save(
          "a", newest, Map.of("organization.yaml", StoreCases.bytes("x")), StoreCases.OFFICER, "");
    }
  }

  /** Kills the writer as soon as it says that it saved so many editions; how many it said. */
  private int killedAfter(int saves) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int told = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("saved ")) {
          told = Integer.parseInt(line.substring("saved ".length()));
          if (told == saves) {
            writer.toHandle().destroyForcibly(); // what it said until then can still be read
          }
        }
      }
    }
    assertFalse(writer.waitFor() == 0, "it ended by itself");
    return told;
  }

  /** Saves editions with a proof in them, and who sees to a gap, and never stops. */
  static final class Writer {
    public static void main(String[] args) {
      try (Store store = Store.open(Path.of(args[0]), StoreCases.CLOCK)) {
        for (int edition = 1; ; edition++) {
          Map<String, byte[]> files =
              Map.of(
                  "organization.yaml",
                  StoreCases.bytes("text " + edition),
                  PROOF,
                  StoreCases.bytes("proof " + edition));
          if (edition == 1) {
            store.organizations().create("a", files, StoreCases.OFFICER);
          } else {
            store.organizations().save("a", edition - 1, files, StoreCases.OFFICER, "");
          }
          Progress progress = new Progress("owner " + edition, Optional.empty(), "open", "", "");
          store.tracking().save("a", ITEM, edition - 1, progress, StoreCases.OFFICER);
          System.out.println("saved " + edition);
        }
      }
    }
  }
}
