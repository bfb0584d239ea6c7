// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.Collection;
import java.util.List;

/** Somebody named what is not there. */
public final class UnknownWordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Named kind;
  private final String word;

  @SuppressWarnings("serial")
  private final List<String> known;

  public UnknownWordException(Named kind, String word, Collection<String> known) {
    super(kind + " " + word);
    this.kind = kind;
    this.word = word;
    this.known = List.copyOf(known);
  }

  /**
   * The word itself when it is known.
   *
   * @throws UnknownWordException otherwise
   */
  public static String known(Named kind, String word, Collection<String> known) {
    if (known.contains(word)) {
      return word;
    }
    throw new UnknownWordException(kind, word, known);
  }

  /** What should have been named. */
  public Named kind() {
    return kind;
  }

  /** What was named. */
  public String word() {
    return word;
  }

  /** What there is to name. */
  public List<String> known() {
    return known;
  }
}
