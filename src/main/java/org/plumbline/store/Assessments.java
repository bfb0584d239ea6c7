// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.plumbline.hash.Sha256;

/** Assessments that were made, each frozen with the edition, the day and the result. */
public final class Assessments {
  private static final int ID_LENGTH = 16;
  private static final String SELECT =
      "select id, edition, as_of, scope, report, catalog, words, result, at, who"
          + " from assessments where slug = :slug";

  private final Database database;
  private final Blobs blobs;
  private final Trail trail;

  Assessments(Database database, Blobs blobs, Trail trail) {
    this.database = database;
    this.blobs = blobs;
    this.trail = trail;
  }

  /** What became of an assessment: new, or there before. */
  public record Freezing(Frozen frozen, boolean isNew) {}

  /**
   * Keeps an assessment; the one that is there when the same was asked before.
   *
   * @param json its result
   * @throws NoSuchElementException when there is no such edition
   */
  public Freezing freeze(String slug, Edition edition, Frozen.Basis basis, byte[] json, Who who) {
    String id = id(edition, basis);
    return database.together(
        () -> {
          database.lock(slug);
          Optional<Frozen> there = find(slug, id);
          if (there.isPresent()) {
            return new Freezing(there.get(), false);
          }
          Frozen made =
              new Frozen(id, edition.number(), basis, blobs.put(json), database.now(), who);
          put(slug, made);
          trail.add(slug, who, new Trail.Deed(TrailAction.ASSESSMENT_MADE, id, "", made.result()));
          return new Freezing(made, true);
        });
  }

  /** The assessment of an id. */
  public Optional<Frozen> find(String slug, String id) {
    return database
        .sql()
        .sql(SELECT + " and id = :id")
        .param("slug", slug)
        .param("id", id)
        .query(Assessments::frozen)
        .optional();
  }

  /** The JSON of an assessment, byte by byte as it was made. */
  public byte[] result(Frozen frozen) {
    return blobs.get(frozen.result());
  }

  /** All assessments of an organization, the newest first. */
  public List<Frozen> all(String slug) {
    return database
        .sql()
        .sql(SELECT + " order by at desc, id")
        .param("slug", slug)
        .query(Assessments::frozen)
        .list();
  }

  /** The newest day that an assessment of each organization speaks of. */
  public Map<String, LocalDate> newest() {
    Map<String, LocalDate> out = new HashMap<>();
    database
        .sql()
        .sql("select slug, max(as_of) from assessments group by slug")
        .query(
            row -> {
              out.put(row.getString(1), row.getObject(2, LocalDate.class));
            });
    return out;
  }

  private static String id(Edition edition, Frozen.Basis basis) {
    String all =
        String.join(
            "\n",
            edition.hash(),
            Integer.toString(edition.number()),
            basis.date().toString(),
            basis.scope(),
            basis.report());
    return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
  }

  /** Writes a row as it is. */
  void put(String slug, Frozen frozen) {
    database
        .sql()
        .sql(
            "insert into assessments (slug, id, edition, as_of, scope, report, catalog, words,"
                + " result, at, who) values (:slug, :id, :edition, :date, :scope, :report,"
                + " :catalog, :words, :result, :at, :who)")
        .param("slug", slug)
        .param("id", frozen.id())
        .param("edition", frozen.edition())
        .param("date", frozen.basis().date())
        .param("scope", frozen.basis().scope())
        .param("report", frozen.basis().report())
        .param("catalog", frozen.basis().catalog())
        .param("words", frozen.basis().words())
        .param("result", frozen.result())
        .param("at", Database.time(frozen.at()))
        .param("who", frozen.who().name())
        .update();
  }

  private static Frozen frozen(ResultSet row, int number) throws SQLException {
    return new Frozen(
        row.getString(1),
        row.getInt(2),
        new Frozen.Basis(
            row.getObject(3, LocalDate.class),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7)),
        row.getString(8),
        row.getObject(9, OffsetDateTime.class).toInstant(),
        new Who(row.getString(10)));
  }
}
