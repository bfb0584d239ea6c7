// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.ListingFiles;
import org.plumbline.report.Listing;
import org.plumbline.store.Trail;
import org.plumbline.store.TrailEntry;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The trail as files: whole, the oldest entry first, each with the hash it follows from. */
@Page
class TrailFiles {
  private final Office office;
  private final Desk desk;
  private final Trail trail;

  TrailFiles(Office office, Desk desk, Trail trail) {
    this.office = office;
    this.desk = desk;
    this.trail = trail;
  }

  /** An entry with all that its hash is made of. */
  record Entry(
      int number,
      String at,
      String who,
      String action,
      String subject,
      String before,
      String after,
      String previous,
      String hash) {}

  /**
   * The whole chain.
   *
   * @param broken number of the first entry that does not fit the one before
   * @param howHashed how the hash of an entry is made, for who checks it elsewhere
   */
  record Chain(
      String organization,
      boolean holds,
      @Nullable Integer broken,
      String last,
      @JsonProperty("how_hashed") String howHashed,
      List<Entry> entries) {}

  private List<Entry> entries(String slug) {
    List<TrailEntry> all = new ArrayList<>(trail.entries(slug, 0, Integer.MAX_VALUE));
    Collections.reverse(all);
    List<Entry> out = new ArrayList<>();
    String previous = TrailEntry.START;
    for (TrailEntry each : all) {
      out.add(
          new Entry(
              each.number(),
              each.at().toString(),
              each.who().name(),
              each.action(),
              each.subject(),
              each.before(),
              each.after(),
              previous,
              each.hash()));
      previous = each.hash();
    }
    return out;
  }

  @GetMapping("/o/{slug}/trail.json")
  ResponseEntity<Chain> json(@PathVariable String slug) {
    desk.organization(slug);
    Trail.Check check = trail.check(slug);
    Chain chain =
        new Chain(
            slug,
            check.holds(),
            check.broken().isPresent() ? check.broken().getAsInt() : null,
            check.last(),
            office.say(AuditWord.TRAIL_HASHED),
            entries(slug));
    String name =
        ContentDisposition.attachment().filename("trail-" + slug + ".json").build().toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .contentType(MediaType.APPLICATION_JSON)
        .body(chain);
  }

  @GetMapping("/o/{slug}/trail.csv")
  ResponseEntity<byte[]> csv(@PathVariable String slug) {
    Trail.Check check = trail.check(slug);
    List<List<Object>> rows = new ArrayList<>();
    for (Entry e : entries(slug)) {
      rows.add(
          List.of(
              e.number(),
              e.at(),
              e.who(),
              TrailPage.did(e.action(), office),
              e.action(),
              e.subject(),
              e.before(),
              e.after(),
              e.previous(),
              e.hash()));
    }
    Listing list =
        new Listing(
            office.say(AuditWord.RAIL_TRAIL),
            office.say(AuditWord.TRAIL_TITLE, check.entries(), check.holds() ? "yes" : "no"),
            desk.organization(slug).name(),
            office.today(),
            columns(),
            rows);
    return Downloads.sent("trail-" + slug + ".csv", ListingFiles.csv(list));
  }

  private List<Listing.Column> columns() {
    return List.of(
            AuditWord.LIST_ENTRY,
            AuditWord.LIST_WHEN,
            AuditWord.LIST_WHO,
            AuditWord.LIST_WHAT,
            AuditWord.LIST_CODE,
            AuditWord.LIST_SUBJECT,
            AuditWord.LIST_BEFORE,
            AuditWord.LIST_AFTER,
            AuditWord.LIST_PREVIOUS,
            AuditWord.LIST_HASH)
        .stream()
        .map(w -> new Listing.Column(office.say(w), 20))
        .toList();
  }
}
