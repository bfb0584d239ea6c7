// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import org.plumbline.problem.Place;
import org.snakeyaml.engine.v2.nodes.Node;

/** A scalar with its place. */
public record YamlText(String value, Place place) {
  static YamlText of(Source source, Node node, String value) {
    return new YamlText(value, YamlMap.placeOf(source, node, value.length()));
  }
}
