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
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** The organizations that are kept: each a row of editions, each edition a set of files. */
public final class Organizations {
  /** Most bytes that a file may have. */
  public static final int LARGEST_FILE = FileRules.LARGEST;

  /**
   * Begins the paths of files that show something was done. They lie in editions, and so in
   * archives, and change nothing about how an organization stands.
   */
  public static final String PROOFS = "proofs/";

  private static final String SELECT = "select slug, name, edition, changed from organizations";

  private final Database database;
  private final Blobs blobs;
  private final Editions editions;
  private final EditionFolders folders;
  private final Trail trail;

  Organizations(
      Database database, Blobs blobs, Editions editions, EditionFolders folders, Trail trail) {
    this.database = database;
    this.blobs = blobs;
    this.editions = editions;
    this.folders = folders;
    this.trail = trail;
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

  /** Slugs of organizations whose newest edition has a file of this path. */
  public Set<String> having(String path) {
    return Set.copyOf(
        database
            .sql()
            .sql(
                "select o.slug from organizations o join edition_files f on f.slug = o.slug"
                    + " and f.edition = o.edition where f.path = :path")
            .param("path", path)
            .query(String.class)
            .list());
  }

  /**
   * Writes edition 1 of a new organization. Two may have the same name; their slugs differ.
   *
   * @param files path with slashes to bytes; empty bytes are left out
   * @throws org.plumbline.problem.BadInputException STO-001 to STO-005
   */
  public Organization create(String name, Map<String, byte[]> files, Who who) {
    String called = Invisible.line(name);
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
          trail.add(slug, who, new Trail.Deed(TrailAction.ORGANIZATION_CREATED, called, "", ""));
          return write(slug, 1, changed(Map.of(), files), who, "");
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
          int newest = database.lock(slug);
          if (newest != seen) {
            throw new StaleException(slug, seen, newest);
          }
          Manifest now = changed(editions.manifest(slug, seen).files(), files);
          return write(slug, seen + 1, now, who, what);
        });
  }

  /**
   * The files of an edition.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Map<String, byte[]> files(String slug, int edition) {
    return bytes(editions.manifest(slug, edition));
  }

  /**
   * The same without proofs.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Map<String, byte[]> judged(String slug, int edition) {
    return bytes(editions.manifest(slug, edition).judged());
  }

  private Map<String, byte[]> bytes(Manifest manifest) {
    Map<String, byte[]> out = new LinkedHashMap<>();
    manifest.files().forEach((path, hash) -> out.put(path, blobs.get(hash)));
    return out;
  }

  /**
   * One file of an edition; empty where it has none of this path.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Optional<byte[]> file(String slug, int edition, String path) {
    return Optional.ofNullable(editions.manifest(slug, edition).files().get(path)).map(blobs::get);
  }

  /**
   * The proofs of an edition: path to SHA-256.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Map<String, String> proofs(String slug, int edition) {
    Map<String, String> out = new TreeMap<>(editions.manifest(slug, edition).files());
    out.keySet().removeIf(path -> !FileRules.proof(path));
    return out;
  }

  /** Whether two editions differ in their proofs alone, or not at all. */
  public boolean standAlike(String slug, int one, int other) {
    return editions.manifest(slug, one).judged().equals(editions.manifest(slug, other).judged());
  }

  /**
   * An edition as a folder for reading, in the form the use cases take. Do not write into it.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Path folder(String slug, int edition) {
    return folders.of(slug, editions.manifest(slug, edition));
  }

  /** All editions, the newest first; empty when there is no such organization. */
  public List<Edition> editions(String slug) {
    return editions.all(slug);
  }

  /**
   * One edition.
   *
   * @throws NoSuchElementException when there is no such edition
   */
  public Edition edition(String slug, int number) {
    return editions.find(slug, number);
  }

  /** A file's path as its organization knows it, without the folder it was written out to. */
  public static String plainPath(String path) {
    return path.replaceFirst("^.*/[0-9a-f]{64}/[a-z0-9-]+(/|$)", "");
  }

  private String reserve(String name) {
    String slug = Slug.of(name);
    for (int number = 1; ; number++) {
      String free = Slug.numbered(slug, number);
      if (add(free, name)) {
        return free;
      }
    }
  }

  /** Adds an organization without an edition, and its trail; false when the slug is taken. */
  boolean add(String slug, String name) {
    int rows =
        database
            .sql()
            .sql(
                "insert into organizations (slug, name, edition, changed)"
                    + " values (:slug, :name, 0, :now) on conflict do nothing")
            .param("slug", slug)
            .param("name", name)
            .param("now", Database.time(database.now()))
            .update();
    if (rows == 1) {
      trail.begin(slug);
    }
    return rows == 1;
  }

  private Manifest changed(Map<String, String> before, Map<String, byte[]> changes) {
    Map<String, String> files = new TreeMap<>(before);
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
    return Manifest.of(files);
  }

  private Organization write(String slug, int number, Manifest files, Who who, String what) {
    String before = number == 1 ? "" : editions.find(slug, number - 1).hash();
    Edition edition = new Edition(number, database.now(), who, what, files.hash());
    editions.put(slug, edition, files);
    trail.add(
        slug,
        who,
        new Trail.Deed(
            TrailAction.EDITION_SAVED, Integer.toString(number), before, edition.hash()));
    return find(slug).orElseThrow();
  }

  private static Organization organization(ResultSet row, int number) throws SQLException {
    return new Organization(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getObject(4, OffsetDateTime.class).toInstant());
  }
}
