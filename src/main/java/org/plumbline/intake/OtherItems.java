// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Items of an offer that no reading of papers wrote, such as answers of the provider that were
 * brought in. They stand in sections that a reading writes anew, and go along into the new file.
 */
final class OtherItems {
  private static final Set<String> SECTIONS =
      Stream.concat(OfferText.SECTIONS.stream(), Stream.of(OfferText.CLAIMS))
          .collect(Collectors.toUnmodifiableSet());

  /** A key of a section, or a trait below terms, with what stands behind it. */
  private static final Pattern KEY = Pattern.compile("^( {0,2})([a-z][a-z_-]*): *(.*?) *$");

  private static final Pattern ITEM = Pattern.compile("^( +)- (?!confirmed: )(.*)$");

  private final Map<String, List<String>> items = new LinkedHashMap<>();

  /** The items of the lines of an earlier offer. */
  OtherItems(List<String> lines) {
    String section = "";
    String trait = "";
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      Matcher key = KEY.matcher(line);
      if (key.matches() && (key.group(1).isEmpty() || section.equals("terms"))) {
        section = key.group(1).isEmpty() ? key.group(2) : section;
        trait = key.group(1).isEmpty() ? "" : key.group(2);
        inline(section, trait, key.group(3));
        at++;
        continue;
      }
      Matcher item = ITEM.matcher(line);
      at++;
      if (item.matches() && SECTIONS.contains(section) && !section.equals("claims")) {
        List<String> out = at(section, trait);
        out.add(line);
        while (at < lines.size() && lines.get(at).startsWith(item.group(1) + " ")) {
          out.add(lines.get(at));
          at++;
        }
      }
    }
  }

  /** Lists and maps that stand in one line, each item as a line of its own. */
  private void inline(String section, String trait, String value) {
    if (!SECTIONS.contains(section) || value.length() < 2) {
      return;
    }
    String indent = section.equals("terms") ? "    - " : "  - ";
    boolean list = value.startsWith("[") && value.endsWith("]");
    if (list || value.startsWith("{") && value.endsWith("}")) {
      String inside = list ? value.substring(1, value.length() - 1) : value;
      parts(inside).stream()
          .filter(part -> !part.equals("{}"))
          .forEach(part -> at(section, trait).add(indent + part));
    }
  }

  /** Parts of a flow list between the commas of its own level. */
  private static List<String> parts(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      quoted ^= c == '"' && !escaped;
      depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (c == ',' && depth == 0 && !quoted) {
        out.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    out.add(part.toString().strip());
    out.removeIf(String::isEmpty);
    return out;
  }

  private List<String> at(String section, String trait) {
    return items.computeIfAbsent(section + "\n" + trait, k -> new ArrayList<>());
  }

  /**
   * Lines of the items below a section, or below a trait of the terms; none where there is none.
   */
  List<String> of(String section, String trait) {
    return items.getOrDefault(section + "\n" + trait, List.of());
  }

  /** Traits with such items, in their order. */
  List<String> traits() {
    return items.keySet().stream()
        .filter(key -> key.startsWith("terms\n"))
        .map(key -> key.substring("terms\n".length()))
        .toList();
  }
}
