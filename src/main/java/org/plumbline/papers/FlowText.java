// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.yaml.Answers;

/** Writes mappings and lists of a paper's file in one line, as people write them by hand. */
final class FlowText {
  private FlowText() {}

  /** A mapping in braces; nested lists and mappings are written inside. */
  static String map(Map<String, ?> values) {
    List<String> out = new ArrayList<>();
    values.forEach((key, value) -> out.add(Answers.quoted(key) + ": " + any(value)));
    return "{" + String.join(", ", out) + "}";
  }

  /** A list in brackets. */
  static String list(List<?> values) {
    return "[" + String.join(", ", values.stream().map(FlowText::any).toList()) + "]";
  }

  private static String any(Object value) {
    if (value instanceof List<?> list) {
      return list(list);
    }
    return value instanceof Map<?, ?> map ? map(named(map)) : Answers.quoted(String.valueOf(value));
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> out = new java.util.LinkedHashMap<>();
    map.forEach((key, value) -> out.put(String.valueOf(key), value));
    return out;
  }
}
