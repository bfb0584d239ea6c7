// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Condition;
import org.plumbline.capability.Requirement;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Traits;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;

/** The ways an arrangement can carry a need: what each holds, lacks, or can never reach. */
final class Routes {
  /** Days. */
  private static final int HALF_YEAR = 183;

  private final Engagement engagement;
  private final Coverage coverage;
  private final Trait continuity;
  private final Trait scans;
  private final Trait matrix;

  Routes(Engagement engagement, Coverage coverage, Traits traits) {
    this.engagement = engagement;
    this.coverage = coverage;
    this.continuity = traits.named(TraitNames.CONTINUITY);
    this.scans = traits.named(TraitNames.SCANS);
    this.matrix = traits.named(TraitNames.MATRIX);
  }

  /** One route tested: what is held and what is missing. */
  record Route(Condition condition, List<Requirement> held, List<Missing> missing) {
    RouteKind kind() {
      return RouteKind.of(condition);
    }
  }

  /** A held route, else the minimal fix; null when the model reaches none. */
  @Nullable Route best(Need need, boolean joint) {
    Route best = null;
    for (Condition condition : need.capability().conditions()) {
      Route route = test(need, condition.raisedTo(need.raised()), joint);
      if (route == null) {
        continue;
      }
      if (route.missing().isEmpty()) {
        return route;
      }
      if (best == null || betterFix(route, best)) {
        best = route;
      }
    }
    return best;
  }

  /** Systems whose cover is the one thing some route lacks. */
  Set<String> lackingOnly(Need need, boolean joint) {
    Set<String> out = new LinkedHashSet<>();
    for (Condition condition : need.capability().conditions()) {
      Route route = test(need, condition.raisedTo(need.raised()), joint);
      if (route != null
          && route.missing().size() == 1
          && route.missing().get(0) instanceof Missing.Uncovered only) {
        out.add(only.name());
      }
    }
    return out;
  }

  private boolean betterFix(Route route, Route best) {
    boolean standingAgreement = engagement.level(continuity) >= 3;
    boolean bestStands = best.condition() instanceof Condition.Standing;
    boolean routeStands = route.condition() instanceof Condition.Standing;
    if (standingAgreement && bestStands != routeStands) {
      return routeStands;
    }
    return route.missing().size() < best.missing().size();
  }

  private @Nullable Route test(Need need, Condition condition, boolean joint) {
    Capability capability = need.capability();
    Order order = engagement.orders().get(capability.id());
    boolean ordered = condition instanceof Condition.Ordered;
    List<Requirement> held = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    if (condition instanceof Condition.Ordered job && tooOftenToOrder(job, order)) {
      return null;
    }
    for (Requirement requirement : asked(capability, condition, joint)) {
      int stated = stated(requirement.trait(), ordered, order);
      if (stated >= requirement.level()) {
        held.add(requirement);
      } else if (requirement.level() > reachable(requirement.trait(), stated)) {
        return null;
      } else {
        missing.add(new Missing.Term(requirement, stated));
      }
    }
    need.function()
        .ifPresent(
            f -> {
              if (!engagement.allFunctions() && !engagement.functions().contains(f.id())) {
                missing.add(new Missing.Function(f));
              }
            });
    if (condition instanceof Condition.Ordered job
        && !(inTime(job, order) && byRightParty(capability, order))) {
      missing.add(
          new Missing.Order(
              capability,
              job.longestDays().orElse(0),
              order == null ? 0 : order.days(),
              capability.thirdParty()));
    }
    for (String orphan : coverage.orphans(capability, condition, order)) {
      missing.add(new Missing.Uncovered(orphan));
    }
    return new Route(condition, held, missing);
  }

  /**
   * What ends a way to an act that this model cannot take.
   *
   * @param requirement a level beyond the most the model can add; absent where the work would be
   *     ordered so often that it is a service
   * @param longestDays days between two orders, in that case
   */
  record Block(RouteKind way, @Nullable Requirement requirement, int longestDays) {}

  /** Every block on every way to a need that no way reaches. */
  List<Block> blocks(Need need, boolean joint) {
    Capability capability = need.capability();
    Order order = engagement.orders().get(capability.id());
    Set<Block> out = new LinkedHashSet<>();
    for (Condition each : capability.conditions()) {
      Condition condition = each.raisedTo(need.raised());
      RouteKind way = RouteKind.of(condition);
      if (condition instanceof Condition.Ordered job && tooOftenToOrder(job, order)) {
        out.add(new Block(way, null, job.longestDays().orElse(HALF_YEAR)));
      }
      for (Requirement requirement : asked(capability, condition, joint)) {
        int stated = stated(requirement.trait(), way == RouteKind.ORDERED, order);
        if (requirement.level() > reachable(requirement.trait(), stated)) {
          out.add(new Block(way, requirement, 0));
        }
      }
    }
    return List.copyOf(out);
  }

  private List<Requirement> asked(Capability capability, Condition condition, boolean joint) {
    return needsDescription(capability, condition, joint)
        ? condition.raisedTo(List.of(new Requirement(matrix, 1))).requirements()
        : condition.requirements();
  }

  private boolean needsDescription(Capability capability, Condition condition, boolean joint) {
    return capability.technicalHome()
        && joint
        && Coverage.running(condition)
        && !engagement.model().coManaged()
        && !capability.bilateral();
  }

  /** An ordered scan is as frequent as its order. */
  private int stated(Trait trait, boolean ordered, @Nullable Order order) {
    if (ordered && order != null && order.days() > 0 && trait.index() == scans.index()) {
      return Math.max(engagement.level(trait), trait.reachedBy(order.days()).rank());
    }
    return engagement.level(trait);
  }

  private int reachable(Trait trait, int stated) {
    return Math.max(stated, engagement.model().band(trait).ceiling().level());
  }

  /**
   * Border rule B7: without a running agreement, work needed more than half-yearly is a service.
   */
  private boolean tooOftenToOrder(Condition.Ordered job, @Nullable Order order) {
    return job.longestDays().orElse(HALF_YEAR) < HALF_YEAR
        && !inTime(job, order)
        && reachable(continuity, engagement.level(continuity)) < 3;
  }

  private static boolean inTime(Condition.Ordered job, @Nullable Order order) {
    if (order == null) {
      return false;
    }
    return job.longestDays().isEmpty()
        || (order.days() > 0 && order.days() <= job.longestDays().get());
  }

  /** Nobody judges his own work: some orders count only when somebody else carries them out. */
  private static boolean byRightParty(Capability capability, @Nullable Order order) {
    return !capability.thirdParty() || order != null && order.independent();
  }

  /** Every level some route asks for and this model cannot add. */
  List<Missing.Term> outOfReach(Need need) {
    Set<Missing.Term> beyond = new LinkedHashSet<>();
    for (Condition condition : need.capability().conditions()) {
      for (Requirement requirement : condition.raisedTo(need.raised()).requirements()) {
        int stated = engagement.level(requirement.trait());
        if (requirement.level() > reachable(requirement.trait(), stated)) {
          beyond.add(new Missing.Term(requirement, stated));
        }
      }
    }
    return List.copyOf(beyond);
  }
}
