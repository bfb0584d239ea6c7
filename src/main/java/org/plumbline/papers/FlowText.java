// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes mappings and lists of a paper's file in one line, as people write them by hand. */
final class FlowText {
  /** Words that need no quotation marks and mean the same with and without them. */
  private static final String PLAIN = "[A-Za-z0-9][A-Za-z0-9._/-]*";

  private FlowText() {}

  /** A mapping in braces; nested lists and mappings are written inside. */
  static String map(Map<String, ?> values) {
    List<String> out = new ArrayList<>();
    values.forEach((key, value) -> out.add(scalar(key) + ": " + any(value)));
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
    return value instanceof Map<?, ?> map ? map(named(map)) : scalar(String.valueOf(value));
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> out = new java.util.LinkedHashMap<>();
    map.forEach((key, value) -> out.put(String.valueOf(key), value));
    return out;
  }

  /** A text, in quotation marks unless it is one plain word. */
  static String scalar(String text) {
    if (text.matches(PLAIN)) {
      return text;
    }
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
