// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who did what, when: a chain of entries for each organization, and one for what concerns none.
 * Each entry holds the hash of the one before it, so that a changed, missing or added entry shows.
 */
public final class Trail {
  /** The chain of what concerns no single organization. */
  public static final String NO_ORGANIZATION = "";

  private static final int LONGEST = 500;

  private static final String SELECT =
      "select organization, entry, at, who, action, subject, before_value, after_value, hash"
          + " from trail where organization = :organization";

  private final Database database;

  Trail(Database database) {
    this.database = database;
  }

  /**
   * Whether a chain holds.
   *
   * @param entries how many there are
   * @param broken number of the first entry that does not follow from the one before; one more than
   *     there are when entries at the end are gone; absent when the chain holds
   * @param last hash of the last entry: who notes it elsewhere can tell a chain that was written
   *     anew as a whole
   */
  public record Check(int entries, OptionalInt broken, String last) {
    public boolean holds() {
      return broken.isEmpty();
    }
  }

  /**
   * Entries of an organization, the newest first.
   *
   * @param skip how many of the newest are passed over
   * @param most how many are wanted
   */
  public List<TrailEntry> entries(String organization, int skip, int most) {
    return database
        .sql()
        .sql(SELECT + " order by entry desc limit :most offset :skip")
        .param("organization", organization)
        .param("most", most)
        .param("skip", skip)
        .query(Trail::entry)
        .list();
  }

  /** How many entries an organization has. */
  public int count(String organization) {
    return database
        .sql()
        .sql("select count(*) from trail where organization = :organization")
        .param("organization", organization)
        .query(Integer.class)
        .single();
  }

  /** Goes through the whole chain of an organization. */
  public Check check(String organization) {
    List<TrailEntry> all = oldestFirst(organization);
    String hash = TrailEntry.START;
    int number = 0;
    for (TrailEntry entry : all) {
      number++;
      if (entry.number() != number || !entry.hash().equals(entry.hashAfter(hash))) {
        return new Check(all.size(), OptionalInt.of(number), hash);
      }
      hash = entry.hash();
    }
    boolean whole = hash.equals(end(organization).hash());
    return new Check(all.size(), whole ? OptionalInt.empty() : OptionalInt.of(number + 1), hash);
  }

  List<TrailEntry> oldestFirst(String organization) {
    return database
        .sql()
        .sql(SELECT + " order by entry")
        .param("organization", organization)
        .query(Trail::entry)
        .list();
  }

  /** Opens the chain of a new organization. */
  void begin(String organization) {
    database
        .sql()
        .sql("insert into trail_end (organization, entry, hash) values (:organization, 0, :hash)")
        .param("organization", organization)
        .param("hash", TrailEntry.START)
        .update();
  }

  /** Something done to an organization, for {@link #add}. */
  record Deed(TrailAction action, String subject, String before, String after) {
    Deed {
      before = cut(before);
      after = cut(after);
    }

    private static String cut(String text) {
      return text.substring(0, Math.min(LONGEST, text.length()));
    }
  }

  /** Adds an entry; belongs into the transaction of what it tells. */
  void add(String organization, Who who, Deed deed) {
    End end = end(organization);
    put(
        new TrailEntry(
                organization,
                end.entry() + 1,
                database.now(),
                who,
                deed.action().code(),
                deed.subject(),
                deed.before(),
                deed.after(),
                "")
            .following(end.hash()));
  }

  /** Writes an entry as it is, at the end of its chain. */
  void put(TrailEntry entry) {
    database
        .sql()
        .sql(
            "insert into trail (organization, entry, at, who, action, subject, before_value,"
                + " after_value, hash) values (:organization, :entry, :at, :who, :action,"
                + " :subject, :before, :after, :hash)")
        .param("organization", entry.organization())
        .param("entry", entry.number())
        .param("at", Database.time(entry.at()))
        .param("who", entry.who().name())
        .param("action", entry.action())
        .param("subject", entry.subject())
        .param("before", entry.before())
        .param("after", entry.after())
        .param("hash", entry.hash())
        .update();
    database
        .sql()
        .sql(
            "update trail_end set entry = :entry, hash = :hash"
                + " where organization = :organization")
        .param("organization", entry.organization())
        .param("entry", entry.number())
        .param("hash", entry.hash())
        .update();
  }

  private record End(int entry, String hash) {}

  private End end(String organization) {
    return database
        .sql()
        .sql("select entry, hash from trail_end where organization = :organization for update")
        .param("organization", organization)
        .query((row, number) -> new End(row.getInt(1), row.getString(2)))
        .optional()
        .orElse(new End(0, TrailEntry.START));
  }

  private static TrailEntry entry(ResultSet row, int number) throws SQLException {
    return new TrailEntry(
        row.getString(1),
        row.getInt(2),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        new Who(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }
}
