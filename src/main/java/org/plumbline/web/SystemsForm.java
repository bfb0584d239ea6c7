// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.application.OrganizationText;
import org.plumbline.application.OrganizationText.Row;
import org.springframework.util.MultiValueMap;

/** Who somebody is, the systems and the facts, as a form holds them. */
record SystemsForm(
    String name, String people, String staff, List<Row> rows, Map<String, String> facts) {
  private static final String FACT = "fact-";
  private static final int MOST_ROWS = 200;

  static SystemsForm of(OrganizationText text) {
    return new SystemsForm(
        text.text("name"),
        text.text("people"),
        text.text("internal_it_staff"),
        text.rows(),
        text.facts());
  }

  /** What was sent; rows without a name that say nothing are left out. */
  static SystemsForm sent(MultiValueMap<String, String> sent) {
    List<Row> rows = new ArrayList<>();
    int all = Math.min(MOST_ROWS, sent.getOrDefault("system", List.of()).size());
    for (int i = 0; i < all; i++) {
      rows.add(
          new Row(
              at(sent, "was", i),
              at(sent, "system", i),
              at(sent, "what", i),
              at(sent, "type", i),
              at(sent, "data", i),
              at(sent, "who", i),
              at(sent, "duties", i)));
    }
    Map<String, String> facts = new LinkedHashMap<>();
    sent.forEach(
        (key, values) -> {
          if (key.startsWith(FACT)) {
            facts.put(key.substring(FACT.length()), values.get(0));
          }
        });
    return new SystemsForm(
        at(sent, "name", 0), at(sent, "people", 0), at(sent, "staff", 0), rows, facts);
  }

  private static String at(MultiValueMap<String, String> sent, String key, int index) {
    List<String> all = sent.getOrDefault(key, List.of());
    return index < all.size() ? all.get(index).strip() : "";
  }

  SystemsForm with(List<Row> other) {
    return new SystemsForm(name, people, staff, other, facts);
  }
}
