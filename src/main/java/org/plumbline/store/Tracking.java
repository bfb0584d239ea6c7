// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;

/** What people write beside open items, kept through all assessments. */
public final class Tracking {
  private static final int LONGEST_ITEM = 300;
  private static final String SELECT =
      "select item, owner, due, status, note, evidence, version, changed, who from tracking"
          + " where slug = :slug";

  private final Database database;
  private final Trail trail;

  Tracking(Database database, Trail trail) {
    this.database = database;
    this.trail = trail;
  }

  /** Every item of an organization that somebody has touched, by key. */
  public List<TrackingRow> all(String slug) {
    return database
        .sql()
        .sql(SELECT + " order by item")
        .param("slug", slug)
        .query(Tracking::row)
        .list();
  }

  /** One item; empty while nobody has touched it. */
  public Optional<TrackingRow> find(String slug, String item) {
    return database
        .sql()
        .sql(SELECT + " and item = :item")
        .param("slug", slug)
        .param("item", item)
        .query(Tracking::row)
        .optional();
  }

  /**
   * Writes what stands beside an item.
   *
   * @param seen version that was changed; 0 for an item nobody has touched
   * @throws StaleException when somebody changed it since
   * @throws NoSuchElementException when there is no such organization
   * @throws org.plumbline.problem.BadInputException STO-006 when a text is too long
   */
  public TrackingRow save(String slug, String item, int seen, Progress progress, Who who) {
    progress.check();
    Problems problems = new Problems();
    if (item.length() > LONGEST_ITEM) {
      problems.error(StoreProblem.TOO_LONG, Place.of("item"), item.length(), LONGEST_ITEM);
    }
    problems.throwIfAny();
    return database.together(
        () -> {
          database.lock(slug);
          Optional<TrackingRow> before = find(slug, item);
          int newest = before.map(TrackingRow::version).orElse(0);
          if (newest != seen) {
            throw new StaleException(slug + " " + item, seen, newest);
          }
          Progress old = before.map(TrackingRow::progress).orElse(Progress.UNTOUCHED);
          if (before.isPresent() && old.equals(progress)) {
            return before.get();
          }
          TrackingRow row = new TrackingRow(item, progress, seen + 1, database.now(), who);
          put(slug, row);
          tell(slug, item, old, row);
          return row;
        });
  }

  /**
   * What waits at one organization.
   *
   * @param items how many are neither closed nor accepted
   * @param next the earliest due date among them
   * @param oldest the one that nobody has touched for longest
   * @param since when somebody last did
   */
  public record Waiting(
      String slug, int items, Optional<LocalDate> next, String oldest, Instant since) {}

  /** What waits, by organization; those at which nothing does are left out. */
  public Map<String, Waiting> waiting() {
    Map<String, Waiting> out = new LinkedHashMap<>();
    database
        .sql()
        .sql(
            "select slug, items, next, item, changed from (select slug, item, changed,"
                + " count(*) over (partition by slug) as items,"
                + " min(due) over (partition by slug) as next,"
                + " row_number() over (partition by slug order by changed, item) as place"
                + " from tracking where status not in ('closed', 'accepted')) as open_items"
                + " where place = 1")
        .query(
            row -> {
              Waiting one =
                  new Waiting(
                      row.getString(1),
                      row.getInt(2),
                      Optional.ofNullable(row.getObject(3, LocalDate.class)),
                      row.getString(4),
                      row.getObject(5, OffsetDateTime.class).toInstant());
              out.put(one.slug(), one);
            });
    return out;
  }

  /** Writes a row as it is, in place of the one before. */
  void put(String slug, TrackingRow row) {
    database
        .sql()
        .sql("delete from tracking where slug = :slug and item = :item")
        .param("slug", slug)
        .param("item", row.item())
        .update();
    database
        .sql()
        .sql(
            "insert into tracking (slug, item, owner, due, status, note, evidence, version,"
                + " changed, who) values (:slug, :item, :owner, :due, :status, :note, :evidence,"
                + " :version, :changed, :who)")
        .param("slug", slug)
        .param("item", row.item())
        .param("owner", row.progress().owner())
        .param("due", row.progress().due().orElse(null), java.sql.Types.DATE)
        .param("status", row.progress().status())
        .param("note", row.progress().note())
        .param("evidence", row.progress().evidence())
        .param("version", row.version())
        .param("changed", Database.time(row.changed()))
        .param("who", row.who().name())
        .update();
  }

  private void tell(String slug, String item, Progress old, TrackingRow row) {
    Map<TrailAction, String> before = old.told();
    row.progress()
        .told()
        .forEach(
            (action, now) -> {
              String then = String.valueOf(before.get(action));
              if (!now.equals(then)) {
                boolean text =
                    action == TrailAction.TRACKING_NOTE || action == TrailAction.TRACKING_EVIDENCE;
                trail.add(
                    slug,
                    row.who(),
                    new Trail.Deed(action, item, text ? "" : then, text ? "" : now));
              }
            });
  }

  private static TrackingRow row(ResultSet row, int number) throws SQLException {
    return new TrackingRow(
        row.getString(1),
        new Progress(
            row.getString(2),
            Optional.ofNullable(row.getObject(3, LocalDate.class)),
            row.getString(4),
            row.getString(5),
            row.getString(6)),
        row.getInt(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        new Who(row.getString(9)));
  }
}
