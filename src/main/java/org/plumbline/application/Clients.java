// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.report.json.PortfolioJson;
import org.plumbline.report.json.PortfolioReader;
import org.plumbline.report.portfolio.Client;
import org.plumbline.wording.Words;

/**
 * Judges organizations one at a time for a list of many, by what {@link Portfolios} judges folders
 * by. Several threads may ask; what many organizations share is read once.
 */
public final class Clients {
  /** Stands in no JSON text as itself. */
  private static final String BETWEEN = "\t";

  private final ClientJudge judge;

  /**
   * Prepares to judge.
   *
   * @throws org.plumbline.problem.BadInputException when the data of the home have mistakes
   */
  public Clients(Library library, Words words) {
    this.judge = new ClientJudge(library, words);
  }

  /**
   * SHA-256 of what an answer rests on beside the files of an organization: rules, words, version
   * and day.
   */
  public static String ground(Library library, Words words, LocalDate day) {
    Request request = new Request(Optional.empty(), Optional.empty(), Optional.empty(), day);
    return new PortfolioKeys(library.home(), request, words, false).ground();
  }

  /**
   * Where an organization stands; one whose files have mistakes says which.
   *
   * @param name under which it stands in the list
   */
  public Client judge(String name, Request request) {
    return judge.judge(name, request, List.of());
  }

  /** One line of text, as it is kept for later. */
  public static String text(Client client, LocalDate day) {
    return String.join(BETWEEN, PortfolioJson.lines(client, day));
  }

  /** The client of such a text; empty where it is none. */
  public static Optional<Client> of(String text) {
    return PortfolioReader.client(List.of(text.split(BETWEEN)));
  }
}
