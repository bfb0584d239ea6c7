// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.phrase.Key;

/** Everything the program can say, from the list of enums in {@code keys.txt} beside this class. */
public final class Keys {
  private Keys() {}

  /**
   * Every key of every listed enum, and what else is said of the same; a test proves that the list
   * is complete.
   *
   * @throws IllegalStateException when the list names what is not an enum of keys
   */
  public static List<Key> all() {
    List<Key> out = new ArrayList<>();
    for (String name : names()) {
      try {
        for (Object constant : Class.forName(name).getEnumConstants()) {
          Key key = (Key) constant;
          out.add(key);
          out.addAll(key.also());
        }
      } catch (ClassNotFoundException | ClassCastException | NullPointerException e) {
        throw new IllegalStateException(name + " is not an enum of keys", e);
      }
    }
    return out;
  }

  /** The listed enums by their class names. */
  static List<String> names() {
    try (InputStream in =
        Objects.requireNonNull(Keys.class.getResourceAsStream("keys.txt"), "keys.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("keys.txt", e);
    }
  }
}
