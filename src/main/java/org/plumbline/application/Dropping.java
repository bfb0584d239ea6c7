// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.catalogue.Control;
import org.plumbline.report.portfolio.Client;

/**
 * Who is hit when a provider drops something from its offers.
 *
 * @param provider by name
 * @param what titles of what is dropped
 * @param words what the papers say of it now, each once
 * @param clients how many have an offer of the provider
 * @param hits arrangements that lose duties, the one that loses most first
 * @param unread clients that could not be read
 */
public record Dropping(
    String provider,
    List<String> what,
    Set<String> words,
    int clients,
    List<Hit> hits,
    List<Client> unread) {
  /** The one that loses most first. */
  static final Comparator<Hit> WORST_FIRST =
      Comparator.comparingInt((Hit h) -> -h.lost().size())
          .thenComparing(Hit::client)
          .thenComparing(Hit::offer);

  public Dropping {
    what = List.copyOf(what);
    words = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(words));
    hits = List.copyOf(hits);
    unread = List.copyOf(unread);
  }

  /**
   * An arrangement of a client that loses duties.
   *
   * @param client folder of the client
   * @param offer name of the offer, or of several together
   * @param promised duties that a provider is, or would be, bound to as things stand
   * @param lost those of them that no provider is bound to without it
   */
  public record Hit(
      String client, String organization, String offer, int promised, List<Control> lost) {
    public Hit {
      lost = List.copyOf(lost);
    }
  }

  /** How many clients lose anything. */
  public int clientsHit() {
    return (int) hits.stream().map(Hit::client).distinct().count();
  }
}
