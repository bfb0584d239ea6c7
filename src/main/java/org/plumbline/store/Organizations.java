// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** The organizations that are kept: each a row of editions, each edition a set of files. */
public final class Organizations {
  private static final String SELECT = "select slug, name, edition, changed from organizations";

  private final Database database;
  private final Blobs blobs;
  private final EditionFolders folders;

  Organizations(Database database, Blobs blobs, EditionFolders folders) {
    this.database = database;
    this.blobs = blobs;
    this.folders = folders;
  }

  /** Every organization, by name. */
  public List<Organization> all() {
    return database
        .sql()
        .sql(SELECT + " order by lower(name), slug")
        .query(Organizations::organization)
        .list();
  }

  /** The organization of this slug. */
  public Optional<Organization> find(String slug) {
    return database
        .sql()
        .sql(SELECT + " where slug = :slug")
        .param("slug", slug)
        .query(Organizations::organization)
        .optional();
  }

  /**
   * Writes edition 1 of a new organization. Two may have the same name; their slugs differ.
   *
   * @param files path with slashes to bytes; empty bytes are left out
   * @throws org.plumbline.problem.BadInputException STO-001 to STO-005
   */
  public Organization create(String name, Map<String, byte[]> files, Who who) {
    String called = name.strip();
    Problems problems = new Problems();
    if (called.isEmpty() || called.length() > FileRules.LONGEST_NAME) {
      problems.error(StoreProblem.NO_NAME, Place.of(""), FileRules.LONGEST_NAME);
    }
    FileRules.incoming(files, problems);
    FileRules.together(files.keySet(), problems);
    problems.throwIfAny();
    return database.together(
        () -> {
          String slug = reserve(called);
          return write(slug, 1, new TreeMap<>(), files, new Change(who, "created"));
        });
  }

  /**
   * Writes the next edition; a path with empty bytes goes, paths that are not named stay.
   *
   * @param seen number of the edition that was changed
   * @param what was done, in one line
   * @throws StaleException when seen is not the newest edition
   * @throws NoSuchElementException when there is no such organization
   * @throws org.plumbline.problem.BadInputException STO-002 to STO-005
   */
  public Organization save(String slug, int seen, Map<String, byte[]> files, Who who, String what) {
    Problems problems = new Problems();
    FileRules.incoming(files, problems);
    problems.throwIfAny();
    return database.together(
        () -> {
          int newest = lock(slug);
          if (newest != seen) {
            throw new StaleException(slug, seen, newest);
          }
          Map<String, String> before = new TreeMap<>(manifest(slug, seen).files());
          return write(slug, seen + 1, before, files, new Change(who, what));
        });
  }

  /**
   * The files of an edition.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Map<String, byte[]> files(String slug, int edition) {
    Map<String, byte[]> out = new LinkedHashMap<>();
    manifest(slug, edition).files().forEach((path, hash) -> out.put(path, blobs.get(hash)));
    return out;
  }

  /**
   * An edition as a folder for reading, in the form the use cases take. Do not write into it.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Path folder(String slug, int edition) {
    return folders.of(slug, manifest(slug, edition));
  }

  /** All editions, the newest first; empty when there is no such organization. */
  public List<Edition> editions(String slug) {
    return database
        .sql()
        .sql(
            "select edition, at, who, what, hash from editions where slug = :slug"
                + " order by edition desc")
        .param("slug", slug)
        .query(
            (row, number) ->
                new Edition(
                    row.getInt(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    new Who(row.getString(3)),
                    row.getString(4),
                    row.getString(5)))
        .list();
  }

  private record Change(Who who, String what) {}

  private String reserve(String name) {
    String slug = Slug.of(name);
    for (int number = 1; ; number++) {
      String free = Slug.numbered(slug, number);
      int rows =
          database
              .sql()
              .sql(
                  "insert into organizations (slug, name, edition, changed)"
                      + " values (:slug, :name, 0, :now) on conflict do nothing")
              .param("slug", free)
              .param("name", name)
              .param("now", Database.time(database.now()))
              .update();
      if (rows == 1) {
        return free;
      }
    }
  }

  /** Keeps others from writing the same organization until the end of the transaction. */
  private int lock(String slug) {
    return database
        .sql()
        .sql("select edition from organizations where slug = :slug for update")
        .param("slug", slug)
        .query(Integer.class)
        .optional()
        .orElseThrow(() -> new NoSuchElementException(slug));
  }

  private Organization write(
      String slug, int edition, Map<String, String> files, Map<String, byte[]> changes, Change by) {
    changes.forEach(
        (path, bytes) -> {
          if (bytes.length == 0) {
            files.remove(path);
          } else {
            files.put(path, blobs.put(bytes));
          }
        });
    Problems problems = new Problems();
    FileRules.together(files.keySet(), problems);
    problems.throwIfAny();
    Manifest manifest = Manifest.of(files);
    database
        .sql()
        .sql(
            "insert into editions (slug, edition, at, who, what, hash)"
                + " values (:slug, :edition, :at, :who, :what, :hash)")
        .param("slug", slug)
        .param("edition", edition)
        .param("at", Database.time(database.now()))
        .param("who", by.who().name())
        .param("what", by.what())
        .param("hash", manifest.hash())
        .update();
    manifest.files().forEach((path, hash) -> file(slug, edition, path, hash));
    database
        .sql()
        .sql("update organizations set edition = :edition, changed = :now where slug = :slug")
        .param("slug", slug)
        .param("edition", edition)
        .param("now", Database.time(database.now()))
        .update();
    return find(slug).orElseThrow();
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

  private Manifest manifest(String slug, int edition) {
    if (editions(slug).stream().noneMatch(e -> e.number() == edition)) {
      throw new NoSuchElementException(slug + " " + edition);
    }
    Map<String, String> files = new TreeMap<>();
    database
        .sql()
        .sql("select path, sha256 from edition_files where slug = :slug and edition = :edition")
        .param("slug", slug)
        .param("edition", edition)
        .query(
            row -> {
              files.put(row.getString(1), row.getString(2));
            });
    return Manifest.of(files);
  }

  private static Organization organization(ResultSet row, int number) throws SQLException {
    return new Organization(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getObject(4, OffsetDateTime.class).toInstant());
  }
}
