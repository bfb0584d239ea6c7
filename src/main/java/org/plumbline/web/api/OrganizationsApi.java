// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Library;
import org.plumbline.application.Scope;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.web.access.Caller;
import org.plumbline.web.access.Rights;
import org.plumbline.wording.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organizations that are kept. */
@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationsApi {
  private final Organizations organizations;
  private final Kept kept;
  private final Rights rights;
  private final Library library;
  private final Words words;

  OrganizationsApi(
      Organizations organizations, Kept kept, Rights rights, Library library, Words words) {
    this.organizations = organizations;
    this.kept = kept;
    this.rights = rights;
    this.library = library;
    this.words = words;
  }

  /**
   * A new organization.
   *
   * @param files path to text, such as organization.yaml; others can be put one by one
   */
  record New(@Nullable String name, @Nullable Map<String, String> files) {}

  /** An edition of an organization's files. */
  record EditionLine(int number, Instant at, String who, String what, String hash) {}

  /**
   * An offer, offers judged together, or a kind of support.
   *
   * @param offer false for a kind of support
   */
  record Arrangement(String id, String name, boolean offer) {}

  @GetMapping
  Page<Organization> all(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    String wanted = q.toLowerCase(Locale.ROOT);
    List<Organization> found =
        rights.seen(organizations.all()).stream()
            .filter(o -> o.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return Page.of(found, page, size);
  }

  @PostMapping
  ResponseEntity<Organization> create(@RequestBody New wanted) {
    Map<String, byte[]> files = new TreeMap<>();
    if (wanted.files() != null) {
      wanted.files().forEach((path, text) -> files.put(path, bytes(text)));
    }
    String name = wanted.name() == null ? "" : wanted.name();
    Organization made = organizations.create(name, files, Caller.who());
    return ResponseEntity.created(URI.create("/api/v1/organizations/" + made.slug()))
        .eTag(Versions.tag(made.edition()))
        .body(made);
  }

  private static byte[] bytes(@Nullable String text) {
    return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping("/{slug}")
  ResponseEntity<Organization> one(@PathVariable String slug) {
    Organization found = kept.find(slug);
    return ResponseEntity.ok().eTag(Versions.tag(found.edition())).body(found);
  }

  @GetMapping("/{slug}/editions")
  Page<EditionLine> editions(
      @PathVariable String slug,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    kept.find(slug);
    List<EditionLine> all =
        organizations.editions(slug).stream()
            .map(e -> new EditionLine(e.number(), e.at(), e.who().name(), e.what(), e.hash()))
            .toList();
    return Page.of(all, page, size);
  }

  /** What an assessment of these files would judge. */
  @GetMapping("/{slug}/arrangements")
  List<Arrangement> arrangements(
      @PathVariable String slug, @RequestParam(required = false) @Nullable Integer edition) {
    return Scope.of(library.workspace(), kept.request(slug, edition, null, null))
        .engagements()
        .stream()
        .map(e -> new Arrangement(e.id(), e.name(), e.offer()))
        .toList();
  }

  /** Every mistake and remark about these files; an empty list when all is well. */
  @GetMapping("/{slug}/problems")
  List<Troubles.Mistake> problems(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable Integer edition,
      @RequestParam(required = false) @Nullable LocalDate date) {
    try {
      return Scope.of(library.workspace(), kept.request(slug, edition, date, null))
          .remarks()
          .stream()
          .map(p -> Troubles.Mistake.of(p, words))
          .toList();
    } catch (BadInputException e) {
      return e.problems().stream().map(p -> Troubles.Mistake.of(p, words)).toList();
    }
  }
}
