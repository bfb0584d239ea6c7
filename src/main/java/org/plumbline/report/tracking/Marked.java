// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.Optional;
import org.plumbline.phrase.Key;
import org.plumbline.wording.Words;

/**
 * What a cell says that takes one word of a list.
 *
 * @param known the member of the list, if it is one
 * @param text what people wrote instead, or empty
 */
public record Marked<T extends Key>(Optional<T> known, String text) {

  static <T extends Key> Marked<T> as(T known) {
    return new Marked<>(Optional.of(known), "");
  }

  static <T extends Key> Marked<T> nothing() {
    return new Marked<>(Optional.empty(), "");
  }

  /** Whether it is this member of the list. */
  boolean is(T wanted) {
    return known.filter(wanted::equals).isPresent();
  }

  boolean isBlank() {
    return known.isEmpty() && text.isBlank();
  }

  /** The word in the reader's language, or what people wrote. */
  public String said(Words words) {
    return known.map(k -> words.say(k)).orElse(text);
  }
}
