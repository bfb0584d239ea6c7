// SPDX-License-Identifier: Apache-2.0
package org.plumbline.phrase;

import java.util.List;
import java.util.Locale;

/**
 * One thing that can be said. Enums implement it, one a subject, so that everything that can be
 * said is a closed set; the words for it stand in {@code templates/words}.
 */
public interface Key {

  /** Where its words stand, such as {@code reason.not-delegable}. */
  String key();

  /** Names of its values, in the order in which {@link Phrase#of} takes them. */
  List<String> arguments();

  /** What else is said of the same, each with words of its own. */
  default List<Key> also() {
    return List.of();
  }

  /** The key of an enum constant: a family, and its name in small letters with hyphens. */
  static String spelled(String family, Enum<?> constant) {
    return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
