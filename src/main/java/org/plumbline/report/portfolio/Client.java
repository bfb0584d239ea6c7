// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One organization of a portfolio.
 *
 * @param folder its folder or workbook below that of the portfolio, with slashes
 * @param organization its name; empty where it could not be read
 * @param rules short titles of the rule books it is judged by
 * @param standings one an offer, the best first; none where it has no offer
 * @param next the earliest due date of what is still open in its tracking
 * @param unread what could not be read
 */
public record Client(
    String folder,
    String organization,
    List<String> rules,
    List<Standing> standings,
    Optional<LocalDate> next,
    List<Unread> unread) {
  public Client {
    rules = List.copyOf(rules);
    standings = List.copyOf(standings);
    unread = List.copyOf(unread);
  }

  /**
   * Something that could not be read.
   *
   * @param place file, and line and column where known
   * @param reason what is wrong
   * @param remedy what to do about it; may be empty
   */
  public record Unread(String place, String reason, String remedy) {}

  /** A client of which nothing could be judged. */
  public static Client unread(String folder, List<Unread> why) {
    return new Client(folder, "", List.of(), List.of(), Optional.empty(), why);
  }

  /** Whether its papers were judged; false for one that could not be read. */
  public boolean judged() {
    return !organization.isEmpty();
  }

  /** The offer to go on with; empty where there is none. */
  public Optional<Standing> best() {
    return standings.stream().findFirst();
  }

  /** Whether a due date has passed. */
  public boolean late(LocalDate day) {
    return next.filter(day::isAfter).isPresent();
  }

  /**
   * Who needs somebody first: a due date that has passed, then a stop sign, then the most open
   * duties of the best offer, the most changes, the nearest date; who has no offer stands behind
   * those who have one.
   */
  public static Comparator<Client> lateFirst(LocalDate day) {
    return Comparator.comparing((Client c) -> !c.late(day))
        .thenComparing(c -> c.standings.isEmpty())
        .thenComparing(c -> c.best().filter(s -> s.stop().stops()).isEmpty())
        .thenComparingInt(c -> -c.best().map(s -> s.duties().open()).orElse(0))
        .thenComparingInt(c -> -c.best().map(s -> s.changes().size()).orElse(0))
        .thenComparing(c -> c.next.orElse(LocalDate.MAX))
        .thenComparing(Client::folder);
  }
}
