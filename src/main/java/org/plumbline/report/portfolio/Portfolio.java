// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * Where all clients of a folder stand on one day.
 *
 * @param date day the answer speaks of
 * @param clients those that were judged, the one that needs somebody first first
 * @param unread those with something that could not be read, by name; one may stand in both lists
 * @param shared what several clients of one provider lack
 * @param counts how the answer came about
 */
public record Portfolio(
    LocalDate date, List<Client> clients, List<Client> unread, List<Shared> shared, Counts counts) {
  public Portfolio {
    clients = List.copyOf(clients);
    unread = List.copyOf(unread);
    shared = List.copyOf(shared);
  }

  /** How many clients were judged in this run, and of how many the earlier answer still stands. */
  public record Counts(int judged, int unchanged) {}

  /** Puts clients into order. */
  public static Portfolio of(LocalDate date, List<Client> all, Counts counts) {
    List<Client> judged =
        all.stream().filter(Client::judged).sorted(Client.lateFirst(date)).toList();
    return new Portfolio(
        date,
        judged,
        all.stream()
            .filter(c -> !c.unread().isEmpty())
            .sorted(java.util.Comparator.comparing(Client::folder))
            .toList(),
        Shared.among(judged),
        counts);
  }

  /** How many offers were judged. */
  public int offers() {
    return clients.stream().mapToInt(c -> c.standings().size()).sum();
  }
}
