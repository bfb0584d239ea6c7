// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Statement;

/**
 * Settles statements that say different things of the same systems: the highest rank, at equal rank
 * the lower level. Elements are promises of their own and add up.
 */
final class Precedence {
  private Precedence() {}

  static List<Digest.Entry> settled(List<Digest.Entry> entries, PaperStanding standing) {
    if (entries.size() < 2) {
      return entries;
    }
    Map<String, List<Digest.Entry>> groups = new LinkedHashMap<>();
    for (Digest.Entry entry : entries) {
      groups.computeIfAbsent(subject(entry.statement()), k -> new ArrayList<>()).add(entry);
    }
    List<Digest.Entry> out = new ArrayList<>();
    for (List<Digest.Entry> group : groups.values()) {
      Digest.Entry wins = winner(group, standing);
      for (Digest.Entry entry : group) {
        out.add(
            entry.level() < 0
                ? entry
                : entry.at(agrees(entry, wins, standing) ? wins.level() : -1));
      }
    }
    return out;
  }

  /** A statement of the same rank promises the lower level too. */
  private static boolean agrees(Digest.Entry entry, Digest.Entry wins, PaperStanding standing) {
    return rank(entry.statement(), standing) == rank(wins.statement(), standing);
  }

  /** Statements with the same subject say something of the same systems, for the same rules. */
  static String subject(Statement statement) {
    return statement.of().orElse("")
        + '|'
        + statement.covers().map(c -> new TreeSet<>(c).toString()).orElse("general")
        + String.join(",", statement.rules());
  }

  private static Digest.Entry winner(List<Digest.Entry> group, PaperStanding standing) {
    Digest.Entry wins = group.get(0);
    for (Digest.Entry entry : group) {
      if (wins.level() < 0 || entry.level() >= 0 && prevails(entry, wins, standing)) {
        wins = entry;
      }
    }
    return wins;
  }

  private static boolean prevails(Digest.Entry entry, Digest.Entry than, PaperStanding standing) {
    int one = rank(entry.statement(), standing);
    int other = rank(than.statement(), standing);
    return one > other || one == other && entry.level() < than.level();
  }

  static int rank(Statement statement, PaperStanding standing) {
    return statement.rank().orElse(standing.rank(statement.where().document()));
  }
}
