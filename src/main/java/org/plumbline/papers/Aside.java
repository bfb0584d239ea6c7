// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What papers say beside their promises: printed, asked about, never part of a verdict.
 *
 * @param callsItself the word under which the file puts the provider
 * @param hours business hours of the paper, where it says them
 * @param clientDuties general duties of the client for the whole paper
 * @param conditions general reservations that touch every promise
 * @param claims words that bind nobody
 * @param tools products the provider brings
 * @param prices what it costs, one set for each name it can be signed under
 * @param business points a lawyer reads a paper for; none where nobody has looked
 * @param messages what the reader of the file noticed in it, such as ids that nothing has
 */
public record Aside(
    String callsItself,
    Optional<BusinessHours> hours,
    List<Where> clientDuties,
    List<Reservation> conditions,
    List<Where> claims,
    List<Tool> tools,
    List<PricesReader.Priced> prices,
    List<BusinessPoint> business,
    List<Message> messages) {

  /** Nothing beside the promises. */
  public static final Aside NONE =
      new Aside(
          "",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Aside {
    clientDuties = List.copyOf(clientDuties);
    conditions = List.copyOf(conditions);
    claims = List.copyOf(claims);
    tools = List.copyOf(tools);
    prices = List.copyOf(prices);
    business = List.copyOf(business);
    messages = List.copyOf(messages);
  }

  /**
   * A reservation.
   *
   * @param where document, clause, words
   * @param about what it touches where that is not everything; empty otherwise
   */
  public record Reservation(Where where, String about) {}

  /**
   * A product the provider brings.
   *
   * @param type class of tools it belongs to
   * @param product name; empty where none is said
   * @param hosted where it runs, if said
   * @param holds what it holds, if said
   * @param where where it is said
   */
  public record Tool(
      String type, String product, Optional<Hosted> hosted, Optional<Holds> holds, Where where) {}

  /** Where a tool runs. */
  public enum Hosted {
    PROVIDER,
    CLIENT,
    CLOUD;

    static List<String> spellings() {
      return Arrays.stream(values()).map(Aside::spelled).toList();
    }
  }

  /** What a tool holds of a defence contractor's data. */
  public enum Holds {
    /** Controlled unclassified information. */
    CUI,
    /** Security protection data. */
    SPD,
    NEITHER;

    static List<String> spellings() {
      return Arrays.stream(values()).map(Aside::spelled).toList();
    }
  }

  private static String spelled(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
