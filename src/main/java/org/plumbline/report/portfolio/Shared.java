// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A change that several clients of one provider lack: asked for once, it serves all of them.
 *
 * @param provider whose papers
 * @param change what it is about
 * @param clients folders of those that lack it, by name; two or more
 * @param of how many clients have an offer of this provider
 * @param helps how many duties of all of them it helps to close
 */
public record Shared(String provider, String change, List<String> clients, int of, int helps) {
  public Shared {
    clients = List.copyOf(clients);
  }

  private record What(String provider, String change) {}

  /**
   * What clients share, the one that most of them lack first. A client counts once for a change,
   * with the offer for which it helps most.
   */
  public static List<Shared> among(List<Client> all) {
    Comparator<What> order = Comparator.comparing(What::provider).thenComparing(What::change);
    Map<What, Map<String, Integer>> lacking = new TreeMap<>(order);
    Map<String, Set<String>> having = new TreeMap<>();
    for (Client client : all) {
      for (Standing standing : client.standings()) {
        standing
            .offer()
            .providers()
            .forEach(p -> having.computeIfAbsent(p, k -> new TreeSet<>()).add(client.folder()));
        for (Standing.Needed each : standing.changes()) {
          lacking
              .computeIfAbsent(new What(each.provider(), each.title()), k -> new TreeMap<>())
              .merge(client.folder(), each.helps(), Math::max);
        }
      }
    }
    List<Shared> out = new ArrayList<>();
    lacking.forEach(
        (what, clients) -> {
          if (clients.size() > 1) {
            out.add(
                new Shared(
                    what.provider(),
                    what.change(),
                    List.copyOf(clients.keySet()),
                    having.getOrDefault(what.provider(), Set.of()).size(),
                    clients.values().stream().mapToInt(Integer::intValue).sum()));
          }
        });
    out.sort(
        Comparator.comparingInt((Shared s) -> -s.clients().size())
            .thenComparingInt(s -> -s.helps())
            .thenComparing(Shared::provider)
            .thenComparing(Shared::change));
    return out;
  }
}
