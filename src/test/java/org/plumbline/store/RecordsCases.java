// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.problem.BadInputException;

/** What is written about an organization: tracking, assessments, and the trail of both. */
abstract class RecordsCases extends StoreCases {
  private static final String ITEM = "hipaa-security-rule/164.312(b)/summit";
  private static final Progress STARTED =
      new Progress(
          "Office manager",
          Optional.of(LocalDate.of(2026, 12, 18)),
          "in-progress",
          "secret note",
          "https://example.org/proof");

  String slug;

  @BeforeEach
  void an_organization() {
    slug =
        store
            .organizations()
            .create("Bright Arch", Map.of("organization.yaml", bytes("name: B\n")), OFFICER)
            .slug();
  }

  @Test
  void what_is_tracked_is_kept_with_a_version_and_who_wrote_it() {
    TrackingRow row = store.tracking().save(slug, ITEM, 0, STARTED, OFFICER);
    assertEquals(new TrackingRow(ITEM, STARTED, 1, NOON, OFFICER), row);
    assertEquals(Optional.of(row), store.tracking().find(slug, ITEM));
    assertEquals(row, store.tracking().save(slug, ITEM, 1, STARTED, new Who("other")));
    Progress open = new Progress("", Optional.empty(), "open", "", "");
    assertEquals(2, store.tracking().save(slug, ITEM, 1, open, OFFICER).version());
    assertEquals(open, store.tracking().all(slug).get(0).progress());
  }

  @Test
  void who_changed_an_older_row_is_told_and_the_newer_one_stays() {
    store.tracking().save(slug, ITEM, 0, STARTED, OFFICER);
    StaleException stale =
        assertThrows(
            StaleException.class,
            () -> store.tracking().save(slug, ITEM, 0, Progress.UNTOUCHED, OFFICER));
    assertEquals(1, stale.newest());
    assertEquals(STARTED, store.tracking().find(slug, ITEM).orElseThrow().progress());
    assertThrows(
        NoSuchElementException.class,
        () -> store.tracking().save("nobody", ITEM, 0, STARTED, OFFICER));
  }

  @Test
  void a_note_with_what_no_database_takes_is_saved_without_it() {
    Progress odd = new Progress("a\u0000b", Optional.empty(), "open", "1\n\u00002", "\u202ex");
    store.tracking().save(slug, ITEM, 0, odd, OFFICER);
    Progress kept = store.tracking().all(slug).get(0).progress();
    assertEquals(new Progress("ab", Optional.empty(), "open", "1\n2", "x"), kept);
  }

  @Test
  void a_note_that_is_too_long_is_refused() {
    Progress long1 = new Progress("", Optional.empty(), "open", "x".repeat(4001), "");
    BadInputException refused =
        assertThrows(
            BadInputException.class, () -> store.tracking().save(slug, ITEM, 0, long1, OFFICER));
    assertEquals("note", refused.problems().get(0).place().file());
  }

  @Test
  void an_assessment_is_frozen_once_and_gives_its_bytes_back() {
    Edition edition = store.organizations().edition(slug, 1);
    Frozen.Basis basis =
        new Frozen.Basis(
            LocalDate.of(2026, 11, 27), "", "0123456789abcdef", "c".repeat(64), "d".repeat(64));
    Frozen made = store.assessments().freeze(slug, edition, basis, bytes("{}"), OFFICER).frozen();
    Assessments.Freezing again =
        store.assessments().freeze(slug, edition, basis, bytes("{}"), new Who("other"));
    assertEquals(new Assessments.Freezing(made, false), again);
    assertEquals(List.of(made), store.assessments().all(slug));
    assertArrayEquals(bytes("{}"), store.assessments().result(made));
    store.organizations().save(slug, 1, Map.of("a.txt", bytes("a")), OFFICER, "added");
    Edition second = store.organizations().edition(slug, 2);
    assertFalse(
        made.id()
            .equals(
                store
                    .assessments()
                    .freeze(slug, second, basis, bytes("{}"), OFFICER)
                    .frozen()
                    .id()));
  }

  @Test
  void the_trail_tells_who_did_what_and_no_text_of_papers_or_notes() {
    store.tracking().save(slug, ITEM, 0, STARTED, new Who("officer two"));
    List<TrailEntry> entries = store.trail().entries(slug, 0, 100);
    assertEquals(
        List.of(
            "tracking-evidence",
            "tracking-note",
            "tracking-status",
            "tracking-due",
            "tracking-owner",
            "edition-saved",
            "organization-created"),
        entries.stream().map(TrailEntry::action).toList());
    assertEquals("open", entries.get(2).before());
    assertEquals("in-progress", entries.get(2).after());
    assertEquals(ITEM, entries.get(2).subject());
    assertEquals("officer two", entries.get(2).who().name());
    String all = entries.toString();
    assertFalse(all.contains("secret note") || all.contains("example.org"), all);
    assertEquals(
        store.organizations().edition(slug, 1).hash(), entries.get(5).after(), "of the files");
    assertEquals(7, store.trail().count(slug));
    assertEquals("tracking-note", store.trail().entries(slug, 1, 1).get(0).action());
    Trail.Check check = store.trail().check(slug);
    assertTrue(check.holds());
    assertEquals(entries.get(0).hash(), check.last());
  }

  @Test
  void a_changed_a_missing_and_a_cut_off_entry_break_the_chain() {
    store.tracking().save(slug, ITEM, 0, STARTED, OFFICER);
    sql("update trail set who = 'somebody else' where entry = 3");
    assertEquals(OptionalInt.of(3), store.trail().check(slug).broken());
    sql("update trail set who = 'officer' where entry = 3");
    assertTrue(store.trail().check(slug).holds());
    sql("update trail set before_value = 'o', after_value = 'penin-progress' where entry = 5");
    assertEquals(OptionalInt.of(5), store.trail().check(slug).broken());
    sql("delete from trail where entry = 4");
    assertEquals(OptionalInt.of(4), store.trail().check(slug).broken());
    sql("delete from trail where entry > 2");
    assertEquals(OptionalInt.of(3), store.trail().check(slug).broken());
  }

  @Test
  void a_file_list_that_was_changed_in_the_database_is_not_read() {
    sql("update edition_files set path = 'other.yaml'");
    assertThrows(IllegalStateException.class, () -> store.organizations().files(slug, 1));
  }

  private void sql(String statement) {
    store.database().sql().sql(statement).update();
  }
}
