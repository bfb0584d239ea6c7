// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said to be saved is there after the program was killed in the middle of its work. */
class KilledStoreTest {
  private static final String ITEM = "hipaa-security-rule/164.312(b)/summit";
  private static final String PROOF = "evidence/log-review.pdf";

  /** Organizations of an archive. */
  private static final int MANY = 40;

  private static final Frozen.Basis BASIS =
      new Frozen.Basis(
          LocalDate.of(2026, 11, 27), "", "0123456789abcdef", "c".repeat(64), "d".repeat(64));

  @TempDir Path data;
  @TempDir Path elsewhere;

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
      List<Frozen> frozen = store.assessments().all("a");
      assertTrue(frozen.size() >= told && frozen.size() <= newest, frozen.size() + " " + told);
      for (Frozen each : frozen) {
        assertEquals(
            "result " + each.edition(),
            new String(store.assessments().result(each), StandardCharsets.UTF_8));
      }
      assertEquals(
          1 + newest + row.version() + frozen.size(),
          check.entries(),
          "the beginning, each edition, each change of the owner, each assessment");
      assertTrue(store.tokens().of(StoreCases.OFFICER.name()).size() >= told);
      assertTrue(store.trail().check(Trail.NO_ORGANIZATION).holds());
      organizations.save(
          "a", newest, Map.of("organization.yaml", StoreCases.bytes("x")), StoreCases.OFFICER, "");
    }
  }

  /** Killed while it takes in an archive, which it tells when it begins and when it is done. */
  @ParameterizedTest
  @CsvSource({"begun, 0", "begun, 60", "done, 0"})
  void an_archive_is_in_as_a_whole_or_not_at_all(String when, int milliseconds) throws Exception {
    Path archive = archive();
    killed(Importer.class, when, milliseconds, archive.toString());
    try (Store store = Store.open(data, StoreCases.CLOCK)) {
      int there = store.organizations().all().size();
      assertTrue(there == 0 || there == MANY, there + " of " + MANY);
      assertTrue(!when.equals("done") || there == MANY, "it was told to be there");
      assertEquals(there, store.trail().count(Trail.NO_ORGANIZATION));
      assertEquals(MANY, store.archives().read(archive, StoreCases.OFFICER).size());
      assertTrue(store.trail().check("client-" + MANY).holds());
      assertEquals(
          "text " + MANY,
          StoreCases.text(store.organizations().files("client-" + MANY, 1), "organization.yaml"));
    }
  }

  private Path archive() throws IOException {
    Path archive = elsewhere.resolve("all.zip");
    try (Store store = Store.open(elsewhere.resolve("data"), StoreCases.CLOCK);
        OutputStream out = Files.newOutputStream(archive)) {
      for (int i = 1; i <= MANY; i++) {
        Map<String, byte[]> files =
            Map.of("organization.yaml", StoreCases.bytes("text " + i), PROOF, new byte[i * 1000]);
        store.organizations().create("Client " + i, files, StoreCases.OFFICER);
      }
      store.archives().writeAll(out, StoreCases.OFFICER);
    }
    return archive;
  }

  /** Kills the writer as soon as it says that it saved so many editions; how many it said. */
  private int killedAfter(int saves) throws IOException, InterruptedException {
    return Integer.parseInt(killed(Writer.class, "saved " + saves, 0).replace("saved ", ""));
  }

  /** Starts a program and kills it so long after it has said a line; the last line it said. */
  private String killed(Class<?> program, String line, int milliseconds, String... more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                data.toString()));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String last = "";
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String said = out.readLine(); said != null; said = out.readLine()) {
        last = said;
        if (said.equals(line)) {
          process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
          process.toHandle().destroyForcibly(); // what it said until then can still be read
        }
      }
    }
    assertFalse(process.waitFor() == 0, "it ended by itself");
    return last;
  }

  /** Takes in an archive, and waits to be killed. */
  static final class Importer {
    public static void main(String[] args) throws InterruptedException {
      try (Store store = Store.open(Path.of(args[0]), StoreCases.CLOCK)) {
        System.out.println("begun");
        store.archives().read(Path.of(args[1]), StoreCases.OFFICER);
        System.out.println("done");
        Thread.sleep(Long.MAX_VALUE);
      }
    }
  }

  /** Saves editions with a proof, who sees to a gap, assessments and tokens, and never stops. */
  static final class Writer {
    public static void main(String[] args) {
      try (Store store = Store.open(Path.of(args[0]), StoreCases.CLOCK)) {
        store.accounts().create(StoreCases.OFFICER.name(), "hash", false, StoreCases.OFFICER);
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
          store
              .assessments()
              .freeze(
                  "a",
                  store.organizations().edition("a", edition),
                  BASIS,
                  StoreCases.bytes("result " + edition),
                  StoreCases.OFFICER);
          store.tokens().make(StoreCases.OFFICER, "token", Duration.ofDays(1));
          System.out.println("saved " + edition);
        }
      }
    }
  }
}
