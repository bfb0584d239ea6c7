// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Said;
import org.plumbline.files.FixedZip;
import org.plumbline.problem.BadInputException;

/** From a file into PostgreSQL and back: an archive keeps every byte. */
class ArchivesTest extends StoreCases {
  @TempDir Path elsewhere;

  @Override
  Store open(Path folder) {
    return Store.open(folder, CLOCK);
  }

  private void filled() {
    String slug =
        store
            .organizations()
            .create(
                "Bright Arch",
                Map.of("organization.yaml", bytes("name: B\n"), "papers/ö.txt", bytes("words")),
                OFFICER)
            .slug();
    store.organizations().save(slug, 1, Map.of("offers/a.yaml", bytes("id: a\n")), OFFICER, "x");
    Progress progress =
        new Progress("Owner", Optional.of(LocalDate.of(2026, 12, 1)), "open", "n", "e");
    TrackingRow first = store.tracking().save(slug, "rule/1/a", 0, progress, OFFICER);
    store.tracking().save(slug, "rule/1/a", first.version(), Progress.UNTOUCHED, OFFICER);
    Frozen.Basis basis =
        new Frozen.Basis(
            LocalDate.of(2026, 11, 27), "", "0123456789abcdef", "c".repeat(64), "d".repeat(64));
    store
        .assessments()
        .freeze(slug, store.organizations().edition(slug, 2), basis, bytes("{}"), OFFICER);
    store.organizations().create("Other", Map.of("a.txt", bytes("a")), OFFICER);
  }

  private static byte[] all(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.archives().writeAll(out, OFFICER);
    return out.toByteArray();
  }

  private Path file(byte[] archive) throws IOException {
    return Files.write(elsewhere.resolve("archive.zip"), archive);
  }

  @Test
  void export_import_export_gives_the_same_bytes_on_either_database() throws IOException {
    filled();
    byte[] first = all(store);
    Path folder = elsewhere.resolve("other");
    try (Store postgres = Store.open(folder, Postgres.empty(folder), CLOCK)) {
      List<Organization> taken = postgres.archives().read(file(first), OFFICER);
      assertEquals(store.organizations().all(), taken);
      assertArrayEquals(first, all(postgres));
      assertTrue(postgres.trail().check("bright-arch").holds());
      assertEquals("words", text(postgres.organizations().files("bright-arch", 1), "papers/ö.txt"));
      TrackingRow row = postgres.tracking().all("bright-arch").get(0);
      assertEquals(2, row.version());
      assertEquals(
          3,
          postgres
              .tracking()
              .save(
                  "bright-arch",
                  row.item(),
                  2,
                  new Progress("a", Optional.empty(), "closed", "", ""),
                  OFFICER)
              .version());
      assertTrue(postgres.trail().check("bright-arch").holds());
      assertEquals(
          List.of("archive-written", "organization-imported", "organization-imported"),
          postgres.trail().entries(Trail.NO_ORGANIZATION, 0, 9).stream()
              .map(TrailEntry::action)
              .toList());
    }
  }

  @Test
  void one_organization_goes_alone_and_a_second_time_changes_nothing() throws IOException {
    filled();
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    store.archives().write("other", one, OFFICER);
    try (Store other = Store.open(elsewhere.resolve("o"), CLOCK)) {
      other.archives().read(file(one.toByteArray()), OFFICER);
      other.archives().read(file(one.toByteArray()), OFFICER);
      assertEquals(1, other.organizations().all().size());
      other.organizations().save("other", 1, Map.of("b.txt", bytes("b")), OFFICER, "b");
      BadInputException taken =
          assertThrows(
              BadInputException.class,
              () -> other.archives().read(file(one.toByteArray()), OFFICER));
      assertEquals("STO-008", taken.problems().get(0).code());
      assertEquals(2, other.organizations().find("other").orElseThrow().edition());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "plumbline.json, plumbline-archive, other-form, this is not an archive",
    "plumbline.json, '\"version\":1', '\"version\":2', by a newer Plumbline",
    "organizations/bright-arch.json, Owner, Owned, is damaged",
    "organizations/bright-arch.json, 'offers/a.yaml', '../../a.yaml', is damaged",
    "organizations/bright-arch.json, '\"slug\":\"bright-arch\"', '\"slug\":\"../etc\"', is damaged",
    "organizations/bright-arch.json, '{', '[', is damaged",
    "organizations/bright-arch.json, '\"name\":\"Bright Arch\",', '', is damaged",
  })
  void a_changed_archive_is_refused_as_a_whole(String entry, String good, String bad, String why)
      throws IOException {
    filled();
    Map<String, byte[]> files = unzipped(all(store));
    String text = text(files, entry);
    assertTrue(text.contains(good), text);
    files.put(entry, bytes(text.replace(good, bad)));
    refused(zipped(files), why);
  }

  @Test
  void an_archive_with_changed_or_missing_bytes_is_refused() throws IOException {
    filled();
    Map<String, byte[]> files = unzipped(all(store));
    String blob = files.keySet().stream().filter(n -> n.startsWith("blobs/")).findFirst().get();
    files.put(blob, bytes("changed"));
    refused(zipped(files), "`" + blob + "` of the archive is damaged");
    files.remove(blob);
    refused(zipped(files), "`" + blob + "` of the archive is damaged");
    refused(bytes("no zip"), "this is not an archive");
  }

  private void refused(byte[] archive, String why) throws IOException {
    try (Store other = Store.open(elsewhere.resolve("o"), CLOCK)) {
      BadInputException refused =
          assertThrows(
              BadInputException.class, () -> other.archives().read(file(archive), OFFICER));
      String said = Said.of(refused.problems());
      assertTrue(said.contains(why), said);
      assertEquals(List.of(), other.organizations().all());
      assertEquals(0, other.trail().count(Trail.NO_ORGANIZATION));
    }
  }

  @Test
  void an_archive_written_while_others_save_can_be_taken_in() throws Exception {
    filled();
    AtomicBoolean enough = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              for (int edition = 2; !enough.get(); edition++) {
                byte[] text = bytes("text " + edition);
                store.organizations().save("bright-arch", edition, Map.of("a", text), OFFICER, "");
              }
            });
    writer.start();
    try (Store other = Store.open(elsewhere.resolve("o"), CLOCK)) {
      byte[] archive = new byte[0];
      for (int i = 0; i < 5; i++) {
        archive = all(store);
      }
      assertEquals(2, other.archives().read(file(archive), OFFICER).size());
      assertTrue(other.trail().check("bright-arch").holds());
      assertArrayEquals(archive, all(other));
    } finally {
      enough.set(true);
      writer.join();
    }
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> out = new LinkedHashMap<>();
    try (InputStream in = new java.io.ByteArrayInputStream(zip);
        ZipInputStream from = new ZipInputStream(in)) {
      for (ZipEntry e = from.getNextEntry(); e != null; e = from.getNextEntry()) {
        out.put(e.getName(), from.readAllBytes());
      }
    }
    return out;
  }

  private static byte[] zipped(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FixedZip.write(files, out);
    return out.toByteArray();
  }
}
