// SPDX-License-Identifier: Apache-2.0
package org.plumbline.phrase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to be said: a key and its values. A value is a text in the reader's own words (a name,
 * a title, a quotation), a number, a date, another phrase, a key without values, or a list of
 * these.
 *
 * @param key where the words stand
 * @param values by name, in the order of the key's arguments
 */
public record Phrase(String key, Map<String, Object> values) {

  /** The key of {@link #literal}. */
  public static final String LITERAL = "literal";

  private static final String TEXT = "text";

  public Phrase {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * A phrase with its values in the order of the key's arguments.
   *
   * @throws IllegalStateException when there are more or fewer values than arguments
   */
  public static Phrase of(Key key, Object... values) {
    return new Phrase(key.key(), named(key, values));
  }

  /** The values of a key by their names, as {@link #of} takes them. */
  public static Map<String, Object> named(Key key, Object... values) {
    List<String> names = key.arguments();
    if (names.size() != values.length) {
      throw new IllegalStateException(
          key.key() + " takes " + names + " and was given " + values.length + " values");
    }
    Map<String, Object> out = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      out.put(names.get(i), values[i]);
    }
    return out;
  }

  /** A text that is said as it is. */
  public static Phrase literal(String text) {
    return new Phrase(LITERAL, Map.of(TEXT, text));
  }
}
