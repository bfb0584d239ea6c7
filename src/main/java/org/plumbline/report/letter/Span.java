// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

/**
 * Words in one look. Four underscores are a blank to fill in.
 *
 * @param text what is said
 * @param look how it is set
 */
public record Span(String text, Look look) {

  /** How words are set. */
  public enum Look {
    PLAIN,
    BOLD,
    /** Beside the matter: numbers of changes, notes. */
    QUIET,
    /** Words of a paper, theirs or to be written. */
    PAPER
  }

  /** What a blank is written as. */
  public static final String BLANK = "____";

  public static Span plain(String text) {
    return new Span(text, Look.PLAIN);
  }

  public static Span bold(String text) {
    return new Span(text, Look.BOLD);
  }

  public static Span quiet(String text) {
    return new Span(text, Look.QUIET);
  }

  public static Span paper(String text) {
    return new Span(text, Look.PAPER);
  }
}
