// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/** The rows of editions and of the files in them. */
final class Editions {
  private static final String SELECT =
      "select edition, at, who, what, hash from editions where slug = :slug";

  private final Database database;

  Editions(Database database) {
    this.database = database;
  }

  /** The newest first; empty when there is no such organization. */
  List<Edition> all(String slug) {
    return database
        .sql()
        .sql(SELECT + " order by edition desc")
        .param("slug", slug)
        .query(Editions::edition)
        .list();
  }

  /**
   * One edition.
   *
   * @throws NoSuchElementException when there is none of this number
   */
  Edition find(String slug, int number) {
    return database
        .sql()
        .sql(SELECT + " and edition = :edition")
        .param("slug", slug)
        .param("edition", number)
        .query(Editions::edition)
        .optional()
        .orElseThrow(() -> new NoSuchElementException(slug + " " + number));
  }

  /**
   * The files of an edition.
   *
   * @throws IllegalStateException when they are no longer those it was written with
   */
  Manifest manifest(String slug, int number) {
    Edition edition = find(slug, number);
    Map<String, String> files = new TreeMap<>();
    database
        .sql()
        .sql("select path, sha256 from edition_files where slug = :slug and edition = :edition")
        .param("slug", slug)
        .param("edition", number)
        .query(
            row -> {
              files.put(row.getString(1), row.getString(2));
            });
    Manifest manifest = Manifest.of(files);
    if (!manifest.hash().equals(edition.hash())) {
      throw new IllegalStateException("edition " + number + " of " + slug + " was changed");
    }
    return manifest;
  }

  /** Writes an edition, and that it is the newest. */
  void put(String slug, Edition edition, Manifest manifest) {
    database
        .sql()
        .sql(
            "insert into editions (slug, edition, at, who, what, hash)"
                + " values (:slug, :edition, :at, :who, :what, :hash)")
        .param("slug", slug)
        .param("edition", edition.number())
        .param("at", Database.time(edition.at()))
        .param("who", edition.who().name())
        .param("what", edition.what())
        .param("hash", edition.hash())
        .update();
    manifest.files().forEach((path, hash) -> file(slug, edition.number(), path, hash));
    database
        .sql()
        .sql("update organizations set edition = :edition, changed = :at where slug = :slug")
        .param("slug", slug)
        .param("edition", edition.number())
        .param("at", Database.time(edition.at()))
        .update();
  }

  private void file(String slug, int edition, String path, String hash) {
    database
        .sql()
        .sql(
            "insert into edition_files (slug, edition, path, sha256)"
                + " values (:slug, :edition, :path, :hash)")
        .param("slug", slug)
        .param("edition", edition)
        .param("path", path)
        .param("hash", hash)
        .update();
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    return new Edition(
        row.getInt(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        new Who(row.getString(3)),
        row.getString(4),
        row.getString(5));
  }
}
