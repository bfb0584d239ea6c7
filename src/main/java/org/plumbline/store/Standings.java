// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where each organization stood when it was last judged for the list of all. */
public final class Standings {
  private static final String SELECT =
      "select slug, input, as_of, edition, open_duties, changes, providers";

  private final Database database;

  Standings(Database database) {
    this.database = database;
  }

  /**
   * Where an organization stands, as far as a list of many is put into order by it.
   *
   * @param input hash of what it rests on
   * @param open duties of the best offer that nobody is bound to; {@link #NO_OFFER}, {@link
   *     #UNREAD}
   * @param changes that the best offer needs
   * @param providers whose papers were judged
   */
  public record Line(
      String slug,
      String input,
      LocalDate date,
      int edition,
      int open,
      int changes,
      List<String> providers) {
    public static final int NO_OFFER = -1;

    /** Its files have mistakes. */
    public static final int UNREAD = -2;

    public Line {
      providers = List.copyOf(providers);
    }
  }

  /** Every organization that was judged. */
  public List<Line> all() {
    return database.sql().sql(SELECT + " from standings").query(Standings::line).list();
  }

  /** Where one stands. */
  public Optional<Line> find(String slug) {
    return database
        .sql()
        .sql(SELECT + " from standings where slug = :slug")
        .param("slug", slug)
        .query(Standings::line)
        .optional();
  }

  /** All that was found of one, as it was kept; empty where it was not judged. */
  public Optional<String> answer(String slug) {
    return database
        .sql()
        .sql("select answer from standings where slug = :slug")
        .param("slug", slug)
        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
        .optional();
  }

  /** Keeps where one stands in place of where it stood. */
  public void keep(Line line, String answer) {
    database.together(
        () -> {
          boolean there =
              filled(
                  "update standings set input = :input, as_of = :date, edition = :edition,"
                      + " open_duties = :open, changes = :changes, providers = :providers,"
                      + " answer = :answer where slug = :slug",
                  line,
                  answer);
          // where two write at once, both say the same
          return there
              || filled(
                  "insert into standings (slug, input, as_of, edition, open_duties, changes,"
                      + " providers, answer) values (:slug, :input, :date, :edition, :open,"
                      + " :changes, :providers, :answer) on conflict do nothing",
                  line,
                  answer);
        });
  }

  /** Runs one of the statements above; whether it changed a row. */
  private boolean filled(String sql, Line line, String answer) {
    return database
            .sql()
            .sql(sql)
            .param("slug", line.slug())
            .param("input", line.input())
            .param("date", line.date())
            .param("edition", line.edition())
            .param("open", line.open())
            .param("changes", line.changes())
            .param("providers", lines(line.providers()))
            .param("answer", answer.getBytes(StandardCharsets.UTF_8))
            .update()
        == 1;
  }

  private static String lines(List<String> providers) {
    List<String> out = new ArrayList<>();
    int left = 2000;
    for (String each : providers) {
      String one = each.replaceAll("\\s+", " ").strip();
      left -= one.length() + 1;
      if (left >= 0) {
        out.add(one);
      }
    }
    return String.join("\n", out);
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getString(1),
        row.getString(2),
        row.getObject(3, LocalDate.class),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getString(7).lines().toList());
  }
}
