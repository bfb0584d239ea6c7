// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;

/** Words that bind nobody, found among the words that are quoted for a promise. */
final class Claims {
  /** What every second brochure says: no duty can be read off it. */
  private static final List<String> EVERYWHERE =
      List.of(
          "hipaa compliant",
          "hipaa-compliant",
          "hipaa ready",
          "hipaa-ready",
          "cmmc compliant",
          "cmmc ready",
          "cmmc-ready",
          "24/7 monitoring",
          "24x7 monitoring",
          "24/7/365 monitoring");

  private Claims() {}

  /** The claim that is quoted for this statement, if one is. */
  static Optional<String> in(Statement statement, Papers papers) {
    String words = plain(statement.where().words());
    Stream<String> own = papers.aside().claims().stream().map(w -> w.words());
    return Stream.concat(own, EVERYWHERE.stream())
        .filter(claim -> !plain(claim).isEmpty() && words.contains(plain(claim)))
        .findFirst();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u00d7', 'x').strip();
  }
}
