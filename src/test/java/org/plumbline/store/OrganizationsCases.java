// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problem;

/** Organizations are their files, in editions that nobody changes. */
abstract class OrganizationsCases extends StoreCases {
  private static final Map<String, byte[]> FILES =
      Map.of(
          "organization.yaml", bytes("name: Bright Arch\n"), "offers/one.yaml", bytes("id: one\n"));

  private Organizations organizations() {
    return store.organizations();
  }

  @Test
  void what_was_created_is_found_with_its_files_and_who_wrote_them() {
    Organization made = organizations().create(" Bright Arch Orthodontics ", FILES, OFFICER);
    assertEquals(
        new Organization("bright-arch-orthodontics", "Bright Arch Orthodontics", 1, NOON), made);
    assertEquals(Optional.of(made), organizations().find("bright-arch-orthodontics"));
    assertEquals(List.of(made), organizations().all());
    Map<String, byte[]> files = organizations().files(made.slug(), 1);
    assertEquals(List.of("offers/one.yaml", "organization.yaml"), List.copyOf(files.keySet()));
    assertEquals("id: one\n", text(files, "offers/one.yaml"));
    Edition edition = organizations().editions(made.slug()).get(0);
    assertEquals(OFFICER, edition.who());
    assertEquals(64, edition.hash().length());
  }

  @Test
  void a_name_holds_nothing_that_is_not_seen() {
    Organization made =
        organizations().create("Elm\u0000 \u202eteertS\u202c\n Dental\u200b", FILES, OFFICER);
    assertEquals("Elm teertS Dental\u200b", made.name());
  }

  @Test
  void names_may_be_equal_and_addresses_never_are() {
    assertEquals("eclair", organizations().create("Éclair", FILES, OFFICER).slug());
    assertEquals("eclair-2", organizations().create("ECLAIR!", FILES, OFFICER).slug());
    assertEquals("organization", organizations().create("北", FILES, OFFICER).slug());
    assertEquals(Optional.empty(), organizations().find("eclair-3"));
  }

  @Test
  void a_saved_edition_has_what_changed_and_the_one_before_stays_as_it_was() {
    String slug = organizations().create("Bright Arch", FILES, OFFICER).slug();
    Map<String, byte[]> changes = new TreeMap<>();
    changes.put("offers/one.yaml", new byte[0]);
    changes.put("offers/two.yaml", bytes("id: two\n"));
    Organization saved = organizations().save(slug, 1, changes, OFFICER, "replaced offer one");
    assertEquals(2, saved.edition());
    assertEquals(
        Set.of("offers/two.yaml", "organization.yaml"), organizations().files(slug, 2).keySet());
    assertEquals("id: one\n", text(organizations().files(slug, 1), "offers/one.yaml"));
    assertEquals(
        List.of("replaced offer one", ""),
        organizations().editions(slug).stream().map(Edition::what).toList());
  }

  @Test
  void who_changed_an_older_edition_is_told_and_nothing_is_written() {
    String slug = organizations().create("Bright Arch", FILES, OFFICER).slug();
    organizations().save(slug, 1, Map.of("a.txt", bytes("first")), OFFICER, "first");
    StaleException stale =
        assertThrows(
            StaleException.class,
            () ->
                organizations().save(slug, 1, Map.of("a.txt", bytes("second")), OFFICER, "second"));
    assertEquals(1, stale.seen());
    assertEquals(2, stale.newest());
    assertEquals("first", text(organizations().files(slug, 2), "a.txt"));
    assertThrows(NoSuchElementException.class, () -> organizations().files(slug, 3));
  }

  @Test
  void of_many_who_save_at_the_same_time_one_wins_each_round() throws Exception {
    String slug = organizations().create("Bright Arch", FILES, OFFICER).slug();
    ExecutorService people = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tries = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        byte[] own = bytes("text " + i);
        tries.add(
            () -> {
              try {
                organizations().save(slug, 1, Map.of("a.txt", own), OFFICER, "try");
                return true;
              } catch (StaleException e) {
                return false;
              }
            });
      }
      int won = 0;
      for (Future<Boolean> each : people.invokeAll(tries)) {
        won += each.get() ? 1 : 0;
      }
      assertEquals(1, won);
      assertEquals(2, organizations().find(slug).orElseThrow().edition());
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void every_mistake_in_files_is_told_and_nothing_is_kept() {
    Map<String, byte[]> bad = new TreeMap<>();
    for (String path :
        List.of("../up.yaml", "/root", "a//b", "C:\\x", "nul.txt", "end.", "tab\there", ".")) {
      bad.put(path, bytes("x"));
    }
    bad.put("large.pdf", new byte[(20 << 20) + 1]);
    bad.put("One.txt", bytes("1"));
    bad.put("one.txt", bytes("1"));
    BadInputException refused =
        assertThrows(BadInputException.class, () -> organizations().create("", bad, OFFICER));
    List<String> codes = refused.problems().stream().map(Problem::code).sorted().toList();
    assertEquals("STO-001", codes.get(0));
    assertEquals(8, codes.stream().filter("STO-002"::equals).count());
    assertEquals(List.of("STO-003", "STO-004"), codes.subList(9, codes.size()));
    assertEquals(List.of(), organizations().all());
  }

  @Test
  void more_files_than_can_be_kept_are_refused() {
    Map<String, byte[]> many = new TreeMap<>();
    for (int i = 0; i <= 2000; i++) {
      many.put("papers/" + i + ".txt", bytes("x"));
    }
    BadInputException refused =
        assertThrows(BadInputException.class, () -> organizations().create("a", many, OFFICER));
    assertEquals("STO-005", refused.problems().get(0).code());
    many.remove("papers/0.txt");
    many.put("proofs/backup/one/record.pdf", bytes("x"));
    assertEquals(1, organizations().create("a", many, OFFICER).edition(), "proofs count apart");
  }

  @Test
  void an_edition_is_a_folder_that_heals_when_somebody_changed_it() throws IOException {
    String slug = organizations().create("Bright Arch", FILES, OFFICER).slug();
    Path folder = organizations().folder(slug, 1);
    Path file = folder.resolve("offers/one.yaml");
    assertAll(
        () -> assertEquals(slug, folder.getFileName().toString()),
        () -> assertEquals("id: one\n", Files.readString(file)),
        () -> assertEquals(folder, organizations().folder(slug, 1)));
    store.close();
    Files.delete(file);
    Files.writeString(folder.resolve("added.yaml"), "id: added\n");
    store = open(data);
    assertEquals(folder, organizations().folder(slug, 1));
    assertEquals("id: one\n", Files.readString(file));
    assertFalse(Files.exists(folder.resolve("added.yaml")));
    try (Stream<Path> cache = Files.list(data.resolve("cache"))) {
      assertEquals(1, cache.count(), "nothing half written is left");
    }
  }

  @Test
  void bytes_come_back_as_they_were() {
    byte[] all = new byte[3 << 20];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i * 31 >> 3);
    }
    String slug = organizations().create("a", Map.of("papers/x.pdf", all), OFFICER).slug();
    assertArrayEquals(all, organizations().files(slug, 1).get("papers/x.pdf"));
  }
}
