// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the dated orders and the responsibility matrix of an offer. */
record DutiesReader(Names names, Set<String> systemIds, PaperDates dates) {
  private static final List<String> PERFORMERS =
      Arrays.stream(Performer.values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();

  /**
   * The orders by capability.
   *
   * @param provider whose offer it is; work of a third party is not ordered from it
   */
  Map<String, Order> orders(YamlMap offer, String provider) {
    Map<String, Order> out = new LinkedHashMap<>();
    for (YamlMap map : offer.maps("orders")) {
      map.allow("capability", "every", "systems", "dated", "by", "independent");
      YamlText id = map.text("capability");
      map.text("dated");
      String by = map.optionalName("by").map(YamlText::value).orElse("");
      Order order =
          new Order(
              map.days("every", 1).orElse(0),
              names.systems(map, "systems", systemIds),
              dates.of(map, "dated").map(Object::toString).orElse(""),
              by,
              map.yes("independent", false) && !Party.same(by, provider));
      if (!names.capability(id) || !orderable(id)) {
        continue;
      }
      thirdParty(map, id, order, provider);
      if (out.putIfAbsent(id.value(), order) != null) {
        names.problems().error(OfferProblem.ORDERED_TWICE, id.place(), id.value());
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
      names.problems().error(OfferProblem.NOT_ORDERABLE, id.place(), id.value());
    }
    return orderable;
  }

  /** Asks where nobody but the provider, or nobody known to be independent, judges its work. */
  private void thirdParty(YamlMap map, YamlText id, Order order, String provider) {
    Capability capability = names.vocabulary().capabilities().get(id.value());
    if (capability == null || !capability.thirdParty() || order.independent()) {
      return;
    }
    if (order.by().isBlank()) {
      names.problems().warning(OfferProblem.NOBODY_ELSE, id.place(), provider);
    } else if (Party.same(order.by(), provider)) {
      names.problems().warning(OfferProblem.OWN_WORK, map.placeOfKey("by"), order.by(), provider);
    } else {
      names.problems().warning(OfferProblem.NOT_INDEPENDENT, map.placeOfKey("by"), order.by());
    }
  }

  Map<String, Performer> matrix(YamlMap offer) {
    Map<String, Performer> out = new LinkedHashMap<>();
    Optional<YamlMap> map = offer.map("responsibility_matrix");
    for (String key : map.map(YamlMap::keys).orElse(Set.of())) {
      YamlMap matrix = map.orElseThrow();
      YamlText performer = matrix.text(key);
      if (names.capability(new YamlText(key, matrix.placeOfKey(key)))
          && names.known(NameProblem.PERFORMER, performer, PERFORMERS)) {
        out.put(key, Performer.valueOf(performer.value().toUpperCase(Locale.ROOT)));
      }
    }
    return out;
  }
}
