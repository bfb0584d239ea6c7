// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Capability.Reach;
import org.plumbline.capability.Condition;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.TraitNames;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Organisation;

/** Which listed systems an arrangement covers for a capability. */
final class Coverage {
  private static final Set<SystemClass> STANDARD =
      EnumSet.of(
          SystemClass.ENDPOINT, SystemClass.SERVER, SystemClass.NETWORK, SystemClass.CLOUD_TENANT);

  private final Organisation organisation;
  private final Engagement engagement;
  private final Set<SystemClass> covered;

  Coverage(Organisation organisation, Engagement engagement, int inventoryLevel) {
    this.organisation = organisation;
    this.engagement = engagement;
    this.covered = engagement.covers().orElse(classesAt(inventoryLevel));
  }

  /** Classes a level of coverage-and-inventory stands for when the offer lists none. */
  private static Set<SystemClass> classesAt(int level) {
    return switch (level) {
      case 0, 1 -> EnumSet.noneOf(SystemClass.class);
      case 2 -> STANDARD;
      default -> EnumSet.allOf(SystemClass.class);
    };
  }

  /** Systems in reach that neither the route nor another performer looks after, in list order. */
  List<String> orphans(Capability capability, Condition route, @Nullable Order order) {
    List<String> out = new ArrayList<>();
    for (ListedSystem system : organisation.systems()) {
      if (inReach(capability, system)
          && !caredFor(capability, system)
          && !covers(system, route, order)) {
        out.add(system.id());
      }
    }
    return out;
  }

  /** Systems in reach that the route does not cover and only another performer looks after. */
  Set<String> caredByOthers(Capability capability, Condition route, @Nullable Order order) {
    Set<String> out = new TreeSet<>();
    for (ListedSystem system : organisation.systems()) {
      if (inReach(capability, system)
          && caredFor(capability, system)
          && !covers(system, route, order)) {
        out.add(system.id());
      }
    }
    return out;
  }

  /** Whether an act must reach a system at all. */
  static boolean inReach(Capability capability, ListedSystem system) {
    if (capability.reach() == Reach.NONE || system.exempt().isPresent()) {
      return false;
    }
    return (capability.reach() == Reach.IN_SCOPE || system.regulated())
        && (capability.reachClasses().isEmpty()
            || capability.reachClasses().contains(system.systemClass()));
  }

  private static boolean caredFor(Capability capability, ListedSystem system) {
    return system.care().isPresent() && system.care().get().includes(capability.id());
  }

  private boolean covers(ListedSystem system, Condition route, @Nullable Order order) {
    boolean excluded =
        engagement.excludesClasses().contains(system.systemClass())
            || engagement.excludesSystems().contains(system.id());
    if (route instanceof Condition.Ordered) {
      return order != null && !order.systems().isEmpty()
          ? order.systems().contains(system.id())
          : !excluded;
    }
    if (excluded || !running(route)) {
      return !excluded;
    }
    return covered.contains(system.systemClass())
        || engagement.namesSystems().contains(system.id());
  }

  /** A route inside a standing agreement, as against a job route that needs no order. */
  static boolean running(Condition route) {
    return route instanceof Condition.Standing
        && route.requirements().stream()
            .anyMatch(r -> r.trait().id().equals(TraitNames.CONTINUITY) && r.level() >= 3);
  }
}
