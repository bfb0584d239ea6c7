// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the dated orders and the responsibility matrix of an offer. */
record DutiesReader(Names names, Set<String> systemIds) {
  private static final List<String> PERFORMERS = List.of("provider", "joint", "client");

  Map<String, Engagement.Order> orders(YamlMap offer) {
    Map<String, Engagement.Order> out = new LinkedHashMap<>();
    for (YamlMap map : offer.maps("orders")) {
      map.allow("capability", "every", "systems", "dated", "by");
      YamlText id = map.text("capability");
      map.text("dated");
      Engagement.Order order =
          new Engagement.Order(
              map.days("every").orElse(0),
              names.systems(map, "systems", systemIds),
              map.date("dated").map(Object::toString).orElse(""),
              map.textOr("by", ""));
      if (names.capability(id) && orderable(id) && out.putIfAbsent(id.value(), order) != null) {
        names
            .problems()
            .error(
                "ENG-028",
                id.place(),
                "`" + id.value() + "` is ordered twice",
                "put the systems into one order");
      }
    }
    return out;
  }

  private boolean orderable(YamlText id) {
    Capability capability = names.vocabulary().capabilities().get(id.value());
    boolean orderable =
        capability != null
            && capability.conditions().stream().anyMatch(c -> c instanceof Condition.Ordered);
    if (!orderable) {
      names
          .problems()
          .error(
              "ENG-027",
              id.place(),
              "`" + id.value() + "` cannot be bought as single dated work",
              "state it under `terms` or `responsibility_matrix`; "
                  + "only capabilities with an `ordered` condition can be ordered");
    }
    return orderable;
  }

  Map<String, Engagement.Performer> matrix(YamlMap offer) {
    Map<String, Engagement.Performer> out = new LinkedHashMap<>();
    Optional<YamlMap> map = offer.map("responsibility_matrix");
    for (String key : map.map(YamlMap::keys).orElse(Set.of())) {
      YamlMap matrix = map.orElseThrow();
      YamlText performer = matrix.text(key);
      if (names.capability(new YamlText(key, matrix.placeOfKey(key)))
          && names.known("performer", performer, PERFORMERS, "ENG-029", "")) {
        out.put(key, Engagement.Performer.valueOf(performer.value().toUpperCase(Locale.ROOT)));
      }
    }
    return out;
  }
}
