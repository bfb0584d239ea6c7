// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One paper as it was read.
 *
 * @param provider as the paper names it; empty where it does not
 * @param client as the paper names it; empty where it does not
 * @param clientCalled common words by which it calls its client, such as {@code customer}
 * @param date of the paper; empty where none is seen
 * @param kind as an offer writes it, such as tier-sheet
 * @param pagesWithoutText numbers of pages that hold pictures only
 * @param notRead hidden sheets and columns
 * @param callsItself kind of support, as an offer writes it
 * @param matrix whether a table of it lists controls
 * @param efforts whether a clause makes every duty an effort
 * @param governing sentences by which another paper prevails
 * @param divided heads of tables that divide the work by function between two parties
 * @param plans tiers of which one is bought
 */
public record Reading(
    String file,
    String provider,
    String client,
    Set<String> clientCalled,
    Optional<LocalDate> date,
    String kind,
    String callsItself,
    List<Integer> pagesWithoutText,
    List<String> notRead,
    boolean matrix,
    boolean efforts,
    List<Governing> governing,
    List<Suggestion.Quoted> divided,
    List<String> plans,
    List<Suggestion> suggestions,
    List<Price> prices) {
  public Reading {
    clientCalled = Set.copyOf(clientCalled);
    pagesWithoutText = List.copyOf(pagesWithoutText);
    notRead = List.copyOf(notRead);
    governing = List.copyOf(governing);
    divided = List.copyOf(divided);
    plans = List.copyOf(plans);
    suggestions = List.copyOf(suggestions);
    prices = List.copyOf(prices);
  }
}
