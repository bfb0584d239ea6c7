// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.capability.CmmcScope.CloudAuthorization;
import org.plumbline.capability.CmmcScope.Holds;
import org.plumbline.capability.CmmcScope.ToolClass;

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
   * @param type kind of tools it belongs to
   * @param product name; empty where none is said
   * @param hosted where it runs, if said
   * @param holds what it holds, if said
   * @param where where it is said
   */
  public record Tool(
      ToolClass type, String product, Optional<Hosted> hosted, Optional<Holds> holds, Where where) {

    /** What it holds; where nobody says, what such tools usually hold. */
    public Holds held() {
      return holds.orElse(type.usually());
    }

    /** True where it holds data away from the client; silence on the place counts as away. */
    public boolean away() {
      boolean client = hosted.filter(h -> h == Hosted.CLIENT).isPresent();
      return !client && held() != Holds.NEITHER;
    }

    /** True where it runs in a cloud; where nobody says, what usually needs a cloud does. */
    public boolean inCloud() {
      return hosted
          .map(h -> h == Hosted.CLOUD)
          .orElse(type.cloudAuthorization() == CloudAuthorization.ASKED);
    }

    /** True where its cloud must be FedRAMP Moderate or equivalent, 252.204-7012(b)(2)(ii)(D). */
    public boolean needsAuthorization() {
      boolean asked =
          holds.isPresent() || type.cloudAuthorization() != CloudAuthorization.NOT_ASKED;
      return inCloud() && held() == Holds.CUI && asked;
    }
  }

  /** Where a tool runs. */
  public enum Hosted {
    PROVIDER,
    CLIENT,
    CLOUD;

    static List<String> spellings() {
      return Arrays.stream(values()).map(Aside::spelled).toList();
    }
  }

  static String spelled(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
