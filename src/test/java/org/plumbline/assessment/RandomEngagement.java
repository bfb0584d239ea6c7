// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.plumbline.ProjectData;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Stated;
import org.plumbline.engagement.SupportModel;
import org.plumbline.phrase.Phrase;

/** An arrangement drawn from a seed: any level of any trait, any cover, some orders. */
final class RandomEngagement {
  private RandomEngagement() {}

  static Engagement of(Random random) {
    SupportModel model = ProjectData.MODELS.get(random.nextInt(3));
    List<Stated> levels = new ArrayList<>();
    for (Trait trait : ProjectData.TRAITS.all()) {
      levels.add(new Stated(random.nextInt(trait.top() + 1), Stated.Origin.CONTRACT, "", "random"));
    }
    Set<SystemClass> covers = new HashSet<>();
    Set<SystemClass> excludes = new HashSet<>();
    for (SystemClass systemClass : SystemClass.values()) {
      if (random.nextBoolean()) {
        covers.add(systemClass);
      }
      if (random.nextInt(5) == 0) {
        excludes.add(systemClass);
      }
    }
    Map<String, Order> orders = new HashMap<>();
    for (String capability : ProjectData.VOCABULARY.capabilities().keySet()) {
      if (random.nextInt(6) == 0) {
        orders.put(
            capability,
            new Order(random.nextInt(400) + 1, Set.of(), "2026-01-15", "A third party", true));
      }
    }
    return new Engagement(
        "random",
        "Random",
        true,
        model,
        Phrase.literal(model.title()),
        List.of(),
        levels,
        random.nextBoolean() ? Optional.of(covers) : Optional.empty(),
        excludes,
        Set.of(),
        Set.of(),
        orders,
        Set.of(),
        false,
        Map.of(),
        Set.of(),
        false,
        org.plumbline.engagement.Paper.NONE);
  }
}
