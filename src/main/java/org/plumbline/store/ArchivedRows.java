// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Organizations with all their rows, for archives. */
record ArchivedRows(
    Organizations organizations,
    Editions editions,
    Tracking tracking,
    Assessments assessments,
    Trail trail) {

  /** All of an organization; empty when there is none of this slug. */
  Optional<Archived> read(String slug) {
    return organizations
        .find(slug)
        .map(
            found ->
                new Archived(
                    slug,
                    found.name(),
                    files(slug),
                    tracking.all(slug),
                    assessments.all(slug),
                    trail.oldestFirst(slug)));
  }

  private List<Archived.Files> files(String slug) {
    List<Archived.Files> out = new ArrayList<>();
    for (Edition each : editions.all(slug)) {
      out.add(
          new Archived.Files(
              each.number(),
              each.at(),
              each.who(),
              each.what(),
              each.hash(),
              editions.manifest(slug, each.number()).files()));
    }
    out.sort(Comparator.comparing(Archived.Files::number));
    return out;
  }

  /** Writes all of an organization that is not there yet; its files' bytes are there already. */
  void write(Archived archived) {
    String slug = archived.slug();
    if (!organizations.add(slug, archived.name())) {
      throw new IllegalStateException(slug + " is there already");
    }
    archived.editions().forEach(e -> editions.put(slug, e.edition(), Manifest.of(e.files())));
    archived.tracking().forEach(row -> tracking.put(slug, row));
    archived.assessments().forEach(each -> assessments.put(slug, each));
    archived.trail().forEach(trail::put);
  }

  List<String> slugs() {
    return organizations.all().stream().map(Organization::slug).sorted().toList();
  }
}
