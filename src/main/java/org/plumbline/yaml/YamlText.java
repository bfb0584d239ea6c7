// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.util.Locale;
import org.plumbline.problem.Place;
import org.snakeyaml.engine.v2.nodes.Node;

/** A scalar with its place. */
public record YamlText(String value, Place place) {
  static YamlText of(Source source, Node node, String value) {
    return new YamlText(value, YamlMap.placeOf(source, node, value.length()));
  }

  /** A character by its number, such as {@code U+001B}. */
  static String named(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
